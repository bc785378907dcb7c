import type { Left } from '../engine/fix-account.ts';
import type { FixChange, Refusal } from '../model/fix.ts';
import type { Report } from '../model/report.ts';
import { atLeast, type Severity } from '../model/severity.ts';
import type { FixTotals } from '../report/fix-told.ts';
import { isRemark } from '../report/problems.ts';
import { exitCodes } from './exit.ts';

/** What was not fixed, and why. */
export interface FixLeft {
  /** Null where a placement could not be made from a master. */
  readonly check: string | null;
  readonly subject: string;
  readonly severity: Severity | null;
  readonly refusal: Refusal;
}

/** What became of one asset, or of one placement made from it. */
export interface FixResult {
  readonly path: string;
  /** The placement that it was made for; null where it was fixed for those it has. */
  readonly placement: string | null;
  readonly solved: readonly { readonly check: string; readonly subject: string }[];
  /** Whether a file was made of it that stood the second judgement. */
  readonly isMade: boolean;
  readonly changes: readonly FixChange[];
  readonly score: { readonly before: number | null; readonly after: number | null };
  readonly left: readonly FixLeft[];
  readonly written: string | null;
  /** Something else has that name already. */
  readonly taken: boolean;
  /** The system's word for why it could not be written. */
  readonly trouble: string | null;
}

/** All of it: `set` is what lies between several files. */
export interface FixOutcome {
  readonly results: readonly FixResult[];
  readonly set: readonly FixLeft[];
  /** Files of which nothing could be judged. */
  readonly unread: number;
}

export const leftOf = ({ check, deviation: { subject, severity }, refusal }: Left): FixLeft => ({
  check,
  subject,
  severity,
  refusal,
});

/** Files that could not be read, as `check` counts them. */
export const unreadIn = ({ problems }: Report): number => problems.filter((problem) => !isRemark(problem)).length;

/** A file that could not be written fixes nothing. */
export const stands = ({ isMade, taken, trouble }: FixResult): boolean => isMade && !taken && trouble === null;

export function totalsOf({ results, set }: FixOutcome): FixTotals & { readonly kept: number } {
  const done = results.filter(stands);
  const fixed = done.reduce((sum, { solved }) => sum + solved.length, 0);
  const findings = results.reduce((sum, { solved, left }) => sum + solved.length + left.length, set.length);
  // What the sizes that were made keep of their masters' deviations.
  const kept = done.reduce((sum, { placement, left }) => sum + (placement === null ? 0 : left.length), 0);
  return { findings, fixed, left: findings - fixed, files: done.length, kept };
}

/** As `check` ends on the fixed campaign: deviations where something at or over `failOn` is left, or was not made or written. */
export function exitCodeOf({ results, set, unread }: FixOutcome, failOn: Severity | 'never'): number {
  if (results.some(({ trouble }) => trouble !== null)) return exitCodes.internal;
  if (failOn === 'never') return exitCodes.conforms;
  const left = [...results.flatMap((result) => result.left), ...set];
  const isOver = ({ severity }: FixLeft): boolean => severity === null || atLeast(severity, failOn);
  return unread > 0 || results.some(({ taken }) => taken) || left.some(isOver)
    ? exitCodes.deviations
    : exitCodes.conforms;
}
