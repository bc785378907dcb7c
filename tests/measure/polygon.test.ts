import { expect, test } from 'vitest';
import { contains, shareWithin } from '../../src/measure/polygon.ts';

const square = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
] as const;

test.each([
  [[5, 5], true],
  [[-1, 5], false],
  [[11, 5], false],
  [[5, 10.1], false],
] as const)('%j in a square: %s', (point, inside) => {
  expect(contains(square, point)).toBe(inside);
});

test('a notch is not inside', () => {
  const notched = [
    [0, 0],
    [10, 0],
    [10, 10],
    [5, 2],
    [0, 10],
  ] as const;
  expect(contains(notched, [5, 6])).toBe(false);
  expect(contains(notched, [1, 6])).toBe(true);
});

test('half of a square moved by half its width lies within', () => {
  const moved = [
    [5, 0],
    [15, 0],
    [15, 10],
    [5, 10],
  ] as const;
  expect(shareWithin(moved, square)).toBeCloseTo(0.5, 2);
  expect(shareWithin(square, [])).toBe(0);
});
