import { layout } from './trace.ts';

/** Radius of the search window and of the patches that are compared, px. */
const reach = 5;
const patch = 2;
/** Rows beyond a band that its pixels look at. */
export const margin = reach + patch + 3;
/** How alike two patches must be, against their own noise (Rousselle et al., 2012: 0.3 … 0.7). */
const strictness = 0.55;
/** One over the difference in albedo, normal and 1/depth at which two pixels stop sharing light. */
const albedoScale = 1 / 0.08;
const normalScale = 1 / 0.14;
const depthScale = 1 / 0.0016;
/** Below this albedo the light on a surface is not worth telling from its colour. */
const darkest = 0.02;

/**
 * Takes the noise out of a traced frame by non-local means. Works on rows `from`…`to` of `frame` (`layout.size` numbers
 * a pixel) and writes linear RGB, three numbers a pixel, to the same rows of `out`.
 */
export function denoise(
  frame: Float32Array,
  width: number,
  height: number,
  from: number,
  to: number,
  out: Float32Array,
): void {
  const top = Math.max(0, from - margin);
  const rows = Math.min(height, to + margin) - top;
  const n = width * rows;
  const plane = (channel: number) => {
    const p = new Float32Array(n);
    for (let i = 0; i < n; i++) p[i] = frame[(top * width + i) * layout.size + channel]!;
    return p;
  };
  const planes = (channel: number, count: number) => Array.from({ length: count }, (_, k) => plane(channel + k));
  const features = planes(layout.albedo, 7);
  const albedo = features.slice(0, 3);
  for (const a of albedo) for (let i = 0; i < n; i++) a[i] = Math.max(darkest, a[i]!);
  const lit = (channel: number) =>
    planes(channel, 3).map((p, k) => {
      const a = albedo[k]!;
      for (let i = 0; i < n; i++) p[i]! /= a[i]!;
      return p;
    });
  const diffuse = smoothed(lit(layout.diffuseA), lit(layout.diffuseB), features, width, rows);
  const gloss = smoothed(planes(layout.glossA, 3), planes(layout.glossB, 3), features, width, rows);
  for (let y = from; y < to; y++)
    for (let x = 0; x < width; x++) {
      const i = (y - top) * width + x;
      for (let k = 0; k < 3; k++) out[(y * width + x) * 3 + k] = diffuse[k]![i]! * albedo[k]![i]! + gloss[k]![i]!;
    }
}

/** Brings a pixel that stands out from all eight around it back among them: what is left of rare bright paths. */
export function despeckle(light: Float32Array, width: number, height: number): Float32Array {
  const out = light.slice();
  for (let y = 1; y < height - 1; y++)
    for (let i = y * width + 1; i < (y + 1) * width - 1; i++)
      for (let k = 0; k < 3; k++) {
        let low = Infinity;
        let high = -Infinity;
        for (let dy = -width; dy <= width; dy += width)
          for (let dx = -1; dx <= 1; dx++) {
            if (dx === 0 && dy === 0) continue;
            const v = light[(i + dy + dx) * 3 + k]!;
            if (v < low) low = v;
            if (v > high) high = v;
          }
        out[i * 3 + k] = Math.min(high, Math.max(low, light[i * 3 + k]!));
      }
  return out;
}

/** Beyond this a weight counts for nothing. */
const cutoff = 8;
const square = (x: number) => x * x;
/** A near e⁻ˣ that is quick to reckon and ends at `cutoff`. */
const falling = (x: number) => {
  if (x >= cutoff) return 0;
  const a = 1 - Math.max(x, 0) / cutoff;
  const b = a * a * a * a;
  return b * b;
};

type Plane = Float32Array;
type Planes = readonly Plane[];
type ThreePlanes = readonly [Plane, Plane, Plane];
type SevenPlanes = readonly [Plane, Plane, Plane, Plane, Plane, Plane, Plane];

