import { expect, test } from 'vitest';
import { type Attitude, laid, ownCorners, sizeLaid } from '../../../src/facts/logos/attitude.ts';

const size = { width: 3, height: 2 };
const drawing = Uint8Array.of(1, 2, 3, 4, 5, 6);

test.each<readonly [Attitude, readonly number[], number]>([
  ['upright', [1, 2, 3, 4, 5, 6], 3],
  ['mirrored', [3, 2, 1, 6, 5, 4], 3],
  ['quarter', [4, 1, 5, 2, 6, 3], 2],
  ['half', [6, 5, 4, 3, 2, 1], 3],
  ['three-quarters', [3, 6, 2, 5, 1, 4], 2],
])('%s: each px where it comes to lie', (attitude, expected, width) => {
  expect([...laid(drawing, size, 1, attitude)]).toEqual(expected);
  expect(sizeLaid(size, attitude)).toEqual({ width, height: 6 / width });
});

test('all channels of a px go together', () => {
  expect([...laid(Uint8Array.of(1, 2, 3, 4), { width: 2, height: 1 }, 2, 'mirrored')]).toEqual([3, 4, 1, 2]);
});

test.each<Attitude>(['upright', 'mirrored', 'quarter', 'half', 'three-quarters'])(
  '%s: the first of the mark’s own corners is where its first px went',
  (attitude) => {
    const { width, height } = sizeLaid(size, attitude);
    const [[x, y]] = ownCorners(
      [
        [0, 0],
        [width - 1, 0],
        [width - 1, height - 1],
        [0, height - 1],
      ],
      attitude,
    );
    expect(laid(drawing, size, 1, attitude)[y * width + x]).toBe(1);
  },
);
