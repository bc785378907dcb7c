import type { Color } from 'culori';
import { readCssColour, type SrgbColour, toSrgb } from './colour.ts';
import { readCssValue } from './css-value.ts';
import { unit } from './numbers.ts';
import { isObject } from './tree.ts';
import { type Reason, reason } from './words.ts';

export type TokenColour = { readonly original: string; readonly colour: SrgbColour } | { readonly why: Reason } | null;

type Three = readonly [number, number, number];
/** Colour spaces of the Design Tokens Format Module 2025.10, with the ranges of their components as it gives them. */
const spaces: Readonly<Record<string, (c: Three) => Color>> = {
  srgb: ([r, g, b]) => ({ mode: 'rgb', r, g, b }),
  'srgb-linear': ([r, g, b]) => ({ mode: 'lrgb', r, g, b }),
  'display-p3': ([r, g, b]) => ({ mode: 'p3', r, g, b }),
  'a98-rgb': ([r, g, b]) => ({ mode: 'a98', r, g, b }),
  'prophoto-rgb': ([r, g, b]) => ({ mode: 'prophoto', r, g, b }),
  rec2020: ([r, g, b]) => ({ mode: 'rec2020', r, g, b }),
  'xyz-d65': ([x, y, z]) => ({ mode: 'xyz65', x, y, z }),
  'xyz-d50': ([x, y, z]) => ({ mode: 'xyz50', x, y, z }),
  hsl: ([h, s, l]) => ({ mode: 'hsl', h, s: s / 100, l: l / 100 }),
  hwb: ([h, w, b]) => ({ mode: 'hwb', h, w: w / 100, b: b / 100 }),
  lab: ([l, a, b]) => ({ mode: 'lab', l, a, b }),
  lch: ([l, c, h]) => ({ mode: 'lch', l, c, h }),
  oklab: ([l, a, b]) => ({ mode: 'oklab', l, a, b }),
  oklch: ([l, c, h]) => ({ mode: 'oklch', l, c, h }),
};
/** Spaces that CSS writes as a function of their own instead of `color(space …)`. */
const ownFunction = new Set(['hsl', 'hwb', 'lab', 'lch', 'oklab', 'oklch']);

/** Reads a token's value; null where it is no colour. `type` is the token's, or null where nothing states one. */
export function readTokenValue(value: unknown, type: string | null): TokenColour {
  if (type !== null && type !== 'color') return null;
  if (typeof value === 'string') return readText(value.trim(), type);
  if (isObject(value) && typeof value.colorSpace === 'string') return readComponents(value, value.colorSpace);
  if (isObject(value) && typeof value.hex === 'string') return readText(value.hex, type);
  return type === 'color' ? { why: reason('not-a-colour', { text: JSON.stringify(value)?.slice(0, 80) ?? '' }) } : null;
}

function readText(text: string, type: string | null): TokenColour {
  const read = readCssValue(text);
  if (read !== null) return 'why' in read ? read : { original: text, colour: read.colour };
  return type === 'color' ? { why: reason('not-a-colour', { text: text.slice(0, 80) }) } : null;
}

function readComponents(value: Readonly<Record<string, unknown>>, space: string): TokenColour {
  const make = spaces[space.toLowerCase()];
  if (make === undefined) return { why: reason('unknown-space', { space }) };
  const components = Array.isArray(value.components) ? value.components : [];
  const [a, b, c] = components.map(component);
  if (a === undefined || b === undefined || c === undefined) return { why: reason('not-a-number') };
  const alpha = value.alpha === undefined ? 1 : component(value.alpha);
  const colour = toSrgb({ ...make([a, b, c]), alpha });
  if (colour === null) return { why: reason('not-a-number') };
  const name = space.toLowerCase();
  const inside = [a, b, c].map(unit).join(' ') + (alpha === 1 ? '' : ` / ${unit(alpha)}`);
  const original = ownFunction.has(name) ? `${name}(${inside})` : `color(${name} ${inside})`;
  const stated = typeof value.hex === 'string' ? readCssColour(value.hex) : null;
  return { original, colour: stated !== null && isSurer(stated.hex, colour) ? { ...colour, hex: stated.hex } : colour };
}

/** Components are written with two or three digits: two of them can be this many levels of 255 off. */
const roundedLevels = 2;

/** The author's own hex is surer than a mapping to sRGB, and than components that were rounded; not than others. */
function isSurer(hex: string, colour: SrgbColour): boolean {
  const levels = (of: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(of.slice(at, at + 2), 16));
  const other = levels(colour.hex);
  return !colour.inSrgb || levels(hex).every((level, i) => Math.abs(level - (other[i] ?? 0)) <= roundedLevels);
}

/** "none" counts as 0, as CSS has it for colours that are shown. */
const component = (value: unknown): number => (value === 'none' ? 0 : typeof value === 'number' ? value : Number.NaN);
