import type { Deviation, Report } from '../model/report.ts';
import { reportWords } from './words.ts';

/** How the campaign stands against the earlier run that was given, in one line; null where none was. */
export function baselineLine({ baseline, language }: Report): string | null {
  if (baseline === null) return null;
  return reportWords(language).baseline.line(baseline.new, baseline.unchanged, baseline.absent.length);
}

/** “New”, or “Known” of what that run had found already; null where none was given. */
export const stateOf = ({ baselineState }: Deviation, { language }: Report): string | null =>
  baselineState === null ? null : reportWords(language).baseline.state[baselineState];
