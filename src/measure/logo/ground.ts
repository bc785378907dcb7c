import type { Patch } from './patch.ts';
import { solve } from './solve.ts';

/** What lies behind and beside a mark: a colour, or one that changes evenly across (a plane in each channel). */
export interface GroundModel {
  readonly kind: 'flat' | 'gradient' | 'photo';
  /** Median, 0xrrggbb. */
  readonly colour: number;
  /** Share of the ground's px that the plane does not explain, 0…1. */
  readonly busy: number;
  /** The plane's value at a px of the patch; channel 0…2. */
  readonly value: (column: number, row: number, channel: number) => number;
}

/** The ground is looked at from 2 px off the ink (anti-aliasing, ringing) to this share of the mark's height beyond its box. */
const reach = 0.35;
/** px that tell as much as all of them. */
const mostLookedAt = 2000;
/** Grey levels: a px this near to the plane is explained by it; JPEG at quality 60 stays within. */
const explained = 16;
/** Busy beyond: not one ground but a picture. Flat: the plane rises no more than this over the patch. */
const busyFrom = 0.3;
const flatRise = 8;

/** @param toInk px to the nearest ink, by px of the patch */
export function groundOf(patch: Patch, toInk: Float32Array): GroundModel {
  const { columns, rows, margin, height, rgb, seen } = patch;
  const inset = margin - Math.max(3, reach * height);
  const all: number[] = [];
  for (let row = 0, i = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, i++) {
      const inside = column >= inset && row >= inset && column < columns - inset && row < rows - inset;
      if (inside && seen[i] === 1 && toInk[i]! >= 2) all.push(i);
    }
  }
  const every = Math.max(1, all.length / mostLookedAt);
  const at = every === 1 ? all : Array.from({ length: mostLookedAt }, (_, k) => all[Math.floor(k * every)]!);
  const planes = [0, 1, 2].map((channel) => planeFit(at, columns, rows, (i) => rgb[3 * i + channel]!));
  const value = (column: number, row: number, channel: number): number => {
    const [base, across, down] = planes[channel]!;
    return base + across * (column / columns - 0.5) + down * (row / rows - 0.5);
  };
  const off = at.filter((i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    return [0, 1, 2].some((k) => Math.abs(rgb[3 * i + k]! - value(column, row, k)) > explained);
  }).length;
  const busy = at.length === 0 ? 1 : off / at.length;
  const rise = Math.max(...planes.map(([, across, down]) => Math.abs(across) + Math.abs(down)));
  const median = (channel: number): number => {
    const values = Uint8Array.from(at, (i) => rgb[3 * i + channel]!).sort();
    return values[values.length >> 1] ?? 0;
  };
  return {
    kind: busy > busyFrom ? 'photo' : rise <= flatRise ? 'flat' : 'gradient',
    colour: (median(0) << 16) | (median(1) << 8) | median(2),
    busy,
    value,
  };
}

/** Robust fit of base + across·x + down·y, x and y −½…½: least squares, again with what lies far left out. */
function planeFit(
  at: readonly number[],
  columns: number,
  rows: number,
  value: (i: number) => number,
): readonly [base: number, across: number, down: number] {
  const sorted = Float64Array.from(at, value).sort();
  let plane: readonly [number, number, number] = [sorted[sorted.length >> 1] ?? 0, 0, 0];
  for (const within of [60, 30, 20, 16]) {
    const matrix = new Float64Array(9);
    const right = new Float64Array(3);
    for (const i of at) {
      const [x, y] = [(i % columns) / columns - 0.5, Math.floor(i / columns) / rows - 0.5];
      const found = value(i);
      if (Math.abs(found - plane[0] - plane[1] * x - plane[2] * y) > within) continue;
      const row = [1, x, y];
      for (let a = 0; a < 3; a++) {
        right[a]! += row[a]! * found;
        for (let b = 0; b < 3; b++) matrix[3 * a + b]! += row[a]! * row[b]!;
      }
    }
    matrix[4]! += 0.5;
    matrix[8]! += 0.5;
    const fit = solve(matrix, right);
    if (fit === null) return plane;
    plane = [fit[0]!, fit[1]!, fit[2]!];
  }
  return plane;
}
