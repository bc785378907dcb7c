import { formatNumber } from '../../report/format.ts';
import { type Cell, campaignTable, type TableRow } from '../../report/table.ts';
import { chapter } from './chapter.ts';
import { type Context, checkTitle } from './context.ts';
import { drawMark, outcomeMark } from './marks.ts';
import { column, ink, paper } from './press.ts';

const { margin } = paper;

/** Width of the checks’ names, in pt, and the type of the whole. */
const heads = 150;
const size = 7.5;

/** Every check on every channel: the worst outcome as a shape, and how many assets have it. */
export function table(context: Context): void {
  const { press, words, report } = context;
  const { columns, groups } = campaignTable(report);
  if (columns.length === 0) return;
  const shown = groups
    .map(({ category, rows }) => ({ category, rows: rows.filter(({ whole }) => isTold(whole)) }))
    .filter(({ rows }) => rows.length > 0);
  chapter(context, { title: words.table.title, lead: words.table.inPrint }, 200);
  const width = Math.min(52, (column - heads) / (columns.length + 1));
  const names = [...columns.map(({ title }) => title ?? words.noPlacement), words.table.all];
  press.within('Table', () => {
    const room = (height: number): void => {
      if (press.room(height)) press.within('TR', () => columnHeads(context, names, width));
    };
    press.within('TR', () => columnHeads(context, names, width));
    for (const { category, rows } of shown) {
      room(34);
      press.rule(press.y, { colour: ink.soft });
      press.y += 2;
      press.within('TR', () =>
        press.text(words.category[category] ?? category, { size, weight: 'semibold', tag: 'TH' }),
      );
      for (const one of rows) {
        room(14);
        press.within('TR', () => row(context, one, columns.length, width));
      }
      press.y += 3;
    }
  });
  const others = groups.flatMap(({ rows }) => rows.filter(({ whole }) => !isTold(whole)));
  summed(
    context,
    words.table.conforming,
    others.filter(({ whole }) => whole.outcome === 'conforms'),
  );
  summed(
    context,
    words.table.idle,
    others.filter(({ whole }) => whole.outcome === 'inapplicable'),
  );
}

/** What is in order on every channel, or applies on none, is named below the table: its rows would hide the others. */
const isTold = ({ outcome }: Cell): boolean => outcome !== 'conforms' && outcome !== 'inapplicable';

function summed(context: Context, title: string, rows: readonly TableRow[]): void {
  if (rows.length === 0) return;
  const { press, words } = context;
  const titles = rows.map(({ check }) => checkTitle(context, check)).join(words.separator);
  const told = `${title}${words.colon}${titles}${words.stop}`;
  press.y += 3;
  press.room(press.heightOf(told, { size }));
  press.text(told, { size, colour: ink.soft });
}

function columnHeads({ press }: Context, names: readonly string[], width: number): void {
  const broad = Math.max(...names.map((name) => press.widthOf(name, { size })));
  const isTurned = broad > width - 6;
  const tall = isTurned ? Math.min(110, broad + 8) : 14;
  names.forEach((name, i) => {
    const x = margin + heads + i * width;
    if (!isTurned) {
      press.at(press.y, name, { x, width: width - 2, size, tag: 'TH' });
      return;
    }
    press.pdf.save().rotate(-90, { origin: [x, press.y + tall] });
    press.at(press.y + tall - 2, name, { x, width: tall, size, tag: 'TH' });
    press.pdf.restore();
  });
  press.y += tall + 2;
}

function row(context: Context, { check, cells, whole }: TableRow, columns: number, width: number): void {
  const { press } = context;
  const title = checkTitle(context, check);
  const told = { width: heads - 8, size, leading: 1.32, tag: 'TH' } as const;
  press.rule(press.y);
  const tall = press.at(press.y + 0.8, title, told) + 1.6;
  const shown = cells.length === 0 ? [whole] : [...cells, whole];
  const from = columns + 1 - shown.length;
  shown.forEach((cell, i) => {
    sign(context, cell, margin + heads + (from + i) * width, press.y + 0.8);
  });
  press.y += tall;
}

function sign({ press, words }: Context, { outcome, worst, counts }: Cell, x: number, y: number): void {
  const shape = outcomeMark(outcome, worst);
  if (shape === null) {
    press.at(y, '·', { x, width: 10, size, leading: 1.32, colour: ink.soft, tag: 'TD' });
    return;
  }
  if (shape === 'ok') {
    press.figure(words.outcome.conforms, () => {
      press.pdf
        .save()
        .translate(x, y + 1.8)
        .scale(0.5)
        .path('M2 6.4l2.8 2.8L10 3.4')
        .lineWidth(1.2)
        .stroke(ink.soft)
        .restore();
    });
    return;
  }
  drawMark(press, shape, x, y + 2, 6);
  press.at(y, formatNumber(counts[outcome]), { x: x + 9, width: 20, size, leading: 1.32, tag: 'TD' });
}
