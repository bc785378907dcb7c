import { baselineLine } from '../../report/baseline.ts';
import { formatCoverage, formatDate, formatNumber, formatScore } from '../../report/format.ts';
import { signOffLine, sinceSigning, statementsOf } from '../../report/statement.ts';
import type { Context } from './context.ts';
import { column, ink, paper } from './press.ts';
import { since } from './since.ts';
import { paint } from './swatch.ts';

const { margin } = paper;

/** The first page: whose brand, which campaign, when, how it stands, who signs for it, and the brand’s colours. */
export function cover(context: Context): void {
  const { press, report, words, summary } = context;
  press.page();
  press.bookmark(report.campaign.name, 0);
  press.at(40, words.title, { size: 9, colour: ink.soft });
  press.at(40, formatDate(report.run.today, report.language), {
    x: margin + 190,
    width: 180,
    size: 9,
    colour: ink.soft,
  });
  press.at(40, 'Onbrand', { size: 9, weight: 'semibold', align: 'right' });

  press.y = 120;
  press.text(report.kit.name, { size: 15 });
  press.y += 4;
  const title = titleSize(context);
  press.text(report.campaign.name, {
    size: title,
    weight: 'medium',
    leading: 1.04,
    spacing: -title * 0.03,
    width: column,
    tag: 'H1',
  });

  press.y = Math.max(press.y + 28, 280);
  const [verdict = '', ...rest] = statementsOf(report, summary);
  press.text(verdict, { size: 16, leading: 1.3, width: 360, spacing: -0.2 });
  if (rest.length > 0)
    press.text(rest.join(words.between), { size: 16, leading: 1.3, width: 360, spacing: -0.2, colour: ink.soft });

  press.y = Math.max(press.y + 26, 410);
  figures(context);
  press.y += 10;
  since(context);
  const held = baselineLine(context.report);
  if (held !== null) press.text(held, { size: 9.5, colour: ink.soft });
  press.y = Math.max(press.y + 18, 590);
  signOff(context);
  strip(context);
}

/** As large as the longest word and four lines allow. */
function titleSize({ press, report }: Context): number {
  const sizes = [64, 54, 44, 36, 28];
  const fits = (size: number): boolean =>
    press.heightOf(report.campaign.name, { size, weight: 'medium', leading: 1.04, width: column }) <= 3 * size * 1.04 &&
    report.campaign.name.split(/\s+/).every((word) => press.widthOf(word, { size, weight: 'medium' }) <= column);
  return sizes.find(fits) ?? 22;
}

function figures({ press, report, words, summary }: Context): void {
  const { score, coverage } = report.score;
  const top = press.y;
  const widths = [column * 0.46, column * 0.18, column * 0.18, column * 0.18];
  const judged = score === null ? words.noCoverage : words.coverage(formatCoverage(coverage));
  const all = [
    { title: words.score, value: formatScore(score), note: judged, size: 62 },
    { title: words.assets, value: formatNumber(report.assets.length), note: '', size: 24 },
    { title: words.channels, value: formatNumber(summary.channels), note: '', size: 24 },
    { title: words.checks, value: formatNumber(Object.keys(report.checks).length), note: '', size: 24 },
  ];
  let x: number = margin;
  all.forEach(({ title, value, note, size }, i) => {
    const width = (widths[i] ?? 0) - 14;
    press.rule(top, { x, width, colour: ink.black });
    press.at(top + 6, title, { x, width, size: 9, colour: ink.soft });
    press.at(top + 84 - size, value, { x, width, size, weight: 'medium', leading: 1, spacing: -size * 0.03 });
    if (i === 0 && score !== null)
      press.at(top + 66, '/100', {
        x: x + press.widthOf(value, { size, weight: 'medium', spacing: -size * 0.03 }) + 8,
        width: 60,
        size: 12,
        colour: ink.soft,
      });
    if (note !== '') press.at(top + 90, note, { x, width, size: 8.5, colour: ink.soft });
    x += widths[i] ?? 0;
  });
  press.y = top + 112;
}

/** Who signed, or where to sign by hand; and what it was that was looked at. */
function signOff({ press, report, words, own }: Context): void {
  const { signOff: signed } = report;
  press.rule(press.y, { colour: ink.black });
  press.at(press.y + 6, own.signOff, { size: 9, weight: 'semibold', width: 120, tag: 'H2' });
  const x = margin + 120;
  const width = column - 120;
  if (signed === null) {
    const { name, role, date, signature } = own.byHand;
    const cell = (width - 24) / 2;
    [name, role, date, signature].forEach((label, i) => {
      const left = x + (i % 2) * (cell + 24);
      const line = press.y + 30 + Math.floor(i / 2) * 36;
      press.rule(line, { x: left, width: cell, colour: ink.soft });
      press.at(line + 2, label, { x: left, width: cell, size: 8, colour: ink.soft });
    });
    press.y += 92;
  } else {
    press.y += 6;
    press.text(signOffLine(signed, report.language), { x, width, size: 11 });
    press.text(sinceSigning(report).join(words.between), { x, width, size: 9.5, colour: ink.soft });
    press.y += 4;
    press.text(`${own.reportDigest}${words.colon}${signed.reportDigest}`, { x, width, size: 7.5, colour: ink.soft });
  }
  press.text(`${own.kitDigest}${words.colon}${report.kit.digest}`, { x, width, size: 7.5, colour: ink.soft });
}

/** The palette at the foot of the page, as broad as its wanted shares. */
function strip({ press, report, words }: Context): void {
  const { palette } = report.kit;
  if (palette.length === 0) return;
  const height = 58;
  const top = paper.height - height;
  const stated = palette.reduce((sum, { share }) => sum + (share ?? 0), 0);
  const free = palette.filter(({ share }) => share === null).length;
  const rest = free === 0 ? 0 : Math.max(100 - stated, 100 / palette.length / 2) / free;
  // None narrower than its name, as long as there is room for all names.
  const names = palette.map(({ name }) => Math.max(40, press.widthOf(name, { size: 7.5, weight: 'semibold' })) + 16);
  const needed = names.reduce((sum, width) => sum + width, margin);
  const named = needed <= paper.width;
  const spare = Math.max(0, paper.width - (named ? needed : 0));
  const wanted = palette.map(({ share }) => share ?? rest);
  const whole = wanted.reduce((sum, share) => sum + share, 0) || 1;
  const widths = palette.map(
    (_, i) => (named ? (names[i] ?? 0) + (i === 0 ? margin : 0) : 0) + (spare * (wanted[i] ?? 0)) / whole,
  );
  let x = 0;
  palette.forEach(({ name, hex, role }, i) => {
    const width = widths[i] ?? 0;
    paint(press, hex, x, top, width, height);
    const left = i === 0 ? margin : x + 8;
    const told = { x: left, width: Math.max(20, x + width - left - 4), size: 7.5, leading: 1.3 };
    if (named) {
      const tall = press.at(top - 34, name, { ...told, weight: 'semibold' });
      press.at(top - 34 + Math.min(tall, 10), hex, { ...told, colour: ink.soft });
      press.at(top - 34 + Math.min(tall, 10) + 10, words.palette.role[role] ?? role, { ...told, colour: ink.soft });
    }
    x += width;
  });
}
