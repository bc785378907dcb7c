import { solve } from './solve.ts';

/** px of ground around the mark. */
export const margin = 4;
/** What is always left between picture and mark, grey levels and share of the step from ink to ground: compression, and edges that are softer than drawn. */
const leastSpread = 6;
const softness = 0.06;
/** Ground (three of a plane), ink, and what the mark's own lightness and hue add to it. */
const terms = 6;
export const unknowns = 5;

/** The mark, upright, with a margin around it. */
export interface Drawn {
  /** Alpha, and lightness and hue over middle grey, each 0 outside the ink. */
  readonly planes: readonly [alpha: Float32Array, luma: Float32Array, chroma: Float32Array];
  /** By px the terms that the picture is made of: ground (three of a plane), and the planes. */
  readonly basis: Float32Array;
  readonly columns: number;
  readonly rows: number;
}

export function basisOf([alpha, luma, chroma]: Drawn['planes'], columns: number, rows: number): Float32Array {
  const basis = new Float32Array(terms * columns * rows);
  for (let row = 0, i = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, i++, at += terms) {
      basis[at] = 1;
      basis[at + 1] = column / columns - 0.5;
      basis[at + 2] = row / rows - 0.5;
      basis[at + 3] = alpha[i]!;
      basis[at + 4] = luma[i]!;
      basis[at + 5] = chroma[i]!;
    }
  }
  return basis;
}

export interface Fit {
  /** px across and down, ln of the scales, radians: by which the mark must move to meet the picture. */
  readonly step: Float64Array;
  readonly covariance: Float64Array;
}

/**
 * One step towards where the picture and the painted mark differ least.
 *
 * @param seen three channels a px, −1 where there is none
 * @param patient how much more than usual may be left
 */
export function step(
  { planes, basis, columns, rows }: Drawn,
  seen: Float32Array,
  width: number,
  height: number,
  patient: number,
): Fit | null {
  const all = new Int32Array(columns * rows);
  let count = 0;
  for (let row = 1; row < rows - 1; row++)
    for (let i = row * columns + 1; i < (row + 1) * columns - 1; i++) if (seen[3 * i]! >= 0) all[count++] = i;
  const at = all.subarray(0, count);
  const weights = new Float32Array(count).fill(1);
  const sizes = new Float32Array(count);
  const left = new Float32Array(3 * count);
  let colours = new Float64Array(3 * terms);
  for (let pass = 0; pass < 2; pass++) {
    const fits = coloursOf(at, weights, seen, basis);
    if (fits === null) return null;
    colours = fits;
    let [strength, amid] = [0, 0];
    for (let n = 0; n < count; n++) {
      const i = at[n]!;
      const from = terms * i;
      const [alpha, luma, chroma] = [basis[from + 3]!, basis[from + 4]!, basis[from + 5]!];
      if (alpha > 0.5) amid += 3;
      let most = 0;
      for (let k = 0, to = 0; k < 3; k++, to += terms) {
        const ink = colours[to + 3]! * alpha + colours[to + 4]! * luma + colours[to + 5]! * chroma;
        const ground = colours[to]! + colours[to + 1]! * basis[from + 1]! + colours[to + 2]! * basis[from + 2]!;
        const value = seen[3 * i + k]! - ground - ink;
        if (alpha > 0.5) strength += ink * ink;
        left[3 * n + k] = value;
        most = Math.max(most, Math.abs(value));
      }
      sizes[n] = most;
    }
    const spread = Math.max(leastSpread, 1.48 * medianOf(sizes), softness * Math.sqrt(strength / Math.max(1, amid)));
    for (let n = 0; n < count; n++) {
      const far = sizes[n]! / (4.7 * patient * spread);
      weights[n] = far < 1 ? (1 - far * far) ** 2 : 0;
    }
  }
  return moveOf(at, weights, left, colours, planes, columns, width, height);
}

/** Of grey levels, to a quarter of one: counting costs a tenth of sorting. */
function medianOf(sizes: Float32Array): number {
  const counts = new Int32Array(4 * 256);
  for (let n = 0; n < sizes.length; n++) counts[Math.min(counts.length - 1, (4 * sizes[n]!) | 0)]! += 1;
  let at = 0;
  for (let below = counts[0]!; below <= sizes.length >> 1 && at < counts.length - 1; ) below += counts[++at]!;
  return (at + 0.5) / 4;
}

