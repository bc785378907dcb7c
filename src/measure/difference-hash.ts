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
  let sum = 0;
  let squares = 0;
  for (let y = 0, i = 0; y < height; y++) {
    const row = Math.floor((y * rows) / height) * columns;
    for (let column = 0; column < columns; column++) {
      // The first column of the next cell, in whole numbers: x belongs to the cell ⌊x · columns / width⌋.
      const end = y * width + Math.ceil(((column + 1) * width) / columns);
      const start = i;
      const before = sum;
      // By runs of one colour.
      while (i < end) {
        const from = i++;
        while (i < end && words[i] === words[from]) i++;
        const value = lumaOnWhite(data, from * 4);
        sum += value * (i - from);
        squares += value * value * (i - from);
      }
      sums[row + column]! += sum - before;
      counts[row + column]! += i - start;
    }
  }
  const n = width * height;
  return { hash: bits(sums, counts), contrast: Math.sqrt(Math.max(0, squares / n - (sum / n) ** 2)) / 1000 };
}

/** Rec. 601 luma of a pixel that lies on white, in thousandths (0…255,000): whole numbers, so that sums are exact. */
function lumaOnWhite(data: Uint8Array, at: number): number {
  const luma = 299 * data[at]! + 587 * data[at + 1]! + 114 * data[at + 2]!;
  const alpha = data[at + 3]!;
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

/** Set bits of a 32-bit number (Warren, Hacker's Delight, figure 5-2). */
function ones(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
