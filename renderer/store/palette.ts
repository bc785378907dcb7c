import type { ImportedColour } from '../../src/model/imported.ts';
import type { WrittenKit } from '../../src/service/shapes.ts';

type PaletteColour = WrittenKit['palette']['colours'][number];

/** What marks a name as a variable in CSS, SCSS and Less. */
const sigil = /^(--|\$|@)/;
/** Leaves room, below the 200 letters of a name, for a number. */
const mostLetters = 190;

/** A name that none of the others has: "Blue", else "Blue 2"; `between`: what stands before the number. */
export function freeName(wanted: string, taken: ReadonlySet<string>, between = ' '): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const name = `${wanted}${between}${number}`;
    if (!taken.has(name)) return name;
  }
}

/**
 * Palette colours from found ones, each under a name of its own. A value that sRGB can't show stays as the file has it,
 * where CSS can write it.
 */
export function paletteColours(
  found: readonly Pick<ImportedColour, 'name' | 'hex' | 'original' | 'inSrgb'>[],
  palette: readonly PaletteColour[],
): readonly PaletteColour[] {
  const taken = new Set(palette.map(({ name }) => name));
  return found.map(({ name, hex, original, inSrgb }) => {
    const bare = name.trim().replace(sigil, '').slice(0, mostLetters);
    const own = freeName(bare === '' ? hex : bare, taken);
    taken.add(own);
    return { name: own, value: !inSrgb && /^(oklch|oklab|lch|lab|color)\(/.test(original) ? original : hex };
  });
}

/**
 * The kit with a colour under another name, and everything that names it. Where two colours bear the old or the new name
 * nobody can say which one is meant: what names them then stays as it is.
 */
export function renamed(draft: WrittenKit, index: number, name: string): WrittenKit {
  const { colours } = draft.palette;
  const old = colours[index];
  if (old === undefined) return draft;
  const palette = { ...draft.palette, colours: colours.with(index, { ...old, name }) };
  const isPlain = colours.every((colour, i) => i === index || (colour.name !== old.name && colour.name !== name));
  if (!isPlain) return { ...draft, palette };
  const follow = (names: readonly string[]): string[] => names.map((one) => (one === old.name ? name : one));
  const { logos, channels } = draft;
  return {
    ...draft,
    palette,
    ...(logos && {
      logos: {
        ...logos,
        variants: logos.variants.map((variant) =>
          variant.backgrounds === undefined ? variant : { ...variant, backgrounds: follow(variant.backgrounds) },
        ),
      },
    }),
    ...(channels && {
      channels: Object.fromEntries(
        Object.entries(channels).map(([id, allowance]) => [
          id,
          allowance.palette?.only === undefined
            ? allowance
            : { ...allowance, palette: { ...allowance.palette, only: follow(allowance.palette.only) } },
        ]),
      ),
    }),
  };
}

/** Wanted shares, and what no colour asks for; `over`: how far they come to more than 100 %. */
export function sharesOf(draft: WrittenKit): {
  readonly parts: readonly {
    readonly index: number;
    readonly name: string;
    readonly value: string;
    readonly share: number;
  }[];
  readonly free: number;
  readonly over: number;
} {
  const parts = (draft.palette?.colours ?? []).flatMap(({ name, value, share }, index) =>
    share === undefined || !(share.target > 0) ? [] : [{ index, name, value, share: share.target }],
  );
  const sum = parts.reduce((total, { share }) => total + share, 0);
  return { parts, free: Math.max(0, 100 - sum), over: Math.max(0, sum - 100) };
}
