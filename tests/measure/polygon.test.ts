import { expect, test } from 'vitest';
import { clipped, shareWithin } from '../../src/measure/polygon.ts';

const square = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
] as const;

test.each([
  ['all of it', square, 1],
  ['the other way round', square.toReversed(), 1],
  [
    'half of it',
    [
      [5, -5],
      [15, -5],
      [15, 15],
      [5, 15],
    ],
    0.5,
  ],
  [
    'a corner of it',
    [
      [0, 0],
      [10, 0],
      [0, 10],
    ],
    0.5,
  ],
  [
    'what holds it',
    [
      [-5, -5],
      [15, -5],
      [15, 15],
      [-5, 15],
    ],
    1,
  ],
  [
    'nothing of it',
    [
      [20, 0],
      [30, 0],
      [30, 10],
      [20, 10],
    ],
    0,
  ],
  [
    'a polygon without area',
    [
      [0, 0],
      [10, 0],
    ],
    0,
  ],
] as const)('share of a square: %s', (_, convex, share) => {
  expect(shareWithin(square, convex)).toBeCloseTo(share, 9);
});

test('a line without area lies within or not', () => {
  const flat = [
    [2, 5],
    [8, 5],
    [8, 5],
    [2, 5],
  ] as const;
  expect(shareWithin(flat, square)).toBe(1);
  expect(
    shareWithin(
      [
        [12, 5],
        [18, 5],
        [18, 5],
        [12, 5],
      ],
      square,
    ),
  ).toBe(0);
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

test('a circle cut at an edge keeps what lies on this side of it', () => {
  const rhombus = [
    [0, -5],
    [5, 0],
    [0, 5],
    [-5, 0],
  ] as const;
  const left = clipped(rhombus, square);
  expect(left.map(([x, y]) => [x, y])).toEqual(
    expect.arrayContaining([
      [5, 0],
      [0, 5],
    ]),
  );
  expect(left.every(([x, y]) => x >= 0 && y >= 0)).toBe(true);
});
