import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barsFor, cropTo } from '../../src/measure/crop.ts';

const side = fc.integer({ min: 1, max: 20_000 });
const ratio = fc.double({ min: 0.1, max: 10, noNaN: true });

test('what is kept has the ratio, within a pixel, and with what is lost makes up the whole', () => {
  fc.assert(
    fc.property(side, side, ratio, (width, height, wanted) => {
      const { kept, lost, each, sideways } = cropTo({ width, height }, wanted);
      const missing = sideways ? height * wanted - kept.width : width / wanted - kept.height;
      expect(Math.abs(missing)).toBeLessThan(1.000_001);
      const area = lost.reduce((sum, b) => sum + b.width * b.height, kept.width * kept.height);
      expect(area).toBe(width * height);
      expect(lost.every((b) => b.x >= 0 && b.y >= 0 && b.x + b.width <= width && b.y + b.height <= height)).toBe(true);
      expect(each).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('bars fill up to the ratio', () => {
  expect(barsFor({ width: 500, height: 500 }, 3)).toBe(500); // (1500 − 500) / 2
  expect(barsFor({ width: 1500, height: 500 }, 1)).toBe(500);
  expect(barsFor({ width: 300, height: 100 }, 3)).toBe(0);
});
