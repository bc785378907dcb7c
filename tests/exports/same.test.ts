import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import type { Log } from 'sarif';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { csv } from '../../src/exports/csv.ts';
import { html } from '../../src/exports/html.ts';
import { exporters } from '../../src/exports/index.ts';
import { json } from '../../src/exports/json.ts';
import { junit } from '../../src/exports/junit.ts';
import { markdown } from '../../src/exports/markdown.ts';
import { pdf } from '../../src/exports/pdf.ts';
import { sarif } from '../../src/exports/sarif.ts';
import { xlsx } from '../../src/exports/xlsx.ts';
import { languages } from '../../src/model/language.ts';
import { type Report, reportSchema } from '../../src/model/report.ts';
import { findingsOf } from '../../src/report/findings.ts';
import { sampleReport } from '../report/sample.ts';
import { bytesOf, studio, textOf } from './studio.ts';

/** What a reader of each format finds, in the order in which she does. */

const plain = (text: string): string => text.replace(/[\s\u00a0\u2060]+/g, '');
/** The messages that a text holds, in its order. */
function messagesIn(text: string, report: Report): readonly string[] {
  const held = plain(text);
  return findingsOf(report)
    .map(({ deviation: { message } }) => ({ message, at: held.indexOf(plain(message)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ message }) => message);
}

async function pdfText(report: Report): Promise<string> {
  const document = await getDocumentProxy(Uint8Array.from(await bytesOf(pdf, report)));
  const pages = Array.from({ length: document.numPages }, async (_, i) => {
    const { items } = await (await document.getPage(i + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ');
  });
  return (await Promise.all(pages)).join(' ');
}

const unescaped = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(
      /&(?:#39|quot|lt|gt|amp);/g,
      (entity) => ({ '&#39;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>' })[entity] ?? '&',
    );

const readers: Readonly<Record<string, (report: Report) => Promise<readonly string[]>>> = {
  csv: async (report) =>
    parse(textOf(csv, report), { bom: true, columns: true })
      .map((row: unknown) => Object.values(row as Record<string, unknown>))
      // What could not be read has a row too, and no check.
      .flatMap((cells: readonly unknown[]) => (cells[5] === '' ? [] : String(cells[6]))),
  html: async (report) => messagesIn(unescaped(textOf(html, report).split('</style>')[1] ?? ''), report),
  json: async (report) =>
    findingsOf(reportSchema.parse(JSON.parse(textOf(json, report)))).map((f) => f.deviation.message),
  junit: async (report) => {
    const told = [...textOf(junit, report).matchAll(/<failure[^>]*>([^<]*)|<system-out>([^<]*)/g)];
    return messagesIn(unescaped(told.map(([, failure, out]) => failure ?? out).join('\n')), report);
  },
  markdown: async (report) => messagesIn(textOf(markdown, report).replace(/[\\`]/g, ''), report),
  pdf: async (report) => messagesIn(await pdfText(report), report),
  sarif: async (report) => {
    const log = JSON.parse(textOf(sarif, report)) as Log;
    return messagesIn(
      log.runs.flatMap(({ results }) => results?.map(({ message }) => message.text) ?? []).join('\n'),
      report,
    );
  },
  xlsx: async (report) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(await bytesOf(xlsx, report)) as never);
    const rows = book.worksheets[0]?.getSheetValues().slice(2) as readonly (readonly unknown[])[];
    return rows.flatMap((row) => (row[6] === undefined ? [] : String(row[7])));
  },
};

test('every format that tells findings in words is read here', () => {
  const told = exporters.filter(({ kind }) => kind !== 'folder').map(({ id }) => id);
  expect(Object.keys(readers)).toEqual(told);
});

describe.each(languages)('in %s', (language) => {
  const report = sampleReport({ language });
  const wanted = findingsOf(report).map(({ deviation }) => deviation.message);

  test('there is something to tell', () => expect(new Set(wanted).size).toBe(7));

  test.each(Object.entries(readers))('%s tells the same findings in the same words and order', async (id, read) => {
    if (id === 'pdf' && language === 'zh-Hans' && (await studio.typefaces()).chinese === null)
      return expect(await pdf.write(report, studio)).toBe('no-chinese-font');
    const told = await read(report);
    expect(told).toEqual(wanted);
  });
});
