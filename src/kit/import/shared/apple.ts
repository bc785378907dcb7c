import { type SrgbColour, toSrgb } from './colour.ts';

/** Apple's calibrated spaces have a plain exponent. */
const gamma = 1.8;
/**
 * Colourants of Apple's "Generic RGB Profile" (rXYZ, gXYZ, bXYZ, adapted to D50). They stand for the phosphors
 * x, y = 0.63, 0.34; 0.295, 0.605; 0.155, 0.077 under D65. Checked on open-color's list of 130 calibrated colours, whose
 * names state their hex values: all come out exactly.
 */
const red = [0.45429, 0.24191, 0.0149] as const;
const green = [0.35335, 0.67358, 0.09056] as const;
const blue = [0.15662, 0.08451, 0.71941] as const;

/** "Calibrated" (Generic) RGB of AppKit, components 0…1: darker numbers than sRGB for the same colour. */
export function genericRgb(r: number, g: number, b: number, alpha: number): SrgbColour | null {
  const [lr, lg, lb] = [linear(r), linear(g), linear(b)];
  const sum = (i: 0 | 1 | 2): number => red[i] * lr + green[i] * lg + blue[i] * lb;
  return toSrgb({ mode: 'xyz50', x: sum(0), y: sum(1), z: sum(2), alpha });
}

/** "Calibrated" (Generic) white of AppKit, 0 black … 1 white. */
export function genericGrey(white: number, alpha: number): SrgbColour | null {
  const light = linear(white);
  return toSrgb({ mode: 'lrgb', r: light, g: light, b: light, alpha });
}

const linear = (value: number): number => Math.min(1, Math.max(0, value)) ** gamma;
