import { cellOf, cells } from './edge-points.ts';
import type { Patch } from './patch.ts';
import { solve } from './solve.ts';

/** How well a picture looks like the mark, px by px, in whatever colours. */
export interface Appearance {
  /** Share of the variation in and around the ink that the mark in one recolouring on one ground explains, 0…1. */
  readonly explained: number;
  /** The same in the worst of six cells. */
  readonly worst: number;
  /** Root mean square step between ink and ground that the fit found, grey levels. */
  readonly step: number;
}

/** px around the ink that are looked at: a share of the mark's height, and at least. */
const [reach, leastReach] = [0.12, 3];
const terms = 7;
/** Grey levels that anti-aliasing and compression leave unexplained, so that two flat areas are not "all explained". */
const noise = 6;

/**
 * Fits, for each channel, picture = ground (a plane) + ink × (an affine recolouring of the mark's own colours), on the
 * ink and the ground close by, and tells what that leaves.
 */
export function appearanceOf(patch: Patch, rgba: Uint8Array, toInk: Float32Array): Appearance {
  const { columns, rows, alpha, own, seen, rgb, width, height, margin } = patch;
  const near = Math.max(leastReach, reach * height);
  const at: number[] = [];
  for (let i = 0; i < own.length; i++) if (own[i]! >= 0 && seen[i] === 1 && toInk[i]! <= near) at.push(i);
  const row = new Float64Array(terms);
  const fill = (i: number): void => {
    const ink = alpha[i]! / 255;
    row[0] = 1;
    row[1] = (i % columns) / columns - 0.5;
    row[2] = Math.floor(i / columns) / rows - 0.5;
    row[3] = ink;
    for (let k = 0; k < 3; k++) row[4 + k] = (ink * rgba[own[i]! + k]!) / 255;
  };
  const normal = new Float64Array(terms * terms);
  const rights = [0, 1, 2].map(() => new Float64Array(terms));
  const means = [0, 0, 0];
  for (const i of at) {
    fill(i);
    for (let a = 0; a < terms; a++) {
      for (let b = 0; b <= a; b++) normal[a * terms + b]! += row[a]! * row[b]!;
      for (let k = 0; k < 3; k++) rights[k]![a]! += row[a]! * rgb[3 * i + k]!;
    }
    for (let k = 0; k < 3; k++) means[k]! += rgb[3 * i + k]! / at.length;
  }
  for (let a = 0; a < terms; a++) {
    normal[a * terms + a]! += 1e-4 * at.length + 1e-6;
    for (let b = 0; b < a; b++) normal[b * terms + a] = normal[a * terms + b]!;
  }
  const fits = rights.map((right) => solve(normal, right));
  const [total, left] = [new Float64Array(cells), new Float64Array(cells)];
  let steps = 0;
  for (const i of at) {
    fill(i);
    const cell = cellOf({ width, height }, (i % columns) - margin, Math.floor(i / columns) - margin);
    fits.forEach((fit, k) => {
      if (fit === null) return;
      let ground = 0;
      for (let a = 0; a < 3; a++) ground += fit[a]! * row[a]!;
      let ink = 0;
      for (let a = 3; a < terms; a++) ink += fit[a]! * row[a]!;
      const value = rgb[3 * i + k]!;
      // Against the ground alone: what the ink adds is what is asked.
      total[cell]! += (value - ground) ** 2;
      left[cell]! += (value - ground - ink) ** 2;
      steps += ink * ink;
    });
  }
  const share = (of: number, all: number, pixels: number): number =>
    Math.max(0, 1 - of / (all + noise * noise * pixels));
  const whole = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
  const perCell = at.length / cells;
  const used = Array.from(total, (all, k) => share(left[k]! + noise * noise * perCell, all, perCell));
  return {
    explained: share(whole(left) + noise * noise * at.length, whole(total), at.length),
    worst: Math.min(...used),
    step: Math.sqrt(steps / Math.max(1, 3 * at.length)),
  };
}
