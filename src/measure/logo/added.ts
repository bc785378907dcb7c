import type { GroundModel } from './ground.ts';
import type { Patch } from './patch.ts';
import { boxAround, clearance, differs, type Ink, type PatchBox } from './residual.ts';

/** One other colour that lies on the mark, or amid it: a stripe too many, a sticker, words. */
export interface Added {
  /** Share of all that can be judged, ink and ground in the mark's box, 0…1. */
  readonly share: number;
  /** Where, px of the patch; null where there is nothing. */
  readonly box: PatchBox | null;
}

/** Grey levels in each channel within which px are of one colour, and the share of the middle of what differs that must be. */
const [alike, leastAlike] = [64, 0.8];
/** Share of what is judged under which the middle of what differs is nothing: noise. */
const leastCore = 0.015;

/**
 * What is neither the mark, in its own colours or in those that it has here, nor its ground. Where it is of many colours
 * that is a mark whose colours are not known well enough, or what lies behind it. On a photograph only the ink is judged.
 *
 * @param from px around the ink that are not judged: anti-aliasing, or an effect that was told apart
 */
export function addedTo(
  patch: Patch,
  rgba: Uint8Array,
  ground: GroundModel,
  ink: Ink,
  toInk: Float32Array,
  toGround: Float32Array,
  from: number = clearance,
): Added {
  const { columns, own, seen, rgb } = patch;
  const kinds = new Uint8Array(own.length);
  const foreign: number[] = [];
  let judged = 0;
  const isOff = (i: number, wanted: (channel: number) => number): boolean =>
    [0, 1, 2].some((k) => Math.abs(rgb[3 * i + k]! - wanted(k)) > differs);
  for (let i = 0; i < own.length; i++) {
    const at = own[i]!;
    if (at < 0 || seen[i] === 0) continue;
    const isInk = toGround[i]! > clearance;
    if (!isInk && (ground.kind === 'photo' || toInk[i]! <= from)) continue;
    judged += 1;
    const isNoInk = !isInk || (isOff(i, (k) => ink(at, k)) && isOff(i, (k) => rgba[at + k]!));
    const isForeign = isNoInk && isOff(i, (k) => ground.value(i % columns, Math.floor(i / columns), k));
    kinds[i] = isForeign ? 2 : 1;
    if (isForeign) foreign.push(i);
  }
  // Its rim is mixed with what it lies on: its colour is that of its middle.
  const core = foreign.filter((i) => [i - 1, i + 1, i - columns, i + columns].every((j) => kinds[j] !== 1));
  const middle = [0, 1, 2].map((k) => {
    const values = core.map((i) => rgb[3 * i + k]!).sort((a, b) => a - b);
    return values[values.length >> 1] ?? 0;
  });
  const one = core.filter((i) => middle.every((value, k) => Math.abs(rgb[3 * i + k]! - value) <= alike));
  if (one.length <= leastCore * judged || one.length < leastAlike * core.length) return { share: 0, box: null };
  return { share: foreign.length / judged, box: boxAround(foreign, patch) };
}
