import { formatDate, formatNumber, formatScore } from '../../report/format.ts';
import type { Context } from './context.ts';
import { html, type Markup } from './markup.ts';

/** What became better or worse since the run before this one, with the scores of the latest runs; null where none is kept. */
export function since({ report, words }: Context): Markup | null {
  const { since: past } = report.run;
  if (past === undefined) return null;
  const { points, fixed, fresh, back, sameKit, scores } = past;
  const told = [
    ...(points === null || points === 0 ? [] : [words.since.points(`${points > 0 ? '+' : ''}${formatNumber(points)}`)]),
    ...(fixed > 0 ? [words.since.fixed(fixed)] : []),
    ...(fresh > 0 ? [words.since.fresh(fresh)] : []),
    ...(back > 0 ? [words.since.back(back)] : []),
  ];
  const date = formatDate(past.startedAt.slice(0, 10), report.language);
  return html`<p class="since"><span>${words.since.run(date)} ${told.length === 0 ? words.since.same : told.join(', ')}${sameKit ? '' : html`. ${words.since.otherKit}`}</span>${scores.length > 2 && line(scores, words.since.scores(scores.map(({ score }) => formatScore(score)).join(', ')))}</p>`;
}

type Scores = readonly { readonly score: number | null; readonly sameKit: boolean }[];
const step = 12;

/** Scores run by run, 0…100; other kits' runs are dots of their own, never part of the line. */
function line(scores: Scores, label: string): Markup {
  const at = scores.map(({ score, sameKit }, i) => ({
    x: step / 2 + i * step,
    y: 30 - (score ?? 0) * 0.28,
    score,
    sameKit,
  }));
  const judged = at.filter(({ score }) => score !== null);
  const own = judged.filter(({ sameKit }) => sameKit);
  return html`<svg viewBox="0 0 ${scores.length * step} 32" width="${scores.length * step}" height="32" role="img" aria-label="${label}"><polyline points="${own.map(({ x, y }) => `${x},${y}`).join(' ')}" fill="none" stroke="currentColor" stroke-width="1.25"/>${judged.map(
    ({ x, y, sameKit }) =>
      html`<circle cx="${x}" cy="${y}" r="2" fill="${sameKit ? 'currentColor' : 'none'}" stroke="currentColor"/>`,
  )}</svg>`;
}
