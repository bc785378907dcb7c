import { severities } from '../../model/severity.ts';
import { homeOf } from '../../report/channels.ts';
import { formatNumber, formatScore } from '../../report/format.ts';
import { countsOf } from '../../report/statement.ts';
import { chapter, head } from './chapter.ts';
import type { Context } from './context.ts';
import { drawMark } from './marks.ts';
import { column, ink, paper } from './press.ts';

const { margin } = paper;

/** As many as leave room for the table below. */
const listed = 20;

/** How many findings of each kind, where they are, what that means, and where to begin. */
export function glance(context: Context): void {
  const { press, words, assets } = context;
  if (assets.length === 0) return;
  press.page(words.glance);
  chapter(context, { title: words.glance, lead: null });
  counts(context);
  const departing = assets.filter(({ summary: own }) => own.verdict === 'deviates');
  if (departing.length === 0) return;
  head(context, words.worstFirst);
  for (const one of departing.slice(0, listed)) row(context, one);
  if (departing.length > listed) press.text(words.further(departing.length - listed), { size: 8, colour: ink.soft });
}

function counts({ press, report, summary }: Context): void {
  const all = countsOf(summary, report.language);
  const width = column / all.length;
  const top = press.y;
  const ends = all.map(({ of, findings, name, where, meaning }, i) => {
    const x = margin + i * width;
    const small = { x, width: width - 14, size: 7.5 };
    press.at(top, formatNumber(findings), { x, width: width - 14, size: 26, weight: 'medium', leading: 1.1 });
    drawMark(press, of, x, top + 34.5, 6.5);
    press.at(top + 31.5, name, { x: x + 11, width: width - 24, size: 9, weight: 'semibold' });
    let y = top + 45;
    y += press.at(y, where, small);
    return y + press.at(y, meaning, { ...small, colour: ink.soft });
  });
  press.y = Math.max(...ends) + 2;
}

function row(context: Context, { asset, summary }: Context['assets'][number]): void {
  const { press, report, words, anchors } = context;
  const anchor = anchors.get(asset.path);
  const to = anchor === undefined ? {} : { to: anchor };
  press.room(16);
  press.rule(press.y);
  const y = press.y + 2;
  const tall = press.at(y, asset.path, { width: 288, size: 8, ...to });
  const home = homeOf(report, asset).title ?? words.noPlacement;
  press.at(y, home, { x: margin + 298, width: 90, size: 8, colour: ink.soft });
  const marks = [
    ...severities.map((of) => ({ of, count: summary.counts[of] })),
    { of: 'ask' as const, count: summary.questions },
  ];
  marks.forEach(({ of, count }, i) => {
    if (count === 0) return;
    const x = margin + 392 + i * 22;
    drawMark(press, of, x, y + 2.6, 6);
    press.at(y, formatNumber(count), { x: x + 9, width: 14, size: 8 });
  });
  press.at(y, formatScore(asset.score.score), { size: 8, weight: 'semibold', align: 'right' });
  press.y = y + tall + 2;
}
