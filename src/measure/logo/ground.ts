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
const mostLookedAt = 1000;
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
  const [across, down] = [new Float64Array(at.length), new Float64Array(at.length)];
  const channels = [0, 1, 2].map(() => new Uint8Array(at.length));
  at.forEach((i, n) => {
    across[n] = (i % columns) / columns - 0.5;
    down[n] = Math.floor(i / columns) / rows - 0.5;
    for (let k = 0; k < 3; k++) channels[k]![n] = rgb[3 * i + k]!;
  });
  const planes = channels.map((values) => planeFit(across, down, values));
  const [base, wide, tall] = [0, 1, 2].map((k) => Float64Array.from(planes, (plane) => plane[k]!)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const value = (column: number, row: number, channel: number): number =>
    base[channel]! + wide[channel]! * (column / columns - 0.5) + tall[channel]! * (row / rows - 0.5);
  const differs = (i: number, channel: number): boolean =>
    Math.abs(rgb[3 * i + channel]! - value(i % columns, Math.floor(i / columns), channel)) > explained;
  const off = at.filter((i) => differs(i, 0) || differs(i, 1) || differs(i, 2)).length;
  const busy = at.length === 0 ? 1 : off / at.length;
  const rise = Math.max(...planes.map(([, wide, tall]) => Math.abs(wide) + Math.abs(tall)));
  return {
    kind: busy > busyFrom ? 'photo' : rise <= flatRise ? 'flat' : 'gradient',
    colour: channels.reduce((colour, values) => (colour << 8) | medianOf(values), 0),
    busy,
    value,
  };
}

const medianOf = (values: Uint8Array): number => values.toSorted()[values.length >> 1] ?? 0;

/** Robust fit of base + wide·x + tall·y, x and y −½…½: least squares, again with what lies far left out. */
function planeFit(
  across: Float64Array,
  down: Float64Array,
  values: Uint8Array,
): readonly [base: number, wide: number, tall: number] {
  let [base, wide, tall] = [medianOf(values), 0, 0];
  for (const within of [60, 30, 20, 16]) {
    let [n, x1, y1, xx, xy, yy, v1, vx, vy] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < values.length; i++) {
      const [x, y, value] = [across[i]!, down[i]!, values[i]!];
      if (Math.abs(value - base - wide * x - tall * y) > within) continue;
      n += 1;
      x1 += x;
      y1 += y;
      xx += x * x;
      xy += x * y;
      yy += y * y;
      v1 += value;
      vx += value * x;
      vy += value * y;
    }
    const fit = solve(Float64Array.of(n, x1, y1, x1, xx + 0.5, xy, y1, xy, yy + 0.5), Float64Array.of(v1, vx, vy));
    if (fit === null) break;
    [base, wide, tall] = [fit[0]!, fit[1]!, fit[2]!];
  }
  return [base, wide, tall];
}
