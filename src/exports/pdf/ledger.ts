import { type LedgerCell, type LedgerLine, ledgerTable } from '../../report/ledger.ts';
import { chapter } from './chapter.ts';
import { type Block, stack, words as wordsOf } from './columns.ts';
import type { Context } from './context.ts';
import { column, ink, paper } from './press.ts';

const { margin } = paper;

/** Channels beside each other; those beyond stand below, in a table of their own. */
const across = 4;
/** Of the offers’ names, in pt, and what a cell keeps free. */
const heads = 104;
const gap = 10;

/** What all channels say of offers, product × channel. */
export function ledger(context: Context): void {
  const { report, words } = context;
  if (report.ledger.length === 0) return;
  const { channels, lines } = ledgerTable(report);
  const parts = Array.from({ length: Math.ceil(channels.length / across) }, (_, i) => i * across).map((from) => {
    const shown = lines
      .map((line) => ({ ...line, cells: line.cells.slice(from, from + across) }))
      .filter(({ cells }) => cells.some((cell) => cell.length > 0));
    const titles = channels.slice(from, from + across).map(({ title }) => title ?? words.noPlacement);
    return partOf(context, titles, shown);
  });
  chapter(context, words.ledger, 40 + (parts[0] === undefined ? 0 : opening(parts[0])));
  for (const part of parts) {
    grid(context, part);
    context.press.y += 10;
  }
}

interface Part {
  readonly titles: Block;
  readonly rows: readonly Block[];
}
/** Titles never stand at the foot of a page without a row. */
const opening = ({ titles, rows }: Part): number => titles.height + (rows[0]?.height ?? 0);

function grid({ press }: Context, part: Part): void {
  const { titles, rows } = part;
  const title = (): void => {
    press.within('TR', () => titles.draw(margin, press.y));
    press.y += titles.height;
  };
  press.room(opening(part));
  press.within('Table', () => {
    title();
    for (const { height, draw } of rows) {
      if (press.room(height)) title();
      press.within('TR', () => {
        press.rule(press.y);
        draw(margin, press.y + 4);
      });
      press.y += height;
    }
  });
}

function partOf(context: Context, channels: readonly string[], lines: readonly LedgerLine[]): Part {
  const { press, words } = context;
  const width = (column - heads) / Math.min(across, Math.max(channels.length, 3));
  const told = { size: 7.5, colour: ink.soft, tag: 'TH' } as const;
  const titles = [
    wordsOf(press, words.ledger.offer, { ...told, width: heads - gap }),
    ...channels.map((title) => wordsOf(press, title, { ...told, width: width - gap })),
  ];
  const rows = lines.map(({ kind, title, cells }) => {
    const name = title === '' ? words.ledger.unlinked : title;
    return [
      wordsOf(press, kind === 'code' || kind === 'sale' ? `${name} (${words.ledger.kinds[kind]})` : name, {
        size: 8.5,
        weight: 'semibold',
        width: heads - gap,
        tag: 'TH',
      }),
      ...cells.map((cell) => stack(cell.map((one) => entry(context, one, width - gap)))),
    ];
  });
  return { titles: beside(titles, width, 2), rows: rows.map((row) => beside(row, width, 7)) };
}

/** The name of a line and its cells, as one row with room below. */
const beside = (row: readonly Block[], width: number, below: number): Block => ({
  height: Math.max(...row.map(({ height }) => height)) + below,
  draw: (x, y) => {
    row.forEach(({ draw }, i) => {
      draw(i === 0 ? x : x + heads + (i - 1) * width, y);
    });
  },
});

/** “now €44”, underlined where another place says otherwise, and who says so. */
function entry(
  { press, words }: Context,
  { role, text, until, terms, certainty, contradicts, places }: LedgerCell,
  width: number,
): Block {
  const { ledger: told } = words;
  const price = { size: 8.5, weight: contradicts ? 'semibold' : 'regular', width, tag: 'TD' } as const;
  const said = wordsOf(press, `${told.roles[role]} ${text}`, price);
  const more = [
    ...(certainty === 'unsure' ? [told.unsure] : []),
    ...(terms === '' ? [] : [terms]),
    ...(until === null ? [] : [told.until(until)]),
  ].join(words.separator);
  const [first, ...others] = places;
  const file = first === undefined ? '' : first.path.slice(first.path.lastIndexOf('/') + 1);
  const below = stack([
    wordsOf(press, more, { size: 7.5, width, tag: 'TD' }),
    wordsOf(press, `${file}${others.length > 0 ? ` +${others.length}` : ''}`, {
      size: 6.5,
      width,
      colour: ink.soft,
      tag: 'TD',
    }),
  ]);
  return {
    height: said.height + below.height + 5,
    draw: (x, y) => {
      said.draw(x, y);
      if (contradicts)
        press.rule(y + said.height, {
          x,
          width: Math.min(width, press.widthOf(`${told.roles[role]} ${text}`, price)),
          colour: ink.black,
        });
      below.draw(x, y + said.height + 1.5);
    },
  };
}
