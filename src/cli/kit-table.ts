import { stripVTControlCharacters } from 'node:util';
import type { ChalkInstance } from 'chalk';

/** Two columns of a colour, or nothing where colours are not to be written. */
export const swatch = (hex: string, paint: ChalkInstance): string =>
  paint.level === 0 ? '' : `${paint.bgHex(hex)('    ')} `;

/** East Asian letters and signs that take two columns on a terminal (UAX #11, the blocks that names are written in). */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/gu;

/** Columns that a text takes on a terminal. */
export const columns = (text: string): number => {
  const plain = stripVTControlCharacters(text);
  return [...plain].length + (plain.match(wide)?.length ?? 0);
};

export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)));

/** Rows with their columns under each other, indented by two. Columns in which nothing stands are left out. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => columns(row[i] ?? ''))));
  return rows
    .map((row) =>
      `  ${row.flatMap((cell, i) => ((widths[i] ?? 0) === 0 ? [] : [padded(cell, widths[i] ?? 0)])).join('  ')}`.trimEnd(),
    )
    .join('\n');
}
