import { differenceHash } from '../measure/difference-hash.ts';
import { packed } from '../measure/pixels.ts';
import type { RasterFact } from '../model/facts.ts';
import { ok } from '../model/outcome.ts';
import { defineFact } from './source.ts';

/** Two prints of a picture: one that only the same pixels share, one that a resized or re-encoded copy is near to. */
export const fingerprint = defineFact({
  name: 'fingerprint',
  version: 4,
  from: ['picture', 'raster', 'sample'],
  usesRules: false,
  cached: true,
  async measure({ picture: { width, height }, raster, sample }) {
    const { hash, contrast } = differenceHash(sample.data, sample.width, sample.height);
    // 32 bits of checksum would meet by chance in a large campaign; with hash and contrast equal too, they do not.
    return ok({ pixels: `${checksumOf(raster)}-${hash}-${width}×${height}-${contrast}`, hash, contrast });
  },
});

/**
 * Checksum of every fifth pixel of each row, two further in each row below: so it has one of any five pixels in a line,
 * across or down, and one of any pixel with its four neighbours. No visible difference is less than that.
 */
export function checksumOf({ data, width, height }: RasterFact): string {
  const words = packed(data);
  let sum = 0;
  for (let y = 0; y < height; y++) sum = addRow(sum, words, y * width + ((2 * y) % 5), (y + 1) * width);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

/** Four sums side by side: each pixel waits for the one before it in its sum. A loop of its own: it is compiled once. */
function addRow(before: number, words: Uint32Array, from: number, end: number): number {
  let [a, b, c, d] = [before, 1, 2, 3];
  let i = from;
  for (; i + 15 < end; i += 20) {
    a = add(a, words[i]!);
    b = add(b, words[i + 5]!);
    c = add(c, words[i + 10]!);
    d = add(d, words[i + 15]!);
  }
  for (; i < end; i += 5) a = add(a, words[i]!);
  return add(add(add(a, b), c), d);
}

/** Fibonacci hashing (Knuth, TAOCP 6.4) of all before with the pixel; the shift brings high bits down again. */
function add(sum: number, word: number): number {
  const next = Math.imul(sum ^ word, 0x9e3779b1);
  return next ^ (next >>> 15);
}
