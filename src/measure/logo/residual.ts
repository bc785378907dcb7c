import { similarAreas } from '../components.ts';
import { cellOf, cells } from './edge-points.ts';
import type { GroundModel } from './ground.ts';
import type { Patch } from './patch.ts';
import { solve } from './solve.ts';

/** Where a mark differs from what it should be at its pose. */
export interface Residual {
  /** Area that differs as a share of the ink's, 0…1; what of it lies amid the ink; and in the worst of six cells. */
  readonly share: number;
  readonly missing: number;
  readonly worstCell: number;
  /** Areas that differ, px of the patch, largest first. */
  readonly areas: readonly PatchBox[];
}
export interface PatchBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly pixels: number;
}

/** Grey levels in one channel: over ringing and a pose that is half a px off. */
export const differs = 48;
/** px from any edge of the mark inside which nothing is judged. */
export const clearance = 1.6;
const leastPixels = 6;
/** px that say as well as all of them what the mark's colours became. */
const mostFitted = 300;
const mostAreas = 8;

/**
 * @param from px around the ink that are not judged: anti-aliasing, or an effect that was told apart
 *
 * Paints the mark in the colours that it has here (an affine recolouring of its own, fitted to the picture) on its
 * ground, and looks where the picture is something else. Where the ground is a photograph only the ink is judged.
 */
export function residualOf(
  patch: Patch,
  rgba: Uint8Array,
  ground: GroundModel,
  toInk: Float32Array,
  toGround: Float32Array,
  from: number = clearance,
): Residual {
  const { columns, rows, rgb, own, seen, width, height, margin } = patch;
  const recoloured = inkOf(patch, rgba, toGround);
  const mask = new Uint8Array(columns * rows);
  const cellInk = new Float64Array(cells);
  const cellOff = new Float64Array(cells);
  let [ink, missing] = [0, 0];
  for (let i = 0; i < own.length; i++) {
    if (own[i]! < 0 || seen[i] === 0) continue;
    const [column, row] = [i % columns, Math.floor(i / columns)];
    const cell = cellOf({ width, height }, column - margin, row - margin);
    const isInk = toGround[i]! > clearance;
    if (toInk[i] === 0) {
      cellInk[cell]! += 1;
      ink += 1;
    }
    if (!isInk && (ground.kind === 'photo' || toInk[i]! <= from)) continue;
    let off = 0;
    for (let k = 0; k < 3; k++) {
      const expected = isInk ? recoloured(own[i]!, k) : ground.value(column, row, k);
      off = Math.max(off, Math.abs(rgb[3 * i + k]! - expected));
    }
    if (off <= differs) continue;
    mask[i] = 1;
    if (isInk) missing += 1;
    cellOff[cell]! += 1;
  }
  const areas = boxesOf(mask, columns, rows);
  const worst = Math.max(0, ...Array.from(cellOff, (off, k) => (cellInk[k]! < ink / 60 ? 0 : off / cellInk[k]!)));
  return {
    share: ink === 0 ? 0 : Math.min(1, areas.reduce((sum, { pixels }) => sum + pixels, 0) / ink),
    missing: ink === 0 ? 0 : missing / ink,
    worstCell: areas.length === 0 ? 0 : Math.min(1, worst),
    areas: areas.slice(0, mostAreas),
  };
}

/** The mark's colour as it stands here: from the index of its own px (rgba offset), channel 0…2. */
export type Ink = (from: number, channel: number) => number;

export function inkOf(patch: Patch, rgba: Uint8Array, toGround: Float32Array): Ink {
  const { own, seen } = patch;
  const amid: number[] = [];
  for (let i = 0; i < own.length; i++) if (own[i]! >= 0 && seen[i] === 1 && toGround[i]! > clearance) amid.push(i);
  const every = Math.ceil(amid.length / mostFitted);
  return recolouring(
    amid.filter((_, k) => k % every === 0),
    patch,
    rgba,
  );
}

