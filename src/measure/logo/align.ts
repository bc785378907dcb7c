import { type Affine, drawThrough, type Plane } from './plane.ts';
import { meanSide, type Pose, placed } from './pose.ts';
import { type Level, levelFor } from './pyramid.ts';
import type { Shape } from './shape.ts';
import { solve } from './solve.ts';

/** A pose to a fraction of a px, and how far off it may be. */
export interface Aligned {
  readonly pose: Pose;
  /** Covariance of [x, y, ln sx, ln sy, angle], 5 × 5, working px, from what the fit leaves unexplained. */
  readonly covariance: Float64Array;
}

/** px of the mark's mean side at which it is compared, at most, and px of ground around it. */
const mostSide = 96;
const margin = 4;
/** How much more than usual may be left in each pass: what is a px off must count until it no longer is. */
const patience = [4, 2.5, 1.5, 1, 1, 1] as const;
/** px of the working picture: of what is lower, or narrower, strokes have merged, and their edges say more. */
const leastSide = 16;
/** Steps of less than this (px of the comparison, at the mark's edge) end it. */
const settled = 0.02;
/**
 * Share of the difference to where the edges put the mark that counts as an error of its own: two ways that disagree are
 * both in doubt. With what pose-error.ts multiplies by it is 0.6.
 */
const disagreement = 0.2;
/** More than this share of the mark's size is no correction but another place. */
const mostMove = 0.12;
/** What is always left between picture and mark, grey levels and share of the step from ink to ground: compression, and edges that are softer than drawn. */
const leastSpread = 6;
const softness = 0.06;
/** Ground (three of a plane), ink, and what the mark's own lightness and hue add to it. */
const terms = 6;
const unknowns = 5;

/**
 * Lays the drawing of the mark, in the colours that it has here, over the picture and moves, stretches and turns it until
 * the least is left (Lucas and Kanade 1981, with Tukey's weights). Unlike edges met one by one this does not take a thin
 * stroke's blurred sides for wider apart than they are. Null where it doesn't settle near the start.
 */
export function align(levels: readonly Level[], shape: Shape, start: Pose, rim: number): Aligned | null {
  if (Math.min(shape.width * start.sx, shape.height * start.sy) < leastSide) return null;
  const shrink = Math.min(1, mostSide / meanSide(shape, start));
  const width = Math.max(6, Math.round(shape.width * start.sx * shrink));
  const height = Math.max(6, Math.round(shape.height * start.sy * shrink));
  const level = levelFor(levels, meanSide(shape, start), mostSide);
  const drawn = drawnAt(shape, width, height);
  let pose = start;
  let fit: Fit | null = null;
  for (const patient of patience) {
    fit = step(drawn, seenAt(level, shape, pose, rim, width, height), width, height, patient);
    if (fit === null) return null;
    const [dx, dy, wider, taller, turn] = fit.step as unknown as readonly [number, number, number, number, number];
    const [perX, perY] = [(shape.width * pose.sx) / width, (shape.height * pose.sy) / height];
    const [cos, sin] = [Math.cos(pose.angle), Math.sin(pose.angle)];
    pose = {
      x: pose.x + cos * dx * perX - sin * dy * perY,
      y: pose.y + sin * dx * perX + cos * dy * perY,
      sx: pose.sx * Math.exp(wider),
      sy: pose.sy * Math.exp(taller),
      angle: pose.angle + turn,
    };
    if (!isNear(shape, start, pose)) return null;
    const most = Math.max(Math.abs(dx), Math.abs(dy), (Math.abs(wider) * width) / 2, (Math.abs(taller) * height) / 2);
    if (patient === 1 && most < settled) break;
  }
  if (fit === null) return null;
  const unit = [(shape.width * pose.sx) / width, (shape.height * pose.sy) / height, 1, 1, 1];
  const apart = [
    pose.x - start.x,
    pose.y - start.y,
    Math.log(pose.sx / start.sx),
    Math.log(pose.sy / start.sy),
    pose.angle - start.angle,
  ].map((value) => disagreement * value);
  return {
    pose,
    covariance: fit.covariance.map((value, i) => {
      const [a, b] = [i % unknowns, Math.floor(i / unknowns)];
      return value * unit[a]! * unit[b]! + apart[a]! * apart[b]!;
    }),
  };
}

