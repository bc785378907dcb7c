import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checksumOf } from '../../src/facts/fingerprint.ts';

const [width, height] = [23, 17];
const rasterOf = (data: Uint8Array) => ({ data, width, height, scale: 1 });
const pixels = fc.uint8Array({ minLength: 4 * width * height, maxLength: 4 * width * height });
const channel = fc.integer({ min: 0, max: 3 });

/** The least differences that a person could make out: five pixels across or down, or one with its four neighbours. */
const shapes = {
  across: [0, 1, 2, 3, 4],
  down: [0, width, 2 * width, 3 * width, 4 * width],
  plus: [1, width, width + 1, width + 2, 2 * width + 1],
};

test.each(Object.entries(shapes))('the checksum tells a difference of five pixels: %s', (_, shape) => {
  fc.assert(
    fc.property(pixels, fc.nat(width - 6), fc.nat(height - 6), channel, (data, x, y, which) => {
      const other = data.slice();
      for (const pixel of shape) {
        const at = 4 * (y * width + x + pixel) + which;
        other[at] = 255 - (other[at] ?? 0);
      }
      expect(checksumOf(rasterOf(other))).not.toBe(checksumOf(rasterOf(data)));
    }),
  );
});

test('the same pixels have the same checksum, wherever they lie in memory', () => {
  fc.assert(
    fc.property(pixels, fc.nat(7), (data, offset) => {
      const room = new Uint8Array(data.length + offset);
      room.set(data, offset);
      expect(checksumOf(rasterOf(room.subarray(offset)))).toBe(checksumOf(rasterOf(data)));
    }),
  );
});
