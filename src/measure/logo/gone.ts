import type { GroundModel } from './ground.ts';
import type { Patch } from './patch.ts';
import { boxAround, boxesOf, clearance, type Ink, type PatchBox } from './residual.ts';

/** A part of the drawing that is not there: where its outline should run, there is ground and nothing else. */
export interface Gone {
  /** Share of the outline that can be judged which is gone in one place, 0…1; and of what is gone in other places. */
  readonly share: number;
  readonly elsewhere: number;
  /** Where, px of the patch; null where all is there. */
  readonly box: PatchBox | null;
}

/** Half a side (px) of the window in which a step is looked for: the pose is right to less. */
const reach = 2;
/** Grey levels that a step must have where the drawing has one, to be judged; less may blend with the ground. */
const leastStep = 40;
/** Less than this share of it is no step: compression and blur leave more. */
const even = 0.35;
/** Of a colour of which more than this is not to be seen all may blend with the ground, or be told wrongly: it is not judged. */
const mostOfColour = 0.5;

export function goneOf(patch: Patch, ground: GroundModel, ink: Ink, rgba: Uint8Array): Gone {
  const { columns, own, rgb } = patch;
  const byColour = new Map<number, { readonly judged: number[]; readonly gone: number[] }>();
  for (const i of outlineOf(patch)) {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    const { drawn, found } = steps(patch, column, row);
    const at = own[i]!;
    const from = (colour: (channel: number) => number): number =>
      Math.max(...[0, 1, 2].map((k) => Math.abs(rgb[3 * i + k]! - colour(k))));
    const [inkHere, groundHere] = [(k: number) => ink(at, k), (k: number) => ground.value(column, row, k)];
    const wanted = (Math.max(...[0, 1, 2].map((k) => Math.abs(inkHere(k) - groundHere(k)))) * drawn) / 255;
    if (wanted < leastStep) continue;
    const colour = ((rgba[at]! >> 5) << 6) | ((rgba[at + 1]! >> 5) << 3) | (rgba[at + 2]! >> 5);
    const like = byColour.get(colour) ?? { judged: [], gone: [] };
    byColour.set(colour, like);
    like.judged.push(i);
    // What is of the ink's colour has merged with something dark or light behind it.
    if (found <= even * wanted && from(groundHere) < from(inkHere)) like.gone.push(i);
  }
  const told = [...byColour.values()].filter(({ judged, gone }) => gone.length <= mostOfColour * judged.length);
  const judged = told.reduce((sum, like) => sum + like.judged.length, 0);
  const gone = told.flatMap((like) => like.gone);
  const box = boxAround(gone, patch);
  if (box === null) return { share: 0, elsewhere: 0, box };
  const here = gone.filter((i) => isIn(box, i % columns, Math.floor(i / columns))).length;
  return { share: here / judged, elsewhere: (gone.length - here) / judged, box };
}

/** Grey levels in one channel by which ground must differ from ink, and within which a px is ground. */
const [apart, alike] = [48, 24];

/** Ink of which there is ground and nothing else: its largest area, as a share of all ink that can be judged, 0…1. */
export function inkGone(
  patch: Patch,
  ground: GroundModel,
  ink: Ink,
  toGround: Float32Array,
): { readonly share: number; readonly box: PatchBox | null } {
  const { columns, rows, own, seen, rgb } = patch;
  const mask = new Uint8Array(columns * rows);
  let judged = 0;
  for (let i = 0; i < own.length; i++) {
    if (own[i]! < 0 || seen[i] === 0 || toGround[i]! <= clearance) continue;
    const [column, row] = [i % columns, Math.floor(i / columns)];
    let [toInk, off] = [0, 0];
    for (let k = 0; k < 3; k++) {
      const [wanted, under] = [ink(own[i]!, k), ground.value(column, row, k)];
      toInk = Math.max(toInk, Math.abs(wanted - under));
      off = Math.max(off, Math.abs(rgb[3 * i + k]! - under));
    }
    if (toInk < apart) continue;
    judged += 1;
    if (off <= alike) mask[i] = 1;
  }
  const [box = null] = boxesOf(mask, columns, rows);
  return { share: box === null ? 0 : box.pixels / judged, box };
}

/** px of the ink beside one without. */
function outlineOf({ columns, margin, width, height, alpha, seen }: Patch): readonly number[] {
  const at: number[] = [];
  for (let row = margin; row < margin + height; row++) {
    for (let column = margin; column < margin + width; column++) {
      const i = row * columns + column;
      if (alpha[i]! <= 127 || seen[i] === 0) continue;
      if (Math.min(alpha[i - 1]!, alpha[i + 1]!, alpha[i - columns]!, alpha[i + columns]!) <= 127) at.push(i);
    }
  }
  return at;
}

const isIn = ({ left, top, right, bottom }: PatchBox, x: number, y: number): boolean =>
  x >= left && x < right && y >= top && y < bottom;

/** The greatest step within reach: of the drawing's alpha, and of the picture in any channel. */
function steps({ columns, rows, alpha, rgb }: Patch, column: number, row: number) {
  let [low, high] = [255, 0];
  const [lows, highs] = [
    [255, 255, 255],
    [0, 0, 0],
  ];
  for (let y = Math.max(0, row - reach); y <= Math.min(rows - 1, row + reach); y++) {
    for (let x = Math.max(0, column - reach); x <= Math.min(columns - 1, column + reach); x++) {
      const i = y * columns + x;
      low = Math.min(low, alpha[i]!);
      high = Math.max(high, alpha[i]!);
      for (let k = 0; k < 3; k++) {
        lows[k] = Math.min(lows[k]!, rgb[3 * i + k]!);
        highs[k] = Math.max(highs[k]!, rgb[3 * i + k]!);
      }
    }
  }
  return { drawn: high - low, found: Math.max(...highs.map((value, k) => value - lows[k]!)) };
}
