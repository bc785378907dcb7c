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

/** @param planes one, or red, green and blue */
export function tensorOf(planes: readonly Plane[], scratch: Scratch = createScratch()): Tensor {
  const [{ data: r, width, height }] = planes as readonly [Plane];
  const none = planes.length === 1 ? new Uint8Array(r.length) : r;
  const [g, b] = [planes[1]?.data ?? none, planes[2]?.data ?? none];
  const [c, s, t] = [0, 1, 2].map(() => scratch.floats(width * height)) as [Float32Array, Float32Array, Float32Array];
  for (let y = 1; y < height - 1; y++) tensorRow(r, g, b, width, y, c, s, t);
  return { c, s, t, width, height };
}

/** Sobel's weights are eighths: of a product of two, 64ths. */
const unit = 1 / 64;

/** All three channels at once and in whole numbers: what a px needs stays in registers, and is written once. */
function tensorRow(
  r: Uint8Array,
  g: Uint8Array,
  b: Uint8Array,
  width: number,
  y: number,
  c: Float32Array,
  s: Float32Array,
  t: Float32Array,
): void {
  const first = y * width + 1;
  // Of the two columns before: sums and differences, which roll along so that each is made once.
  let rSum0 = columnSum(r, first - 1, width);
  let rSum1 = columnSum(r, first, width);
  let rStep0 = columnStep(r, first - 1, width);
  let rStep1 = columnStep(r, first, width);
  let gSum0 = columnSum(g, first - 1, width);
  let gSum1 = columnSum(g, first, width);
  let gStep0 = columnStep(g, first - 1, width);
  let gStep1 = columnStep(g, first, width);
  let bSum0 = columnSum(b, first - 1, width);
  let bSum1 = columnSum(b, first, width);
  let bStep0 = columnStep(b, first - 1, width);
  let bStep1 = columnStep(b, first, width);
  for (let i = first, end = first + width - 2; i < end; i++) {
    const rAbove = r[i + 1 - width]!;
    const rBelow = r[i + 1 + width]!;
    const rSum = rAbove + 2 * r[i + 1]! + rBelow;
    const rStep = rBelow - rAbove;
    const gAbove = g[i + 1 - width]!;
    const gBelow = g[i + 1 + width]!;
    const gSum = gAbove + 2 * g[i + 1]! + gBelow;
    const gStep = gBelow - gAbove;
    const bAbove = b[i + 1 - width]!;
    const bBelow = b[i + 1 + width]!;
    const bSum = bAbove + 2 * b[i + 1]! + bBelow;
    const bStep = bBelow - bAbove;
    const rx = rSum - rSum0;
    const ry = rStep0 + 2 * rStep1 + rStep;
    const gx = gSum - gSum0;
    const gy = gStep0 + 2 * gStep1 + gStep;
    const bx = bSum - bSum0;
    const by = bStep0 + 2 * bStep1 + bStep;
    [rSum0, rSum1, rStep0, rStep1] = [rSum1, rSum, rStep1, rStep];
    [gSum0, gSum1, gStep0, gStep1] = [gSum1, gSum, gStep1, gStep];
    [bSum0, bSum1, bStep0, bStep1] = [bSum1, bSum, bStep1, bStep];
    const xx = (Math.imul(rx, rx) + Math.imul(gx, gx) + Math.imul(bx, bx)) | 0;
    const yy = (Math.imul(ry, ry) + Math.imul(gy, gy) + Math.imul(by, by)) | 0;
    if ((xx | yy) === 0) continue;
    const xy = (Math.imul(rx, ry) + Math.imul(gx, gy) + Math.imul(bx, by)) | 0;
    c[i] = (xx - yy) * unit;
    s[i] = 2 * xy * unit;
    t[i] = (xx + yy) * unit;
  }
}

const columnSum = (data: Uint8Array, i: number, width: number): number =>
  data[i - width]! + 2 * data[i]! + data[i + width]!;
const columnStep = (data: Uint8Array, i: number, width: number): number => data[i + width]! - data[i - width]!;

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
