import { fourier, hann } from './fourier.ts';
import { fourfoldBrightness, type Pixels, packed } from './pixels.ts';

/**
 * Interpolated pixels vary less than those between which they lie. So the mean size of the second difference, column by
 * column, has a rhythm with the frequency 1/factor (A. Gallagher 2005, "Detection of Linear and Cubic Interpolation in
 * JPEG Compressed Images").
 */
export interface Variation {
  /** Mean size of the second difference along the rows, column by column, in the upper and the lower half. */
  readonly upper: Float64Array;
  readonly lower: Float64Array;
}

/** A rhythm that interpolation leaves behind. */
export interface Rhythm {
  /** Cycles a pixel, 0.1…0.5. */
  readonly frequency: number;
  /** Height over what lies beside it in the spectrum. */
  readonly strength: number;
}

/** Columns that are looked at. */
const size = 2048;
const leastColumns = 256;
/** Second differences count up to this many levels, so that a few hard edges don't drown the rhythm. */
const cap = 12;
const lowest = 0.1;
/** Columns over which the rhythm is held against its surroundings, either way. */
const surroundings = 9;
/** JPEG, WebP and AVIF work in blocks whose sizes divide this. */
const blockSize = 16;
/** Bins on either side of a peak that are "beside it". */
const besidePeak = 60;

/** Candidates are at least this many times the median; only they are held against their surroundings. */
const candidate = 4;

const transform = fourier(size);
const window = hann(size);

/** Of every third row; null where the picture is too narrow. */
export function variationOf(pixels: Pixels): Variation | null {
  if (pixels.width < leastColumns) return null;
  const middle = pixels.height >> 1;
  return { upper: variationIn(pixels, 0, middle), lower: variationIn(pixels, middle, pixels.height) };
}

/**
 * The strongest rhythm that the upper and the lower half share, since an enlarged picture has it everywhere and a picket
 * fence has not.
 *
 * @param lossy leaves out the rhythm of compression blocks, and with it frequencies that are multiples of 1/16
 */
export function strongestRhythm({ upper, lower }: Variation, lossy: boolean): Rhythm {
  const [above, below] = [upper, lower].map((columns) => spectrumOf(lossy ? withoutBlocks(columns) : columns)) as [
    Float64Array,
    Float64Array,
  ];
  const least = candidate * Math.max(medianOf(above), medianOf(below));
  const peakWidth = halfWidth(upper.length);
  let best: Rhythm = { frequency: 0, strength: 0 };
  for (const k of candidatesIn(above, below, least)) {
    if (lossy && nearBlockRhythm(k, peakWidth)) continue;
    const strength = Math.sqrt(prominence(above, k, peakWidth) * prominence(below, k, peakWidth));
    if (strength > best.strength) best = { frequency: k / size, strength };
  }
  return best;
}

/** Where both spectra come up to `least`. */
function candidatesIn(above: Float64Array, below: Float64Array, least: number): readonly number[] {
  const found: number[] = [];
  for (let k = Math.round(lowest * size); k <= size / 2; k++)
    if (above[k]! >= least && below[k]! >= least) found.push(k);
  return found;
}

/**
 * How surely a lossy picture was enlarged exactly twofold, whose rhythm hides in that of the blocks: within a block,
 * compression treats columns alike from both ends, so a difference between odd and even ones does not come from it.
 *
 * @returns the mean difference over its standard error
 */
export function twofoldRhythm({ upper, lower }: Variation): number {
  const columns = upper.map((value, x) => value + lower[x]!);
  const differences: number[] = [];
  for (let x = 8; x + 8 <= columns.length; x += 8) {
    const log = (i: number): number => Math.log(columns[x + i]! + 0.05);
    differences.push(log(1) + log(3) + log(5) - log(2) - log(4) - log(6));
  }
  if (differences.length < 2) return 0;
  const mean = differences.reduce((a, b) => a + b) / differences.length;
  const variance = differences.reduce((a, b) => a + (b - mean) ** 2, 0) / (differences.length - 1);
  return variance === 0 ? 0 : Math.abs(mean) / Math.sqrt(variance / differences.length);
}

