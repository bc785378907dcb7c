import type { Placement, Size } from '../model/placement.ts';
import { type Box, box } from '../model/region.ts';

export const sameSize = (a: Size, b: Size): boolean => a.width === b.width && a.height === b.height;

/** Whether a size's ratio, give or take half a pixel of rounding, lies in the range that a placement accepts. */
export const hasAcceptedRatio = ({ width, height }: Size, { min, max }: Placement['ratio']): boolean =>
  (width + 0.5) / (height - 0.5) >= min && (width - 0.5) / (height + 0.5) <= max;

/** A range no wider than this is one ratio with a tolerance: then it is the recommended one that is shown. */
const oneRatio = 1.1;

/** The ratio at which a placement will show a picture of another: its recommended one, or the nearest of a wide range. */
export function shownRatio({ width, height }: Size, { recommended, ratio: { min, max } }: Placement): number {
  const wanted = recommended.width / recommended.height;
  if (max / min <= oneRatio && wanted >= min && wanted <= max) return wanted;
  return width / height < min ? min : max;
}

/** A cut to another ratio around the centre, in px of the picture. */
export interface Crop {
  /** True where it is cut on the left and the right, false where at the top and the bottom. */
  readonly sideways: boolean;
  /** Px that are cut on each of the two sides. */
  readonly each: number;
  readonly kept: Size;
  readonly lost: readonly Box[];
}

export function cropTo({ width, height }: Size, ratio: number): Crop {
  const sideways = width / height > ratio;
  const each = Math.round((sideways ? width - height * ratio : height - width / ratio) / 2);
  return sideways
    ? {
        sideways,
        each,
        kept: { width: width - 2 * each, height },
        lost: [box(0, 0, each, height), box(width - each, 0, each, height)],
      }
    : {
        sideways,
        each,
        kept: { width, height: height - 2 * each },
        lost: [box(0, 0, width, each), box(0, height - each, width, each)],
      };
}

/** Px of the bars on each of two sides that a picture gets to fill another ratio without being cut. */
export const barsFor = ({ width, height }: Size, ratio: number): number =>
  Math.round((width / height > ratio ? width / ratio - height : height * ratio - width) / 2);

/**
 * What a placement shows of a picture, in its px: all of it, what a cut leaves, or more than it, where the channel adds bars.
 */
export function shownPart(picture: Size, placement: Placement): Box {
  const { width, height } = picture;
  const does = placement.ratio.onMismatch;
  const isTaken =
    placement.alternatives.some((size) => size.withinAcceptedRatio && sameSize(size, picture)) ||
    hasAcceptedRatio(picture, placement.ratio);
  if (isTaken || (does !== 'crop' && does !== 'letterbox')) return box(0, 0, width, height);
  const target = shownRatio(picture, placement);
  if (does === 'crop') {
    const { sideways, each, kept } = cropTo(picture, target);
    return box(sideways ? each : 0, sideways ? 0 : each, kept.width, kept.height);
  }
  const bar = barsFor(picture, target);
  return width / height > target ? box(0, -bar, width, height + 2 * bar) : box(-bar, 0, width + 2 * bar, height);
}
