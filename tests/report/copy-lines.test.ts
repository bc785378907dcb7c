import { describe, expect, test } from 'vitest';
import type { CopyFact } from '../../src/model/copy.ts';
import type { Region } from '../../src/model/region.ts';
import type { Deviation } from '../../src/model/report.ts';
import { copyLines, everywhereIn } from '../../src/report/copy-lines.ts';
import { says } from '../checks/copy.ts';

const about = (number: number, ...regions: Region[]) => ({ number, deviation: { regions } as unknown as Deviation });
const span = (start: number, end: number): Region => ({ kind: 'span', start, end });
const told = (copy: CopyFact, ...deviations: readonly ReturnType<typeof about>[]) =>
  copyLines(copy, deviations).map(({ runs }) => runs.map(({ text, numbers }) => [text, ...numbers]));

describe('copy with findings in place', () => {
  const { copy } = says(['Hurry up now', 'Two cups']);

  test.each([
    ['nothing found', [], [[['Hurry up now']], [['Two cups']]]],
    ['a word', [about(1, span(0, 5))], [[['Hurry', 1], [' up now']], [['Two cups']]]],
    [
      'words of two pieces',
      [about(1, span(9, 16))],
      [
        [['Hurry up '], ['now', 1]],
        [['Two', 1], [' cups']],
      ],
    ],
    [
      'findings over one another',
      [about(2, span(0, 8)), about(1, span(6, 12))],
      [
        [
          ['Hurry ', 2],
          ['up', 1, 2],
          [' now', 1],
        ],
        [['Two cups']],
      ],
    ],
    ['the whole', [about(1, { kind: 'whole' })], [[['Hurry up now']], [['Two cups']]]],
  ] as const)('%s', (_, deviations, expected) => {
    expect(told(copy, ...deviations)).toEqual(expected);
  });

  test('what was read from a picture is marked by its box', () => {
    const box = { kind: 'box', x: 1, y: 2, width: 30, height: 4 } as const;
    const read = says([{ text: 'Hurry', region: box }, 'Two']).copy;
    expect(told(read, about(3, box), about(4, { ...box, width: 29 }))).toEqual([[['Hurry', 3]], [['Two']]]);
  });

  test('former prices are runs of their own', () => {
    const former = says([{ text: 'Now €44 €48', struck: [[8, 11]] }]).copy;
    expect(copyLines(former, [])[0]?.runs).toEqual([
      { text: 'Now €44 ', numbers: [], struck: false },
      { text: '€48', numbers: [], struck: true },
    ]);
  });

  test('of a long text each finding is where it belongs', () => {
    const long = says(Array.from({ length: 300 }, (_, i) => `Cup ${i}`)).copy;
    const wide = about(1, span(500, 1700));
    const words = long.pieces.flatMap(({ region }, i) => (region.kind === 'span' ? [about(i + 2, region)] : []));
    for (const [i, { piece, numbers }] of copyLines(long, [wide, ...words]).entries()) {
      const { region } = piece;
      const isWide = region.kind === 'span' && region.start < 1700 && region.end > 500;
      expect(numbers).toEqual(isWide ? [1, i + 2] : [i + 2]);
    }
  });

  test('the runs of a piece are the piece', () => {
    for (const { piece, runs } of copyLines(copy, [about(1, span(3, 14)), about(2, span(1, 4))]))
      expect(runs.map(({ text }) => text).join('')).toBe(piece.text);
  });
});

test('what marks most of the pieces from end to end is about the whole, told once', () => {
  const { copy } = says(['Cups are back', 'Save now', 'A glaze', 'alone']);
  const lines = (...spans: readonly Region[]) => copyLines(copy, [about(1, ...spans), about(2, span(14, 18))]);
  expect(everywhereIn(lines(span(0, 13), span(14, 22), span(23, 30)))).toEqual([1]);
  expect(everywhereIn(lines(span(0, 13), span(14, 22), span(23, 29)))).toEqual([]);
});
