import { contours } from 'd3-contour';

/** Cells of the grid on which an outline is traced, along its longer side: enough to show the shape, quick to trace. */
const traceCells = 96;
/** How far (in cells) a simplified outline may run beside the traced one. */
const slack = 0.45;

type Point = readonly [x: number, y: number];

/**
 * The outer outlines of a set of pixels, greatest first: traced by marching squares, simplified after Douglas &
 * Peucker 1973. Holes are not told.
 *
 * @param has whether a pixel belongs, asked only inside the box
 * @param box the box of pixels that is traced: `width × height` px from `x`, `y`
 * @returns closed outlines (first point not repeated) in px; each has at least 3 points
 */
export function outlines(
  has: (x: number, y: number) => boolean,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): [x: number, y: number][][] {
  const stride = Math.max(1, Math.ceil(Math.max(box.width, box.height) / traceCells));
  const columns = Math.ceil(box.width / stride);
  const rows = Math.ceil(box.height / stride);
  // A rim of empty cells closes the outlines at the box's edge.
  const values = new Array<number>((columns + 2) * (rows + 2)).fill(0);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = Math.min(box.width - 1, column * stride + (stride >> 1));
      const y = Math.min(box.height - 1, row * stride + (stride >> 1));
      if (has(box.x + x, box.y + y)) values[(row + 1) * (columns + 2) + column + 1] = 1;
    }
  }
  const { coordinates } = contours()
    .size([columns + 2, rows + 2])
    .smooth(false)
    .contour(values, 0.5);
  return coordinates
    .map((polygon) => polygon[0] as unknown as Point[])
    .sort((a, b) => area(b) - area(a))
    .map((ring) => simplifyRing(ring.slice(0, -1)).map(([x, y]) => toPixels(x, y, stride, box)))
    .filter((ring) => ring.length >= 3);
}

/** Grid lines to px, held inside the box. */
const toPixels = (
  x: number,
  y: number,
  stride: number,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): [number, number] => [
  box.x + Math.min(box.width, Math.max(0, (x - 1) * stride)),
  box.y + Math.min(box.height, Math.max(0, (y - 1) * stride)),
];

/** Twice the area of a ring (shoelace). */
function area(ring: readonly Point[]): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i++) {
    const [x1, y1] = ring[i]!;
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    sum += x1 * y2 - x2 * y1;
  }
  return Math.abs(sum);
}

/** Splits the ring at its first point and the point farthest from it, and simplifies both halves. */
function simplifyRing(ring: readonly Point[]): Point[] {
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
  const there = simplifyLine(ring.slice(0, far + 1));
  const back = simplifyLine([...ring.slice(far), first]);
  return [...there.slice(0, -1), ...back.slice(0, -1)];
}

/** Keeps the ends, and of the points between the farthest from the straight line where it is over `slack` off. */
function simplifyLine(line: readonly Point[]): Point[] {
  const start = line[0]!;
  const end = line[line.length - 1]!;
  let far = 0;
  let farthest = slack;
  for (let i = 1; i < line.length - 1; i++) {
    const distance = distanceToLine(line[i]!, start, end);
    if (distance > farthest) {
      farthest = distance;
      far = i;
    }
  }
  if (far === 0) return [start, end];
  return [...simplifyLine(line.slice(0, far + 1)).slice(0, -1), ...simplifyLine(line.slice(far))];
}

function distanceToLine([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  return length === 0 ? Math.hypot(x - x1, y - y1) : Math.abs((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)) / length;
}
