import { expect, test } from 'vitest';
import { type Stretch, struckInLines } from '../../src/exports/pdf/struck.ts';
import type { Line } from '../../src/exports/pdf/type.ts';

const lineOf = (...texts: readonly string[]): Line => ({
  runs: texts.map((text) => ({ font: '0-regular', text, width: text.length })),
  width: texts.join('').length,
});

test.each<[string, string, readonly Line[], readonly Stretch[], readonly (readonly Stretch[])[]]>([
  ['within a line', 'was £48 now £36', [lineOf('was £48 now £36')], [[4, 7]], [[[4, 7]]]],
  ['in the second of two', 'Sale: was £48 now', [lineOf('Sale: '), lineOf('was £48 now')], [[10, 13]], [[], [[4, 7]]]],
  ['over the break', '£48 each now', [lineOf('£48 '), lineOf('each now')], [[0, 8]], [[[0, 3]], [[0, 4]]]],
  ['in runs of two typefaces', '原价 ¥99', [lineOf('原价', ' ¥99')], [[3, 6]], [[[3, 6]]]],
  ['the same words twice', '£48 £48', [lineOf('£48 '), lineOf('£48')], [[4, 7]], [[], [[0, 3]]]],
  ['nowhere in a line with a sign that no typeface has', '😀 £48', [lineOf('[U+1F600] £48')], [[3, 6]], [[]]],
])('what is struck out: %s', (_, text, lines, struck, found) => {
  expect(struckInLines(text, lines, struck)).toEqual(found);
});
