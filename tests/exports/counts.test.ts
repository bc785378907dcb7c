import ExcelJS from 'exceljs';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { summarise } from '../../src/cli/summary.ts';
import { annotated } from '../../src/exports/annotated.ts';
import { html } from '../../src/exports/html.ts';
import { markdown } from '../../src/exports/markdown.ts';
import { pdf } from '../../src/exports/pdf.ts';
import { xlsx } from '../../src/exports/xlsx.ts';
import { assetsInOrder, findingsOf } from '../../src/report/findings.ts';
import { countsOf, statementsOf } from '../../src/report/statement.ts';
import { summariseCampaign } from '../../src/report/summary.ts';
import { sampleReport } from '../report/sample.ts';
import { bytesOf, studio, textOf } from './studio.ts';

const io: Io = {
  out: () => {},
  err: () => {},
  terminal: false,
  colour: false,
  interactive: false,
  language: 'en',
};

/** Whoever reads two formats of one run compares their numbers. */
const report = sampleReport();
const counts = countsOf(summariseCampaign(report), 'en');
const plain = (text: string): string => text.replace(/<[^>]*>/g, ' ').replace(/[\s*\u00a0]+/g, ' ');

test('what is counted are the findings that are listed, and the assets that they are in', () => {
  expect(counts.map(({ of, findings, where }) => [of, findings, where])).toEqual([
    ['fail', 2, 'in 1 asset'],
    ['warn', 1, 'in 1 asset'],
    ['note', 2, 'in 1 asset and across the set'],
    ['ask', 2, 'in 2 assets'],
  ]);
  const all = findingsOf(report).map(({ deviation: { certainty, severity } }) =>
    certainty === 'ask' ? certainty : severity,
  );
  for (const { of, findings } of counts) expect(all.filter((kind) => kind === of)).toHaveLength(findings);
});

describe('the same numbers, with their unit', () => {
  const told: Readonly<Record<string, () => Promise<string>>> = {
    html: async () => textOf(html, report),
    markdown: async () => textOf(markdown, report),
    pdf: async () =>
      (await extractText(await getDocumentProxy(Uint8Array.from(await bytesOf(pdf, report))), { mergePages: true }))
        .text,
    terminal: async () => summarise(report, io),
  };
  test.each(Object.keys(told))('%s', async (id) => {
    const text = plain((await told[id]?.()) ?? '');
    for (const { findings, name, where } of counts) {
      expect(text).toContain(where);
      expect(text).toMatch(new RegExp(`${findings} (${name}, )?${where}|${name} ${where}`));
    }
    if (id !== 'terminal')
      for (const sentence of statementsOf(report, summariseCampaign(report))) expect(text).toContain(sentence);
  });

  test('workbook', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(await bytesOf(xlsx, report)) as never);
    const rows = book.getWorksheet('Scores')?.getSheetValues() as readonly (readonly unknown[])[];
    for (const { name, findings } of counts)
      expect(rows.find((row) => row?.[1] === `${name}: Findings`)?.[3]).toBe(findings);
  });
});

test('annotated pictures are of the assets with findings, in the order of all reports', async () => {
  const names: string[] = [];
  for await (const { name } of annotated.write(report, studio)) names.push(name.replace(/\.png$/, ''));
  const found = new Set(findingsOf(report).map(({ asset }) => asset?.path));
  const wanted = assetsInOrder(report).filter(({ path }) => found.has(path));
  expect(names).toEqual(wanted.map(({ path }) => path.replace(/\.png$/, '')));
});
