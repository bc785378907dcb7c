import type { SizeFit } from '../model/match.ts';
import type { Placement, Size } from '../model/placement.ts';
import { sizeKey } from './vocabulary.ts';

/** How far a ratio may be off and still be taken for the same: 1200×627, 628 and 630 are one format (0.5 %). */
const sameRatio = 0.02;

/** Shapes of screens, photographs and squares: a picture of such a size can come from anywhere. */
const commonRatios = [1, 4 / 3, 3 / 2, 16 / 9, 16 / 10, 2, 5 / 4].flatMap((ratio) => [ratio, 1 / ratio]);

/** Points as chosen on the development paths; a size that is off speaks against, but less than any name. */
const points: Readonly<Record<SizeFit, number>> = {
  recommended: 25,
  alternative: 20,
  multiple: 18,
  shape: 6,
  ratio: 6,
  other: -8,
};

export interface FitOf {
  readonly size: Size;
  readonly fit: SizeFit;
  readonly points: number;
  /** Whether the file has this size or its path states it. */
  readonly from: 'file' | 'name';
}

/** The better of the file's own size and a size that its path states: `300x250.png` says what it was meant to be. Null where words go. */
export function bestFit(placement: Placement, actual: Size | null, stated: readonly Size[]): FitOf | null {
  if (placement.recommended.width === 0) return null;
  const fits = [
    ...(actual === null ? [] : [fitOf(placement, actual, 'file')]),
    ...stated.map((size) => fitOf(placement, size, 'name')),
  ];
  return fits.reduce<FitOf | null>((best, fit) => (best === null || fit.points > best.points ? fit : best), null);
}

/** A size that one placement alone takes, in a shape that pictures do not have by chance. */
export function isTelling({ fit, size }: FitOf, takers: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (fit !== 'recommended' && fit !== 'alternative') return false;
  return (
    takers.get(sizeKey(size))?.size === 1 && !commonRatios.some((ratio) => isSameRatio(ratio, size.width / size.height))
  );
}

export const isSameRatio = (a: number, b: number): boolean => Math.abs(a / b - 1) <= sameRatio;

function fitOf(placement: Placement, size: Size, from: FitOf['from']): FitOf {
  const fit = sizeFit(size, placement);
  return { size, fit, points: points[fit], from };
}

function sizeFit(size: Size, { recommended, alternatives, ratio }: Placement): SizeFit {
  if (equal(size, recommended)) return 'recommended';
  if (alternatives.some((alternative) => equal(size, alternative))) return 'alternative';
  if (isMultiple(size, recommended)) return 'multiple';
  const shape = size.width / size.height;
  const near = [recommended, ...alternatives].some(({ width, height }) => isSameRatio(shape, width / height));
  if (near) return 'shape';
  return shape >= ratio.min && shape <= ratio.max ? 'ratio' : 'other';
}

const equal = (a: Size, b: Size): boolean => a.width === b.width && a.height === b.height;

/** Exports for dense screens are up to four times as large. */
const multiples = [2, 3, 4];

const isMultiple = (size: Size, of: Size): boolean =>
  multiples.some((times) => equal(size, { width: of.width * times, height: of.height * times }));

/** The size itself, and those that it is a whole multiple of. */
export const possibleOriginals = (size: Size): readonly Size[] =>
  [1, ...multiples].map((times) => ({ width: size.width / times, height: size.height / times }));
