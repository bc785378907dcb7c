import { contours } from 'd3-contour';

/** Cells of the grid on which an outline is traced, along its longer side: enough to show the shape, quick to trace. */
const traceCells = 96;
/** How far (in cells) a simplified outline may run beside the traced one: at first, so that corners are found. */
const fine = 0.3;
/** And in the end, of the longer side: what JPEG gnaws off a large area's edge is not its shape. Never a whole cell. */
const roughly = 0.01;
const most = 0.8;
/** Softening cuts square corners off by edges no longer than this (in cells). */
const bevel = 1.8;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
type Point = readonly [x: number, y: number];

/**
 * The outer outlines of a set of pixels, greatest first: traced by marching squares, simplified after Douglas &
 * Peucker 1973. Holes are not told.
 *
 * @param has whether a pixel belongs, asked only inside the box
 * @param box the box of pixels that is traced: `width × height` px from `x`, `y`
 * @returns closed outlines (first point not repeated) in px; each has at least 3 points
 */
export function outlines(has: (x: number, y: number) => boolean, box: Box): [x: number, y: number][][] {
  const stride = Math.max(1, Math.ceil(Math.max(box.width, box.height) / traceCells));
  const columns = Math.ceil(box.width / stride) + 2;
  const rows = Math.ceil(box.height / stride) + 2;
  const slack = Math.min(most, Math.max(fine, roughly * Math.max(columns, rows)));
  const { coordinates } = contours()
    .size([columns, rows])
    .contour([...softened(coverage(has, box, stride, columns, rows), columns)], 0.5);
  return coordinates
    .map((polygon) => polygon[0] as unknown as Point[])
    .sort((a, b) => area(b) - area(a))
    .map((ring) =>
      simplifyRing(sharpened(simplifyRing(ring.slice(0, -1), fine)), slack).map(([x, y]) =>
        toPixels(x, y, stride, box),
      ),
    )
    .filter((ring) => ring.length >= 3);
}

/** How much of each cell belongs, 0…1, by rows. A rim of empty cells closes the outlines at the box's edge. */
function coverage(
  has: (x: number, y: number) => boolean,
  box: Box,
  stride: number,
  columns: number,
  rows: number,
): Float64Array {
  const values = new Float64Array(columns * rows);
  for (let y = 0; y < box.height; y++) {
    const row = (Math.floor(y / stride) + 1) * columns + 1;
    for (let x = 0; x < box.width; x++) {
      if (has(box.x + x, box.y + y)) values[row + Math.floor(x / stride)]! += 1 / stride ** 2;
    }
  }
  return values;
}

/** The cells weighed with their neighbours (1 : 2 : 1 both ways), so that a slant is a line and not a staircase. */
const softened = (values: Float64Array, columns: number): Float64Array => weighed(weighed(values, 1), columns);

function weighed(values: Float64Array, step: number): Float64Array {
  const weighed = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const before = i < step ? 0 : values[i - step]!;
    const after = i + step < values.length ? values[i + step]! : 0;
    weighed[i] = (before + 2 * values[i]! + after) / 4;
  }
  return weighed;
}

/** Grid lines to px, held inside the box. */
const toPixels = (x: number, y: number, stride: number, box: Box): [number, number] => [
  box.x + Math.min(box.width, Math.max(0, (x - 1) * stride)),
  box.y + Math.min(box.height, Math.max(0, (y - 1) * stride)),
];

/** Twice the area of a ring (shoelace). */
function area(ring: readonly Point[]): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i++) {
    const a = ring[i]!;
    const b = ring[(i + 1) % ring.length]!;
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return Math.abs(sum);
}

/**
 * Gives square corners back what softening cut off them: where the edges beside one or two short edges meet close by,
 * their corner replaces the short edges.
 */
function sharpened(ring: readonly Point[]): readonly Point[] {
  const at = (i: number): Point => ring[(i + ring.length) % ring.length]!;
  const length = (i: number): number => Math.hypot(at(i + 1)[0] - at(i)[0], at(i + 1)[1] - at(i)[1]);
  const start = ring.findIndex((_, i) => length(i - 1) > bevel);
  const points: Point[] = [];
  for (let i = Math.max(0, start); points.length < ring.length && i < start + ring.length; ) {
    let cut = 0;
    while (cut < 2 && length(i + cut) <= bevel) cut += 1;
    const corner = cut === 0 ? null : meeting(at(i - 1), at(i), at(i + cut), at(i + cut + 1));
    const near = corner !== null && Math.hypot(corner[0] - at(i)[0], corner[1] - at(i)[1]) <= bevel;
    if (near && length(i + cut) > bevel) {
      points.push(corner);
      i += cut + 1;
    } else {
      points.push(at(i));
      i += 1;
    }
  }
  return points;
}

/** Where the lines through two pairs of points cross; null where they hardly do. */
function meeting([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point, [dx, dy]: Point): Point | null {
  const cross = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  if (Math.abs(cross) < 1e-6) return null;
  const t = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / cross;
  return [ax + t * (bx - ax), ay + t * (by - ay)];
}

/** Splits the ring at its first point and the point farthest from it, and simplifies both halves. */
function simplifyRing(ring: readonly Point[], slack: number): Point[] {
  const [first] = ring;
  if (first === undefined || ring.length < 4) return [...ring];
  let far = 0;
  let farthest = -1;
  ring.forEach(([x, y], i) => {
    const distance = (x - first[0]) ** 2 + (y - first[1]) ** 2;
    if (distance > farthest) {
      farthest = distance;
      far = i;
    }
  });
  const there = simplifyLine(ring.slice(0, far + 1), slack);
  const back = simplifyLine([...ring.slice(far), first], slack);
  return [...there.slice(0, -1), ...back.slice(0, -1)];
}

/** Keeps the ends, and of the points between the farthest from the straight line where it is over `slack` off. */
function simplifyLine(line: readonly Point[], slack: number): Point[] {
  const start = line[0]!;
  const end = line[line.length - 1]!;
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
  let far = 0;
  let farthest = slack;
  for (let i = 1; i < line.length - 1; i++) {
    const distance = distanceToLine(line[i]!, start, end, length);
    if (distance > farthest) {
      farthest = distance;
      far = i;
    }
  }
  if (far === 0) return [start, end];
  return [...simplifyLine(line.slice(0, far + 1), slack).slice(0, -1), ...simplifyLine(line.slice(far), slack)];
}

/** @param length of the line, from end to end. Points are read by place: taken apart, each would leave garbage. */
function distanceToLine(point: Point, start: Point, end: Point, length: number): number {
  const x = point[0] - start[0];
  const y = point[1] - start[1];
  return length === 0 ? Math.hypot(x, y) : Math.abs((end[0] - start[0]) * y - (end[1] - start[1]) * x) / length;
}