function isNear(shape: Shape, a: Pose, b: Pose): boolean {
  return (
    Math.hypot(a.x - b.x, a.y - b.y) < mostMove * meanSide(shape, a) &&
    Math.abs(Math.log(a.sx / b.sx)) < mostMove &&
    Math.abs(Math.log(a.sy / b.sy)) < mostMove &&
    Math.abs(a.angle - b.angle) < mostMove
  );
}

interface Drawn {
  /** Alpha, and lightness and hue over middle grey, each 0 outside the ink. */
  readonly planes: readonly Float32Array[];
  readonly columns: number;
  readonly rows: number;
}

function drawnAt(shape: Shape, width: number, height: number): Drawn {
  const [columns, rows] = [width + 2 * margin, height + 2 * margin];
  const map: Affine = { a: width / shape.columns, b: 0, c: 0, d: height / shape.rows, e: margin, f: margin };
  const planeOf = (levels: readonly Plane[], zero: number): Float32Array =>
    Float32Array.from(drawThrough(levels, map, columns, rows, zero).data, (value) => (value - zero) / 255);
  return { planes: [planeOf(shape.alpha, 0), planeOf(shape.luma, 128), planeOf(shape.chroma, 128)], columns, rows };
}

/** The picture where the mark is thought to stand, turned upright: three channels, −1 where there is none. */
function seenAt(level: Level, shape: Shape, pose: Pose, rim: number, width: number, height: number): Float32Array {
  const [columns, rows] = [width + 2 * margin, height + 2 * margin];
  const seen = new Float32Array(3 * columns * rows);
  const [right, bottom] = [level.width / level.scale - rim - 1, level.height / level.scale - rim - 1];
  for (let row = 0, i = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, i += 3) {
      const u = ((column + 0.5 - margin) / width) * shape.width;
      const v = ((row + 0.5 - margin) / height) * shape.height;
      const [x, y] = placed(shape, pose, u, v);
      if (x < rim + 1 || y < rim + 1 || x >= right || y >= bottom) {
        seen[i] = -1;
        continue;
      }
      const [px, py] = [x * level.scale - 0.5, y * level.scale - 0.5];
      const [left, top] = [Math.floor(px), Math.floor(py)];
      const [fx, fy] = [px - left, py - top];
      for (let k = 0; k < 3; k++) {
        const { data, width: stride } = level.planes[k]!;
        const at = top * stride + left;
        const above = data[at]! * (1 - fx) + data[at + 1]! * fx;
        seen[i + k] = above * (1 - fy) + (data[at + stride]! * (1 - fx) + data[at + stride + 1]! * fx) * fy;
      }
    }
  }
  return seen;
}

interface Fit {
  /** px across and down, ln of the scales, radians: by which the mark must move to meet the picture. */
  readonly step: Float64Array;
  readonly covariance: Float64Array;
}

