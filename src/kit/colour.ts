import { colorsNamed } from 'culori';
import { nearestWord } from '../measure/nearest-word.ts';
import { defaultTolerance } from '../model/kit.ts';
import type { KitColour, KitProblem } from '../model/open-kit.ts';
import type { JsonDocument } from './document.ts';
import { readCssColour, type SrgbColour } from './import/shared/colour.ts';
import { each, pointer, valueAt } from './pointer.ts';
import { shown, type Tell } from './tell.ts';

/** Where colours stand in a kit. */
const places = [
  ['palette', 'colours', '*', 'value'],
  ['palette', 'accepted', '*', 'value'],
  ['channels', '*', 'palette', 'colours', '*', 'value'],
] as const;

/** Reads a colour of a kit; null for what is none. A hex colour needs its `#`, else "bad" and "1234" were colours too. */
export function readColour(text: string): SrgbColour | null {
  const trimmed = text.trim();
  return /^[0-9a-f]+$/i.test(trimmed) ? null : readCssColour(trimmed);
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
      return colour.alpha === 1 ? [] : [tell('colour-transparent', trouble)];
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

/** A colour of a kit that may be broken. */
export interface ColourInDraft {
  readonly pointer: string;
  /** sRGB; null where its value can't be read. */
  readonly hex: string | null;
  /** ΔE00 */
  readonly tolerance: number;
}

export function coloursIn(root: unknown): readonly ColourInDraft[] {
  const palette = valueAt(root, ['palette', 'tolerance']);
  return places
    .flatMap((place) => each(root, place))
    .map(({ path, value }) => {
      const at = path.slice(0, -1);
      const own = valueAt(root, [...at, 'tolerance']);
      return {
        pointer: pointer(at),
        hex: typeof value === 'string' ? (readColour(value)?.hex ?? null) : null,
        tolerance: isTolerance(own) ? own : isTolerance(palette) ? palette : defaultTolerance,
      };
    });
}

const isTolerance = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 30;
