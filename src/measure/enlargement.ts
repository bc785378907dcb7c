import { type Detail, meanIn } from './detail.ts';
import type { Pixels } from './pixels.ts';
import { strongestRhythm, twofoldRhythm, variationOf } from './resampling.ts';

/*
 * The numbers below were chosen on 27 photographs of two Debian wallpaper packages, at 4 sizes, 5 encodings and 8
 * factors, and on 85 published social cards and screenshots. `bench/defects.ts` measures on others.
 */

/**
 * From this fineness on, detail is as fine as the pixels: lettering has 0.055 and more. A photograph that was enlarged by
 * 1.5 got there in one case of ten; but below, one enlarged layer under sharp lettering would speak for all.
 */
const native = 0.05;
/** Least strength of a rhythm. Soft and blurred originals had up to 12 where lossless, 5.2 where lossy. */
const leastStrength = { lossless: 15, jpeg: 9, lossy: 9 } as const;
/** Least strength of the twofold one in a JPEG. Soft and blurred originals had up to 4.8. */
const leastTwofold = 6;
/** Least factor: the blocks of an older JPEG, scaled down since, left rhythms that looked like 1.23 and 1.32. */
const leastFactor = 1.4;
/** A rhythm f comes from the factor 1/f or 1/(1 − f). It is the larger one if the spectrum is as good as empty here … */
const darkBand = [0.373, 0.6] as const;
const litBand = [0.15, 0.283] as const;
const dark = 0.015;
/** … and the two factors lie so far apart that the band can tell them. */
const apartBelow = 0.44;

/**
 * How many times a picture was enlarged, at least: 1 where its detail is as fine as its pixels, more where detail is
 * coarse and interpolation left its rhythm. Null where neither is sure: a soft photograph and one that was blurred, or
 * enlarged by a method that invents detail, can't be told apart.
 */
export function enlargementOf(pixels: Pixels, detail: Detail, coding: 'lossless' | 'jpeg' | 'lossy'): number | null {
  if (detail.fineness === null) return null;
  if (detail.fineness >= native) return 1;
  const variation = variationOf(pixels);
  if (variation !== null) {
    const { frequency, strength } = strongestRhythm(variation, coding !== 'lossless');
    if (strength >= leastStrength[coding]) {
      const factor = factorOf(frequency, detail.spectrum);
      return factor < leastFactor ? null : factor;
    }
  }
  return variation !== null && coding === 'jpeg' && twofoldRhythm(variation) >= leastTwofold ? 2 : null;
}

function factorOf(frequency: number, spectrum: Float64Array): number {
  const isDark = meanIn(spectrum, darkBand) < dark * meanIn(spectrum, litBand);
  return 1 / (isDark && frequency < apartBelow ? frequency : 1 - frequency);
}
