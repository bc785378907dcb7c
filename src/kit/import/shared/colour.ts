import { type Color, converter, formatHex, parse, toGamut } from 'culori';
import { cmykToSrgb } from './cmyk.ts';

/** A colour as sRGB can show it. */
export interface SrgbColour {
  /** Lower case `#rrggbb`. */
  readonly hex: string;
  /** False where `hex` only comes near: outside sRGB, or CMYK without a profile. */
  readonly inSrgb: boolean;
  /** 0…1. */
  readonly alpha: number;
}

/** Half a step of 8 bits: what lies outside by less is rounding, and comes out as the same hex either way. */
const halfLevel = 0.5 / 255;
/** No component of any space comes near this; a larger one is a damaged number. */
const largest = 1e6;

const toRgb = converter('rgb');
/** Gamut mapping of CSS Color 4 §13.2: chroma is lowered in OKLCh until clipping is not visible (0.02). */
const mapToRgb = toGamut('rgb', 'oklch');

/** Maps any culori colour to sRGB; null where a component is not a usable number. */
export function toSrgb(color: Color): SrgbColour | null {
  for (const value of Object.values(color)) {
    if (typeof value === 'number' && !(Math.abs(value) < largest)) return null;
  }
  const rgb = toRgb(color);
  const inside = [rgb.r, rgb.g, rgb.b].every((v) => v >= -halfLevel && v <= 1 + halfLevel);
  const hex = formatHex(inside ? rgb : mapToRgb(color));
  return { hex, inSrgb: inside, alpha: alphaOf(color.alpha) };
}

export const rgbColour = (r: number, g: number, b: number, alpha = 1): SrgbColour | null =>
  toSrgb({ mode: 'rgb', r: clip(r), g: clip(g), b: clip(b), alpha });

/** CIE L*a*b* with white point D50, as Adobe's files and CSS `lab()` have it. */
export const labColour = (l: number, a: number, b: number): SrgbColour | null => toSrgb({ mode: 'lab', l, a, b });

/** Hue in degrees, saturation and brightness 0…1. */
export const hsbColour = (h: number, s: number, v: number): SrgbColour | null =>
  toSrgb({ mode: 'hsv', h, s: clip(s), v: clip(v) });

/** Ink 0…1. Without a profile the sRGB value is an estimate for coated paper; see `cmykToSrgb`. */
export function cmykColour(c: number, m: number, y: number, k: number, alpha = 1): SrgbColour | null {
  const rgb = rgbColour(...cmykToSrgb(clip(c), clip(m), clip(y), clip(k)), alpha);
  return rgb === null ? null : { ...rgb, inSrgb: false };
}

/** Notations that CSS clips to sRGB when it reads them: an `rgb(300 0 0)` is red, not wide gamut. */
const legacy = /^(#|rgb|hsl|hwb)/i;
/** Longer than any colour that CSS can write. */
const longest = 200;

/** A hex colour without its `#`, which culori would take: "400" is a font's weight, "bad" a word. */
const bareHex = /^[0-9a-f]+$/i;

/** A colour in any CSS notation that names one by itself; null for everything else, `transparent` included. */
export function readCssColour(text: string): SrgbColour | null {
  if (text.length > longest || /^transparent$/i.test(text) || bareHex.test(text)) return null;
  const printed = readDeviceCmyk(text);
  if (printed !== null) return printed;
  // CSS is written in any case, culori reads functions in lower case only.
  const color = parseCss(text.toLowerCase());
  if (color === undefined) return null;
  if (!legacy.test(text)) return toSrgb(color);
  const { r, g, b } = toRgb(color);
  return rgbColour(r, g, b, alphaOf(color.alpha));
}

/** Whether a notation of sRGB states more than sRGB has, "rgb(300, 0, 0)", which CSS clips without a word. */
export function isClipped(text: string): boolean {
  const color = legacy.test(text) && text.length <= longest ? parseCss(text.toLowerCase()) : undefined;
  if (color === undefined) return false;
  const { r, g, b } = toRgb(color);
  return [r, g, b].some((v) => v < -halfLevel || v > 1 + halfLevel);
}

/** culori 4.0.2 throws a TypeError where a value ends in a slash ("49% 51% /"), instead of giving undefined. */
function parseCss(text: string): Color | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** CSS Color 5 `device-cmyk(0 1 80% 10% / 0.5)`; also `cmyk(…)`, as brand guides write it. */
function readDeviceCmyk(text: string): SrgbColour | null {
  const inner = /^(?:device-)?cmyk\(([^()]*)\)$/i.exec(text)?.[1];
  if (inner === undefined) return null;
  const [inks = '', alpha = '1'] = inner.split('/');
  const values = inks.trim().split(/[\s,]+/);
  if (values.length !== 4) return null;
  // Whole percents without the sign ("cmyk(0, 100, 80, 10)") can't be fractions once one of them exceeds 1.
  const scale = values.some((v) => !v.endsWith('%') && Number(v) > 1) ? 100 : 1;
  const [c = Number.NaN, m = Number.NaN, y = Number.NaN, k = Number.NaN] = values.map((v) => fraction(v, scale));
  return cmykColour(c, m, y, k, fraction(alpha.trim(), 1));
}

const fraction = (text: string, scale: number): number =>
  text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : text === '' ? Number.NaN : Number(text) / scale;

/** NaN stays NaN, so that it is found out. */
const clip = (value: number): number => Math.min(1, Math.max(0, value));
const alphaOf = (alpha: number | undefined): number => Math.round(clip(alpha ?? 1) * 1000) / 1000;
