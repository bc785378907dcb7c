import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../src/exports/csv.ts';
import { findingsOf } from '../../src/report/findings.ts';
import { asset, deviates, deviation, judged, report, signedOff } from '../report/fixture.ts';
import { sampleReport } from '../report/sample.ts';
import { textOf } from './studio.ts';

const saying = (message: string, path = 'x/a.png') =>
  report({
    assets: [asset(path, { judged: [judged('x-header', [deviates('size-dimensions', deviation({ message }))])] })],
  });
const read = (text: string): readonly Readonly<Record<string, string>>[] => parse(text, { bom: true, columns: true });

test('one row a finding, with a mark that tells Excel its encoding', () => {
  const text = textOf(csv, sampleReport());
  expect(text.startsWith('\ufeffAsset,No.,')).toBe(true);
  expect(read(text).filter(({ Check }) => Check !== '')).toHaveLength(findingsOf(sampleReport()).length);
  expect(text.endsWith('\r\n')).toBe(true);
});

test('tells at last what could not be read', () => {
  const [row, ...more] = read(textOf(csv, sampleReport())).filter(({ Check }) => Check === '');
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    Asset: 'drafts/broken.jpg',
    Kind: 'Could not be read',
    Finding: 'The picture is damaged or incomplete (ends too early).',
    'What to do': 'Export it again, or copy it again from where it came from.',
    Subject: '',
  });
});

test('tells what, how much, where and by which line', () => {
  const row = read(textOf(csv, sampleReport())).find(({ Subject }) => Subject === 'colour:#ff6a00');
  expect(row).toMatchObject({
    Asset: 'x/header-launch.png',
    Channel: 'X (Twitter)',
    Placement: 'Header',
    Kind: 'Must change',
    Measured: 'ΔE\u00a09.7',
    Limit: 'ΔE\u00a04.0',
    'Found colour': '#ff6a00',
    'Wanted colour': '#e4572e',
    Rule: 'palette.colours[2]',
    'Line of the kit': '14',
    Areas: '2',
    'Left, px': '120',
    'Width, px': '260',
  });
});

test.each([
  [['x/a.png'], 'x/a.png'],
  [['x/a.png', 'x/b.png'], 'x/a.png, x/b.png'],
  [['a.png', 'b.png', 'c.png'], '(the whole set)'],
])('a finding of the set names the assets it is about: %j', (paths, wanted) => {
  const [row] = read(textOf(csv, report({ set: [deviates('picture-duplicate', deviation({ paths }))] })));
  expect(row?.Asset).toBe(wanted);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=HYPERLINK("http://x","y")'])(
  'no spreadsheet takes %j for a formula',
  (text) => {
    const [row] = read(textOf(csv, saying(text, `${text}.png`)));
    expect(row?.Finding?.[0]).toBe("'");
    expect(row?.Asset?.[0]).toBe("'");
  },
);

test('any text comes back as it was, but for that apostrophe', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const [row] = read(textOf(csv, saying(text)));
      expect([text, `'${text}`]).toContain(row?.Finding);
    }),
  );
});

test.each([
  ['nobody signed', null, ''],
  ['unchanged', signedOff({ changed: ['x/b.png'] }), 'Unchanged'],
  ['changed', signedOff({ changed: ['x/a.png'] }), 'Changed'],
  ['not there yet', signedOff({ added: ['x/a.png'] }), 'Came'],
])('tells of each asset what became of it since the sign-off: %s', (_, signOff, told) => {
  const [row] = read(textOf(csv, { ...saying('m'), signOff }));
  expect(row?.['Since sign-off']).toBe(told);
});
