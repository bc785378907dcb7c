import type { EdgePoints } from './edge-points.ts';
import { type Pose, scaled } from './pose.ts';
import type { Level } from './pyramid.ts';
import type { Shape } from './shape.ts';
import { solve } from './solve.ts';
import { noiseEnergy } from './tensor.ts';

export interface Refined {
  readonly pose: Pose;
  /** Covariance of [x, y, ln sx, ln sy, angle] in working px, 5 × 5, from the points' own scatter. */
  readonly covariance: Float64Array;
}

const unknowns = 5;
/** Ratio of the two scales beyond which it is no stretched mark but another shape. */
const mostStretch = 2.2;
/** Radians. */
const mostTurn = 0.75;

/**
 * Moves each edge point along its normal to where the picture's edge is (within each radius in turn, px of the level),
 * to a fraction of a px, and fits place, two scales and angle to all of them (least squares, Tukey's weights). After
 * Harris's RAPiD 1992. Null where too few edges are met or the pose runs away.
 */
export function refine(
  level: Level,
  shape: Shape,
  points: EdgePoints,
  start: Pose,
  radii: readonly number[],
): Refined | null {
  let pose: Pose = scaled(start, level.scale);
  let covariance: Float64Array | null = null;
  for (const radius of radii) {
    const met = edgesMet(level, shape, points, pose, radius);
    if (met.used < points.count * 0.25) return null;
    const fit = fitted(shape, points, pose, met, radius);
    if (fit === null) return null;
    const [dx, dy, dsx, dsy, turn] = fit.step as unknown as readonly [number, number, number, number, number];
    const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
    pose = {
      x: pose.x + within(dx, 2 * radius),
      y: pose.y + within(dy, 2 * radius),
      sx: pose.sx * (1 + within(dsx, 0.25)),
      sy: pose.sy * (1 + within(dsy, 0.25)),
      angle: pose.angle + within(turn, 0.25),
    };
    covariance = fit.covariance;
    const stretch = pose.sx / pose.sy;
    if (stretch > mostStretch || stretch < 1 / mostStretch || Math.abs(pose.angle) > mostTurn) return null;
  }
  if (covariance === null) return null;
  // Only x and y are in px; the other unknowns have no unit.
  const unit = [1 / level.scale, 1 / level.scale, 1, 1, 1];
  return {
    pose: scaled(pose, 1 / level.scale),
    covariance: covariance.map((value, i) => value * unit[i % unknowns]! * unit[Math.floor(i / unknowns)]!),
  };
}

interface EdgesMet {
  readonly used: number;
  /** Along the normal, px; and how far to trust it, 0 where no edge was met. */
  readonly distance: Float32Array;
  readonly weight: Float32Array;
  readonly nx: Float32Array;
  readonly ny: Float32Array;
}

