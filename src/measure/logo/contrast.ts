import { type ColourNumber, writeLab } from '../srgb.ts';
import type { GroundModel } from './ground.ts';
import type { Patch } from './patch.ts';

const lab = new Float64Array(3);

/** Relative luminance 0…1, by way of CIE L*. */
function luminance(colour: ColourNumber): number {
  writeLab(colour, lab);
  const f = (lab[0]! + 16) / 116;
  return lab[0]! > 8 ? f * f * f : (lab[0]! * 27) / 24389;
}

/** WCAG 2.2 contrast ratio of two colours, 1…21. */
export function contrastRatio(a: ColourNumber, b: ColourNumber): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/**
 * Median contrast along the mark's outline: each px of ink that lies just inside against the ground just outside; where
 * the ground is even its model, so that no anti-aliased px is taken for it.
 */
export function outlineContrast(patch: Patch, ground: GroundModel): number {
  const { columns, rows, alpha, seen, rgb } = patch;
  const ratios: number[] = [];
  const reach = 3;
  const colourAt = (i: number): number => (rgb[3 * i]! << 16) | (rgb[3 * i + 1]! << 8) | rgb[3 * i + 2]!;
  for (let row = reach; row < rows - reach; row++) {
    for (let column = reach; column < columns - reach; column++) {
      const i = row * columns + column;
      if (alpha[i]! < 240 || seen[i] === 0) continue;
      const outward = [reach, -reach, reach * columns, -reach * columns].find((step) => alpha[i + step]! < 8);
      if (outward === undefined || seen[i + outward] === 0) continue;
      const outside = i + outward;
      const [x, y] = [outside % columns, Math.floor(outside / columns)];
      const even = [0, 1, 2].reduce(
        (colour, k) => (colour << 8) | Math.max(0, Math.min(255, Math.round(ground.value(x, y, k)))),
        0,
      );
      ratios.push(contrastRatio(colourAt(i), ground.kind === 'photo' ? colourAt(outside) : even));
    }
  }
  ratios.sort((a, b) => a - b);
  // A soft outline has no px just outside: the ground as a whole will do.
  return ratios[ratios.length >> 1] ?? contrastRatio(inkColour(patch), ground.colour);
}

/** Median colour amid the ink. */
function inkColour({ alpha, seen, rgb }: Patch): number {
  const amid = [...alpha.keys()].filter((i) => alpha[i]! >= 240 && seen[i] === 1);
  return [0, 1, 2].reduce((colour, k) => {
    const values = Uint8Array.from(amid, (i) => rgb[3 * i + k]!).sort();
    return (colour << 8) | (values[values.length >> 1] ?? 0);
  }, 0);
}
