import type { Report } from '../model/report.ts';
import { formatDate, formatPoints, formatScore } from './format.ts';
import { reportWords } from './words.ts';

export type Since = NonNullable<Report['run']['since']>;

/** What became better or worse since the run before, in one sentence or two. */
export function sinceLine(
  { startedAt, points, fixed, fresh, back, accepted, reopened, sameKit, kit: before }: Since,
  { language, kit }: Report,
): string {
  const { since: words, between, separator, stop } = reportWords(language);
  const told = [
    ...(points === null || Math.trunc(points) === 0 ? [] : [words.points(formatPoints(points))]),
    ...(fixed > 0 ? [sameKit ? words.fixed(fixed) : words.gone(fixed)] : []),
    ...(fresh > 0 ? [words.fresh(fresh)] : []),
    ...(back > 0 ? [words.back(back)] : []),
    ...(accepted > 0 ? [words.accepted(accepted)] : []),
    ...(reopened > 0 ? [words.reopened(reopened)] : []),
  ];
  const changed = `${words.run(formatDate(startedAt.slice(0, 10), language))}${between}${told.length === 0 ? words.same : told.join(separator)}${stop}`;
  return sameKit ? changed : `${changed}${between}${words.otherKit(before, kit.name)}`;
}

/** Scores of the latest runs in words; '' where there are too few to show a way. */
export const scoresLine = ({ scores }: Since, { language }: Report): string =>
  scores.length < 3 ? '' : reportWords(language).since.scores(scores.map(({ score }) => formatScore(score)).join(', '));

/** A run on the line of scores: from left to right and from bottom to top, 0…1. */
interface SparkPoint {
  readonly x: number;
  readonly y: number;
  /** Runs under another kit are dots of their own, never part of the line. */
  readonly sameKit: boolean;
}

/** The least span of points that fills the height, so that a wavering of two points is no mountain. */
const leastSpan = 20;

/** The latest scores as a small line without axes; what they are is told in words. */
export function sparkline({ scores }: Since): readonly SparkPoint[] {
  const known = scores.flatMap(({ score }) => score ?? []);
  const span = Math.max(leastSpan, Math.max(...known) - Math.min(...known));
  const bottom = Math.max(0, Math.min(Math.max(...known, span), 100) - span);
  return scores.flatMap(({ score, sameKit }, i) =>
    score === null ? [] : [{ x: (i + 0.5) / scores.length, y: (score - bottom) / span, sameKit }],
  );
}
