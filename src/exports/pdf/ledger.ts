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
  chapter(context, words.ledger);
  for (let from = 0; from < channels.length; from += across) {
    const shown = lines
      .map((line) => ({ ...line, cells: line.cells.slice(from, from + across) }))
      .filter(({ cells }) => cells.some((cell) => cell.length > 0));
    grid(
      context,
      channels.slice(from, from + across).map(({ title }) => title ?? words.noPlacement),
      shown,
    );
    context.press.y += 10;
  }
}

function grid(context: Context, channels: readonly string[], lines: readonly LedgerLine[]): void {
  const { press, words } = context;
  const width = (column - heads) / Math.min(across, Math.max(channels.length, 3));
  const x = (i: number): number => margin + heads + i * width;
  press.room(64);
  press.within('Table', () => {
    press.within('TR', () => {
      const told = { size: 7.5, colour: ink.soft, tag: 'TH' } as const;
      press.at(press.y, words.ledger.offer, { ...told, width: heads - gap });
      const tall = channels.map((title, i) => press.at(press.y, title, { ...told, x: x(i), width: width - gap }));
      press.y += Math.max(12, ...tall) + 2;
    });
    for (const { kind, title, cells } of lines) {
      const name = title === '' ? words.ledger.unlinked : title;
      const row = [
        wordsOf(press, kind === 'code' || kind === 'sale' ? `${name} (${words.ledger.kinds[kind]})` : name, {
          size: 8.5,
          weight: 'semibold',
          width: heads - gap,
          tag: 'TH',
        }),
        ...cells.map((cell) => stack(cell.map((one) => entry(context, one, width - gap)))),
      ];
      const tall = Math.max(...row.map(({ height }) => height)) + 7;
      press.room(tall);
      press.within('TR', () => {
        press.rule(press.y);
        row.forEach(({ draw }, i) => {
          draw(i === 0 ? margin : x(i - 1), press.y + 4);
        });
      });
      press.y += tall;
    }
  });
}

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
