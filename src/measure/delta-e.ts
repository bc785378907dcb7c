import { type ColourNumber, writeLab } from './srgb.ts';

const radians = Math.PI / 180;
const chroma7 = 25 ** 7;

/** Largest possible value of the hue weight T: all its cosines at one. Used to bound S_H from above. */
const hueWeightMax = 1 + 0.17 + 0.24 + 0.32 + 0.2;
/**
 * Least share of (ΔC′/S_C)² or (ΔH′/S_H)² that the rotation term can leave: x² + y² + R_T·x·y ≥ x²·(1 − R_T²/4) for
 * every y, and |R_T| ≤ 2·sin 60°.
 */
const rotationLeaves = 0.25;
/** Same for both together: x² + y² + R_T·x·y ≥ (x² + y²)·(1 − |R_T|/2). */
const rotationLeavesBoth = 1 - Math.sin(60 * radians);

/**
 * CIEDE2000 colour difference (kL = kC = kH = 1) of two CIE L*a*b* colours, after Sharma, Wu & Dalal 2005, "The
 * CIEDE2000 Color-Difference Formula: Implementation Notes, Supplementary Test Data, and Mathematical Observations".
 *
 * Gives the difference where it is at most `limit`, and Infinity where it is more: three provable lower bounds, each
 * without trigonometry, turn most far colours away early.
 */
export function ciede2000(
  l1: number,
  a1: number,
  b1: number,
  l2: number,
  a2: number,
  b2: number,
  limit = Number.POSITIVE_INFINITY,
): number {
  const squaredLimit = limit * limit;
  const lMean = (l1 + l2) / 2 - 50;
  const l50 = lMean * lMean;
  const x = (l2 - l1) / (1 + (0.015 * l50) / Math.sqrt(20 + l50));
  if (x * x > squaredLimit) return Number.POSITIVE_INFINITY;

  const cMean = (Math.sqrt(a1 * a1 + b1 * b1) + Math.sqrt(a2 * a2 + b2 * b2)) / 2;
  const cMean2 = cMean * cMean;
  const cMean7 = cMean2 * cMean2 * cMean2 * cMean;
  const g = 1.5 - 0.5 * Math.sqrt(cMean7 / (cMean7 + chroma7));
  const ap1 = a1 * g;
  const ap2 = a2 * g;
  const c1 = Math.sqrt(ap1 * ap1 + b1 * b1);
  const c2 = Math.sqrt(ap2 * ap2 + b2 * b2);
  const cPrime = (c1 + c2) / 2;
  const deltaC = c2 - c1;
  const y = deltaC / (1 + 0.045 * cPrime);
  if (x * x + rotationLeaves * y * y > squaredLimit) return Number.POSITIVE_INFINITY;

  // ΔH′² is what ΔC′ leaves of the distance in the a′b′ plane.
  const deltaA = ap2 - ap1;
  const deltaB = b2 - b1;
  const chord2 = Math.max(0, deltaA * deltaA + deltaB * deltaB - deltaC * deltaC);
  const zLeast = Math.sqrt(chord2) / (1 + 0.015 * cPrime * hueWeightMax);
  if (x * x + rotationLeavesBoth * (y * y + zLeast * zLeast) > squaredLimit) return Number.POSITIVE_INFINITY;

  let h1 = ap1 === 0 && b1 === 0 ? 0 : Math.atan2(b1, ap1);
  if (h1 < 0) h1 += 2 * Math.PI;
  let h2 = ap2 === 0 && b2 === 0 ? 0 : Math.atan2(b2, ap2);
  if (h2 < 0) h2 += 2 * Math.PI;
  let deltaHue = 0;
  let hue = h1 + h2;
  if (c1 * c2 !== 0) {
    deltaHue = h2 - h1;
    if (Math.abs(deltaHue) <= Math.PI) hue /= 2;
    else hue = hue < 2 * Math.PI ? hue / 2 + Math.PI : hue / 2 - Math.PI;
    if (deltaHue > Math.PI) deltaHue -= 2 * Math.PI;
    else if (deltaHue < -Math.PI) deltaHue += 2 * Math.PI;
  }
  const deltaH = 2 * Math.sqrt(c1 * c2) * Math.sin(deltaHue / 2);
  const t =
    1 -
    0.17 * Math.cos(hue - 30 * radians) +
    0.24 * Math.cos(2 * hue) +
    0.32 * Math.cos(3 * hue + 6 * radians) -
    0.2 * Math.cos(4 * hue - 63 * radians);
  const z = deltaH / (1 + 0.015 * cPrime * t);
  const turn = (hue / radians - 275) / 25;
  const cPrime2 = cPrime * cPrime;
  const cPrime7 = cPrime2 * cPrime2 * cPrime2 * cPrime;
  const rotation = -Math.sin(60 * radians * Math.exp(-turn * turn)) * 2 * Math.sqrt(cPrime7 / (cPrime7 + chroma7));
  const difference = Math.sqrt(Math.max(0, x * x + y * y + z * z + rotation * y * z));
  return difference <= limit ? difference : Number.POSITIVE_INFINITY;
}

const one = new Float64Array(3);
const other = new Float64Array(3);

/** CIEDE2000 of two 8-bit sRGB colours; Infinity where it is over `limit`. */
export function colourDifference(a: ColourNumber, b: ColourNumber, limit = Number.POSITIVE_INFINITY): number {
  writeLab(a, one);
  writeLab(b, other);
  return ciede2000(one[0]!, one[1]!, one[2]!, other[0]!, other[1]!, other[2]!, limit);
}
