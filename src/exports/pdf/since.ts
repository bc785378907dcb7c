import { scoresLine, sinceLine, sparkline } from '../../report/since.ts';
import type { Context } from './context.ts';
import { column, ink, paper } from './press.ts';

/** Of the line of scores, in pt: for each run, and its height. */
const step = 16;
const tall = 26;

/** What became better or worse since the run before this one, with the scores of the latest runs. */
export function since({ press, report }: Context): void {
  const { since: past } = report.run;
  if (past === undefined) return;
  const scores = scoresLine(past, report);
  const wide = past.scores.length * step;
  const width = column - (scores === '' ? 0 : wide + 24);
  const { y } = press;
  press.text(sinceLine(past, report), { size: 9.5, width });
  if (scores === '') return;
  press.text(scores, { size: 7.5, width, colour: ink.soft });
  press.y = Math.max(press.y, y + tall);
  const left = paper.margin + column - wide;
  const points = sparkline(past).map(({ x, y: high, sameKit }) => ({
    x: left + x * wide,
    y: y + tall - high * tall,
    sameKit,
  }));
  press.figure(scores, () => {
    const { pdf } = press;
    // Runs under another kit are dots of their own, never part of the line.
    points
      .filter(({ sameKit }) => sameKit)
      .forEach((at, i) => {
        if (i === 0) pdf.moveTo(at.x, at.y);
        else pdf.lineTo(at.x, at.y);
      });
    pdf.lineWidth(1).stroke(ink.black);
    for (const { x, y: top, sameKit } of points)
      pdf
        .circle(x, top, 1.8)
        .lineWidth(0.8)
        .fillAndStroke(sameKit ? ink.black : ink.white, ink.black);
  });
}
