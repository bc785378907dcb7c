import { createScratch, type Scratch } from '../scratch.ts';
import type { Plane } from './plane.ts';

/**
 * Structure tensor of all channels together (Di Zenzo 1986), from Sobel ÷ 8, in the double-angle form: `c` and `s` are
 * energy × cos 2φ and sin 2φ of the gradient's direction φ, `t` is the energy, in squared grey levels per px. Blind to
 * polarity and hue: white on dark equals dark on white, and both sides of a thin stroke agree.
 */
export interface Tensor {
  readonly c: Float32Array;
  readonly s: Float32Array;
  readonly t: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** Energy of what is noise: about 5 grey levels per px in each of three channels. Measured on JPEGs of quality 60 to 95. */
export const noiseEnergy = 75;

export function tensorOf(planes: readonly Plane[], scratch: Scratch = createScratch()): Tensor {
  const { width, height } = planes[0]!;
  const [c, s, t] = [0, 1, 2].map(() => scratch.floats(width * height)) as [Float32Array, Float32Array, Float32Array];
  // Row by row over all planes, so that a row of sums stays at hand.
  for (let y = 1; y < height - 1; y++) {
    for (const { data } of planes) {
      let i = y * width + 1;
      // Column sums and differences roll along: each is made once.
      let s0 = data[i - width - 1]! + 2 * data[i - 1]! + data[i + width - 1]!;
      let d0 = data[i + width - 1]! - data[i - width - 1]!;
      let s1 = data[i - width]! + 2 * data[i]! + data[i + width]!;
      let d1 = data[i + width]! - data[i - width]!;
      for (const end = y * width + width - 1; i < end; i++) {
        const above = data[i - width + 1]!;
        const below = data[i + width + 1]!;
        const s2 = above + 2 * data[i + 1]! + below;
        const d2 = below - above;
        const gx = s2 - s0;
        const gy = d0 + 2 * d1 + d2;
        s0 = s1;
        s1 = s2;
        d0 = d1;
        d1 = d2;
        if (gx === 0 && gy === 0) continue;
        const xx = gx * gx * 0.015625;
        const yy = gy * gy * 0.015625;
        c[i]! += xx - yy;
        s[i]! += gx * gy * 0.03125;
        t[i]! += xx + yy;
      }
    }
  }
  return { c, s, t, width, height };
}

/** Mean over 3 × 3 px; the outermost row and column stay empty. */
export function smoothed(tensor: Tensor): Tensor {
  const { width, height } = tensor;
  return {
    c: boxed(tensor.c, width, height),
    s: boxed(tensor.s, width, height),
    t: boxed(tensor.t, width, height),
    width,
    height,
  };
}

function boxed(values: Float32Array, width: number, height: number): Float32Array {
  const out = new Float32Array(values.length);
  for (let y = 1; y < height - 1; y++) {
    let i = y * width + 1;
    let left = values[i - width - 1]! + values[i - 1]! + values[i + width - 1]!;
    let middle = values[i - width]! + values[i]! + values[i + width]!;
    for (const end = y * width + width - 1; i < end; i++) {
      const right = values[i - width + 1]! + values[i + 1]! + values[i + width + 1]!;
      out[i] = (left + middle + right) / 9;
      left = middle;
      middle = right;
    }
  }
  return out;
}
