import type { Refusal } from '../model/fix.ts';
import type { AssetReport, Report } from '../model/report.ts';
import { isOpen } from '../report/accepted.ts';
import { deviationsOf, type NumberedDeviation } from '../report/deviations.ts';
import { type FoundIn, findingsIn, isIn } from './second-judgement.ts';

/** A finding as a report counts it: once, in how many placements ever it holds. */
export type Counted = Omit<NumberedDeviation, 'number'>;

/** A finding that stays, and why. */
export interface Left extends Pick<Counted, 'check' | 'deviation'> {
  readonly refusal: Refusal;
}

/** Every finding is solved or left: none is both, none is neither. */
export interface Account {
  readonly solved: readonly Counted[];
  readonly left: readonly Left[];
}

/** What has to be done about an asset: sure, and accepted by nobody. */
export const owed = (asset: AssetReport): readonly Counted[] =>
  deviationsOf(asset).filter(({ deviation }) => deviation.certainty === 'sure' && isOpen(deviation));

/** What became of findings when those of `refused` could not be fixed, and a file was made that was judged as `after`. */
export function accountOf(
  findings: readonly Counted[],
  after: AssetReport | null,
  refused: readonly { readonly wanted: FoundIn; readonly refusal: Refusal }[],
): Account {
  const remain = after === null ? null : findingsIn(after);
  const isSolved = ({ placements, ...found }: Counted): boolean =>
    remain !== null && !placements.some((placement) => isIn({ ...found, placement }, remain));
  return {
    solved: findings.filter(isSolved),
    left: findings
      .filter((found) => !isSolved(found))
      .map(({ check, deviation }) => ({
        check,
        deviation,
        refusal: refused.find(({ wanted }) => wanted.check === check && wanted.deviation.subject === deviation.subject)
          ?.refusal ??
          deviation.unfixed ?? { because: 'design', detail: '' },
      })),
  };
}

/** What the set as a whole owes: no one file can settle it. */
export const leftInSet = ({ set }: Pick<Report, 'set'>): readonly Left[] =>
  set.flatMap(({ check, deviations }) =>
    deviations
      .filter((deviation) => deviation.certainty === 'sure' && isOpen(deviation))
      .map((deviation) => ({ check, deviation, refusal: deviation.unfixed ?? { because: 'set', detail: '' } })),
  );