/** Fits, for each channel, found = a₀ + a₁·r + a₂·g + a₃·b to the median half of the px, so that an altered part has no say. */
function recolouring(at: readonly number[], { own, rgb }: Patch, rgba: Uint8Array): Ink {
  const wanted = new Float64Array(4 * at.length);
  const found = [0, 1, 2].map(() => new Float64Array(at.length));
  for (let n = 0; n < at.length; n++) {
    const i = at[n]!;
    wanted[4 * n] = 1;
    for (let k = 0; k < 3; k++) {
      wanted[4 * n + k + 1] = rgba[own[i]! + k]! / 255;
      found[k]![n] = rgb[3 * i + k]!;
    }
  }
  const fits = found.map((channel, k) => {
    // From its own colours too: where a stripe lies on a mark of few colours, all px together lead astray.
    const starts = [null, Float64Array.of(0, ...[0, 1, 2].map((of) => (of === k ? 255 : 0)))];
    return starts.map((start) => robustFit(wanted, channel, start)).reduce((a, b) => (b.error < a.error ? b : a)).fit;
  });
  return (from, channel) => {
    const fit = fits[channel]!;
    return fit[0]! + (fit[1]! * rgba[from]! + fit[2]! * rgba[from + 1]! + fit[3]! * rgba[from + 2]!) / 255;
  };
}

/** Least squares, again with what lies far left out. `wanted`: four terms a px. */
function robustFit(wanted: Float64Array, found: Float64Array, start: Float64Array | null) {
  const normal = new Float64Array(16);
  const right = new Float64Array(4);
  let fit: Float64Array = start ?? new Float64Array(4);
  let { errors, error } = errorsOf(fit, wanted, found);
  let limit = start === null ? Number.POSITIVE_INFINITY : limitOf(error);
  for (let pass = 0; pass < 4; pass++) {
    normal.fill(0);
    right.fill(0);
    let kept = 0;
    for (let n = 0, from = 0; n < found.length; n++, from += 4) {
      if (errors[n]! > limit) continue;
      kept += 1;
      for (let a = 0; a < 4; a++) {
        const one = wanted[from + a]!;
        if (one === 0) continue;
        right[a]! += one * found[n]!;
        for (let b = 0; b <= a; b++) normal[4 * a + b]! += one * wanted[from + b]!;
      }
    }
    normal[0]! += 1e-6;
    for (let a = 1; a < 4; a++) normal[5 * a]! += 0.005 * kept + 1e-6;
    fit = solve(normal, right) ?? fit;
    ({ errors, error } = errorsOf(fit, wanted, found));
    limit = limitOf(error);
  }
  return { fit, error };
}

const limitOf = (error: number): number => Math.max(8, 2 * error);

/** Of every px, and what three in five stay below. */
function errorsOf(fit: Float64Array, wanted: Float64Array, found: Float64Array) {
  const errors = found.map((value, n) => {
    const from = 4 * n;
    const told = fit[0]! + fit[1]! * wanted[from + 1]! + fit[2]! * wanted[from + 2]! + fit[3]! * wanted[from + 3]!;
    return Math.abs(value - told);
  });
  return { errors, error: errors.toSorted()[Math.floor(errors.length * 0.6)] ?? 0 };
}

/** What differs belongs together over gaps (between letters) of this share of the height, px at least. */
const [gap, leastGap] = [0.1, 2];

/** The box of the place with most of such px, and what is about it; null where there are none. */
export function boxAround(at: readonly number[], { columns, rows, height }: Patch): PatchBox | null {
  const around = Math.max(leastGap, Math.round(gap * height));
  const stamped = new Uint8Array(columns * rows);
  for (const i of at) {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    const [from, to] = [Math.max(0, column - around), Math.min(columns, column + around + 1)];
    for (let y = Math.max(0, row - around); y <= Math.min(rows - 1, row + around); y++)
      stamped.fill(1, y * columns + from, y * columns + to);
  }
  return boxesOf(stamped, columns, rows)[0] ?? null;
}

/** Boxes of a mask's areas, largest first. */
export function boxesOf(mask: Uint8Array, columns: number, rows: number): readonly PatchBox[] {
  const { labels, sizes, pixels } = similarAreas(mask, 1, new Uint32Array(mask.length), columns, rows, 0);
  const boxes = Array.from(sizes, (size) => ({ left: columns, top: rows, right: 0, bottom: 0, pixels: size }));
  for (const i of pixels) {
    const box = boxes[labels[i]!]!;
    const [column, row] = [i % columns, Math.floor(i / columns)];
    box.left = Math.min(box.left, column);
    box.right = Math.max(box.right, column + 1);
    box.top = Math.min(box.top, row);
    box.bottom = Math.max(box.bottom, row + 1);
  }
  return boxes
    .slice(1)
    .filter((box) => box.pixels >= leastPixels)
    .sort((a, b) => b.pixels - a.pixels);
}
