/** A colour as one number, `0xrrggbb`: the form in which pixels are counted and compared for equality. */
export type ColourNumber = number;

/** Light intensity 0…1 of each 8-bit sRGB value (IEC 61966-2-1). */
const linear = new Float64Array(256);
for (let i = 0; i < 256; i++) linear[i] = i <= 10.31475 ? i / 255 / 12.92 : ((i / 255 + 0.055) / 1.055) ** 2.4;

/** White of D65 at Y = 1, from its chromaticity x 0.3127, y 0.3290 (CSS Color 4). */
const whiteX = 0.3127 / 0.329;
const whiteZ = (1 - 0.3127 - 0.329) / 0.329;

/** CIE 15:2004: where the cube root gives way to a straight line. */
const cubeRootFrom = 216 / 24389;
const slope = 24389 / 27;
const lightness = (t: number): number => (t > cubeRootFrom ? Math.cbrt(t) : (slope * t + 16) / 116);

/** Writes CIE L*a*b* (D65) of an 8-bit sRGB colour to `out[at…at+2]`. */
export function writeLab(colour: ColourNumber, out: Float64Array, at = 0): void {
  const r = linear[colour >> 16]!;
  const g = linear[(colour >> 8) & 255]!;
  const b = linear[colour & 255]!;
  const x = lightness((0.41239079926595934 * r + 0.357584339383878 * g + 0.1804807884018343 * b) / whiteX);
  const y = lightness(0.21263900587151027 * r + 0.715168678767756 * g + 0.07219231536073371 * b);
  const z = lightness((0.01933081871559182 * r + 0.11919477979462598 * g + 0.9505321522496607 * b) / whiteZ);
  out[at] = 116 * y - 16;
  out[at + 1] = 500 * (x - y);
  out[at + 2] = 200 * (y - z);
}

/** Writes OKLab (Ottosson 2020; L 0…1) of an 8-bit sRGB colour to `out[at…at+2]`. */
export function writeOklab(colour: ColourNumber, out: Float64Array, at = 0): void {
  const r = linear[colour >> 16]!;
  const g = linear[(colour >> 8) & 255]!;
  const b = linear[colour & 255]!;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  out[at] = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  out[at + 1] = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  out[at + 2] = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
}

/** OKLCh chroma under which a colour is a grey, black or white to the eye. */
export const neutralChroma = 0.02;
/** No colour whose channels lie further apart has so little chroma: found by trying all 2²⁴ (the test does it again). */
const neutralSpread = 24;
const ok = new Float64Array(3);

export function isNeutral(colour: ColourNumber): boolean {
  const r = colour >> 16;
  const g = (colour >> 8) & 255;
  const b = colour & 255;
  if (Math.max(r, g, b) - Math.min(r, g, b) > neutralSpread) return false;
  writeOklab(colour, ok);
  return ok[1]! * ok[1]! + ok[2]! * ok[2]! < neutralChroma * neutralChroma;
}

/** `#rrggbb` (as the kit's colours are written) to a number. */
export const colourOf = (hex: string): ColourNumber => Number.parseInt(hex.slice(1), 16);
export const hexOf = (colour: ColourNumber): string => `#${colour.toString(16).padStart(6, '0')}`;

/** The largest difference of a channel between two colours, 0…255. */
export function channelDistance(a: ColourNumber, b: ColourNumber): number {
  return Math.max(
    Math.abs((a >> 16) - (b >> 16)),
    Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)),
    Math.abs((a & 255) - (b & 255)),
  );
}

/** How two colours may be mixed: as screens and most tools do, as light, or as CSS does in OKLab. */
export type MixingSpace = 'srgb' | 'linear' | 'oklab';

const encode = (intensity: number): number => {
  const c = Math.min(1, Math.max(0, intensity));
  return Math.round(255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055));
};
const labA = new Float64Array(3);
const labB = new Float64Array(3);

/** Mixes two colours; `t` is the part of `b`, 0…1. */
export function mix(a: ColourNumber, b: ColourNumber, t: number, space: MixingSpace = 'srgb'): ColourNumber {
  if (space === 'oklab') return mixOklab(a, b, t);
  const channel = (shift: number): number => {
    const from = (a >> shift) & 255;
    const to = (b >> shift) & 255;
    if (space === 'linear') return encode(linear[from]! + t * (linear[to]! - linear[from]!));
    return Math.round(from + t * (to - from));
  };
  return (channel(16) << 16) | (channel(8) << 8) | channel(0);
}

function mixOklab(a: ColourNumber, b: ColourNumber, t: number): ColourNumber {
  writeOklab(a, labA);
  writeOklab(b, labB);
  const lightnessOk = labA[0]! + t * (labB[0]! - labA[0]!);
  const greenRed = labA[1]! + t * (labB[1]! - labA[1]!);
  const blueYellow = labA[2]! + t * (labB[2]! - labA[2]!);
  const l = (lightnessOk + 0.3963377774 * greenRed + 0.2158037573 * blueYellow) ** 3;
  const m = (lightnessOk - 0.1055613458 * greenRed - 0.0638541728 * blueYellow) ** 3;
  const s = (lightnessOk - 0.0894841775 * greenRed - 1.291485548 * blueYellow) ** 3;
  const r = encode(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const g = encode(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = encode(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return (r << 16) | (g << 8) | blue;
}