function variationIn({ data, width }: Pixels, fromRow: number, toRow: number): Float64Array {
  const words = packed(data);
  const used = Math.min(width, size);
  const from = (width - used) >> 1;
  const shift = from - (from % blockSize);
  const sums = new Float64Array(used);
  let rows = 0;
  for (let y = fromRow; y < toRow; y += 3, rows++) addVariation(words, y * width + shift, used, sums);
  for (let x = 0; x < used; x++) sums[x]! /= 4 * Math.max(1, rows);
  sums[0] = sums[1]!;
  sums[used - 1] = sums[used - 2]!;
  return sums;
}

/** Adds the sizes of the second difference along one row, from its first pixel on. */
function addVariation(words: Uint32Array, first: number, used: number, sums: Float64Array): void {
  let word = words[first + 1]!;
  let before = fourfoldBrightness(words[first]!);
  let here = fourfoldBrightness(word);
  for (let x = 1; x < used - 1; x++) {
    const next = words[first + x + 1]!;
    // Neighbours are mostly of one colour.
    const after = next === word ? here : fourfoldBrightness(next);
    const second = 2 * here - before - after;
    if (second !== 0) sums[x]! += Math.min(cap * 4, Math.abs(second));
    word = next;
    before = here;
    here = after;
  }
}

/** Divides by the mean of the columns that lie at the same place in their blocks. */
function withoutBlocks(columns: Float64Array): Float64Array {
  const sums = new Float64Array(blockSize);
  const counts = new Float64Array(blockSize);
  for (let x = 0; x < columns.length; x++) {
    sums[x % blockSize]! += Math.log(columns[x]! + 0.05);
    counts[x % blockSize]!++;
  }
  return columns.map((value, x) => (value + 0.05) / Math.exp(sums[x % blockSize]! / counts[x % blockSize]!));
}

/** Bins from a peak's top to its foot: Hann's window makes it two wide, and padding with zeros widens it. */
const halfWidth = (columns: number): number => Math.ceil((2 * size) / columns) + 2;

const nearBlockRhythm = (k: number, peakWidth: number): boolean => {
  const distance = ((k * blockSize) / size) % 1;
  return Math.min(distance, 1 - distance) <= (peakWidth * blockSize) / size;
};

/** Magnitudes of the logarithm's spectrum, its slow changes taken out. */
function spectrumOf(columns: Float64Array): Float64Array {
  const logs = columns.map((value) => Math.log(value + 0.05));
  const re = new Float64Array(size);
  const im = new Float64Array(size);
  for (let x = 0; x < logs.length; x++) re[x] = changeAt(logs, x) * window[Math.floor((x * size) / logs.length)]!;
  transform(re, im);
  return Float64Array.from({ length: size / 2 + 1 }, (_, k) => Math.hypot(re[k]!, im[k]!));
}

/** How far a value lies above those round it. */
function changeAt(values: Float64Array, x: number): number {
  const from = Math.max(0, x - surroundings);
  const to = Math.min(values.length - 1, x + surroundings);
  let sum = 0;
  for (let i = from; i <= to; i++) sum += values[i]!;
  return values[x]! - sum / (to - from + 1);
}

/** Magnitude over the median of those beside it; 0 where it is no peak. */
function prominence(magnitudes: Float64Array, k: number, peakWidth: number): number {
  const here = magnitudes[k]!;
  if (here < magnitudes[k - 1]! && here < (magnitudes[k + 1] ?? 0)) return 0;
  const beside: number[] = [];
  for (let i = k - besidePeak; i <= k + besidePeak; i++) {
    if (Math.abs(i - k) > peakWidth && i >= lowest * size && i < magnitudes.length) beside.push(magnitudes[i]!);
  }
  return here / Math.max(1e-9, medianOf(Float64Array.from(beside)));
}

const medianOf = (values: Float64Array): number => values.toSorted()[values.length >> 1]!;
