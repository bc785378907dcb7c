import type { GroundModel } from './ground.ts';
import type { Patch } from './patch.ts';

export interface Effect {
  readonly kind: 'none' | 'shadow' | 'outline' | 'glow';
  /** Greatest mean difference from the ground, 0…1 of full lightness. */
  readonly strength: number;
}

/** px from the ink: nearer is anti-aliasing and ringing. */
const near = 2.2;
/** Shares of the mark's mean side: an outline ends before the second, a shadow or glow before the third. */
const [outlineTo, effectTo] = [0.035, 0.12];
/** Grey levels of luma over which something was added; below, it may be compression. */
const least = 7;
/**
 * Share of what lies nearest around the ink on which something must have been added: an effect is about all of it, a stripe
 * or a word on a part. On 52 drawings of tuning logos with a bar, a sticker or words across it was 0.21 at most, in the
 * middle 0.11; of those with a shadow or an outline of 45 % it was 0.33.
 */
const leastAround = 0.18;
/** A shadow lies to one side: the weakest of four sides has at most this share of the strongest. */
const oneSided = 0.45;

/** What was put around the ink: told from the ground just outside it. `none` on a photograph, where it can't be told. */
export function effectOf(patch: Patch, ground: GroundModel, toInk: Float32Array): Effect {
  if (ground.kind === 'photo') return { kind: 'none', strength: 0 };
  const { columns, rows, margin, width, height, rgb, seen } = patch;
  const side = Math.sqrt(width * height);
  let [ring, lifted] = [0, 0];
  const bands = [0, 0].map(() => ({ sum: new Float64Array(4), count: new Float64Array(4) }));
  const [innerTo, outerTo] = [near + Math.max(1.5, outlineTo * side), near + Math.max(3, effectTo * side)];
  const [middleX, middleY] = [margin + width / 2, margin + height / 2];
  for (let row = 0, i = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, i++) {
      const distance = toInk[i]!;
      if (distance < near || distance > outerTo || seen[i] === 0) continue;
      const expected = luma(ground.value(column, row, 0), ground.value(column, row, 1), ground.value(column, row, 2));
      const off = luma(rgb[3 * i]!, rgb[3 * i + 1]!, rgb[3 * i + 2]!) - expected;
      const band = bands[distance <= innerTo ? 0 : 1]!;
      const quarter = (column < middleX ? 0 : 1) + (row < middleY ? 0 : 2);
      // Letters of a neighbour are no effect: what is far off counts as far as an effect could go.
      band.sum[quarter]! += Math.max(-90, Math.min(90, off));
      band.count[quarter]! += 1;
      if (distance > innerTo) continue;
      ring += 1;
      if (Math.abs(off) >= least) lifted += 1;
    }
  }
  const means = bands.map(({ sum, count }) => [0, 1, 2, 3].map((k) => (count[k]! < 8 ? 0 : sum[k]! / count[k]!)));
  const [inner, outer] = means.map((quarters) => quarters.map(Math.abs));
  const strongest = Math.max(...inner!);
  if (strongest < least || lifted < leastAround * ring) return { kind: 'none', strength: strongest / 255 };
  const kind =
    Math.min(...inner!) <= oneSided * strongest ? 'shadow' : Math.max(...outer!) < 0.2 * strongest ? 'outline' : 'glow';
  return { kind, strength: strongest / 255 };
}

const luma = (r: number, g: number, b: number): number => 0.299 * r + 0.587 * g + 0.114 * b;
