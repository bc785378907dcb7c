import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaOf, overlap, type Pose, placed, quadOf, sharedArea } from '../../../src/measure/logo/pose.ts';

const size = { width: 200, height: 80 };
const pose = fc.record({
  x: fc.double({ min: -50, max: 500, noNaN: true }),
  y: fc.double({ min: -50, max: 500, noNaN: true }),
  sx: fc.double({ min: 0.1, max: 4, noNaN: true }),
  sy: fc.double({ min: 0.1, max: 4, noNaN: true }),
  angle: fc.double({ min: -0.7, max: 0.7, noNaN: true }),
});

test('a quad has the area of the stretched box, wherever it stands and however it is turned', () => {
  fc.assert(
    fc.property(pose, (p: Pose) => {
      expect(areaOf(quadOf(size, p))).toBeCloseTo(200 * p.sx * 80 * p.sy, 4);
    }),
  );
});

test('the middle of a shape stands at the pose', () => {
  fc.assert(
    fc.property(pose, (p: Pose) => {
      const [x, y] = placed(size, p, 100, 40);
      expect(x).toBeCloseTo(p.x, 6);
      expect(y).toBeCloseTo(p.y, 6);
    }),
  );
});

test.each([
  ['the same', 0, 0, 1],
  ['half beside', 100, 0, 1 / 3],
  ['apart', 300, 0, 0],
  ['a quarter', 100, 40, 1 / 7],
])('overlap: %s', (_, dx, dy, expected) => {
  const still = { x: 100, y: 40, sx: 1, sy: 1, angle: 0 };
  const quad = quadOf(size, still);
  expect(overlap(quad, quadOf(size, { ...still, x: 100 + dx, y: 40 + dy }))).toBeCloseTo(expected, 6);
  expect(sharedArea(quad, quad.toReversed())).toBeCloseTo(16_000, 6);
});
