import { stringify } from 'csv-stringify/sync';
import type { TextExporter } from './exporter.ts';
import { findingColumns, findingRows } from './lists/columns.ts';

/**
 * One row a finding, and one a file that could not be read, for whoever counts and sorts. Opens in Excel as it is: UTF-8 with its mark, and no text that a
 * spreadsheet would take for a formula (`=`, `+`, `-`, `@`, tab or return at its beginning get an apostrophe before).
 */
export const csv: TextExporter = {
  kind: 'text',
  id: 'csv',
  title: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv',
  thumbnails: 0,
  *write(report) {
    const columns = findingColumns(report);
    yield stringify([columns.map(({ title }) => title)], { ...dialect, bom: true });
    for (const row of findingRows(report, columns)) yield stringify([[...row]], dialect);
  },
};

/** RFC 4180. */
const dialect = { record_delimiter: 'windows', escape_formulas: true } as const;
