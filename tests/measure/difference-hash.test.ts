import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceHash, hammingDistance, hashBits } from '../../src/measure/difference-hash.ts';

const grey = (columns: readonly number[], height = 8, alpha = 255): Uint8Array =>
  Uint8Array.from({ length: columns.length * height * 4 }, (_, i) =>
    (i & 3) === 3 ? alpha : (columns[(i >> 2) % columns.length] ?? 0),
  );

test('a bit says whether it gets darker to the right', () => {
  // 9 columns, one a cell: falls, rises, falls …: 1 0 1 0 1 0 1 0 = aa
  expect(differenceHash(grey([9, 5, 9, 5, 9, 5, 9, 5, 9]), 9, 8).hash).toBe('aa'.repeat(8));
  expect(differenceHash(grey([9, 8, 7, 6, 5, 4, 3, 2, 1]), 9, 8).hash).toBe('ff'.repeat(8));
  expect(differenceHash(grey([1, 2, 3, 4, 5, 6, 7, 8, 9]), 9, 8).hash).toBe('00'.repeat(8));
});

test('cells are means of what lies in them', () => {
  expect(differenceHash(grey([9, 9, 5, 5, 9, 9, 5, 5, 9, 9, 5, 5, 9, 9, 5, 5, 9, 9], 16), 18, 16).hash).toBe(
    'aa'.repeat(8),
  );
});

test('one colour has no bits, whatever its luma and however many pixels its cells have', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  const side = fc.integer({ min: 9, max: 60 });
  fc.assert(
    fc.property(fc.tuple(channel, channel, channel), side, side, (colour, width, height) => {
      const plate = Uint8Array.from({ length: width * height * 4 }, (_, i) => colour[i & 3] ?? 255);
      expect(differenceHash(plate, width, height).hash).toBe('0'.repeat(16));
    }),
  );
});

test('what is transparent lies on white', () => {
  expect(differenceHash(grey([0, 255, 0], 8, 0), 3, 8).contrast).toBe(0);
});

test('bits that differ, counted one by one', () => {
  const word = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const bits = (value: bigint) => hashBits(value.toString(16).padStart(16, '0'));
      const differing = [...(a ^ b).toString(2)].filter((bit) => bit === '1').length;
      expect(hammingDistance(bits(a), bits(b))).toBe(differing);
    }),
  );
});
