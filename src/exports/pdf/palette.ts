import { formatNumber, formatShare } from '../../report/format.ts';
import { comparePalette } from '../../report/palette.ts';
import { section } from './chapter.ts';
import type { Context } from './context.ts';
import { column, ink, paper } from './press.ts';
import { bar, plate } from './swatch.ts';

const { margin } = paper;
const numbers = [margin + 300, margin + 370, margin + 440] as const;

/** The palette as the kit wants it beside the palette as the campaign shows it. */
export function palette(context: Context): void {
  const { press, words, report } = context;
  const compared = comparePalette(report);
  if (compared === null) return;
  const { colours, gradient, neutral, off, photo } = compared;
  const told = words.palette;
  section(context, { title: told.title, lead: told.lead });
  const wanted = colours.flatMap(({ hex, wanted: share }) => (share === null ? [] : [{ hex, share }]));
  const found = [
    ...colours.map(({ hex, found: share }) => ({ hex, share })),
    { hex: ink.line, share: gradient + neutral + off },
  ];
  for (const [title, slices] of [
    [told.wanted, wanted],
    [told.found, found],
  ] as const) {
    if (slices.length === 0) continue;
    press.at(press.y + 4, title, { size: 8.5, colour: ink.soft, width: 56 });
    bar(press, slices, press.y, 20, margin + 60, column - 60);
    press.y += 24;
  }
  press.y += 10;
  press.within('Table', () => {
    press.within('TR', () => {
      press.at(press.y, told.colour, { size: 8, colour: ink.soft, tag: 'TH' });
      for (const [i, head] of [told.wanted, told.found, told.difference].entries())
        press.at(press.y, head, {
          x: numbers[i] ?? 0,
          width: 62,
          align: 'right',
          size: 8,
          colour: ink.soft,
          tag: 'TH',
        });
      press.y += 14;
    });
    for (const { name, hex, role, wanted: want, found: share, foundHex } of colours) {
      const difference = want === null ? null : (share - want) * 100;
      line(context, [hex, foundHex], name, `${hex} · ${told.role[role] ?? role}`, [
        want === null ? told.free : formatShare(want),
        share === 0 ? told.notMet : formatShare(share),
        difference === null ? '' : `${difference > 0 ? '+' : ''}${formatNumber(difference)}`,
      ]);
    }
    for (const [title, share] of [
      [told.gradient, gradient],
      [told.neutral, neutral],
      [told.off, off],
    ] as const)
      if (share > 0) line(context, [], title, '', ['', formatShare(share), '']);
  });
  press.y += 8;
  if (photo > 0) press.text(told.photo(formatShare(photo)), { size: 8.5, colour: ink.soft });
}

function line(
  { press }: Context,
  plates: readonly (string | null)[],
  name: string,
  note: string,
  values: readonly string[],
): void {
  press.room(24);
  press.within('TR', () => {
    press.rule(press.y);
    for (const [i, hex] of plates.entries()) if (hex !== null) plate(press, hex, margin + i * 20, press.y + 4, 20, 14);
    press.at(press.y + 4.5, name, { x: margin + 50, width: 110, weight: 'semibold', size: 9, tag: 'TH' });
    press.at(press.y + 4.5, note, { x: margin + 165, width: 130, size: 9, colour: ink.soft, tag: 'TD' });
    for (const [i, value] of values.entries())
      press.at(press.y + 4.5, value, { x: numbers[i] ?? 0, width: 62, align: 'right', size: 9, tag: 'TD' });
  });
  press.y += 22;
}
