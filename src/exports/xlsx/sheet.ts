import type { Cell } from '../lists/columns.ts';
import type { Styles } from './styles.ts';

/** One sheet of a workbook. */
export interface Table {
  readonly name: string;
  readonly head: readonly Cell[];
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  /** Made one by one, as they are written. */
  readonly rows: Iterable<readonly Cell[]>;
}

/** A sheet (ECMA-376-1, 18.3), a row a piece, with a head that stays in sight and filters. Texts are never formulas. */
export function* sheetXml({ head, widths, rows }: Table, styles: Styles): Generator<string> {
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
  const letters = widths.map((_, i) => columnName(i + 1));
  yield row(head, 1, letters, () => styles.head);
  let last = 1;
  for (const cells of rows) {
    last += 1;
    yield row(cells, last, letters, styles.of);
  }
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1)}${last}"/></worksheet>`;
}

const row = (
  cells: readonly Cell[],
  number: number,
  letters: readonly string[],
  styleOf: (cell: Cell) => number,
): string =>
  `<row r="${number}">${cells.map((value, i) => cell(value, `${letters[i]}${number}`, styleOf(value))).join('')}</row>`;

function cell(value: Cell, place: string, style: number): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(plain(value))}</t></is></c>`;
}

/** Excel’s own limit, beyond which it calls a file damaged. */
const mostCharacters = 32_767;

/** Without what XML can’t hold. */
const plain = (text: string): string =>
  text.replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, '\ufffd').slice(0, mostCharacters);

/** As the text of an element, or as a value in double quotes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** 1 → A, 27 → AA. */
const columnName = (column: number): string =>
  column === 0
    ? ''
    : columnName(Math.floor((column - 1) / 26)) + String.fromCharCode('A'.charCodeAt(0) + ((column - 1) % 26));
