import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut, type Move, movedFrom, pathsBetween } from '../../renderer/screens/campaign/lines.ts';
import { row } from './row.ts';

/** Channels with so many pictures: "a0", "a1" … "b0" … */
const channels = (...counts: readonly number[]) =>
  counts.map((count, c) => {
    const id = 'abcdefgh'[c] ?? '';
    return { id, title: id, rows: Array.from({ length: count }, (_, i) => row({ path: `${id}${i}`, channelId: id })) };
  });
const layout = layOut(channels(5, 1, 4), 3);

test('a channel begins a new line', () => {
  expect(
    layout.lines.map((line) => (line.kind === 'head' ? line.channel.id : line.rows.map(({ path }) => path))),
  ).toEqual(['a', ['a0', 'a1', 'a2'], ['a3', 'a4'], 'b', ['b0'], 'c', ['c0', 'c1', 'c2'], ['c3']]);
});

describe('movedFrom', () => {
  test.each<[string | null, Move, string]>([
    [null, 'down', 'a0'],
    ['gone', 'right', 'a0'],
    ['a2', 'right', 'a3'],
    ['a3', 'left', 'a2'],
    ['a0', 'left', 'a0'],
    ['c3', 'right', 'c3'],
    ['a1', 'down', 'a4'],
    ['a2', 'down', 'a4'],
    ['a4', 'down', 'b0'],
    ['b0', 'down', 'c0'],
    ['c2', 'up', 'b0'],
    ['a1', 'up', 'a1'],
    ['c3', 'down', 'c3'],
    ['a1', 'page-down', 'b0'],
    ['a1', 'last', 'c3'],
    ['c2', 'first', 'a0'],
    ['c3', 'page-up', 'b0'],
  ])('%s %s → %s', (from, move, to) => {
    expect(movedFrom(layout, from, move, 2)).toBe(to);
  });

  test('with nothing shown there is nowhere to go', () => {
    expect(movedFrom(layOut([], 3), null, 'right', 2)).toBeNull();
  });
});

test('every picture is shown once, in order, and can be walked to', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 7 }),
      (counts, columns) => {
        const given = channels(...counts);
        const all = given.flatMap(({ rows }) => rows.map(({ path }) => path));
        const laid = layOut(given, columns);
        expect(laid.shown.map(({ path }) => path)).toEqual(all);
        const walked = [movedFrom(laid, null, 'right', 1)];
        for (let i = 1; i < all.length; i += 1) walked.push(movedFrom(laid, walked.at(-1) ?? null, 'right', 1));
        expect(walked).toEqual(all);
        for (const [path, line] of laid.lineOf) {
          const found = laid.lines[line];
          expect(found?.kind === 'pictures' && found.rows.some((one) => one.path === path)).toBe(true);
        }
      },
    ),
  );
});

test.each([
  ['a1', 'a3', ['a1', 'a2', 'a3']],
  ['b0', 'a3', ['a3', 'a4', 'b0']],
  ['gone', 'a3', ['a3']],
])('between %s and %s', (one, other, paths) => {
  expect(pathsBetween(layout, one, other)).toEqual(paths);
});
