import { expect, test } from 'vitest';
import { pyramidOf } from '../../../src/measure/logo/pyramid.ts';
import { isMoreThan } from '../../../src/measure/logo/rest.ts';
import { describeShape } from '../../../src/measure/logo/shape.ts';

const [columns, rows] = [240, 80];
const isMark = (x: number, y: number): boolean => Math.hypot(x - 40, y - 40) < 38 && Math.hypot(x - 52, y - 40) > 18;
/** Six upright strokes beside the mark, every second one with a foot. */
const isWord = (x: number, y: number): boolean =>
  x > 96 && (x % 24 < 8 || (y > 68 && Math.floor(x / 24) % 2 === 0)) && y > 12;

const inkOf = (width: number, holds: (x: number, y: number) => boolean): Uint8Array =>
  Uint8Array.from({ length: width * rows }, (_, i) => (holds(i % width, Math.floor(i / width)) ? 255 : 0));
const shapeOf = (width: number, holds: (x: number, y: number) => boolean) => {
  const ink = inkOf(width, holds);
  const rgba = Uint8Array.from({ length: 4 * width * rows }, (_, i) => (i % 4 === 3 ? (ink[i >> 2] ?? 0) : 40));
  return describeShape({ width, height: rows, aspect: width / rows, rgba, ink });
};
const lockup = shapeOf(columns, (x, y) => isMark(x, y) || isWord(x, y));
const mark = shapeOf(rows, isMark);
const within = { x: 40, y: 40, sx: 1, sy: 1, angle: 0 };

/** A picture of `width` px with something dark 30 px from its left. */
const pictureOf = (width: number, holds: (x: number, y: number) => boolean) => {
  const data = Uint8Array.from({ length: width * 120 }, (_, i) =>
    holds((i % width) - 30, Math.floor(i / width) - 20) ? 40 : 230,
  );
  const plane = { data, width, height: 120 };
  return pyramidOf([plane, plane, plane]);
};
const pose = { x: 150, y: 60, sx: 1, sy: 1, angle: 0 };

test('the rest of a lockup fits where it stands, and not where its mark stands alone', () => {
  const whole = pictureOf(300, (x, y) => isMark(x, y) || isWord(x, y));
  expect(isMoreThan(whole, lockup, pose, mark, within)).toBe(true);
  expect(isMoreThan(pictureOf(300, isMark), lockup, pose, mark, within)).toBe(false);
});

test('a word that lost most of its letters is still a part of it', () => {
  const spoilt = pictureOf(300, (x, y) => isMark(x, y) || (isWord(x, y) && x < 150));
  expect(isMoreThan(spoilt, lockup, pose, mark, within)).toBe(true);
});

test('other words beside the mark are not its lockup’s', () => {
  const other = pictureOf(300, (x, y) => isMark(x, y) || (x > 96 && y > 12 && (y % 24 < 8 || x % 60 < 6)));
  expect(isMoreThan(other, lockup, pose, mark, within)).toBe(false);
});

test('what the picture cuts off says nothing', () => {
  expect(isMoreThan(pictureOf(120, isMark), lockup, pose, mark, within)).toBe(false);
});
