import { sameSize } from '../../measure/crop.ts';
import type { Placement, Size } from '../../model/placement.ts';
import { milder, type Severity } from '../../model/severity.ts';
import type { Bounds } from './figures.ts';
import { worst } from './placement-rule.ts';

/** `enlarged`: smaller than it is shown. `outdated`: a size that the channel had once. */
export type DepartureKind = 'exact' | 'minimum' | 'maximum' | 'outdated' | 'enlarged';

/** How a size departs from what a placement takes. */
export interface Departure {
  readonly kind: DepartureKind;
  /** Which of the placement's figures says so. */
  readonly key: 'recommended' | 'alternatives' | 'minimum' | 'maximum';
  readonly limit: Bounds;
  /** How far past the limit, in multiples of it. */
  readonly extent: number;
  readonly atMost: Severity;
}

/** An enlargement that people see by itself; a smaller one shows beside a native picture only. */
const visible = 1.25;

/**
 * The gravest departure; null where the size is right. Right are the recommended size, its multiples, the alternatives,
 * and, where the channel does not insist on exact pixels, anything that is neither too small nor too large.
 *
 * @param enlargement by which factor the channel may enlarge before that counts
 */
export function departure(size: Size, placement: Placement, enlargement: number): Departure | null {
  const { recommended, alternatives, minimum, maximum, enforcement, exportMultipliers } = placement;
  const limit = worst(enforcement.dimensions, placement.dimensionConfidence);
  const refuses = enforcement.dimensions === 'reject';
  const accepted = [recommended, ...alternatives.filter((a) => a.withinAcceptedRatio)];
  const native = [...accepted, ...exportMultipliers.map((n) => multiple(recommended, n))];
  if (native.some((a) => sameSize(a, size))) return null;
  if (refuses && enforcement.exactPixels) {
    const extent = Math.max(
      Math.abs(size.width / recommended.width - 1),
      Math.abs(size.height / recommended.height - 1),
    );
    return { kind: 'exact', key: 'recommended', limit: recommended, extent, atMost: limit };
  }
  const under = minimum === null ? 0 : growth(size, filled(minimum, size));
  if (minimum !== null && under > 1) {
    return { kind: 'minimum', key: 'minimum', limit: minimum, extent: under - 1, atMost: limit };
  }
  const over = maximum === null ? 0 : growth(filled(maximum, size), size);
  if (maximum !== null && over > 1) {
    return { kind: 'maximum', key: 'maximum', limit: maximum, extent: over - 1, atMost: refuses ? limit : 'note' };
  }
  if (alternatives.some((a) => !a.withinAcceptedRatio && sameSize(a, size))) {
    return { kind: 'outdated', key: 'alternatives', limit: recommended, extent: 0, atMost: 'warn' };
  }
  const target = accepted.reduce((a, b) => (growth(size, b) < growth(size, a) ? b : a));
  const grown = growth(size, target);
  if (grown <= enlargement) return null;
  const atMost = grown < visible ? 'note' : milder('warn', limit);
  return { kind: 'enlarged', key: 'recommended', limit: target, extent: grown - 1, atMost };
}

const multiple = ({ width, height }: Size, n: number): Size => ({ width: width * n, height: height * n });

/** A free direction takes the picture's own. */
const filled = (bounds: Bounds, { width, height }: Size): Size => ({
  width: bounds.width ?? width,
  height: bounds.height ?? height,
});

/** By how much a size must grow to reach another in both directions. */
const growth = (from: Size, to: Size): number => Math.max(to.width / from.width, to.height / from.height);
