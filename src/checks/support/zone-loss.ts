import { shareWithin } from '../../measure/polygon.ts';
import type { Zone } from '../../measure/zones.ts';
import type { Finding } from '../../model/check.ts';
import type { Placement } from '../../model/placement.ts';
import type { Region } from '../../model/region.ts';
import { bySeverity, type Severity } from '../../model/severity.ts';
import { isAuthority } from './placement-rule.ts';

type Point = readonly [x: number, y: number];
type Quad = Parameters<typeof shareWithin>[0];

/**
 * The gravest zone in which more than `limit` (%) of something is lost, and how much of its area; null where in none. What is
 * sure comes before what is asked, what can fail before what can warn, and only then where most is lost: outside of the
 * stricter of two zones more is lost, and it counts less.
 */
export function worstLoss(
  quad: Quad,
  zones: readonly Zone[],
  placement: Placement,
  limit: number,
): { readonly zone: Zone; readonly lost: number } | null {
  const losses = zones.map((zone) => {
    const within = shareWithin(quad, corners(zone.region)) * 100;
    // Of a keep-clear zone it is what lies inside that is lost, of the others what lies outside.
    return { zone, lost: zone.type === 'keep-clear' ? within : 100 - within };
  });
  const isAsked = ({ zone }: (typeof losses)[number]): number => Number(sureOf(zone) === 'ask');
  return (
    losses
      .filter(({ lost }) => lost > limit)
      .sort(
        (a, b) =>
          isAsked(a) - isAsked(b) ||
          bySeverity(mildest(a.zone, placement), mildest(b.zone, placement)) ||
          b.lost - a.lost,
      )[0] ?? null
  );
}

const corners = (region: Region): readonly Point[] => {
  if (region.kind === 'polygon') return region.points;
  return region.kind === 'box' ? quadOf(region) : [];
};

/** A box by its corners. */
export const quadOf = ({ x, y, width, height }: Extract<Region, { kind: 'box' }>): Quad => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

/** Bases that are hearsay: what lies outside such a zone is asked about. */
const unsure = ['community', 'heuristic', 'derived'];

/** A crop is one of the ways in which the channel shows it, often a preview that leads to the whole. */
export const sureOf = ({ basis, type }: Pick<Zone, 'basis' | 'type'>): Finding['certainty'] =>
  unsure.includes(basis) || type === 'visible-crop' ? 'ask' : 'sure';

/** A crop is one of several views; beyond that only an authority can fail an asset, by what nobody disputes. */
export function mildest({ type, basis }: Pick<Zone, 'type' | 'basis'>, { confidence }: Placement): Severity {
  if (type === 'visible-crop') return 'note';
  return isAuthority(confidence) && basis !== 'disputed' ? 'fail' : 'warn';
}
