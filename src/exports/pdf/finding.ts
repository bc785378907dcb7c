import type { AssetReport } from '../../model/report.ts';
import { formatAgainst, formatShare } from '../../report/format.ts';
import type { LocatedDeviation } from '../../report/overlay.ts';
import { quotesOf } from '../../report/said.ts';
import { pair } from './chapter.ts';
import { acceptedLine, type Context, checkTitle, placementTitle, ruleLine } from './context.ts';
import { drawMark, markOf } from './marks.ts';
import { column, ink, paper } from './press.ts';
import { plate } from './swatch.ts';

const { margin } = paper;

/** Width of what was measured, beside the words. */
const side = 118;
/** Of the number before them, and of the words. */
const indent = 26;
const measure = column - indent - side - 16;

/** One finding: what, how much against what limit, where, by which line, and what to do. */
export function finding(context: Context, told: LocatedDeviation, asset: AssetReport): void {
  const { number, check, deviation, placements } = told;
  const { press, words } = context;
  const x = margin + indent;
  const width = measure;
  const kind = deviation.certainty === 'ask' ? words.question.name : words.severity[deviation.severity].name;
  const several = asset.judged.length > 1 && placements.length < asset.judged.length;
  const where = placeOf(context, told, asset);
  press.room(heightOf(context, told));
  press.within('LI', () => {
    press.rule(press.y);
    press.y += 9;
    const top = press.y;
    const beside = evidence(context, deviation, paper.width - margin - side, top);
    press.figure(String(number), () => {
      press.pdf.circle(margin + 8, top + 7, 8).fill(ink.black);
    });
    press.at(top + 0.8, String(number), {
      x: margin,
      width: 16,
      size: 8.5,
      weight: 'semibold',
      colour: ink.white,
      align: 'centre',
      tag: 'Lbl',
    });
    drawMark(press, markOf(deviation), x, top + 3.2);
    const name = press.widthOf(kind, { size: 8.5, weight: 'semibold' });
    press.at(top, kind, { x: x + 11, width: name + 2, size: 8.5, weight: 'semibold' });
    press.y += press.at(
      top,
      `${checkTitle(context, check)}${several ? ` · ${placements.map((id) => placementTitle(context, id)).join(words.separator)}` : ''}`,
      {
        x: x + 19 + name,
        width: width - 19 - name,
        size: 8.5,
        colour: ink.soft,
      },
    );
    press.y += 3;
    press.text(deviation.message, { x, width, size: 11, leading: 1.35, tag: 'LBody' });
    press.y += 5;
    pair(context, words.todo, deviation.remedy, x, width);
    pair(context, words.where, where, x, width);
    pair(context, words.rule, ruleLine(context, deviation.rule), x, width);
    pair(context, words.accepted.title, acceptedLine(context, deviation.waiver), x, width);
    press.y = Math.max(press.y, beside) + 9;
  });
}

/** Most quotes of one finding; the numbers of the text above show them all. */
const mostQuotes = 3;

function placeOf({ words }: Context, { number, deviation, overlay }: LocatedDeviation, asset: AssetReport): string {
  const quotes = quotesOf(asset, deviation);
  if (quotes.length > 0)
    return quotes
      .slice(0, mostQuotes)
      .map((quote) => `“${quote}”`)
      .join(words.separator);
  if (asset.kind === 'document') return '';
  if (overlay.whole) return words.wholePicture;
  return overlay.drawn === 0 ? '' : words.areas(number, overlay.drawn, overlay.omitted);
}

/** pt that a finding takes, or a little more. */
export function heightOf({ press }: Context, { deviation }: LocatedDeviation): number {
  const { message, remedy, waiver, evidence: measured } = deviation;
  const told = press.heightOf(message, { width: measure, size: 11, leading: 1.35 });
  const todo = press.heightOf(remedy, { width: measure - 74, size: 8.5 });
  const beside = measured.found === undefined && measured.wanted === undefined ? 46 : 96;
  return Math.max(told + todo + (waiver === null ? 46 : 70), beside) + 18;
}

/** Numbers against their limits, and colours as plates. Answers where it ends. */
function evidence(
  { press, words, report }: Context,
  { evidence: { measured, limit, unit, found, wanted } }: LocatedDeviation['deviation'],
  x: number,
  top: number,
): number {
  const told = formatAgainst(measured, limit, unit, report.language);
  const half = side / 2;
  let y = top;
  const figures = [
    [words.measured, told.measured],
    ...(told.limit === null ? [] : [[words.limit, told.limit]]),
  ] as const;
  let below = y;
  figures.forEach(([head, value], i) => {
    const left = x + i * half;
    const tall = press.at(y, head ?? '', { x: left, width: half - 6, size: 7.5, colour: ink.soft });
    below = Math.max(
      below,
      y + tall + press.at(y + tall, value ?? '', { x: left, width: half - 4, size: 9.5, weight: 'semibold' }),
    );
  });
  y = below + 4;
  const share = found === undefined || found.share === 0 || unit === '%' ? '' : formatShare(found.share);
  const plates = [
    ...(found === undefined ? [] : [{ head: words.foundColour, hex: found.hex, note: share }]),
    ...(wanted === undefined ? [] : [{ head: words.wantedColour, hex: wanted.hex, note: wanted.name }]),
  ];
  if (plates.length === 0) return y;
  plates.forEach(({ head, hex, note }, i) => {
    const left = x + i * half;
    plate(press, hex, left, y, half, 26);
    let line = y + 29;
    line += press.at(line, `${head} ${note}`, { x: left, width: half - 4, size: 7.5, colour: ink.soft });
    below = Math.max(below, line + press.at(line, hex, { x: left, width: half - 4, size: 7.5 }));
  });
  return below;
}
