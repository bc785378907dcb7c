import { severities } from '../../model/severity.ts';
import { homeOf } from '../../report/channels.ts';
import { formatNumber, formatScore } from '../../report/format.ts';
import { type Cell, campaignTable } from '../../report/table.ts';
import { chapter } from './chapter.ts';
import { type Context, checkTitle } from './context.ts';
import { drawMark, outcomeMark } from './marks.ts';
import { column, ink, paper } from './press.ts';

const { margin } = paper;

/** As many as fit on one page beside the counts. */
const listed = 24;

/** How many of each severity, what they mean, and where to begin. */
export function glance(context: Context): void {
  const { press, words, summary, assets } = context;
  if (assets.length === 0) return;
  chapter(context, { title: words.glance, lead: null });
  const counts = [
    ...severities.map((severity) => ({ of: severity, count: summary.counts[severity], ...words.severity[severity] })),
    { of: 'ask' as const, count: summary.questions, ...words.question },
  ];
  const width = column / counts.length;
  const top = press.y;
  counts.forEach(({ of, count, name, meaning }, i) => {
    const x = margin + i * width;
    press.rule(top, { x, width: width - 12, colour: ink.black });
    press.at(top + 8, formatNumber(count), {
      x,
      width: width - 12,
      size: 30,
      weight: 'medium',
      leading: 1.1,
      spacing: -0.8,
    });
    drawMark(press, of, x, top + 49.5);
    press.at(top + 46, name, { x: x + 12, width: width - 24, size: 9.5, weight: 'semibold' });
    press.at(top + 61, meaning, { x, width: width - 16, size: 8, colour: ink.soft });
  });
  press.y = top + 120;
  const departing = assets.filter(({ summary: own }) => own.verdict === 'deviates');
  if (departing.length === 0) return;
  press.text(words.worstFirst, { size: 11, weight: 'semibold', tag: 'H2' });
  press.y += 6;
  for (const one of departing.slice(0, listed)) row(context, one);
  if (departing.length > listed) press.text(words.further(departing.length - listed), { size: 8.5, colour: ink.soft });
}

function row(context: Context, { asset, summary }: Context['assets'][number]): void {
  const { press, report, words, anchors } = context;
  const anchor = anchors.get(asset.path);
  press.rule(press.y);
  const y = press.y + 4;
  const tall = press.at(y, asset.path, { width: 270, size: 8.5, ...(anchor !== undefined && { to: anchor }) });
  press.at(y, homeOf(report, asset).title ?? words.noPlacement, {
    x: margin + 282,
    width: 90,
    size: 8.5,
    colour: ink.soft,
  });
  let x: number = margin + 378;
  const marks = [
    ...severities.map((of) => ({ of, count: summary.counts[of] })),
    { of: 'ask' as const, count: summary.questions },
  ];
  for (const { of, count } of marks) {
    if (count === 0) continue;
    drawMark(press, of, x, y + 2.6, 6.5);
    press.at(y, formatNumber(count), { x: x + 9, width: 20, size: 8.5 });
    x += 26;
  }
  press.at(y, formatScore(asset.score.score), { size: 8.5, weight: 'semibold', align: 'right' });
  press.y = y + tall + 4;
}

/** Width of the checks’ names, in pt. */
const heads = 150;

/** Every check on every channel: the worst outcome as a shape, and how many assets have it. */
export function table(context: Context): void {
  const { press, words, report } = context;
  const { columns, groups } = campaignTable(report);
  if (columns.length === 0) return;
  chapter(context, {
    title: words.table.title,
    lead: words.table.lead.replace(/, and leads to the worst|，点击可查看其中最严重的一个/, ''),
  });
  const width = Math.min(52, (column - heads) / (columns.length + 1));
  const head = (): void => {
    const names = [...columns.map(({ title }) => title ?? words.noPlacement), words.table.all];
    const isTurned = names.some((name) => press.widthOf(name, { size: 7.5 }) > width - 6);
    const tall = isTurned
      ? Math.min(110, Math.max(...names.map((name) => press.widthOf(name, { size: 7.5 }))) + 8)
      : 16;
    names.forEach((name, i) => {
      const x = margin + heads + i * width;
      if (!isTurned) {
        press.at(press.y, name, { x, width: width - 2, size: 7.5, tag: 'TH' });
        return;
      }
      press.pdf.save().rotate(-90, { origin: [x, press.y + tall] });
      press.at(press.y + tall - 2, name, { x, width: tall, size: 7.5, tag: 'TH' });
      press.pdf.restore();
    });
    press.y += tall + 4;
  };
  press.within('Table', () => {
    press.within('TR', head);
    for (const { category, rows } of groups) {
      press.room(46);
      press.rule(press.y, { colour: ink.black });
      press.y += 4;
      press.within('TR', () =>
        press.text(words.category[category] ?? category, { size: 8, weight: 'semibold', tag: 'TH' }),
      );
      press.y += 2;
      for (const { check, cells, whole } of rows) {
        const title = checkTitle(context, check);
        const tall = press.heightOf(title, { width: heads - 8, size: 8 }) + 4;
        const former = press.pdf.page;
        press.room(tall);
        if (former !== press.pdf.page) press.within('TR', head);
        press.within('TR', () => {
          press.rule(press.y);
          press.at(press.y + 2, title, { width: heads - 8, size: 8, tag: 'TH' });
          const shown = cells.length === 0 ? [whole] : [...cells, whole];
          const from = columns.length + 1 - shown.length;
          for (const [i, cell] of shown.entries())
            sign(context, cell, margin + heads + (from + i) * width, press.y + 2);
        });
        press.y += tall;
      }
      press.y += 6;
    }
  });
}

function sign({ press, words }: Context, { outcome, worst, counts }: Cell, x: number, y: number): void {
  const shape = outcomeMark(outcome, worst);
  if (shape === null) {
    press.at(y, '·', { x, width: 10, size: 8, colour: ink.soft, tag: 'TD' });
    return;
  }
  if (shape === 'ok') {
    press.figure(words.outcome.conforms, () => {
      press.pdf
        .save()
        .translate(x, y + 2.4)
        .scale(0.52)
        .path('M2 6.4l2.8 2.8L10 3.4')
        .lineWidth(1.2)
        .stroke(ink.soft)
        .restore();
    });
    return;
  }
  drawMark(press, shape, x, y + 2.4, 6.3);
  press.at(y, formatNumber(counts[outcome]), { x: x + 9, width: 20, size: 8, tag: 'TD' });
}
