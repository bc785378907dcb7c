import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { workbook } from '../../src/exports/xlsx/workbook.ts';
import { xlsx } from '../../src/exports/xlsx.ts';
import { findingsOf } from '../../src/report/findings.ts';
import { asset, deviates, deviation, judged, report, signedOff } from '../report/fixture.ts';
import { sampleReport } from '../report/sample.ts';
import { bytesOf } from './studio.ts';

const open = async (of = sampleReport()): Promise<ExcelJS.Workbook> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(await bytesOf(xlsx, of)) as never);
  return book;
};

describe('opened by another library', () => {
  let book: ExcelJS.Workbook;
  beforeAll(async () => {
    book = await open();
  });

  test('has its three sheets', () => {
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Findings', 'Assets', 'Scores']);
  });
  test('has a row for each finding and each asset, and one for what could not be read', () => {
    const report = sampleReport();
    expect(book.worksheets.slice(0, 2).map(({ rowCount }) => rowCount - 2)).toEqual([
      findingsOf(report).length,
      report.assets.length,
    ]);
    const last = book.getWorksheet('Assets')?.lastRow;
    expect([last?.getCell(1).value, last?.getCell(4).value]).toEqual(['drafts/broken.jpg', 'Could not be read']);
  });
  test.each([0, 1, 2])('sheet %i keeps its head in sight and filters', (i) => {
    const sheet = book.worksheets[i];
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
    expect(sheet?.autoFilter).toBe(`A1:${sheet?.getColumn(sheet.columnCount).letter}${sheet?.rowCount}`);
  });
  test('has numbers as numbers, rounded down like everywhere', () => {
    const row = book.getWorksheet('Assets')?.getRow(2);
    expect([row?.getCell(1).value, row?.getCell(5).value, row?.getCell(6).value]).toEqual([
      'x/header-launch.png',
      54,
      92,
    ]);
  });
  test('shows a colour on itself', () => {
    const cell = book.getWorksheet('Findings')?.getColumn(11).values.indexOf('#ff6a00') ?? 0;
    expect(book.getWorksheet('Findings')?.getRow(cell).getCell(11).fill).toMatchObject({
      fgColor: { argb: 'FFFF6A00' },
    });
  });
});

test('a text has no size in px', async () => {
  const caption = asset('x/caption.txt', { kind: 'document', format: 'txt', width: 0, height: 0 });
  const sheet = (await open(report({ assets: [caption] }))).getWorksheet('Assets');
  const head = sheet?.getRow(1).values as readonly unknown[];
  expect(['Width, px', 'Height, px'].map((title) => sheet?.getRow(2).getCell(head.indexOf(title)).value)).toEqual([
    null,
    null,
  ]);
});

test('no text is a formula, a sign that XML has not, or longer than Excel reads', async () => {
  const message = `=1+1\u0000${'x'.repeat(40_000)}`;
  const book = await open(
    report({
      assets: [
        asset('=a.png', { judged: [judged('x-header', [deviates('size-dimensions', deviation({ message }))])] }),
      ],
    }),
  );
  const row = book.worksheets[0]?.getRow(2);
  expect(row?.getCell(1)).toMatchObject({ type: ExcelJS.ValueType.String, value: '=a.png' });
  expect(row?.getCell(7).type).toBe(ExcelJS.ValueType.String);
  expect(String(row?.getCell(7).value).length).toBeLessThanOrEqual(32_767);
});

test('who signed it off stands below the scores, with what changed since', async () => {
  const signOff = signedOff({ changed: ['a.png'] });
  const sheet = (await open(report({ signOff }))).getWorksheet('Scores');
  const told = (sheet?.getColumn(1).values ?? []).map(String).filter((line) => /Ada Moss|changed/.test(line));
  expect(told).toHaveLength(2);
});

test('the same report gives the same bytes, whenever it is written', async () => {
  const writtenOn = (day: string): Promise<Uint8Array> => {
    vi.setSystemTime(day);
    return bytesOf(xlsx, sampleReport());
  };
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    const before = await writtenOn('2026-03-01');
    expect(await writtenOn('2026-03-02')).toEqual(before);
  } finally {
    vi.useRealTimers();
  }
});

test('rows are packed while they are made', () => {
  let made = 0;
  function* rows() {
    for (; made < 20_000; made += 1) yield [`${made}`, Math.imul(made, 0x9e3779b1)];
  }
  const handedOut: number[] = [];
  for (const _ of workbook([{ name: 'Many', head: ['a', 'b'], widths: [9, 9], rows: rows() }], new Date('2026-03-01')))
    handedOut.push(made);
  expect(new Set(handedOut).size).toBeGreaterThan(5);
});
