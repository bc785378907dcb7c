type Point = readonly [x: number, y: number];

/** Whether a point lies in a polygon, by the even–odd rule; on its edge counts as either. */
export function contains(polygon: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  polygon.forEach(([ax, ay], i) => {
    const [bx, by] = polygon.at(i - 1) ?? [ax, ay];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  });
  return inside;
}

/** Share of a quad's area, 0…1, that lies in a polygon: by points spread evenly over it, a hundred each way: along one side in steps of 1 %. */
export function shareWithin(quad: readonly [Point, Point, Point, Point], polygon: readonly Point[]): number {
  const [a, b, c, d] = quad;
  let within = 0;
  for (let row = 0; row < steps; row++) {
    for (let column = 0; column < steps; column++) {
      const u = (column + 0.5) / steps;
      const v = (row + 0.5) / steps;
      const along = (i: 0 | 1): number => (1 - v) * ((1 - u) * a[i] + u * b[i]) + v * ((1 - u) * d[i] + u * c[i]);
      if (contains(polygon, [along(0), along(1)])) within += 1;
    }
  }
  return within / steps ** 2;
}
const steps = 100;
