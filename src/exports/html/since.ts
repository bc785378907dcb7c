import { type Since, scoresLine, sinceLine, sparkline } from '../../report/since.ts';
import type { Context } from './context.ts';
import { html, type Markup } from './markup.ts';

/** What became better or worse since the run before this one, with the scores of the latest runs; null where none is kept. */
export function since({ report }: Context): Markup | null {
  const { since: past } = report.run;
  if (past === undefined) return null;
  const scores = scoresLine(past, report);
  return html`<p class="since"><span>${sinceLine(past, report)}</span>${scores !== '' && line(past, scores)}</p>`;
}

const step = 14;
const tall = 28;
/** px kept free around the dots. */
const edge = 3;

/** Scores run by run; other kits' runs are dots of their own, never part of the line. */
function line(past: Since, label: string): Markup {
  const width = past.scores.length * step;
  const points = sparkline(past).map(({ x, y, sameKit }) => ({
    x: Math.round(x * width * 10) / 10,
    y: Math.round((edge + (1 - y) * tall) * 10) / 10,
    sameKit,
  }));
  const own = points.filter(({ sameKit }) => sameKit);
  const height = tall + 2 * edge;
  return html`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}"><polyline points="${own.map(({ x, y }) => `${x},${y}`).join(' ')}" fill="none" stroke="currentColor" stroke-width="1.25"/>${points.map(
    ({ x, y, sameKit }) =>
      html`<circle cx="${x}" cy="${y}" r="2" fill="${sameKit ? 'currentColor' : 'none'}" stroke="currentColor"/>`,
  )}</svg>`;
}
