import { colourDifference } from './delta-e.ts';
import type { Pixels } from './pixels.ts';

/** Cells a side: fine enough to tell another word or mark in the place, coarse enough to outlast compression. */
export const cellsASide = 6;
const white = 255;

/** A part of a picture, each number as a share 0…1 of its side. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Mean colours of a part of a picture in 6 × 6 cells, row by row, `rrggbb` each. A pixel that lies partly in a cell counts
 * by that part, so that the same picture in another size has the same means; what is transparent lies on white. Means
 * are those of the coded values, as programs that resize take them.
 */
export function meanColours({ data, width, height }: Pixels, part: Part): string {
  const across = weights(part.x, part.width, width);
  const down = weights(part.y, part.height, height);
  let colours = '';
  for (const rows of down) {
    for (const columns of across) {
      const sums = [0, 0, 0];
      let all = 0;
      for (const row of rows) {
        for (const column of columns) {
          const at = (row.index * width + column.index) * 4;
          const weight = row.weight * column.weight;
          const alpha = data[at + 3]! / 255;
          all += weight;
          for (let i = 0; i < 3; i++) sums[i]! += weight * (data[at + i]! * alpha + white * (1 - alpha));
        }
      }
      for (const sum of sums)
        colours += Math.round(sum / all)
          .toString(16)
          .padStart(2, '0');
    }
  }
  return colours;
}

interface Weighed {
  readonly index: number;
  /** Part of the pixel that lies in the cell, 0…1. */
  readonly weight: number;
}

/** Which pixels of a side lie in each cell, and how far. */
function weights(from: number, share: number, side: number): readonly (readonly Weighed[])[] {
  // Thinner than a pixel is a pixel: what is measured must be there.
  const length = Math.min(side, Math.max(1, share * side));
  const start = Math.min(side - length, from * side);
  return Array.from({ length: cellsASide }, (_, cell) => {
    const first = start + (cell * length) / cellsASide;
    const last = start + ((cell + 1) * length) / cellsASide;
    const pixels: Weighed[] = [];
    for (let index = Math.floor(first); index < Math.min(side, Math.ceil(last)); index++) {
      const weight = Math.min(last, index + 1) - Math.max(first, index);
      if (weight > 0) pixels.push({ index, weight });
    }
    return pixels;
  });
}

/** How far two such places lie apart: ΔE00 of the cell that differs most, and the mean of all. */
export function placeDistance(a: string, b: string): { readonly worst: number; readonly mean: number } {
  let worst = 0;
  let sum = 0;
  const cells = cellsASide * cellsASide;
  for (let i = 0; i < cells; i++) {
    const difference = colourDifference(cellOf(a, i), cellOf(b, i));
    worst = Math.max(worst, difference);
    sum += difference;
  }
  return { worst, mean: sum / cells };
}

const cellOf = (colours: string, cell: number): number => Number.parseInt(colours.slice(cell * 6, cell * 6 + 6), 16);
