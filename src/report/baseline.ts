import type { Deviation, Report } from '../model/report.ts';
import { reportWords } from './words.ts';

/** How the campaign stands against the earlier run that was given, in one line; null where none was. */
export function baselineLine({ baseline, language }: Report): string | null {
  if (baseline === null) return null;
  const { line, unread } = reportWords(language).baseline;
  const told = line(baseline.new, baseline.unchanged, baseline.absent.length);
  return baseline.unread.length === 0
    ? told
    : `${told}${reportWords(language).between}${unread(baseline.unread.length)}`;
}

/** “New”, or “Known” of what that run had found already; null where none was given. */
export const stateOf = ({ baselineState }: Deviation, { language }: Report): string | null =>
  baselineState === null ? null : reportWords(language).baseline.state[baselineState];

/** Whether a file could not be read in the earlier run either: it fails nothing anew. */
export const wasUnread = ({ baseline }: Pick<Report, 'baseline'>, path: string | null): boolean =>
  path !== null && (baseline?.unread.includes(path) ?? false);
