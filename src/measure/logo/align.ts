import type { Point } from '../../model/logos.ts';
import { basisOf, type Drawn, type Fit, margin, step, unknowns } from './align-step.ts';
import { type Affine, drawThrough, type Plane } from './plane.ts';
import { meanSide, type Pose, placed } from './pose.ts';
import { type Level, levelFor } from './pyramid.ts';
import type { Shape } from './shape.ts';

/** A pose to a fraction of a px, and how far off it may be. */
export interface Aligned {
  readonly pose: Pose;
  /** Covariance of [x, y, ln sx, ln sy, angle], 5 × 5, working px, from what the fit leaves unexplained. */
  readonly covariance: Float64Array;
}

/**
 * px of the mark's mean side at which it is compared, at most: first small, which costs a quarter. And how much more than
 * usual may be left in each pass: what is a px off must count until it no longer is.
 */
const stages = [
  { side: 48, patience: [4, 2.5, 1.5] },
  { side: 96, patience: [1, 1, 1] },
] as const;
/** px of the working picture: of what is lower, or narrower, strokes have merged, and their edges say more. */
const leastSide = 16;
/** Steps of less than this (px of the comparison, at the mark's edge) end it. */
const settled = 0.05;
/**
 * Share of the difference to where the edges put the mark that counts as an error of its own: two ways that disagree are
 * both in doubt. With what pose-error.ts multiplies by it is 0.6.
 */
const disagreement = 0.2;
/** More than this share of the mark's size is no correction but another place. */
const mostMove = 0.12;

/**
 * Lays the drawing of the mark, in the colours that it has here, over the picture and moves, stretches and turns it until
 * the least is left (Lucas and Kanade 1981, with Tukey's weights). Unlike edges met one by one this does not take a thin
 * stroke's blurred sides for wider apart than they are. Null where it doesn't settle near the start.
 */
export function align(levels: readonly Level[], shape: Shape, start: Pose, rim: number): Aligned | null {
  if (Math.min(shape.width * start.sx, shape.height * start.sy) < leastSide) return null;
  let pose = start;
  let fit: Fit | null = null;
  let [width, height] = [0, 0];
  for (const { side, patience } of stages) {
    const shrink = Math.min(1, side / meanSide(shape, start));
    width = Math.max(6, Math.round(shape.width * start.sx * shrink));
    height = Math.max(6, Math.round(shape.height * start.sy * shrink));
    const level = levelFor(levels, meanSide(shape, start), side);
    const drawn = drawnAt(shape, width, height);
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
      if (most < settled) break;
    }
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

function drawnAt(shape: Shape, width: number, height: number): Drawn {
  const [columns, rows] = [width + 2 * margin, height + 2 * margin];
  const map: Affine = { a: width / shape.columns, b: 0, c: 0, d: height / shape.rows, e: margin, f: margin };
  const planeOf = (levels: readonly Plane[], zero: number): Float32Array => {
    const { data } = drawThrough(levels, map, columns, rows, zero);
    const out = new Float32Array(data.length);
    for (let i = 0; i < data.length; i++) out[i] = (data[i]! - zero) / 255;
    return out;
  };
  const planes = [planeOf(shape.alpha, 0), planeOf(shape.luma, 128), planeOf(shape.chroma, 128)] as const;
  return { planes, basis: basisOf(planes, columns, rows), columns, rows };
}

/** The picture where the mark is thought to stand, turned upright: three channels, −1 where there is none. */
function seenAt(level: Level, shape: Shape, pose: Pose, rim: number, width: number, height: number): Float32Array {
  const [columns, rows] = [width + 2 * margin, height + 2 * margin];
  const seen = new Float32Array(3 * columns * rows);
  const [right, bottom] = [level.width / level.scale - rim - 1, level.height / level.scale - rim - 1];
  const at = (column: number, row: number): Point =>
    placed(
      shape,
      pose,
      ((column + 0.5 - margin) / width) * shape.width,
      ((row + 0.5 - margin) / height) * shape.height,
    );
  const [[startX, startY], [nextX, nextY], [belowX, belowY]] = [at(0, 0), at(1, 0), at(0, 1)];
  for (let row = 0, i = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, i += 3) {
      const x = startX + column * (nextX - startX) + row * (belowX - startX);
      const y = startY + column * (nextY - startY) + row * (belowY - startY);
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
