import { converter, formatHex } from 'culori';
import type { Tone } from '../model/kit.ts';
import { colourDifference } from './delta-e.ts';
import { colourOf } from './srgb.ts';

const toLch = converter('lch65');

/**
 * ΔE00 that is left between two colours (`#rrggbb`) once the first has been moved towards the second by as much tone as a
 * channel allows: hue in degrees, lightness and chroma in points of CIE LCh (D65), each either way.
 */
export function differenceAfterTone(from: string, to: string, tone: Tone): number {
  const [a, b] = [toLch(from), toLch(to)];
  if (a === undefined || b === undefined) return Number.POSITIVE_INFINITY;
  const hue = ((((b.h ?? 0) - (a.h ?? 0) + 540) % 360) - 180) as number;
  const moved = formatHex({
    mode: 'lch65',
    l: a.l + clamp(b.l - a.l, tone.lightness),
    c: Math.max(0, a.c + clamp(b.c - a.c, tone.chroma)),
    h: (a.h ?? 0) + clamp(hue, tone.hue),
  });
  return colourDifference(colourOf(moved), colourOf(to));
}

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
