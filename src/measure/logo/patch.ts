import type { Point } from '../../model/logos.ts';
import { type Affine, drawThrough, type Plane } from './plane.ts';
import { type Pose, placed } from './pose.ts';
import type { Level } from './pyramid.ts';
import type { Shape } from './shape.ts';

/** The picture around a mark, turned and stretched back so that the mark stands upright and true, beside the mark itself. */
export interface Patch {
  /** px, the margin included. */
  readonly columns: number;
  readonly rows: number;
  /** The mark's box lies this far in from every side. */
  readonly margin: number;
  readonly width: number;
  readonly height: number;
  /** Picture, three bytes a px. */
  readonly rgb: Uint8Array;
  /** 1 where the picture has a px. */
  readonly seen: Uint8Array;
  /** The mark's ink, 0…255: as it is searched for, and all that is not transparent. */
  readonly ink: Uint8Array;
  readonly alpha: Uint8Array;
  /** Index of the shape's own px (rgba offset) under a patch px within the box; −1 outside. */
  readonly own: Int32Array;
  /** Where in the working picture a patch px lies. */
  readonly at: (column: number, row: number) => Point;
}

/** How much to see: px of the mark's mean side, at most, and heights of the mark all around it. */
export interface Sight {
  readonly side: number;
  readonly around: number;
}

/**
 * @param level the picture at the size that comes nearest to the sight's
 * @param rim px around the working picture that are not the asset's
 */
export function patchOf(level: Level, shape: Shape, pose: Pose, rim: number, sight: Sight): Patch {
  const [across, down] = [shape.width * Math.abs(pose.sx), shape.height * pose.sy];
  const shrink = Math.min(1, sight.side / Math.sqrt(across * down));
  const width = Math.max(4, Math.round(across * shrink));
  const height = Math.max(4, Math.round(down * shrink));
  const margin = Math.ceil(sight.around * height) + 4;
  const [columns, rows] = [width + 2 * margin, height + 2 * margin];
  const at = (column: number, row: number): Point =>
    placed(
      shape,
      pose,
      ((column + 0.5 - margin) / width) * shape.width,
      ((row + 0.5 - margin) / height) * shape.height,
    );
  const [right, bottom] = [level.width / level.scale - rim, level.height / level.scale - rim];
  const rgb = new Uint8Array(columns * rows * 3);
  const seen = new Uint8Array(columns * rows);
  const own = new Int32Array(columns * rows).fill(-1);
  for (let row = 0, i = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, i++) {
      const [x, y] = at(column, row);
      if (x < rim || y < rim || x >= right || y >= bottom) continue;
      seen[i] = 1;
      for (let k = 0; k < 3; k++)
        rgb[3 * i + k] = bilinear(level.planes[k]!, x * level.scale - 0.5, y * level.scale - 0.5);
      const [u, v] = [(column + 0.5 - margin) / width, (row + 0.5 - margin) / height];
      if (u < 0 || v < 0 || u >= 1 || v >= 1) continue;
      own[i] = 4 * (Math.floor(v * shape.rows) * shape.columns + Math.floor(u * shape.columns));
    }
  }
  const map: Affine = { a: width / shape.columns, b: 0, c: 0, d: height / shape.rows, e: margin, f: margin };
  const drawn = (plane: readonly Plane[]): Uint8Array => drawThrough(plane, map, columns, rows, 0).data;
  return { columns, rows, margin, width, height, rgb, seen, ink: drawn(shape.ink), alpha: drawn(shape.alpha), own, at };
}

function bilinear({ data, width, height }: Plane, x: number, y: number): number {
  const left = Math.max(0, Math.min(width - 2, Math.floor(x)));
  const top = Math.max(0, Math.min(height - 2, Math.floor(y)));
  const fx = Math.max(0, Math.min(1, x - left));
  const fy = Math.max(0, Math.min(1, y - top));
  const i = top * width + left;
  const above = data[i]! + (data[i + 1]! - data[i]!) * fx;
  const below = data[i + width]! + (data[i + width + 1]! - data[i + width]!) * fx;
  return above + (below - above) * fy + 0.5;
}

/** px to the nearest px of the mask (over half), by chamfer 3-4: right to 6 %. */
export function distanceTo(mask: Uint8Array, columns: number, rows: number): Float32Array {
  const far = Math.min(3 * (columns + rows), 32_000);
  const distance = new Uint16Array(mask.length);
  for (let i = 0; i < mask.length; i++) distance[i] = mask[i]! > 127 ? 0 : far;
  for (let y = 0, i = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++, i++) {
      let least = distance[i]!;
      if (least === 0) continue;
      if (x > 0) least = Math.min(least, distance[i - 1]! + 3);
      if (y > 0) {
        least = Math.min(least, distance[i - columns]! + 3);
        if (x > 0) least = Math.min(least, distance[i - columns - 1]! + 4);
        if (x < columns - 1) least = Math.min(least, distance[i - columns + 1]! + 4);
      }
      distance[i] = least;
    }
  }
  for (let y = rows - 1, i = columns * rows - 1; y >= 0; y--) {
    for (let x = columns - 1; x >= 0; x--, i--) {
      let least = distance[i]!;
      if (least === 0) continue;
      if (x < columns - 1) least = Math.min(least, distance[i + 1]! + 3);
      if (y < rows - 1) {
        least = Math.min(least, distance[i + columns]! + 3);
        if (x < columns - 1) least = Math.min(least, distance[i + columns + 1]! + 4);
        if (x > 0) least = Math.min(least, distance[i + columns - 1]! + 4);
      }
      distance[i] = least;
    }
  }
  return Float32Array.from(distance, (value) => value / 3);
}
