import { expect, test } from 'vitest';
import { pictureBanding } from '../../src/checks/picture-banding.ts';
import { conforms, judge, only, picture } from './asset.ts';

const sky = { kind: 'box', x: 0, y: 0, width: 1500, height: 192 } as const;
const of = (share: number | null, lossy = false) => ({
  banding: { share, regions: share === null ? [] : [sky] },
  picture: picture({ lossy }),
});

test.each([0, 0.03, 0.08])('conforms: %d of the gradients', (share) => {
  expect(judge(pictureBanding, of(share))).toEqual(conforms);
});

test('deviates where the bands are', () => {
  expect(only(judge(pictureBanding, of(0.4)))).toMatchObject({
    subject: 'banding',
    certainty: 'sure',
    measured: 40,
    limit: 8,
    pointer: 'share',
    regions: [sky],
    says: '40 % of its slow gradients run in visible steps.',
  });
});

test('does not apply to lossy pictures', () => {
  expect(judge(pictureBanding, of(0.4, true))).toBe('lossy');
});

test('does not apply without a gradient', () => {
  expect(judge(pictureBanding, of(null))).toBe('no-gradient');
});
