import { type LedgerCell, type LedgerLine, type LedgerTable, ledgerTable } from '../../report/ledger.ts';
import { chapter } from './chapter.ts';
import { type Block, words as wordsOf } from './columns.ts';
import type { Context } from './context.ts';
import { column, ink, paper } from './press.ts';

const { margin } = paper;

/** Where offer, channel, what it says and where begin, in pt from the margin; and what a column keeps free. */
const at = { offer: 0, channel: 112, says: 196, more: 306 } as const;
const gap = 10;

/** What all channels say of offers: each offer with its channels below each other, a line an entry. */
export function ledger(context: Context): void {
  const { report, words, press } = context;
  if (report.ledger.length === 0) return;
  const table = ledgerTable(report);
  const rows = table.lines.flatMap((line) => rowsOf(context, line, table));
  const title = wordsOf(press, words.ledger.offer, { size: 7.5, colour: ink.soft, tag: 'TH', width: column });
  const head = (): void => {
    press.within('TR', () => title.draw(margin, press.y));
    press.y += title.height + 2;
  };
  // The title never stands at the foot of a page without a row.
  chapter(context, words.ledger, 40 + title.height + (rows[0]?.height ?? 0));
  press.within('Table', () => {
    head();
    for (const { height, draw, isFirst } of rows) {
      if (press.room(height)) head();
      press.within('TR', () => {
        if (isFirst) press.rule(press.y);
        draw(margin, press.y + 3);
      });
      press.y += height;
    }
  });
  press.y += 10;
}

interface Row extends Block {
  /** The first of its offer, whose name stands beside it. */
  readonly isFirst: boolean;
}

function rowsOf(context: Context, { kind, title, cells }: LedgerLine, { channels }: LedgerTable): readonly Row[] {
  const { press, words } = context;
  const name = title === '' ? words.ledger.unlinked : title;
  const shown = kind === 'code' || kind === 'sale' ? `${name} (${words.ledger.kinds[kind]})` : name;
  const offer = wordsOf(press, shown, { size: 8.5, weight: 'semibold', width: at.channel - gap, tag: 'TH' });
  const entries = cells.flatMap((cell, i) =>
    cell.map((one, nth) => ({ one, channel: nth === 0 ? (channels[i]?.title ?? words.noPlacement) : '' })),
  );
  return entries.map(({ one, channel }, i) => {
    const home = wordsOf(press, channel, { size: 7.5, width: at.says - at.channel - gap, colour: ink.soft, tag: 'TD' });
    const { says, more } = entry(context, one);
    const isFirst = i === 0;
    return {
      isFirst,
      height:
        Math.max(home.height, says.height, more.height, isFirst ? offer.height : 0) +
        (i === entries.length - 1 ? 8 : 4),
      draw: (x, y) => {
        if (isFirst) offer.draw(x + at.offer, y);
        home.draw(x + at.channel, y + 0.8);
        says.draw(x + at.says, y);
        more.draw(x + at.more, y + 0.8);
      },
    };
  });
}

/** “now €44”, underlined where another place says otherwise; on what condition, until when, and who says so. */
function entry(
  { press, words }: Context,
  { role, text, until, terms, certainty, contradicts, places }: LedgerCell,
): { readonly says: Block; readonly more: Block } {
  const { ledger: told } = words;
  const width = at.more - at.says - gap;
  const price = { size: 8.5, weight: contradicts ? 'semibold' : 'regular', width, tag: 'TD' } as const;
  const said = wordsOf(press, `${told.roles[role]} ${text}`, price);
  const [first, ...others] = places;
  const file = first === undefined ? '' : first.path.slice(first.path.lastIndexOf('/') + 1);
  const more = [
    ...(certainty === 'unsure' ? [told.unsure] : []),
    ...(terms === '' ? [] : [terms]),
    ...(until === null ? [] : [told.until(until)]),
    `${file}${others.length > 0 ? ` +${others.length}` : ''}`,
  ].join(words.separator);
  return {
    says: {
      height: said.height,
      draw: (x, y) => {
        said.draw(x, y);
        if (contradicts)
          press.rule(y + said.height, {
            x,
            width: Math.min(width, press.widthOf(`${told.roles[role]} ${text}`, price)),
            colour: ink.black,
          });
      },
    },
    more: wordsOf(press, more, { size: 7.5, width: column - at.more, colour: ink.soft, tag: 'TD' }),
  };
}