function edgesMet(level: Level, shape: Shape, points: EdgePoints, pose: Pose, radius: number): EdgesMet {
  const { c, s, t, width, height } = level.tensor();
  const { count } = points;
  const distance = new Float32Array(count);
  const weight = new Float32Array(count);
  const normalX = new Float32Array(count);
  const normalY = new Float32Array(count);
  const reach = Math.ceil(radius);
  const profile = new Float32Array(2 * reach + 3);
  const [cos, sin] = [Math.cos(pose.angle), Math.sin(pose.angle)];
  const [halfX, halfY] = [shape.width / 2, shape.height / 2];
  const spread = 2 * (radius * 0.6 + 0.5) ** 2;
  let used = 0;
  for (let i = 0; i < count; i++) {
    const across = (points.u[i]! - halfX) * pose.sx;
    const down = (points.v[i]! - halfY) * pose.sy;
    const x = pose.x + cos * across - sin * down - 0.5;
    const y = pose.y + sin * across + cos * down - 0.5;
    const a = points.nu[i]! / pose.sx;
    const b = points.nv[i]! / pose.sy;
    const length = Math.sqrt(a * a + b * b);
    const nx = (cos * a - sin * b) / length;
    const ny = (sin * a + cos * b) / length;
    normalX[i] = nx;
    normalY[i] = ny;
    const cos2 = nx * nx - ny * ny;
    const sin2 = 2 * nx * ny;
    let [bestValue, bestStep, bestResponse] = [0, 0, 0];
    for (let step = -reach - 1; step <= reach + 1; step++) {
      const px = x + step * nx;
      const py = y + step * ny;
      const left = Math.floor(px);
      const top = Math.floor(py);
      let energy = 0;
      if (left >= 0 && top >= 0 && left < width - 1 && top < height - 1) {
        const fx = px - left;
        const fy = py - top;
        const k = top * width + left;
        const w00 = (1 - fx) * (1 - fy);
        const w10 = fx * (1 - fy);
        const w01 = (1 - fx) * fy;
        const w11 = fx * fy;
        energy =
          cos2 * (c[k]! * w00 + c[k + 1]! * w10 + c[k + width]! * w01 + c[k + width + 1]! * w11) +
          sin2 * (s[k]! * w00 + s[k + 1]! * w10 + s[k + width]! * w01 + s[k + width + 1]! * w11);
        if (energy <= 0) energy = 0;
        else if (step >= -reach && step <= reach) {
          const total = t[k]! * w00 + t[k + 1]! * w10 + t[k + width]! * w01 + t[k + width + 1]! * w11;
          const response = energy / (total + noiseEnergy);
          // Near, directed and strong edges first: a strong one further off may be another's.
          const value = response * Math.exp((-step * step) / spread) * (energy / (energy + 3 * noiseEnergy) + 0.3);
          if (value > bestValue) [bestValue, bestStep, bestResponse] = [value, step, response];
        }
      }
      profile[step + reach + 1] = Math.sqrt(energy);
    }
    if (bestValue <= 0.02) continue;
    const k = bestStep + reach + 1;
    const [before, here, after] = [profile[k - 1]!, profile[k]!, profile[k + 1]!];
    const bend = before + after - 2 * here;
    const shift = bend < -1e-3 && here >= before && here >= after ? (0.5 * (before - after)) / bend : 0;
    distance[i] = bestStep + shift;
    weight[i] = bestResponse;
    used += 1;
  }
  return { used, distance, weight, nx: normalX, ny: normalY };
}

interface Fit {
  readonly step: Float64Array;
  readonly covariance: Float64Array;
}

function fitted(shape: Shape, points: EdgePoints, pose: Pose, met: EdgesMet, radius: number): Fit | null {
  const [cos, sin] = [Math.cos(pose.angle), Math.sin(pose.angle)];
  const width = shape.width * pose.sx;
  const height = shape.height * pose.sy;
  const row = new Float64Array(unknowns);
  let step: Float64Array | null = null;
  let matrix = new Float64Array(0);
  let scatter = 0;
  let weights = 0;
  for (let pass = 0; pass < 3; pass++) {
    matrix = new Float64Array(unknowns * unknowns);
    const right = new Float64Array(unknowns);
    [scatter, weights] = [0, 0];
    for (let i = 0; i < points.count; i++) {
      if (met.weight[i] === 0) continue;
      const across = (points.u[i]! - shape.width / 2) * pose.sx;
      const down = (points.v[i]! - shape.height / 2) * pose.sy;
      const nx = met.nx[i]!;
      const ny = met.ny[i]!;
      row[0] = nx;
      row[1] = ny;
      row[2] = (nx * cos + ny * sin) * across;
      row[3] = (ny * cos - nx * sin) * down;
      row[4] = -nx * (sin * across + cos * down) + ny * (cos * across - sin * down);
      let weight = met.weight[i]!;
      let left = met.distance[i]!;
      if (step !== null) {
        for (let k = 0; k < unknowns; k++) left -= row[k]! * step[k]!;
        const far = left / (1 + 0.35 * radius);
        weight *= Math.abs(far) < 2 ? (1 - (far * far) / 4) ** 2 : 0;
      }
      scatter += weight * left * left;
      weights += weight;
      for (let a = 0; a < unknowns; a++) {
        right[a]! += weight * row[a]! * met.distance[i]!;
        for (let b = 0; b <= a; b++) matrix[a * unknowns + b]! += weight * row[a]! * row[b]!;
      }
    }
    for (let a = 0; a < unknowns; a++) for (let b = 0; b < a; b++) matrix[b * unknowns + a] = matrix[a * unknowns + b]!;
    // A little stiffness, so that what few edges leave open stays as it was.
    const stiff = [
      0.5,
      0.5,
      0.002 * width * width + 1,
      0.002 * height * height + 1,
      0.002 * (width ** 2 + height ** 2) + 1,
    ];
    stiff.forEach((value, k) => {
      matrix[k * (unknowns + 1)]! += value;
    });
    step = solve(matrix, right);
    if (step === null) return null;
  }
  if (step === null) return null;
  // 0.02 px²: edges are never placed better than to about a seventh of a px.
  const variance = scatter / Math.max(1, weights - unknowns) + 0.02;
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
