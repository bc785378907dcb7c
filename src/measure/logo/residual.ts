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
const differs = 48;
/** px from any edge of the mark inside which nothing is judged. */
const clearance = 1.6;
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
  const amid: number[] = [];
  for (let i = 0; i < own.length; i++) if (own[i]! >= 0 && seen[i] === 1 && toGround[i]! > clearance) amid.push(i);
  const every = Math.ceil(amid.length / mostFitted);
  const fitted = amid.filter((_, k) => k % every === 0);
  const recoloured = recolouring(fitted, patch, rgba);
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

/** Fits, for each channel, found = a₀ + a₁·r + a₂·g + a₃·b to the median half of the px, so that an altered part has no say. */
function recolouring(at: readonly number[], { own, rgb }: Patch, rgba: Uint8Array) {
  const wanted = new Float64Array(3 * at.length);
  at.forEach((i, n) => {
    for (let k = 0; k < 3; k++) wanted[3 * n + k] = rgba[own[i]! + k]! / 255;
  });
  const fits = [0, 1, 2].map((channel) => {
    const found = Uint8Array.from(at, (i) => rgb[3 * i + channel]!);
    const errors = new Float64Array(at.length);
    let limit = Number.POSITIVE_INFINITY;
    let fit = new Float64Array(4);
    for (let pass = 0; pass < 4; pass++) {
      const normal = new Float64Array(16);
      const right = new Float64Array(4);
      const row = Float64Array.of(1, 0, 0, 0);
      let kept = 0;
      for (let n = 0; n < at.length; n++) {
        if (errors[n]! > limit) continue;
        kept += 1;
        for (let k = 0; k < 3; k++) row[k + 1] = wanted[3 * n + k]!;
        for (let a = 0; a < 4; a++) {
          right[a]! += row[a]! * found[n]!;
          for (let b = 0; b < 4; b++) normal[4 * a + b]! += row[a]! * row[b]!;
        }
      }
      normal[0]! += 1e-6;
      for (let a = 1; a < 4; a++) normal[5 * a]! += 0.005 * kept + 1e-6;
      fit = (solve(normal, right) as Float64Array<ArrayBuffer> | null) ?? fit;
      for (let n = 0; n < at.length; n++) {
        const told = fit[0]! + fit[1]! * wanted[3 * n]! + fit[2]! * wanted[3 * n + 1]! + fit[3]! * wanted[3 * n + 2]!;
        errors[n] = Math.abs(found[n]! - told);
      }
      limit = Math.max(8, 2 * (errors.toSorted()[Math.floor(errors.length * 0.6)] ?? 0));
    }
    return fit;
  });
  /** @param from index of the mark's own px */
  return (from: number, channel: number): number => {
    const fit = fits[channel]!;
    return fit[0]! + (fit[1]! * rgba[from]! + fit[2]! * rgba[from + 1]! + fit[3]! * rgba[from + 2]!) / 255;
  };
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
