export type Point = readonly [x: number, y: number];

/** What of a polygon lies in a convex one, whichever way round either goes, by Sutherland and Hodgman (1974). */
export function clipped(polygon: readonly Point[], convex: readonly Point[]): readonly Point[] {
  const turn = Math.sign(signedArea(convex));
  if (turn === 0) return [];
  return convex.reduce<readonly Point[]>((left, [bx, by], i) => {
    const [ax, ay] = convex.at(i - 1) ?? [bx, by];
    /** Twice the area between the edge and a point: negative outside. */
    const inside = ([x, y]: Point): number => turn * ((bx - ax) * (y - ay) - (by - ay) * (x - ax));
    return left.flatMap((point, j) => {
      const before = left.at(j - 1) ?? point;
      const [a, b] = [inside(before), inside(point)];
      const crossing: Point[] =
        a < 0 !== b < 0
          ? [[before[0] + ((point[0] - before[0]) * a) / (a - b), before[1] + ((point[1] - before[1]) * a) / (a - b)]]
          : [];
      return b < 0 ? crossing : [...crossing, point];
    });
  }, polygon);
}

/** Share of a quad's area, 0…1, that lies in a convex polygon; of a quad without area, whether any of it does. */
export function shareWithin(quad: readonly [Point, Point, Point, Point], convex: readonly Point[]): number {
  const within = clipped(quad, convex);
  const area = Math.abs(signedArea(quad));
  return area === 0 ? Math.sign(within.length) : Math.abs(signedArea(within)) / area;
}

/** By the shoelace formula; its sign tells which way round the polygon goes. */
function signedArea(polygon: readonly Point[]): number {
  return polygon.reduce((sum, [x, y], i) => {
    const [bx, by] = polygon.at(i - 1) ?? [x, y];
    return sum + (bx * y - by * x) / 2;
  }, 0);
}
