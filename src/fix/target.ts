import { hasAcceptedRatio, sameSize, shownRatio } from '../measure/crop.ts';
import type { Placement, Size } from '../model/placement.ts';

/** Growth that nobody sees; as in size-dimensions. */
export const unseenGrowth = 1.02;
/**
 * Least share of a size that a filled-up picture takes: a bar is then no wider than 10 % of a side, as when 4:5 is laid in a
 * square. Below (4:3 in 16:9 is 75 %) it is a picture between pillars, set too small for its place.
 */
export const leastShown = 0.8;
/** Least share of a picture that a cut leaves: what is further from its shape wants another layout, not another cut. */
export const leastKept = 0.6;

/**
 * The px that a placement wants of a picture: the size it takes that keeps most of the picture without enlarging it; null
 * where each would enlarge it.
 */
export function targetSize(picture: Size, placement: Placement, also: readonly Size[]): Size | null {
  const { recommended, alternatives, exportMultipliers, maximum, ratio } = placement;
  if (maximum !== null && hasAcceptedRatio(picture, ratio)) {
    const shrink = Math.max(
      picture.width / (maximum.width ?? picture.width),
      picture.height / (maximum.height ?? picture.height),
    );
    if (shrink > 1) return { width: Math.floor(picture.width / shrink), height: Math.floor(picture.height / shrink) };
  }
  const taken: readonly Size[] = [
    ...exportMultipliers.toReversed().map((n) => ({ width: recommended.width * n, height: recommended.height * n })),
    recommended,
    ...alternatives.filter((size) => size.withinAcceptedRatio),
    ...also,
  ];
  const [best] = taken
    .filter((size) => !sameSize(size, picture) && growthTo(picture, size) <= unseenGrowth)
    .map(({ width, height }) => ({ width, height, kept: Math.round(keptOf(picture, { width, height }) * 50) }))
    .sort((a, b) => b.kept - a.kept || b.width - a.width);
  if (best !== undefined) return { width: best.width, height: best.height };
  // Too small for any of them, one way at least: a little ground fills it up; where the channel takes other sizes, the shape
  // alone can be put right.
  const whole = filled(picture, placement);
  if (whole !== null || placement.enforcement.dimensions === 'reject' || hasAcceptedRatio(picture, ratio)) return whole;
  const wanted = shownRatio(picture, placement);
  const isWide = picture.width / picture.height > wanted;
  return isWide
    ? { width: Math.round(picture.height * wanted), height: picture.height }
    : { width: picture.width, height: Math.round(picture.width / wanted) };
}

/** The recommended size where the picture reaches it one way, and a little ground can fill up the other. */
const filled = (picture: Size, { recommended }: Placement): Size | null =>
  Math.min(recommended.width / picture.width, recommended.height / picture.height) <= unseenGrowth &&
  !sameSize(picture, recommended) &&
  keptOf(picture, recommended) >= leastShown
    ? recommended
    : null;

/** By how much a picture would have to grow to fill a size without gaps. */
export const growthTo = (picture: Size, size: Size): number =>
  Math.max(size.width / picture.width, size.height / picture.height);

/** Share of the picture that is left when it is cut to the ratio of a size. */
export function keptOf(picture: Size, size: Size): number {
  const [a, b] = [picture.width / picture.height, size.width / size.height];
  return Math.min(a, b) / Math.max(a, b);
}
