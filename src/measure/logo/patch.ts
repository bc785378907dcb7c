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
  /** All of the mark that is not transparent, 0…255. */
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
  // The way to the picture is affine: three points tell it, and no px needs one of its own.
  const [[startX, startY], [nextX, nextY], [belowX, belowY]] = [at(0, 0), at(1, 0), at(0, 1)];
  const rgb = new Uint8Array(columns * rows * 3);
  const seen = new Uint8Array(columns * rows);
  const own = new Int32Array(columns * rows).fill(-1);
  const [red, green, blue] = level.planes;
  for (let row = 0, i = 0; row < rows; row++) {
    const v = (row + 0.5 - margin) / height;
    for (let column = 0; column < columns; column++, i++) {
      const x = startX + column * (nextX - startX) + row * (belowX - startX);
      const y = startY + column * (nextY - startY) + row * (belowY - startY);
      if (x < rim || y < rim || x >= right || y >= bottom) continue;
      seen[i] = 1;
      const [px, py] = [x * level.scale - 0.5, y * level.scale - 0.5];
      rgb[3 * i] = bilinear(red, px, py);
      rgb[3 * i + 1] = bilinear(green, px, py);
      rgb[3 * i + 2] = bilinear(blue, px, py);
      const u = (column + 0.5 - margin) / width;
      if (u < 0 || v < 0 || u >= 1 || v >= 1) continue;
      own[i] = 4 * (Math.floor(v * shape.rows) * shape.columns + Math.floor(u * shape.columns));
    }
  }
  // Only the box has ink.
  const map: Affine = { a: width / shape.columns, b: 0, c: 0, d: height / shape.rows, e: 0, f: 0 };
  const drawn = drawThrough(shape.alpha, map, width, height, 0).data;
  const alpha = new Uint8Array(columns * rows);
  for (let row = 0; row < height; row++)
    alpha.set(drawn.subarray(row * width, (row + 1) * width), (row + margin) * columns + margin);
  return { columns, rows, margin, width, height, rgb, seen, alpha, own, at };
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

/** px to the nearest px where there is ink (over half of it), or where there is none, by chamfer 3-4: right to 6 %. */
export function distanceTo(
  what: 'ink' | 'ground',
  { alpha, columns, rows }: Pick<Patch, 'alpha' | 'columns' | 'rows'>,
): Float32Array {
  const isInk = what === 'ink';
  const far = Math.min(3 * (columns + rows), 32_000);
  // A frame of what is far, so that no px has to ask whether it has neighbours.
  const stride = columns + 2;
  const distance = new Uint16Array(stride * (rows + 2)).fill(far);
  for (let row = 0, i = 0; row < rows; row++) {
    for (let column = 0, at = (row + 1) * stride + 1; column < columns; column++, i++, at++) {
      if (alpha[i]! > 127 === isInk) distance[at] = 0;
      else lower(distance, at, -1, -stride, -stride - 1, -stride + 1);
    }
  }
  const out = new Float32Array(alpha.length);
  for (let row = rows - 1, i = alpha.length - 1; row >= 0; row--) {
    for (let column = columns, at = (row + 1) * stride + columns; column > 0; column--, i--, at--) {
      if (distance[at]! > 0) lower(distance, at, 1, stride, stride + 1, stride - 1);
      out[i] = distance[at]! / 3;
    }
  }
  return out;
}

/** Takes the shorter way over one of four neighbours: two beside, two across a corner. */
function lower(distance: Uint16Array, at: number, a: number, b: number, c: number, d: number): void {
  const beside = Math.min(distance[at + a]!, distance[at + b]!) + 3;
  const across = Math.min(distance[at + c]!, distance[at + d]!) + 4;
  const least = Math.min(beside, across);
  if (least < distance[at]!) distance[at] = least;
}
