import { packed } from './pixels.ts';

const columns = 9;
const rows = 8;
const white = 255_000;

/** What a picture looks like from afar. */
export interface Fingerprint {
  /** 64 bits as 16 hex digits. */
  readonly hash: string;
  /** Standard deviation of luma, 0…255. */
  readonly contrast: number;
}

/**
 * Difference hash (N. Krawetz 2013, "Kind of Like That"): the picture shrunk to 9 × 8 luma values; each bit says whether
 * a value is greater than its right neighbour. Transparent pixels count as lying on white.
 *
 * @param data RGBA, 8 bits a channel, `width × height × 4` bytes
 */
export function differenceHash(data: Uint8Array, width: number, height: number): Fingerprint {
  const words = packed(data);
  const sums = new Float64Array(columns * rows);
  const counts = new Uint32Array(columns * rows);
  const totals = new Float64Array(2);
  for (let y = 0, i = 0; y < height; y++) {
    const row = Math.floor((y * rows) / height) * columns;
    for (let column = 0; column < columns; column++) {
      // The first column of the next cell, in whole numbers: x belongs to the cell ⌊x · columns / width⌋.
      const end = y * width + Math.ceil(((column + 1) * width) / columns);
      const before = totals[0]!;
      addStretch(words, i, end, totals);
      sums[row + column]! += totals[0]! - before;
      counts[row + column]! += end - i;
      i = end;
    }
  }
  const n = width * height;
  const [sum, squares] = [totals[0]!, totals[1]!];
  return { hash: bits(sums, counts), contrast: Math.sqrt(Math.max(0, squares / n - (sum / n) ** 2)) / 1000 };
}

/** Adds the luma of some pixels, and its square, to `totals`, by runs of one colour. Called often and short: so it is compiled once. */
function addStretch(words: Uint32Array, start: number, end: number, totals: Float64Array): void {
  let sum = totals[0]!;
  let squares = totals[1]!;
  for (let i = start; i < end; ) {
    const from = i++;
    const word = words[from]!;
    while (i < end && words[i] === word) i++;
    const value = lumaOnWhite(word);
    sum += value * (i - from);
    squares += value * value * (i - from);
  }
  totals[0] = sum;
  totals[1] = squares;
}

/** Rec. 601 luma of a packed pixel that lies on white, in thousandths (0…255,000): whole numbers, so that sums are exact. */
function lumaOnWhite(word: number): number {
  const luma = 299 * (word & 255) + 587 * ((word >> 8) & 255) + 114 * ((word >> 16) & 255);
  const alpha = word >>> 24;
  return alpha === 255 ? luma : Math.round((luma * alpha + white * (255 - alpha)) / 255);
}

function bits(sums: Float64Array, counts: Uint32Array): string {
  let hex = '';
  for (let y = 0; y < rows; y++) {
    let byte = 0;
    for (let x = 0; x < columns - 1; x++) {
      const i = y * columns + x;
      byte = (byte << 1) | (sums[i]! / counts[i]! > sums[i + 1]! / counts[i + 1]! ? 1 : 0);
    }
    hex += byte.toString(16).padStart(2, '0');
  }
  return hex;
}

/** A hash as two 32-bit numbers, ready to be compared with many. */
export type HashBits = readonly [high: number, low: number];

export const hashBits = (hash: string): HashBits => [
  Number.parseInt(hash.slice(0, 8), 16),
  Number.parseInt(hash.slice(8), 16),
];

/** Bits in which two hashes differ, 0…64. */
export const hammingDistance = (a: HashBits, b: HashBits): number => ones(a[0] ^ b[0]) + ones(a[1] ^ b[1]);

/** Steps from cell to cell that go against most of the others, 0…32: a hash with few tells little of its picture. */
export function hashDetail([high, low]: HashBits): number {
  const set = ones(high) + ones(low);
  return Math.min(set, 64 - set);
}

/** Set bits of a 32-bit number (Warren, Hacker's Delight, figure 5-2). */
function ones(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
