import type { Plane } from './plane.ts';
import { boxesOf } from './residual.ts';

/** From this share of its convex hull on a silhouette is one of the ordinary shapes: box, disc, shield, hexagon. */
const plainFrom = 0.9;

/** From here on it is a badge: a body that carries something, with a tip or a notch at most. */
const badgeFrom = 0.8;

/** Whether a mask is one solid, convex form: it fits windows, cards and bars as well as the mark that it is. */
export function isPlain(mask: Plane): boolean {
  return solidity(mask) >= plainFrom;
}

/** Share of its own upright box that a part fills to be one. */
const boxFrom = 0.93;

/** Whether a mask is made of nothing but upright boxes, as layouts, tables and charts are. */
export function isBoxes({ data, width, height }: Plane): boolean {
  const mask = data.map((value) => (value < 128 ? 0 : 1));
  return boxesOf(mask, width, height).every(
    ({ left, top, right, bottom, pixels }) => pixels >= boxFrom * (right - left) * (bottom - top),
  );
}

/** Whether a mask is the body of a badge, so that what it carries says more than its outline. */
export const isBadge = (mask: Plane): boolean => solidity(mask) >= badgeFrom;

/** Area ÷ that of the convex hull, 0…1. */
function solidity(mask: Plane): number {
  const { area, hull } = measured(mask);
  return area === 0 ? 0 : area / hull;
}

function measured({ data, width, height }: Plane): { readonly area: number; readonly hull: number } {
  const left: (readonly [number, number])[] = [];
  const right: (readonly [number, number])[] = [];
  let area = 0;
  for (let y = 0; y < height; y++) {
    let [first, last] = [-1, -1];
    for (let x = 0; x < width; x++) {
      if (data[y * width + x]! < 128) continue;
      area += 1;
      if (first < 0) first = x;
      last = x;
    }
    if (first < 0) continue;
    left.push([first, y], [first, y + 1]);
    right.push([last + 1, y], [last + 1, y + 1]);
  }
  const chain = [...convex(left, 1), ...convex(right, -1).toReversed()];
  let twice = 0;
  chain.forEach(([x, y], i) => {
    const [nextX, nextY] = chain[(i + 1) % chain.length]!;
    twice += x * nextY - nextX * y;
  });
  return { area, hull: Math.abs(twice) / 2 };
}

/** The points of a chain, in order of y, that lie on the hull (Andrew 1979). */
function convex(points: readonly (readonly [number, number])[], side: 1 | -1): readonly (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  for (const point of points) {
    while (kept.length > 1) {
      const [ax, ay] = kept.at(-2)!;
      const [bx, by] = kept.at(-1)!;
      if (side * ((bx - ax) * (point[1] - ay) - (by - ay) * (point[0] - ax)) < 0) break;
      kept.pop();
    }
    kept.push(point);
  }
  return kept;
}
