import type { Frame } from './frames.ts';
import type { Rgb } from './planes.ts';

/** A line whose letters are turned. */
export interface TurnedLine {
  /** Degrees clockwise, −180…180. */
  readonly angle: number;
  /** In a plane that is turned with the letters about the picture’s origin, so that they stand upright in it. */
  readonly frame: Frame;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const sinOf = (angle: number): number => Math.round(Math.sin((angle * Math.PI) / 180) * 1e12) / 1e12;
const cosOf = (angle: number): number => sinOf(angle + 90);

/** Where a point of the picture lies in a plane that is turned by `angle`. */
export function turned({ x, y }: Point, angle: number): Point {
  const [sin, cos] = [sinOf(angle), cosOf(angle)];
  return { x: x * cos + y * sin, y: y * cos - x * sin };
}

/** The box that holds these points. */
export function around(points: readonly Point[]): Frame {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [xs.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.min(a, b))];
  return { x, y, width: xs.reduce((a, b) => Math.max(a, b)) - x, height: ys.reduce((a, b) => Math.max(a, b)) - y };
}

/** A box in a plane turned by `angle`, as the box that holds it in one turned by `to` (0: the picture). */
export function turnedFrame({ x, y, width, height }: Frame, angle: number, to: number): Frame {
  const corners = [x, x + width].flatMap((u) => [y, y + height].map((v) => ({ x: u, y: v })));
  return around(corners.map((corner) => turned(corner, to - angle)));
}

/** What stands in a frame that is turned by `angle`, upright; beyond the picture’s edge its last px go on. */
export function uprightPart(picture: Rgb, angle: number, frame: Frame): Rgb {
  const [width, height] = [Math.max(1, Math.round(frame.width)), Math.max(1, Math.round(frame.height))];
  const [sin, cos] = [sinOf(angle), cosOf(angle)];
  const data = new Uint8Array(width * height * 3);
  for (let row = 0, to = 0; row < height; row++) {
    const v = frame.y + row + 0.5;
    for (let column = 0; column < width; column++, to += 3) {
      const u = frame.x + column + 0.5;
      mix(picture, u * cos - v * sin - 0.5, u * sin + v * cos - 0.5, data, to);
    }
  }
  return { data, width, height };
}

/** The colour between four px, by how near they are. */
function mix({ data, width, height }: Rgb, x: number, y: number, into: Uint8Array, to: number): void {
  const left = Math.min(width - 1, Math.max(0, Math.floor(x)));
  const top = Math.min(height - 1, Math.max(0, Math.floor(y)));
  const [right, bottom] = [Math.min(width - 1, left + 1), Math.min(height - 1, top + 1)];
  const [across, down] = [Math.min(1, Math.max(0, x - left)), Math.min(1, Math.max(0, y - top))];
  const at = (px: number, py: number, c: number): number => data[(py * width + px) * 3 + c] ?? 0;
  for (let c = 0; c < 3; c++) {
    const upper = at(left, top, c) * (1 - across) + at(right, top, c) * across;
    const lower = at(left, bottom, c) * (1 - across) + at(right, bottom, c) * across;
    into[to + c] = Math.round(upper * (1 - down) + lower * down);
  }
}
