import type { GroundModel } from './ground.ts';
import type { Patch } from './patch.ts';
import { boxesOf, type PatchBox } from './residual.ts';

/** What stands beside a mark, nearer than one height of it. */
export interface Beside {
  readonly side: 'top' | 'right' | 'bottom' | 'left';
  /** px of the patch from the mark's box. */
  readonly distance: number;
  /** An element, or the border of another area (a panel, a stripe) that runs along the whole side. */
  readonly kind: 'element' | 'area';
  readonly box: PatchBox;
}

/** Grey levels off the ground from which on something stands there. */
const stands = 30;
const leastPixels = 8;
/** An area covers this share of a side's length. */
const along = 0.9;

/** @param from px around the box that are not looked at: anti-aliasing, or an effect that was told apart */
export function besideOf(patch: Patch, ground: GroundModel, from: number): readonly Beside[] {
  const { columns, rows, margin, width, height, rgb, seen } = patch;
  const mask = new Uint8Array(columns * rows);
  const off = new Uint8Array(columns * rows);
  for (let row = 0, i = 0; row < rows; row++) {
    const down = Math.max(margin - row, row + 1 - margin - height, 0);
    for (let column = 0; column < columns; column++, i++) {
      const out = Math.max(margin - column, column + 1 - margin - width, down);
      if (out <= from || seen[i] === 0) continue;
      for (let k = 0; k < 3; k++)
        off[i] = Math.min(255, Math.max(off[i]!, Math.abs(rgb[3 * i + k]! - ground.value(column, row, k))));
      if (off[i]! > stands) mask[i] = 1;
    }
  }
  const nearest = new Map<Beside['side'], Beside>();
  for (const box of boxesOf(mask, columns, rows)) {
    if (box.pixels < leastPixels) continue;
    for (const one of sidesOf(box, margin, width, height)) {
      const known = nearest.get(one.side);
      const exact = one.distance === 0 ? one : { ...one, distance: one.distance + softEdge(off, columns, one) };
      if (known === undefined || exact.distance < known.distance) nearest.set(one.side, exact);
    }
  }
  return [...nearest.values()].sort((a, b) => a.distance - b.distance);
}

/** The side that a box stands at; one that reaches around a corner stands at the side where it is nearer. */
function sidesOf(box: PatchBox, margin: number, width: number, height: number): readonly Beside[] {
  const [right, bottom] = [margin + width, margin + height];
  const gaps = [
    { side: 'top' as const, distance: margin - box.bottom, reach: box.right - box.left, length: width },
    { side: 'bottom' as const, distance: box.top - bottom, reach: box.right - box.left, length: width },
    { side: 'left' as const, distance: margin - box.right, reach: box.bottom - box.top, length: height },
    { side: 'right' as const, distance: box.left - right, reach: box.bottom - box.top, length: height },
  ];
  const beyond = gaps.filter(({ distance }) => distance >= 0).sort((a, b) => b.distance - a.distance);
  // What surrounds the box on several sides is an area: its distance on each side is told by its inner border.
  if (beyond.length === 0) {
    return gaps.map(({ side }) => ({ side, distance: 0, kind: 'area' as const, box }));
  }
  return beyond.slice(0, 1).map(({ side, distance, reach, length }) => ({
    side,
    distance,
    kind: reach >= along * length ? 'area' : 'element',
    box,
  }));
}

/** Lines (px of the patch) over which a sharp edge is blurred by compression and by being made smaller. */
const blurred = 3;

/**
 * How far inside its box what stands beside the mark has its edge: where it reaches half of what its first lines reach.
 * The box itself begins where anything can be told from the ground, most of a px too early.
 */
function softEdge(off: Uint8Array, columns: number, { side, box }: Pick<Beside, 'side' | 'box'>): number {
  const isFlat = side === 'top' || side === 'bottom';
  const lines = Array.from({ length: blurred + 1 }, (_, k) => {
    // The first is the one before the box.
    const at = { top: box.bottom - k, bottom: box.top + k - 1, left: box.right - k, right: box.left + k - 1 }[side];
    let most = 0;
    for (let i = isFlat ? box.left : box.top; i < (isFlat ? box.right : box.bottom); i++)
      most = Math.max(most, off[isFlat ? at * columns + i : i * columns + at] ?? 0);
    return most;
  });
  const half = Math.max(...lines) / 2;
  const first = lines.findIndex((value) => value >= half);
  if (first <= 0) return 0;
  const [before, here] = [lines[first - 1]!, lines[first]!];
  return first - 1 + (half - before) / (here - before) - 0.5;
}
