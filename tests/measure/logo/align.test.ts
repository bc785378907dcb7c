import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '../../../src/measure/logo/align.ts';
import { drawThrough, halves } from '../../../src/measure/logo/plane.ts';
import { meanSide, type Pose } from '../../../src/measure/logo/pose.ts';
import { pyramidOf } from '../../../src/measure/logo/pyramid.ts';
import { describeShape } from '../../../src/measure/logo/shape.ts';

const [columns, rows] = [240, 160];

/** A bar, a ring and a foot: strokes of 10 to 30 px of the drawing. */
const alpha = Uint8Array.from({ length: columns * rows }, (_, i) => {
  const [x, y] = [i % columns, Math.floor(i / columns)];
  const ring = Math.hypot(x - 80, y - 80);
  return x < 12 || (y >= 140 && x < 200) || (ring > 45 && ring < 60) || (x > 210 && y > 30) ? 255 : 0;
});
const shape = describeShape({
  width: columns,
  height: rows,
  aspect: columns / rows,
  rgba: Uint8Array.from({ length: 4 * columns * rows }, (_, i) =>
    i % 4 === 3 ? (alpha[i >> 2] ?? 0) : ([20, 60, 140][i % 4] ?? 0),
  ),
  ink: alpha,
});

/** The mark's ink dark on light, at a pose, as a picture of 200 × 140 px. */
function pictureOf({ x, y, sx, sy, angle }: Pose) {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const map = { a: sx * cos, b: sx * sin, c: -sy * sin, d: sy * cos };
  const e = x - map.a * (columns / 2) - map.c * (rows / 2);
  const f = y - map.b * (columns / 2) - map.d * (rows / 2);
  const ink = drawThrough(halves({ data: alpha, width: columns, height: rows }), { ...map, e, f }, 200, 140, 0);
  const channel = (dark: number) => ({ ...ink, data: ink.data.map((value) => 235 - (value * (235 - dark)) / 255) });
  return pyramidOf([channel(30), channel(60), channel(120)]);
}

const off = (most: number) => fc.double({ min: -most, max: most, noNaN: true });

test('a pose that is a little off is put right, whatever it was off by', () => {
  fc.assert(
    fc.property(
      fc.record({ wide: off(0.1), turn: off(0.3), side: fc.double({ min: 32, max: 80, noNaN: true }) }),
      fc.tuple(off(1), off(1), off(0.03), off(0.03), off(0.02)),
      ({ wide, turn, side }, [dx, dy, wider, taller, turned]) => {
        const scale = side / Math.sqrt(columns * rows);
        const truth: Pose = { x: 100.3, y: 69.6, sx: scale * (1 + wide), sy: scale, angle: turn };
        const start = {
          x: truth.x + dx,
          y: truth.y + dy,
          sx: truth.sx * (1 + wider),
          sy: truth.sy * (1 + taller),
          angle: truth.angle + turned,
        };
        const aligned = align(pictureOf(truth), shape, start, 0);
        const pose = aligned?.pose ?? start;
        const px = meanSide(shape, truth);
        expect(Math.abs(Math.log(pose.sx / pose.sy / (truth.sx / truth.sy))) * px).toBeLessThan(0.7);
        expect(Math.hypot(pose.x - truth.x, pose.y - truth.y)).toBeLessThan(0.3);
        expect(Math.abs(pose.angle - truth.angle) * px).toBeLessThan(0.7);
      },
    ),
    { numRuns: 10, seed: 4 },
  );
});

test('where the mark is not, it settles nowhere or owns up to it', () => {
  const elsewhere: Pose = { x: 60, y: 60, sx: 0.25, sy: 0.25, angle: 0 };
  const flat = pyramidOf(
    [0, 1, 2].map(() => ({ data: new Uint8Array(200 * 140).fill(200), width: 200, height: 140 })) as [
      never,
      never,
      never,
    ],
  );
  const aligned = align(flat, shape, elsewhere, 0);
  expect(aligned === null || Math.sqrt(aligned.covariance[12] ?? 0) > 0.05).toBe(true);
});
