/** Chromium's own (https://wicg.github.io/eyedropper-api/), not among TypeScript's types. */
interface EyeDropper {
  readonly open: () => Promise<{ readonly sRGBHex: string }>;
}
declare global {
  interface Window {
    EyeDropper?: new () => EyeDropper;
  }
}

/** Lets a person pick a pixel of the screen: `#rrggbb`, or null where she thought better of it. Null where there is no such thing. */
export const pickFromScreen: (() => Promise<string | null>) | null =
  window.EyeDropper === undefined
    ? null
    : async () => {
        const { EyeDropper } = window;
        if (EyeDropper === undefined) return null;
        return new EyeDropper().open().then(
          ({ sRGBHex }) => sRGBHex.toLowerCase(),
          (error: unknown) => {
            if (error instanceof DOMException && error.name === 'AbortError') return null;
            throw error;
          },
        );
      };
