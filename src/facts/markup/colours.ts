import { converter, formatHex, parse } from 'culori';

const rgb = converter('rgb');

/** The opaque colour that a CSS value or an old attribute names, as `#rrggbb`; null where it names none, or one to see through. */
export function colourIn(value: string): string | null {
  // Old attributes write "fff" and "ff0000" without the hash, and culori would take "400" for a colour.
  const colour = rgb(
    parse(/^[\da-f]{6}$/i.test(value) ? `#${value}` : value.startsWith('#') || /^[a-z]/i.test(value) ? value : ''),
  );
  return colour === undefined || (colour.alpha ?? 1) < 1 ? null : formatHex(colour);
}

/** Words of a value, a function with its arguments being one: `rgb(1, 2, 3)`. */
export const wordsOf = (value: string): readonly string[] =>
  value.slice(0, 300).match(/[^\s(]+\([^()]*(?:\([^()]*\)[^()]*)*\)|[^\s]+/g) ?? [];

/** The colour within a shorthand such as `1px solid #ccc`. */
export function colourAmong(value: string): string | null {
  for (const word of wordsOf(value)) {
    const colour = colourIn(word);
    if (colour !== null) return colour;
  }
  return null;
}

/** Pixels of a length; null for other units and for words. */
export function pixelsIn(value: string | undefined): number | null {
  const [, number = '', unit = ''] = /^(\d*\.?\d+)(px)?$/.exec(value?.trim() ?? '') ?? [];
  return number === '' || (unit === '' && !/^\d+$/.test(number)) ? null : Number(number);
}
