import { escaped, sheetXml, type Table } from './sheet.ts';
import { createStyles } from './styles.ts';
import { type Part, zipped } from './zip.ts';

/**
 * A workbook (ECMA-376, Office Open XML), handed out while its rows are made: libraries that write one hold every cell and
 * every sheet at once, 350 MB at 10,000 assets, or bring a dozen more with them (docs/benchmarks.md).
 *
 * @param made the same tables made at the same time give the same bytes
 */
export const workbook = (tables: readonly Table[], made: Date): Generator<Uint8Array> => zipped(partsOf(tables), made);

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function* partsOf(tables: readonly Table[]): Generator<Part> {
  const styles = createStyles();
  const styleSheet = `rId${tables.length + 1}`;
  yield xmlPart('[Content_Types].xml', [
    `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    ...tables.map((_, i) => override(`worksheets/sheet${i + 1}.xml`, 'worksheet')),
    '</Types>',
  ]);
  yield xmlPart('_rels/.rels', relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]));
  yield xmlPart('xl/workbook.xml', [
    `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>`,
    ...tables.map(({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`),
    '</sheets></workbook>',
  ]);
  yield xmlPart(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...tables.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      [styleSheet, 'styles', 'styles.xml'],
    ]),
  );
  for (const [i, table] of tables.entries())
    yield { name: `xl/worksheets/sheet${i + 1}.xml`, text: sheetXml(table, styles) };
  // Last: which colours there are is known when all cells were written.
  yield { name: 'xl/styles.xml', text: [styles.xml()] };
}

const xmlPart = (name: string, text: readonly string[]): Part => ({
  name,
  text: ['<?xml version="1.0" encoding="UTF-8"?>\n', ...text],
});

const override = (name: string, type: string): string =>
  `<Override PartName="/xl/${name}" ContentType="${spreadsheet}.${type}+xml"/>`;

const relationships = (
  targets: readonly (readonly [id: string, type: string, target: string])[],
): readonly string[] => [
  `<Relationships xmlns="${packages}/relationships">`,
  ...targets.map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`),
  '</Relationships>',
];
