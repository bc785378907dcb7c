import { drawThrough } from './plane.ts';
import type { Shape } from './shape.ts';
import { tensorOf } from './tensor.ts';

/** Points where a shape has nothing: amid its ink, and on the ground within its box. What the picture has there speaks against it. */
export interface FlatPoints {
  readonly ink: Spots;
  readonly ground: Spots;
}
/** Shape px from its top left. */
export interface Spots {
  readonly u: Float32Array;
  readonly v: Float32Array;
}

/** px (geometric mean) at which the shape is looked at: a 2 px clearance is then about 4 % of a side. */
const side = 56;
const clearance = 2;
const most = 80;

export function flatPoints(shape: Shape): FlatPoints {
  const margin = 3;
  const scale = side / Math.sqrt(shape.width * shape.height);
  const columns = Math.ceil(shape.width * scale) + 2 * margin;
  const rows = Math.ceil(shape.height * scale) + 2 * margin;
  const map = {
    a: (scale * shape.width) / shape.columns,
    b: 0,
    c: 0,
    d: (scale * shape.height) / shape.rows,
    e: margin,
    f: margin,
  };
  const mask = drawThrough(shape.ink, map, columns, rows, 0);
  const all = [
    mask,
    drawThrough(shape.alpha, map, columns, rows, 0),
    drawThrough(shape.luma, map, columns, rows, 128),
    drawThrough(shape.chroma, map, columns, rows, 128),
  ];
  const { t } = tensorOf(all);
  const ink: number[] = [];
  const ground: number[] = [];
  for (let y = margin; y < rows - margin; y++) {
    for (let x = margin; x < columns - margin; x++) {
      let flat = true;
      for (let dy = -clearance; dy <= clearance && flat; dy++) {
        for (let dx = -clearance; dx <= clearance && flat; dx++) flat = (t[(y + dy) * columns + x + dx] ?? 0) < 12;
      }
      if (flat) (mask.data[y * columns + x]! > 127 ? ink : ground).push(y * columns + x);
    }
  }
  const spots = (at: readonly number[]): Spots => {
    const step = Math.max(1, at.length / most);
    const chosen = Array.from({ length: Math.min(most, at.length) }, (_, k) => at[Math.floor(k * step)]!);
    return {
      u: Float32Array.from(chosen, (i) => ((i % columns) + 0.5 - margin) / scale),
      v: Float32Array.from(chosen, (i) => (Math.floor(i / columns) + 0.5 - margin) / scale),
    };
  };
  return { ink: spots(ink), ground: spots(ground) };
}
