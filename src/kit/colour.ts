import { type Color, colorsNamed, converter, formatHex, parse, toGamut } from 'culori';
import type { KitColour, KitProblem } from '../model/open-kit.ts';
import type { JsonDocument } from './document.ts';
import { nearestWord } from './nearest.ts';
import { each, pointer } from './pointer.ts';
import { shown, type Tell } from './tell.ts';

/** Where colours stand in a kit. */
const places = [
  ['palette', 'colours', '*', 'value'],
  ['palette', 'accepted', '*', 'value'],
  ['channels', '*', 'palette', 'colours', '*', 'value'],
] as const;

/** Half a step of 8 bits: within it, a colour outside [0, 1] is only sRGB that was rounded, and the same pixel. */
const rounding = 0.5 / 255;

const toRgb = converter('rgb');
/** CSS Color 4 gamut mapping: chroma gives way in OKLCH, hue and lightness stay. */
const intoSrgb = toGamut('rgb', 'oklch');

/** A colour as CSS writes it, held against sRGB. */
export interface ReadColour {
  /** sRGB, lower case `#rrggbb`; mapped where the colour lies outside. */
  readonly hex: string;
  readonly inSrgb: boolean;
  readonly opaque: boolean;
}

/** Reads a CSS colour; null for what is none. A hex colour needs its `#`, else "bad" and "1234" were colours too. */
export function readColour(text: string): ReadColour | null {
  const trimmed = text.trim();
  const colour = /^[0-9a-f]+$/i.test(trimmed) ? undefined : parse(trimmed);
  if (colour === undefined) return null;
  const inSrgb = fitsSrgb(colour);
  const hex = formatHex(inSrgb ? colour : intoSrgb(colour));
  return { hex, inSrgb, opaque: (colour.alpha ?? 1) >= 1 };
}

function fitsSrgb(colour: Color): boolean {
  const { r, g, b } = toRgb(colour);
  return [r, g, b].every((channel) => channel >= -rounding && channel <= 1 + rounding);
}

/** Colours of the kit that can't be read, or are not opaque. */
export function colourProblems(document: JsonDocument, tell: Tell): readonly KitProblem[] {
  return places
    .flatMap((place) => each(document.value, place))
    .flatMap(({ path, value }) => {
      if (typeof value !== 'string' || value.trim() === '') return [];
      const colour = readColour(value);
      const trouble = { line: document.lineOf(path), key: pointer(path), found: shown(value) };
      if (colour === null) return [tell('colour-unreadable', { ...trouble, nearest: nearestColour(value.trim()) })];
      return colour.opaque ? [] : [tell('colour-transparent', trouble)];
    });
}

function nearestColour(text: string): string | null {
  const digits = text.replace(/^#|\s/g, '');
  if (/^([0-9a-f]{3}|[0-9a-f]{6})$/i.test(digits)) return `#${digits}`;
  return /^[a-z]+$/i.test(text) ? nearestWord(text, Object.keys(colorsNamed)) : null;
}

/** A colour of a validated kit. */
export function kitColour(colour: { readonly name: string; readonly value: string }, at: string): KitColour {
  const read = readColour(colour.value);
  if (read === null) throw new Error(`${at} was validated and is no colour: ${colour.value}`);
  return { name: colour.name, value: colour.value, hex: read.hex, inSrgb: read.inSrgb, pointer: at };
}
