import { hash } from './random.ts';

/** Samples come in batches of so many: each batch covers every pair of numbers evenly, and so does each half of it. */
export const batch = 8;
/** Pairs of numbers: place in the pixel, place on the lens, place on the sun, first way on. */
const pairs = 4;
const longest = 64;
/** Van der Corput's sequence and Sobol's second: any 2ⁿ of them from a multiple of 2ⁿ on cover the square evenly. */
const evenU = Float64Array.from({ length: longest }, (_, i) => reversed(i));
const evenV = Float64Array.from({ length: longest }, (_, i) => sobol(i));

function reversed(i: number): number {
  let x = 0;
  for (let bit = 0.5, n = i; n > 0; n >>= 1, bit /= 2) if (n & 1) x += bit;
  return x;
}

function sobol(i: number): number {
  let x = 0;
  for (let v = 0x80000000, n = i; n > 0; n >>>= 1, v = (v ^ (v >>> 1)) >>> 0) if (n & 1) x = (x ^ v) >>> 0;
  return x / 4294967296;
}

export interface Sampler {
  /** Turns to a pixel: every pixel has its own shift and order, so that no pattern shows. */
  turnTo(x: number, y: number): void;
  /** Number `k` (0 … 7) of sample `i`, in [0, 1). */
  at(i: number, k: number): number;
}

export function sampler(): Sampler {
  const order = new Int32Array(pairs);
  const shift = new Float64Array(pairs * 2);
  return {
    turnTo: (x, y) => {
      for (let k = 0; k < pairs; k++) {
        // Each pair takes a batch in an order of its own, so that lens and sun do not move together.
        order[k] = Math.floor(hash(x, y, k) * batch);
        shift[k * 2] = hash(x, y, k + 20);
        shift[k * 2 + 1] = hash(x, y, k + 40);
      }
    },
    at: (i, k) => {
      const j = i ^ order[k >> 1]!;
      return ((k & 1 ? evenV[j]! : evenU[j]!) + shift[k]!) % 1;
    },
  };
}

/** Spreads 0…1 over -1…1 as a tent: most in the middle, as a lens spreads a point over neighbouring pixels. */
export const tent = (x: number): number => (x < 0.5 ? Math.sqrt(2 * x) - 1 : 1 - Math.sqrt(2 - 2 * x));
