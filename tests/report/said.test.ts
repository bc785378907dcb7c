import { describe, expect, test } from 'vitest';
import type { AssetReport } from '../../src/model/report.ts';
import { deviationsOf } from '../../src/report/deviations.ts';
import { quotesOf, saidBy } from '../../src/report/said.ts';
import { asset, deviates, deviation, judged } from './fixture.ts';

/** A caption of lines `line 0` … with a finding on each of the given ones. */
function caption(count: number, ...found: readonly number[]): AssetReport {
  const texts = Array.from({ length: count }, (_, i) => `line ${i}`);
  const startOf = (i: number): number => texts.slice(0, i).reduce((sum, text) => sum + text.length + 1, 0);
  const spanOf = (i: number) => ({
    kind: 'span' as const,
    start: startOf(i),
    end: startOf(i) + (texts[i] ?? '').length,
  });
  return asset('x/post.txt', {
    kind: 'document',
    width: 0,
    height: 0,
    copy: {
      script: 'latin',
      date: null,
      text: texts.join('\n'),
      pieces: texts.map((text, i) => ({
        text,
        role: 'body',
        source: 'text',
        region: spanOf(i),
        confidence: 1,
        repaired: false,
        hidden: false,
        struck: [],
        group: i,
      })),
    },
    judged: [
      judged(
        null,
        found.map((i) =>
          deviates('palette-colours', deviation({ subject: `s${i}`, message: `m${i}`, regions: [spanOf(i)] })),
        ),
      ),
    ],
  });
}
const toldOf = (of: AssetReport) =>
  saidBy(of, deviationsOf(of))?.map((line) =>
    line === null
      ? '…'
      : line.runs.map(({ text, numbers }) => `${numbers.map((n) => `[${n}]`).join('')}${text}`).join(''),
  );

describe('what a document says', () => {
  test.each([
    ['around a place', caption(8, 4), ['…', 'line 3', '[1]line 4', 'line 5', '…']],
    ['at its edges', caption(5, 0, 4), ['[1]line 0', 'line 1', '…', 'line 3', '[2]line 4']],
    ['where nothing was found and it is short', caption(2), ['line 0', 'line 1']],
  ])('%s', (_, of, told) => expect(toldOf(of)).toEqual(told));

  test('is its beginning where nothing was found in a long one', () => {
    expect(toldOf(caption(40))).toEqual([...Array.from({ length: 12 }, (_, i) => `line ${i}`), '…']);
  });
  test('is not told of pictures', () => expect(saidBy(asset('a.png'), [])).toBeNull());
});

test('a finding quotes the words it is about', () => {
  const of = caption(3, 1);
  expect(quotesOf(of, deviation({ regions: [{ kind: 'span', start: 7, end: 13 }, { kind: 'whole' }] }))).toEqual([
    'line 1',
  ]);
});
