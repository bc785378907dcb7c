import { expect, test } from 'vitest';
import { logoCropped } from '../../src/checks/logo-cropped.ts';
import { conforms, judge, only, sized } from './asset.ts';
import { boxQuad, logoRules, seen } from './logo.ts';

const logos = logoRules();
const at = (x: number, y: number, visible: number, confidence = 0.99) => ({
  ...seen({ quad: boxQuad(x, y, 100, 50), visible, confidence }),
  picture: sized(1500, 500),
});

test.each([1, 0.981])('conforms: %d of it in the picture', (visible) => {
  expect(judge(logoCropped, at(0, 0, visible), { logos })).toEqual(conforms);
});

test.each([
  [-20, 100, 0.8, 20, 'left', 'sure'],
  [1425, 475, 0.375, 63, 'right and bottom', 'sure'],
  // Nothing lies outside: the pose is wrong rather than the picture.
  [200, 100, 0.9, 10, '', 'ask'],
])('deviates at %d, %d', (x, y, visible, measured, sides, certainty) => {
  expect(only(judge(logoCropped, at(x, y, visible), { logos }))).toMatchObject({
    measured,
    limit: 2,
    certainty,
    values: { sides },
    regions: [{ kind: 'polygon', points: boxQuad(x, y, 100, 50) }],
  });
});

test('does not apply without one in sight', () => {
  expect(judge(logoCropped, at(0, 0, 0.5))).toBe('no-logos');
  expect(judge(logoCropped, at(0, 0, 0.5, 0.5), { logos })).toBe('not-found');
});