/** By channel, what each of the terms weighs in the picture. */
function coloursOf(
  at: Int32Array,
  weights: Float32Array,
  seen: Float32Array,
  basis: Float32Array,
): Float64Array<ArrayBuffer> | null {
  const normal = new Float64Array(terms * terms);
  const right = new Float64Array(3 * terms);
  for (let n = 0; n < weights.length; n++) {
    const weight = weights[n]!;
    if (weight === 0) continue;
    const i = at[n]!;
    const from = terms * i;
    for (let a = 0; a < terms; a++) {
      const weighted = weight * basis[from + a]!;
      if (weighted === 0) continue;
      for (let b = 0; b <= a; b++) normal[a * terms + b]! += weighted * basis[from + b]!;
      for (let k = 0; k < 3; k++) right[k * terms + a]! += weighted * seen[3 * i + k]!;
    }
  }
  for (let a = 0; a < terms; a++) {
    normal[a * terms + a]! += 1e-4 * weights.length + 1e-6;
    for (let b = 0; b < a; b++) normal[b * terms + a] = normal[a * terms + b]!;
  }
  const colours = new Float64Array(3 * terms);
  for (let k = 0; k < 3; k++) {
    const fit = solve(normal, right.subarray(k * terms, (k + 1) * terms));
    if (fit === null) return null;
    colours.set(fit, k * terms);
  }
  return colours;
}

/** The move that explains what is left, by the slope of the painted mark at each px. */
function moveOf(
  at: Int32Array,
  weights: Float32Array,
  left: Float32Array,
  colours: Float64Array,
  planes: Drawn['planes'],
  columns: number,
  width: number,
  height: number,
): Fit | null {
  const matrix = new Float64Array(unknowns * unknowns);
  const right = new Float64Array(unknowns);
  const row = new Float64Array(unknowns);
  const [wide, tall] = [new Float64Array(3), new Float64Array(3)];
  let [scatter, weighed] = [0, 0];
  for (let n = 0; n < at.length; n++) {
    const weight = weights[n]!;
    if (weight === 0) continue;
    const i = at[n]!;
    let slope = 0;
    for (let b = 0; b < 3; b++) {
      const plane = planes[b]!;
      wide[b] = (plane[i + 1]! - plane[i - 1]!) / 2;
      tall[b] = (plane[i + columns]! - plane[i - columns]!) / 2;
      slope += Math.abs(wide[b]!) + Math.abs(tall[b]!);
    }
    const across = (i % columns) + 0.5 - margin - width / 2;
    const down = Math.floor(i / columns) + 0.5 - margin - height / 2;
    for (let k = 0; k < 3; k++) {
      const error = left[3 * n + k]!;
      scatter += weight * error * error;
      weighed += weight;
      if (slope === 0) continue;
      const to = terms * k + 3;
      const slopeX = colours[to]! * wide[0]! + colours[to + 1]! * wide[1]! + colours[to + 2]! * wide[2]!;
      const slopeY = colours[to]! * tall[0]! + colours[to + 1]! * tall[1]! + colours[to + 2]! * tall[2]!;
      row[0] = -slopeX;
      row[1] = -slopeY;
      row[2] = -slopeX * across;
      row[3] = -slopeY * down;
      row[4] = slopeX * down - slopeY * across;
      for (let a = 0; a < unknowns; a++) {
        const weighted = weight * row[a]!;
        right[a]! += weighted * error;
        for (let b = 0; b <= a; b++) matrix[a * unknowns + b]! += weighted * row[b]!;
      }
    }
  }
  for (let a = 0; a < unknowns; a++) for (let b = 0; b < a; b++) matrix[b * unknowns + a] = matrix[a * unknowns + b]!;
  const step = solve(matrix, right);
  if (step === null) return null;
  // A grey level or two are always left: rounding alone.
  const variance = scatter / Math.max(1, weighed - unknowns) + 2;
  const covariance = new Float64Array(unknowns * unknowns);
  for (let k = 0; k < unknowns; k++) {
    const unit = new Float64Array(unknowns);
    unit[k] = variance;
    const column = solve(matrix, unit);
    if (column === null) return null;
    for (let a = 0; a < unknowns; a++) covariance[a * unknowns + k] = column[a]!;
  }
  return { step, covariance };
}
