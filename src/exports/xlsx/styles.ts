import type { Cell } from '../lists/columns.ts';

/** How cells look, each a number that cells give. */
export interface Styles {
  readonly head: number;
  /** A long text in several lines; a colour on itself. */
  readonly of: (cell: Cell) => number;
  /** xl/styles.xml, once all cells were written. */
  readonly xml: () => string;
}

/** Characters from which a text may take several lines. */
const longText = 24;

const [head, body, long, firstColour] = [1, 2, 3, 4] as const;

export function createStyles(): Styles {
  const colours = new Map<string, number>();
  return {
    head,
    of: (cell) => {
      if (typeof cell !== 'string') return body;
      if (!/^#[0-9a-f]{6}$/i.test(cell)) return cell.length > longText ? long : body;
      const number = colours.get(cell) ?? firstColour + colours.size;
      colours.set(cell, number);
      return number;
    },
    xml: () => stylesOf([...colours.keys()]),
  };
}

/** ECMA-376-1, 18.8. Spreadsheets keep the first style, the first two fills and the first border for themselves. */
function stylesOf(colours: readonly string[]): string {
  const fonts = [font(''), font('', '<b/>'), ...colours.map((hex) => font(hexOn(hex)))];
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    ...colours.map(
      (hex) => `<fill><patternFill patternType="solid"><fgColor rgb="${argb(hex)}"/></patternFill></fill>`,
    ),
  ];
  const none = '<left/><right/><top/>';
  const borders = [
    `<border>${none}<bottom/><diagonal/></border>`,
    `<border>${none}<bottom style="thin"/><diagonal/></border>`,
  ];
  const formats = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    format({ font: 1, border: 1 }, 'vertical="bottom" wrapText="1"'),
    format({}, 'vertical="top"'),
    format({}, 'vertical="top" wrapText="1"'),
    ...colours.map((_, i) => format({ font: 2 + i, fill: 2 + i }, 'vertical="top"')),
  ];
  const list = (name: string, entries: readonly string[]): string =>
    `<${name} count="${entries.length}">${entries.join('')}</${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    list('fonts', fonts),
    list('fills', fills),
    list('borders', borders),
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list('cellXfs', formats),
    list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    '</styleSheet>',
  ].join('');
}

const font = (hex: string, before = ''): string =>
  `<font>${before}<sz val="11"/>${hex === '' ? '' : `<color rgb="${argb(hex)}"/>`}<name val="Calibri"/><family val="2"/></font>`;

const format = (
  { font = 0, fill = 0, border = 0 }: { readonly font?: number; readonly fill?: number; readonly border?: number },
  alignment: string,
): string =>
  `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`;

const argb = (hex: string): string => `FF${hex.slice(1).toUpperCase()}`;

/** Of letters on a colour, by Rec. 709 luma: below the middle, white ones stand out better. */
function hexOn(hex: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 128 ? '#ffffff' : '#000000';
}
