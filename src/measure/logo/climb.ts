import type { EdgePoints } from './edge-points.ts';
import { border, fullResponse, type Maps } from './maps.ts';
import { meanSide, type Pose, scaled } from './pose.ts';
import type { Level } from './pyramid.ts';
import type { Shape } from './shape.ts';

/** Poses beyond these are not the mark's: unbounded, the climb shrinks it onto clutter. Logarithms of ratios, radians, px. */
const mostResize = 0.25;
const mostStretch = 0.65;
const mostTurn = 0.75;
const leastSide = 13;

export interface Climbed {
  readonly pose: Pose;
  /** Mean response of the points, −1…1. */
  readonly score: number;
}

/** How to climb: with which steps (px at the mark's edge), and whether first to try size and place on a grid. */
export interface Climb {
  readonly steps: readonly number[];
  readonly grid: boolean;
}

/** Steps in place, size, stretch and rotation for as long as the edges fit better, in ever smaller steps (pattern search). */
export function climb(level: Level, shape: Shape, points: EdgePoints, start: Pose, { steps, grid }: Climb): Climbed {
  const maps = level.maps();
  const from = scaled(start, level.scale);
  const halfX = (shape.width * Math.abs(from.sx)) / 2;
  const halfY = (shape.height * from.sy) / 2;
  const half = Math.max(halfX, halfY);
  const lnX = Math.log(from.sx);
  const lnY = Math.log(from.sy);
  const leastSum = 2 * Math.log(leastSide / Math.sqrt(shape.width * shape.height));
  const allowed = (q: Float64Array): boolean =>
    Math.abs(q[4]!) <= mostTurn &&
    Math.abs(q[2]! - q[3]!) <= mostStretch &&
    Math.abs(q[2]! - lnX) <= mostResize &&
    Math.abs(q[3]! - lnY) <= mostResize &&
    q[2]! + q[3]! >= leastSum;

  let at: Float64Array = Float64Array.of(from.x, from.y, lnX, lnY, from.angle);
  let to: Float64Array = new Float64Array(at.length);
  let score = response(maps, shape, points, at);
  const attempt = (start: Float64Array, way: readonly number[], sign: number, gain: number): boolean => {
    for (let i = 0; i < to.length; i++) to[i] = start[i]! + sign * way[i]!;
    if (!allowed(to)) return false;
    const reached = response(maps, shape, points, to);
    if (reached <= score + gain) return false;
    [at, to, score] = [to, at, reached];
    return true;
  };
  if (grid) {
    const middle = at.slice();
    for (let size = -2; size <= 2; size++)
      for (let dx = -1; dx <= 1; dx++)
        for (let dy = -1; dy <= 1; dy++)
          attempt(middle, [0.9 * dx, 0.9 * dy, (0.9 * size) / halfX, size * Math.min(0.9 / halfX, 0.06), 0], 1, 0);
  }
  for (const step of steps) {
    const ways = [
      [step, 0, 0, 0, 0],
      [0, step, 0, 0, 0],
      [0, 0, step / half, step / half, 0],
      [0, 0, (0.9 * step) / halfX, 0, 0],
      [0, 0, 0, Math.min(0.12, (0.7 * step) / halfY), 0],
      [0, 0, 0, 0, step / half],
    ];
    for (let turn = 0, better = true; better && turn < 6; turn++) {
      better = false;
      for (const way of ways) {
        if (attempt(at, way, 1, 0.002) || attempt(at, way, -1, 0.002)) better = true;
      }
    }
  }
  const pose = { x: at[0]!, y: at[1]!, sx: Math.exp(at[2]!), sy: Math.exp(at[3]!), angle: at[4]! };
  return { pose: scaled(pose, 1 / level.scale), score };
}

/** Mean response of the points at a pose [x, y, ln sx, ln sy, angle] in level px; points outside count as nothing. */
function response(maps: Maps, shape: Shape, points: EdgePoints, q: Float64Array): number {
  const { data, stride, plane, width, height } = maps;
  const [columns, rows] = [width + 2 * border, height + 2 * border];
  const { u, v, nu, nv, count } = points;
  const [x, y, angle] = [q[0]!, q[1]!, q[4]!];
  const [sx, sy] = [Math.exp(q[2]!), Math.exp(q[3]!)];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [halfX, halfY] = [shape.width / 2, shape.height / 2];
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const across = (u[i]! - halfX) * sx;
    const down = (v[i]! - halfY) * sy;
    // Within the border all is positive: cutting off is rounding down.
    const px = (x + border + cos * across - sin * down) | 0;
    const py = (y + border + sin * across + cos * down) | 0;
    if (px < 0 || py < 0 || px >= columns || py >= rows) continue;
    const a = nu[i]! / sx;
    const b = nv[i]! / sy;
    const nx = cos * a - sin * b;
    const ny = sin * a + cos * b;
    const k = py * stride + px;
    sum += ((nx * nx - ny * ny) * data[k]! + 2 * nx * ny * data[k + 2 * plane]!) / (nx * nx + ny * ny);
  }
  return sum / (count * fullResponse);
}

/** Rank among climbed hints: a large mark that fits says more than a small one. */
export const rankOf = (shape: Shape, { pose, score }: Climbed): number =>
  score * Math.min(1.5, (meanSide(shape, pose) / 20) ** 0.25);
