import { formatNumber, formatShare } from '../../report/format.ts';
import { comparePalette, type PaletteComparison, type PaletteShare } from '../../report/palette.ts';
import { chapter } from './chapter.ts';
import { type Block, half, stack, words as wordsOf } from './columns.ts';
import type { Context } from './context.ts';
import { column, ink, paper } from './press.ts';
import { bar, plate } from './swatch.ts';

const { margin } = paper;

/** Where the table begins, and the right edges of its numbers from there, in pt. */
const right = margin + column - half;
const numbers = [half - 98, half - 50, half] as const;

/** Shades off the palette that are shown. The findings name the others. */
const mostShades = 4;

/** The palette as the kit wants it beside the palette as the campaign shows it. */
export function palette(context: Context): void {
  const { press, words, report } = context;
  const compared = comparePalette(report);
  if (compared === null) return;
  const told = words.palette;
  const left = pictured(context, compared);
  const rows = [
    heads(context),
    ...compared.colours.map((colour) => row(context, colour)),
    ...[
      { title: told.gradient, share: compared.gradient },
      { title: told.neutral, share: compared.neutral },
      { title: told.off, share: compared.off },
    ]
      .filter(({ share }) => share > 0)
      .map(({ title, share }) => line(context, [], title, '', ['', formatShare(share), ''])),
  ];
  const table = stack(rows);
  const tall = Math.max(left.height, table.height);
  chapter(context, { title: told.title, lead: told.lead }, 40 + tall);
  left.draw(margin, press.y);
  press.within('Table', () => table.draw(right, press.y));
  press.y += tall;
}

/** Both palettes as bars, then the shades that are off it. */
function pictured(context: Context, { colours, gradient, neutral, off, photo, shades }: PaletteComparison): Block {
  const { press, words } = context;
  const told = words.palette;
  const found = [
    ...colours.map(({ hex, found: share }) => ({ hex, share })),
    { hex: ink.line, share: gradient + neutral + off },
  ];
  const wanted = colours.flatMap(({ hex, wanted: share }) => (share === null ? [] : [{ hex, share }]));
  const barOf = (title: string, slices: typeof found): Block => ({
    height: 20,
    draw: (x, y) => {
      press.at(y + 2, title, { x, width: 52, size: 7.5, colour: ink.soft });
      bar(press, slices, y, 16, x + 54, half - 54);
    },
  });
  return stack([
    ...(wanted.length === 0 ? [] : [barOf(told.wanted, wanted)]),
    barOf(told.found, found),
    wordsOf(press, photo > 0 ? told.photo(formatShare(photo)) : '', { width: half, size: 7.5, colour: ink.soft }, 4),
    ...(shades.length === 0 ? [] : [wordsOf(press, told.shades, { width: half, size: 7.5, weight: 'semibold' }, 3)]),
    ...shades.slice(0, mostShades).map(({ hex, share, wanted: instead }): Block => {
      const text = `${hex} ${formatShare(share)} ${told.insteadOf(instead.name)}`;
      return {
        height: 13,
        draw: (x, y) => {
          plate(press, hex, x, y, 20, 9);
          plate(press, instead.hex, x + 20, y, 20, 9);
          press.at(y - 0.5, text, { x: x + 54, width: half - 54, size: 7.5 });
        },
      };
    }),
  ]);
}

function heads({ press, words }: Context): Block {
  const { colour, wanted, found, difference } = words.palette;
  const soft = { size: 7.5, colour: ink.soft, tag: 'TH' } as const;
  return {
    height: 12,
    draw: (x, y) =>
      press.within('TR', () => {
        press.at(y, colour, { ...soft, x, width: 80 });
        for (const [i, head] of [wanted, found, difference].entries())
          press.at(y, head, { ...soft, x: x + (numbers[i] ?? 0) - 50, width: 50, align: 'right' });
      }),
  };
}

function row(context: Context, { name, hex, wanted, found, foundHex }: PaletteShare): Block {
  const told = context.words.palette;
  const difference = wanted === null ? null : (found - wanted) * 100;
  return line(context, [hex, ...(foundHex === null ? [] : [foundHex])], name, hex, [
    wanted === null ? told.free : formatShare(wanted),
    found === 0 ? told.notMet : formatShare(found),
    difference === null ? '' : `${difference > 0 ? '+' : ''}${formatNumber(difference)}`,
  ]);
}

const line = (
  { press }: Context,
  plates: readonly string[],
  name: string,
  note: string,
  values: readonly string[],
): Block => ({
  height: 14,
  draw: (x, y) =>
    press.within('TR', () => {
      press.rule(y, { x, width: half });
      for (const [i, hex] of plates.entries()) plate(press, hex, x + i * 14, y + 2.5, 14, 9);
      const told = note === '' ? name : `${name} ${note}`;
      const indent = plates.length === 0 ? 0 : 34;
      press.at(y + 2, told, { x: x + indent, width: half - indent - 98, size: 7.5, weight: 'medium', tag: 'TH' });
      for (const [i, value] of values.entries())
        press.at(y + 2, value, { x: x + (numbers[i] ?? 0) - 50, width: 50, align: 'right', size: 7.5, tag: 'TD' });
    }),
});
