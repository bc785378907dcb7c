import type { CheckOutcome, CheckResult, Deviation } from '../model/report.ts';

/** Whether nobody accepted it: what still has to be done, or answered. */
export const isOpen = ({ waiver }: Pick<Deviation, 'waiver'>): boolean => waiver === null;

/** How a result stands once what was accepted is taken for settled; `outcome` itself is what the check found. */
export function standingOf({ outcome, deviations }: CheckResult): CheckOutcome {
  if (outcome !== 'deviates' && outcome !== 'review') return outcome;
  const open = deviations.filter(isOpen);
  if (open.length === 0) return 'conforms';
  return open.some(({ certainty }) => certainty === 'sure') ? 'deviates' : 'review';
}