/** Each half is averaged with weights found in the other, so that a weight never follows the noise it averages. */
function smoothed(a: Planes, b: Planes, features: Planes, width: number, height: number): Planes {
  const n = width * height;
  const [a0, a1, a2] = a as unknown as ThreePlanes;
  const [b0, b1, b2] = b as unknown as ThreePlanes;
  const [f0, f1, f2, f3, f4, f5, f6] = features as unknown as SevenPlanes;
  // The halves differ by noise alone: half their squared difference, blurred, is the variance of one of them.
  const noise = new Float32Array(n);
  for (let i = 0; i < n; i++) noise[i] = ((a0[i]! - b0[i]!) ** 2 + (a1[i]! - b1[i]!) ** 2 + (a2[i]! - b2[i]!) ** 2) / 6;
  const scratch = new Float32Array(n);
  const variance = new Float32Array(n);
  blur(noise, variance, scratch, width, height, 3);
  const sumA = [new Float32Array(n), new Float32Array(n), new Float32Array(n)] as const;
  const sumB = [new Float32Array(n), new Float32Array(n), new Float32Array(n)] as const;
  const weightA = new Float32Array(n);
  const weightB = new Float32Array(n);
  const apartA = new Float32Array(n);
  const apartB = new Float32Array(n);
  const alikeA = new Float32Array(n);
  const alikeB = new Float32Array(n);
  for (let oy = -reach; oy <= reach; oy++) {
    for (let ox = -reach; ox <= reach; ox++) {
      const offset = oy * width + ox;
      const [y0, y1] = [Math.max(0, -oy), Math.min(height, height - oy)];
      const [x0, x1] = [Math.max(0, -ox), Math.min(width, width - ox)];
      apartA.fill(9);
      apartB.fill(9);
      for (let y = y0; y < y1; y++)
        for (let i = y * width + x0; i < y * width + x1; i++) {
          const j = i + offset;
          const vi = variance[i]!;
          const vj = variance[j]!;
          const expected = vi + Math.min(vi, vj);
          const k = 1 / (1e-6 + strictness * strictness * (vi + vj));
          const p = a0[i]! - a0[j]!;
          const q = a1[i]! - a1[j]!;
          const r = a2[i]! - a2[j]!;
          apartA[i] = ((p * p + q * q + r * r) / 3 - expected) * k;
          const s = b0[i]! - b0[j]!;
          const t = b1[i]! - b1[j]!;
          const u = b2[i]! - b2[j]!;
          apartB[i] = ((s * s + t * t + u * u) / 3 - expected) * k;
        }
      blur(apartA, alikeA, scratch, width, height, patch);
      blur(apartB, alikeB, scratch, width, height, patch);
      for (let y = y0; y < y1; y++)
        for (let i = y * width + x0; i < y * width + x1; i++) {
          const j = i + offset;
          const d =
            square((f0[i]! - f0[j]!) * albedoScale) +
            square((f1[i]! - f1[j]!) * albedoScale) +
            square((f2[i]! - f2[j]!) * albedoScale) +
            square((f3[i]! - f3[j]!) * normalScale) +
            square((f4[i]! - f4[j]!) * normalScale) +
            square((f5[i]! - f5[j]!) * normalScale) +
            square((f6[i]! - f6[j]!) * depthScale);
          if (d > cutoff) continue;
          const wa = falling(Math.max(alikeB[i]!, d));
          const wb = falling(Math.max(alikeA[i]!, d));
          if (wa + wb === 0) continue;
          weightA[i]! += wa;
          weightB[i]! += wb;
          sumA[0][i]! += wa * a0[j]!;
          sumA[1][i]! += wa * a1[j]!;
          sumA[2][i]! += wa * a2[j]!;
          sumB[0][i]! += wb * b0[j]!;
          sumB[1][i]! += wb * b1[j]!;
          sumB[2][i]! += wb * b2[j]!;
        }
    }
  }
  return sumA.map((p, k) => {
    const q = sumB[k]!;
    for (let i = 0; i < n; i++) p[i] = (p[i]! / Math.max(1e-9, weightA[i]!) + q[i]! / Math.max(1e-9, weightB[i]!)) / 2;
    return p;
  });
}

/** Box blur by running sums, the window cut at the edge. */
function blur(
  plane: Float32Array,
  out: Float32Array,
  across: Float32Array,
  width: number,
  height: number,
  radius: number,
): void {
  for (let y = 0; y < height; y++) {
    const row = y * width;
    let sum = 0;
    for (let x = 0; x < radius; x++) sum += plane[row + x]!;
    for (let x = 0; x < width; x++) {
      if (x + radius < width) sum += plane[row + x + radius]!;
      if (x > radius) sum -= plane[row + x - radius - 1]!;
      across[row + x] = sum / (Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1);
    }
  }
  const column = new Float64Array(width);
  for (let y = 0; y < Math.min(radius, height); y++)
    for (let x = 0; x < width; x++) column[x]! += across[y * width + x]!;
  for (let y = 0; y < height; y++) {
    const enters = (y + radius) * width;
    const leaves = (y - radius - 1) * width;
    const k = 1 / (Math.min(height - 1, y + radius) - Math.max(0, y - radius) + 1);
    for (let x = 0; x < width; x++) {
      if (y + radius < height) column[x]! += across[enters + x]!;
      if (y > radius) column[x]! -= across[leaves + x]!;
      out[y * width + x] = column[x]! * k;
    }
  }
}
