import type { Point, Quad } from '../../model/logos.ts';

/** How a shape lies in the picture: px of the picture's working size. Skew and perspective are not modelled. */
export interface Pose {
  /** Centre of the shape's box. */
  readonly x: number;
  readonly y: number;
  /** Picture px per shape px, across and down. */
  readonly sx: number;
  readonly sy: number;
  /** Radians, clockwise positive (y runs down). */
  readonly angle: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Geometric mean of the sides: the one number for "how large" that stretching does not change. */
export const meanSide = ({ width, height }: Size, { sx, sy }: Pose): number => Math.sqrt(width * sx * height * sy);

/** The same pose in a picture that is `scale` times as large. */
export const scaled = ({ x, y, sx, sy, angle }: Pose, scale: number): Pose => ({
  x: x * scale,
  y: y * scale,
  sx: sx * scale,
  sy: sy * scale,
  angle,
});

/** Where a point of the shape (px from its top left) lies. */
export function placed({ width, height }: Size, pose: Pose, u: number, v: number): Point {
  const across = (u - width / 2) * pose.sx;
  const down = (v - height / 2) * pose.sy;
  const cos = Math.cos(pose.angle);
  const sin = Math.sin(pose.angle);
  return [pose.x + cos * across - sin * down, pose.y + sin * across + cos * down];
}

/** Where a whole lies of which a part was found. `within` is the part's pose in px of the whole, upright. */
export function poseOfWhole(whole: Size, within: Pose, part: Pose): Pose {
  const [sx, sy] = [part.sx / within.sx, part.sy / within.sy];
  const [across, down] = [(within.x - whole.width / 2) * sx, (within.y - whole.height / 2) * sy];
  const [cos, sin] = [Math.cos(part.angle), Math.sin(part.angle)];
  return { x: part.x - cos * across + sin * down, y: part.y - sin * across - cos * down, sx, sy, angle: part.angle };
}

export const quadOf = (size: Size, pose: Pose): Quad => [
  placed(size, pose, 0, 0),
  placed(size, pose, size.width, 0),
  placed(size, pose, size.width, size.height),
  placed(size, pose, 0, size.height),
];

/** Area of a polygon, positive where its corners run clockwise (y down). */
export function areaOf(points: readonly Point[]): number {
  let twice = 0;
  points.forEach(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!;
    twice += x * nextY - nextX * y;
  });
  return twice / 2;
}

const clockwise = (points: readonly Point[]): readonly Point[] => (areaOf(points) < 0 ? points.toReversed() : points);

/** What two convex polygons share (Sutherland and Hodgman 1974). */
export function sharedArea(a: readonly Point[], b: readonly Point[]): number {
  const clip = clockwise(b);
  let kept = clockwise(a);
  clip.forEach(([x0, y0], i) => {
    const [x1, y1] = clip[(i + 1) % clip.length]!;
    const side = ([x, y]: Point): number => (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0);
    kept = kept.flatMap((point, j) => {
      const next = kept[(j + 1) % kept.length]!;
      const [here, there] = [side(point), side(next)];
      if (here >= 0 === there >= 0) return here >= 0 ? [point] : [];
      const t = here / (here - there);
      const cut: Point = [point[0] + t * (next[0] - point[0]), point[1] + t * (next[1] - point[1])];
      return here >= 0 ? [point, cut] : [cut];
    });
  });
  return kept.length < 3 ? 0 : Math.abs(areaOf(kept));
}

/** Intersection over union of two convex polygons, 0…1. */
export function overlap(a: readonly Point[], b: readonly Point[]): number {
  const shared = sharedArea(a, b);
  return shared / (Math.abs(areaOf(a)) + Math.abs(areaOf(b)) - shared);
}
