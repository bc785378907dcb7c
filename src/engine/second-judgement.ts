import { colourDifference } from '../measure/delta-e.ts';
import { colourOf } from '../measure/srgb.ts';
import type { AssetReport, CheckResult, Deviation } from '../model/report.ts';
import { bySeverity } from '../model/severity.ts';

/** A finding of an asset, by check. */
export interface FoundIn {
  readonly check: string;
  readonly placement: string | null;
  readonly deviation: Deviation;
}

/** ΔE00 by which saving again moves a colour that is still the same finding. */
const sameColour = 3;
/** By so much of itself, and at least, an extent may grow by saving again. */
const mayGrow = 1.1;
const leastGrowth = 0.02;

/** Findings of an asset in all of its placements. */
export const findingsIn = ({ judged }: AssetReport): readonly FoundIn[] =>
  judged.flatMap(({ placement, results }) =>
    results.flatMap(({ check, deviations }) => deviations.map((deviation) => ({ check, placement, deviation }))),
  );

/** Whether a finding is there, or one on the same thing that weighs as much: what a channel refuses is solved where only advice stays open. */
export const isIn = (one: FoundIn, all: readonly FoundIn[]): boolean =>
  all.some((other) => isSame(one, other) && bySeverity(other.deviation.severity, one.deviation.severity) <= 0);

function isSame(a: FoundIn, b: FoundIn): boolean {
  if (a.check !== b.check || a.placement !== b.placement) return false;
  if (a.deviation.subject === b.deviation.subject) return true;
  const [one, other] = [a.deviation.evidence.found, b.deviation.evidence.found];
  return (
    one !== undefined &&
    other !== undefined &&
    colourDifference(colourOf(one.hex), colourOf(other.hex), sameColour) <= sameColour
  );
}

/**
 * Sure findings that a fix brought with it: new ones, and known ones that became worse. A check that could not judge any
 * more counts too.
 *
 * @param anywhere findings of the asset as it was hold in every placement: it is now judged for another one
 */
export function broughtBy(before: AssetReport, after: AssetReport, anywhere: boolean): readonly FoundIn[] {
  const known = findingsIn(before).filter(({ deviation }) => deviation.certainty === 'sure');
  const fresh = findingsIn(after).filter(
    (one) =>
      one.deviation.certainty === 'sure' &&
      !known.some((old) => {
        const there = anywhere ? { ...old, placement: one.placement } : old;
        return isSame(there, one) && !isWorse(old.deviation, one.deviation);
      }),
  );
  return fresh;
}

/** Of another severity an extent counts from another limit: what was refused and is only advised against got better. */
function isWorse(before: Deviation, after: Deviation): boolean {
  const graver = bySeverity(after.severity, before.severity);
  if (graver !== 0) return graver < 0;
  return after.extent > Math.max(before.extent * mayGrow, before.extent + leastGrowth);
}

/** Checks that could judge the asset before, and can't now. */
export const lostBy = (before: AssetReport, after: AssetReport): readonly CheckResult[] => {
  const failed = new Set(before.judged.flatMap(({ results }) => results.filter(isFailed).map(({ check }) => check)));
  return after.judged.flatMap(({ results }) =>
    results.filter((result) => isFailed(result) && !failed.has(result.check)),
  );
};

/** A logo that was seen before, and is not now; null where as many are. Which variant it is may change with its ground. */
export const hiddenLogo = (before: AssetReport, after: AssetReport): string | null =>
  after.logos.length >= before.logos.length
    ? null
    : ((before.logos.find(({ variant }) => !after.logos.some((one) => one.variant === variant)) ?? before.logos[0])
        ?.variant ?? null);

const isFailed = ({ outcome }: CheckResult): boolean => outcome === 'failed';
