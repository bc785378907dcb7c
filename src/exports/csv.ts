import { stringify } from 'csv-stringify/sync';
import { findingsOf } from '../report/findings.ts';
import type { TextExporter } from './exporter.ts';
import { findingColumns } from './lists/columns.ts';

/**
 * One row a finding, for whoever counts and sorts. Opens in Excel as it is: UTF-8 with its mark, and no text that a
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
    for (const finding of findingsOf(report)) yield stringify([columns.map(({ cell }) => cell(finding))], dialect);
  },
};

/** RFC 4180. */
const dialect = { record_delimiter: 'windows', escape_formulas: true } as const;
