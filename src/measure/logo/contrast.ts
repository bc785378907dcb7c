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

/** px of the outline whose median says as much as that of all. */
const mostCompared = 300;

/**
 * Median contrast along the mark's outline: each px of ink that lies just inside against the ground just outside; where
 * the ground is even its model, so that no anti-aliased px is taken for it.
 */
export function outlineContrast(patch: Patch, ground: GroundModel): number {
  const { columns, rows, alpha, seen, rgb } = patch;
  const outline: (readonly [inside: number, outside: number])[] = [];
  const reach = 3;
  const colourAt = (i: number): number => (rgb[3 * i]! << 16) | (rgb[3 * i + 1]! << 8) | rgb[3 * i + 2]!;
  for (let row = reach; row < rows - reach; row++) {
    for (let column = reach; column < columns - reach; column++) {
      const i = row * columns + column;
      if (alpha[i]! < 240 || seen[i] === 0) continue;
      const outside = outsideOf(alpha, i, reach, columns);
      if (outside >= 0 && seen[outside] === 1) outline.push([i, outside]);
    }
  }
  const every = Math.ceil(outline.length / mostCompared);
  const ratios = outline
    .filter((_, n) => n % every === 0)
    .map(([inside, outside]) => {
      const [x, y] = [outside % columns, Math.floor(outside / columns)];
      const even = [0, 1, 2].reduce(
        (colour, k) => (colour << 8) | Math.max(0, Math.min(255, Math.round(ground.value(x, y, k)))),
        0,
      );
      return contrastRatio(colourAt(inside), ground.kind === 'photo' ? colourAt(outside) : even);
    });
  ratios.sort((a, b) => a - b);
  return ratios[ratios.length >> 1] ?? thinContrast(patch, ground);
}

/**
 * Of strokes so thin that none of their px is pure, or an outline so soft that no px lies just outside: what one px in ten
 * reaches where there is most ink, for what blends, or lies a little aside, only ever has less.
 */
function thinContrast({ alpha, seen, rgb }: Patch, ground: GroundModel): number {
  const purest = alpha.reduce((most, value, i) => (seen[i] === 1 ? Math.max(most, value) : most), 0);
  const ratios = [...alpha.keys()]
    .filter((i) => alpha[i]! >= Math.min(240, 0.8 * purest) && seen[i] === 1)
    .map((i) => contrastRatio((rgb[3 * i]! << 16) | (rgb[3 * i + 1]! << 8) | rgb[3 * i + 2]!, ground.colour))
    .sort((a, b) => a - b);
  return ratios[Math.floor(0.9 * ratios.length)] ?? 1;
}

/** The first px without ink, `reach` px off in one of the four ways; −1 where there is none. */
function outsideOf(alpha: Uint8Array, i: number, reach: number, columns: number): number {
  if (alpha[i + reach]! < 8) return i + reach;
  if (alpha[i - reach]! < 8) return i - reach;
  if (alpha[i + reach * columns]! < 8) return i + reach * columns;
  return alpha[i - reach * columns]! < 8 ? i - reach * columns : -1;
}
