import { expect, test } from 'vitest';
import { drawThrough, halves } from '../../../src/measure/logo/plane.ts';

/** Waves, so that every px differs from its neighbours. */
const wavy = (width: number, height: number): Uint8Array =>
  Uint8Array.from(
    { length: width * height },
    (_, i) => 128 + 60 * Math.sin((i % width) / 7) + 60 * Math.cos(Math.floor(i / width) / 5),
  );

test.each([
  { from: [300, 120], to: [215, 43], margin: 4, outside: 0 },
  { from: [500, 90], to: [60, 11], margin: 0, outside: 128 },
  { from: [41, 33], to: [160, 150], margin: 3, outside: 255 },
  { from: [24, 200], to: [7, 96], margin: 4, outside: 0 },
] as const)(
  'what isn’t turned is drawn by rows and columns as it is drawn px by px: %j',
  ({ from, to, margin, outside }) => {
    const levels = halves({ data: wavy(from[0], from[1]), width: from[0], height: from[1] });
    const upright = { a: to[0] / from[0], b: 0, c: 0, d: to[1] / from[1], e: margin, f: margin };
    const [columns, rows] = [to[0] + 2 * margin, to[1] + 2 * margin];
    const quick = drawThrough(levels, upright, columns, rows, outside).data;
    // Turned by next to nothing it goes the other way.
    const slow = drawThrough(levels, { ...upright, b: 1e-12 }, columns, rows, outside).data;
    expect(Math.max(...quick.map((value, i) => Math.abs(value - (slow[i] ?? 0))))).toBeLessThanOrEqual(1);
  },
);
