import { type Timeline, type TimelineLine, timelineView } from '../../report/timeline.ts';
import { chapter } from './chapter.ts';
import { words as wordsOf } from './columns.ts';
import type { Context } from './context.ts';
import { drawMark } from './marks.ts';
import { column, ink, paper } from './press.ts';

const { margin } = paper;

/** Where the plot begins and ends, and where the words begin, in pt. */
const plot = { from: margin + 158, to: margin + 352 } as const;
const says = margin + 368;

/** Every claim that time runs out: who makes it, from which day to which, and in which words. */
export function timeline(context: Context): void {
  const { press, words, report } = context;
  if (report.timeline.length === 0) return;
  const view = timelineView(report);
  chapter(context, words.timeline);
  press.within('Table', () => {
    days(context, view);
    for (const line of view.lines) row(context, line, view);
  });
}

const x = (at: number): number => plot.from + at * (plot.to - plot.from);

/** The days that the grid stands for. */
function days({ press }: Context, { ticks }: Timeline): void {
  // A day needs this much of the line to be read.
  const least = 46;
  let end = Number.NEGATIVE_INFINITY;
  press.within('TR', () => {
    for (const { day, at } of ticks) {
      if (x(at) - end < least) continue;
      end = x(at);
      press.at(press.y, day, { x: x(at) - 22, width: 44, size: 6.5, colour: ink.soft, align: 'centre', tag: 'TH' });
    }
  });
  press.y += 12;
}

function row(context: Context, line: TimelineLine, view: Timeline): void {
  const { press, words, anchors } = context;
  const { path, channel, date, told: end, ending, quote, contradicts, from, to } = line;
  const told = words.timeline;
  const anchor = anchors.get(path);
  const file = path.slice(path.lastIndexOf('/') + 1);
  const span = `${date ?? told.unknown} – ${end ?? told.unknown} ${told.endings[ending]}`;
  const name = wordsOf(press, file, { size: 7.5, width: 148, tag: 'TH', ...(anchor !== undefined && { to: anchor }) });
  const home = wordsOf(press, channel ?? words.noPlacement, { size: 6.5, width: 148, colour: ink.soft, tag: 'TD' });
  const width = margin + column - says;
  const days = wordsOf(press, span.trim(), {
    size: 7.5,
    weight: contradicts ? 'semibold' : 'regular',
    width,
    tag: 'TD',
  });
  const quoted = wordsOf(press, `“${quote}”`, { size: 7, width, colour: ink.soft, tag: 'TD' });
  const tall = Math.max(name.height + home.height, days.height + quoted.height) + 6;
  press.room(tall);
  const top = press.y;
  press.within('TR', () => {
    press.rule(top);
    name.draw(margin, top + 3);
    home.draw(margin, top + 3 + name.height);
    drawLine(context, view, { from, to, contradicts }, top, tall);
    days.draw(says, top + 3);
    quoted.draw(says, top + 3 + days.height);
  });
  if (contradicts) drawMark(press, 'warn', says - 10, top + 5.4, 6);
  press.y += tall;
}

/** From the day on which it is said to the day it names, thick where that is doubtful; beside it the same in words. */
function drawLine(
  { press }: Context,
  { ticks }: Timeline,
  { from, to, contradicts }: Pick<TimelineLine, 'from' | 'to' | 'contradicts'>,
  top: number,
  tall: number,
): void {
  const { pdf, ornament } = press;
  const middle = top + tall / 2;
  ornament(() => {
    for (const { at } of ticks)
      pdf
        .lineWidth(0.4)
        .moveTo(x(at), top)
        .lineTo(x(at), top + tall)
        .stroke(ink.line);
    if (from === null || to === null) return;
    const colour = contradicts ? ink.black : ink.soft;
    pdf
      .lineWidth(contradicts ? 2.2 : 1)
      .moveTo(x(from), middle)
      .lineTo(x(to), middle)
      .stroke(colour);
    pdf.circle(x(from), middle, 2.4).fill(colour);
    pdf
      .lineWidth(contradicts ? 2.2 : 1)
      .moveTo(x(to), middle - 5)
      .lineTo(x(to), middle + 5)
      .stroke(colour);
  });
}
