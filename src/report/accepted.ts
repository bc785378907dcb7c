import type { CheckOutcome, CheckResult, Deviation, Report } from '../model/report.ts';
import type { Acceptance } from '../model/waiver.ts';

/** Whether nobody accepted it: what still has to be done, or answered. */
export const isOpen = ({ waiver }: Pick<Deviation, 'waiver'>): boolean => waiver === null;

/** How a result stands once what was accepted is taken for settled; `outcome` itself is what the check found. */
export function standingOf({ outcome, deviations }: CheckResult): CheckOutcome {
  if (outcome !== 'deviates' && outcome !== 'review') return outcome;
  const open = deviations.filter(isOpen);
  if (open.length === 0) return 'conforms';
  return open.some(({ certainty }) => certainty === 'sure') ? 'deviates' : 'review';
}

/** A departure that somebody answers for. */
export interface Accepted {
  /** Id of the check. */
  readonly check: string;
  readonly deviation: Deviation;
  readonly waiver: Acceptance;
  readonly paths: readonly string[];
}

/** All that was accepted, asset by asset, then in the set; an asset that stands in two placements departs once. */
export function acceptedIn({ assets, set }: Report): readonly Accepted[] {
  const results = [
    ...assets.flatMap(({ path, judged }) => judged.flatMap((one) => one.results.map((result) => ({ result, path })))),
    ...set.map((result) => ({ result, path: '' })),
  ];
  const found = results.flatMap(({ result: { check, deviations }, path }) =>
    deviations.flatMap((deviation): readonly Accepted[] => {
      const { waiver, paths = [path] } = deviation;
      return waiver === null ? [] : [{ check, deviation, waiver, paths }];
    }),
  );
  return [
    ...new Map(found.map((one) => [JSON.stringify([one.check, one.paths, one.deviation.subject]), one])).values(),
  ];
}
