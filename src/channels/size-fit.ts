import type { SizeFit } from '../model/match.ts';
import type { Placement, Size } from '../model/placement.ts';

/** How far a ratio may be off and still be taken for the same: 1200×627, 628 and 630 are one format (0.5 %). */
const sameRatio = 0.02;

export interface Fit {
  readonly fit: SizeFit;
  readonly points: number;
}

/** Points as measured on the development paths; a size that is off speaks against, but less than any name. */
const points: Readonly<Record<SizeFit, number>> = {
  recommended: 25,
  alternative: 20,
  multiple: 18,
  ratio: 6,
  other: -8,
};
const fitOf = (fit: SizeFit): Fit => ({ fit, points: points[fit] });

const equal = (a: Size, b: Size): boolean => a.width === b.width && a.height === b.height;

/** How a size agrees with what a placement takes. */
export function sizeFit(size: Size, { recommended, alternatives, ratio }: Placement): Fit {
  if (equal(size, recommended)) return fitOf('recommended');
  if (alternatives.some((alternative) => equal(size, alternative))) return fitOf('alternative');
  if (isMultiple(size, recommended)) return fitOf('multiple');
  const shape = size.width / size.height;
  const near = [recommended, ...alternatives].some(({ width, height }) => isSameRatio(shape, width / height));
  return fitOf(near || (shape >= ratio.min && shape <= ratio.max) ? 'ratio' : 'other');
}

/** Two to four times the size: exports for dense screens. */
function isMultiple(size: Size, of: Size): boolean {
  const times = size.width / of.width;
  return Number.isInteger(times) && times >= 2 && times <= 4 && size.height === of.height * times;
}

export const isSameRatio = (a: number, b: number): boolean => Math.abs(a / b - 1) <= sameRatio;
