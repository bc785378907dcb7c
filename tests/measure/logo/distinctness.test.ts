import { expect, test } from 'vitest';
import { isBoxes, isPlain } from '../../../src/measure/logo/distinctness.ts';

const size = 64;
const mask = (inside: (x: number, y: number) => boolean) => ({
  data: Uint8Array.from({ length: size * size }, (_, i) =>
    inside((i % size) + 0.5, Math.floor(i / size) + 0.5) ? 255 : 0,
  ),
  width: size,
  height: size,
});
const radius = (x: number, y: number): number => Math.hypot(x - 32, y - 32);

test.each([
  ['a square', (x: number, y: number) => x > 4 && x < 60 && y > 4 && y < 60],
  ['a disc', (x: number, y: number) => radius(x, y) < 28],
  ['a triangle', (x: number, y: number) => y > 4 && Math.abs(x - 32) < (y - 4) / 2],
  ['a rhombus', (x: number, y: number) => Math.abs(x - 32) + Math.abs(y - 32) < 30],
])('%s is plain', (_, inside) => {
  expect(isPlain(mask(inside))).toBe(true);
});

test.each([
  ['a ring', (x: number, y: number) => radius(x, y) < 28 && radius(x, y) > 12],
  ['a cross', (x: number, y: number) => Math.abs(x - 32) < 8 || Math.abs(y - 32) < 8],
  ['a crescent', (x: number, y: number) => radius(x, y) < 28 && radius(x + 14, y) > 24],
  ['two squares', (x: number, y: number) => y > 20 && y < 44 && (x < 24 || x > 40)],
  ['nothing', () => false],
])('%s is not', (_, inside) => {
  expect(isPlain(mask(inside))).toBe(false);
});

test.each([
  ['four squares, as a window', (x: number, y: number) => Math.abs(x - 32) > 2 && Math.abs(y - 32) > 2, true],
  ['bars of a chart', (x: number, y: number) => x % 16 < 10 && y > 64 - x, false],
  ['bars of a chart, upright boxes', (x: number, y: number) => x % 16 < 10 && y > 12 * Math.floor(x / 16), true],
  ['two discs', (x: number, y: number) => Math.hypot(x - 16, y - 32) < 12 || Math.hypot(x - 48, y - 32) < 12, false],
  ['a square, and a ring', (x: number, y: number) => (x < 16 && y < 16) || Math.abs(radius(x, y) - 20) < 4, false],
])('boxes: %s', (_, inside, are) => {
  expect(isBoxes(mask(inside))).toBe(are);
});
