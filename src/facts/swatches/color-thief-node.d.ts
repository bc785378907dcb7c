declare module 'color-thief-node' {
  /** Dominant colours as [r, g, b]. A channel may come out as 256. `source` is whatever the `canvas` in use loads. */
  export function getPaletteFromURL(
    source: { readonly data: Uint8Array; readonly width: number; readonly height: number },
    colorCount?: number,
    quality?: number,
  ): Promise<[r: number, g: number, b: number][]>;
}

declare module 'color-thief-node/src/mmcq.js' {
  /** Its median cut, without the canvas on which it draws pictures before: cells of colours, false where there is no pixel. */
  export function quantize(
    pixels: readonly (readonly number[])[],
    colorCount: number,
  ): { readonly palette: () => readonly (readonly number[])[] } | false;
}