function step(
  { planes, columns, rows }: Drawn,
  seen: Float32Array,
  width: number,
  height: number,
  patient: number,
): Fit | null {
  const at: number[] = [];
  for (let row = 1; row < rows - 1; row++)
    for (let column = 1; column < columns - 1; column++)
      if (seen[3 * (row * columns + column)]! >= 0) at.push(row * columns + column);
  const weights = new Float64Array(at.length).fill(1);
  const basis = new Float64Array(terms);
  const fill = (i: number): void => {
    basis[0] = 1;
    basis[1] = (i % columns) / columns - 0.5;
    basis[2] = Math.floor(i / columns) / rows - 0.5;
    for (let k = 0; k < 3; k++) basis[3 + k] = planes[k]![i]!;
  };
  let colours: readonly Float64Array[] = [];
  const left = new Float64Array(3 * at.length);
  for (let pass = 0; pass < 2; pass++) {
    const fits = coloursOf(at, weights, seen, basis, fill);
    if (fits === null) return null;
    colours = fits;
    const sizes = new Float64Array(at.length);
    let [strength, amid] = [0, 0];
    at.forEach((i, n) => {
      fill(i);
      let most = 0;
      if (basis[3]! > 0.5) {
        amid += 3;
        for (const fit of fits) strength += (fit[3]! * basis[3]! + fit[4]! * basis[4]! + fit[5]! * basis[5]!) ** 2;
      }
      for (let k = 0; k < 3; k++) {
        let value = seen[3 * i + k]!;
        for (let b = 0; b < terms; b++) value -= colours[k]![b]! * basis[b]!;
        left[3 * n + k] = value;
        most = Math.max(most, Math.abs(value));
      }
      sizes[n] = most;
    });
    const sorted = Float64Array.from(sizes).sort();
    const usual = 1.48 * (sorted[sorted.length >> 1] ?? 0);
    const spread = Math.max(leastSpread, usual, softness * Math.sqrt(strength / Math.max(1, amid)));
    sizes.forEach((size, n) => {
      const far = size / (4.7 * patient * spread);
      weights[n] = far < 1 ? (1 - far * far) ** 2 : 0;
    });
  }
  return moveOf(at, weights, left, colours, planes, columns, width, height);
}

function coloursOf(
  at: readonly number[],
  weights: Float64Array,
  seen: Float32Array,
  basis: Float64Array,
  fill: (i: number) => void,
): readonly Float64Array[] | null {
  const normal = new Float64Array(terms * terms);
  const rights = [0, 1, 2].map(() => new Float64Array(terms));
  at.forEach((i, n) => {
    const weight = weights[n]!;
    if (weight === 0) return;
    fill(i);
    for (let a = 0; a < terms; a++) {
      const weighted = weight * basis[a]!;
      for (let b = 0; b <= a; b++) normal[a * terms + b]! += weighted * basis[b]!;
      for (let k = 0; k < 3; k++) rights[k]![a]! += weighted * seen[3 * i + k]!;
    }
  });
  for (let a = 0; a < terms; a++) {
    normal[a * terms + a]! += 1e-4 * at.length + 1e-6;
    for (let b = 0; b < a; b++) normal[b * terms + a] = normal[a * terms + b]!;
  }
  const fits = rights.map((right) => solve(normal, right));
  return fits.every((fit) => fit !== null) ? fits : null;
}

/** The move that explains what is left, by the slope of the painted mark at each px. */
function moveOf(
  at: readonly number[],
  weights: Float64Array,
  left: Float64Array,
  colours: readonly Float64Array[],
  planes: readonly Float32Array[],
  columns: number,
  width: number,
  height: number,
): Fit | null {
  const matrix = new Float64Array(unknowns * unknowns);
  const right = new Float64Array(unknowns);
  const row = new Float64Array(unknowns);
  let [scatter, weighed] = [0, 0];
  at.forEach((i, n) => {
    const weight = weights[n]!;
    if (weight === 0) return;
    const across = (i % columns) + 0.5 - margin - width / 2;
    const down = Math.floor(i / columns) + 0.5 - margin - height / 2;
    for (let k = 0; k < 3; k++) {
      let [slopeX, slopeY] = [0, 0];
      for (let b = 0; b < 3; b++) {
        slopeX += (colours[k]![3 + b]! * (planes[b]![i + 1]! - planes[b]![i - 1]!)) / 2;
        slopeY += (colours[k]![3 + b]! * (planes[b]![i + columns]! - planes[b]![i - columns]!)) / 2;
      }
      const error = left[3 * n + k]!;
      scatter += weight * error * error;
      weighed += weight;
      if (slopeX === 0 && slopeY === 0) continue;
      row[0] = -slopeX;
      row[1] = -slopeY;
      row[2] = -slopeX * across;
      row[3] = -slopeY * down;
      row[4] = slopeX * down - slopeY * across;
      for (let a = 0; a < unknowns; a++) {
        right[a]! += weight * row[a]! * error;
        for (let b = 0; b <= a; b++) matrix[a * unknowns + b]! += weight * row[a]! * row[b]!;
      }
    }
  });
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
