import { expect, test } from 'vitest';
import { logoRotation } from '../../src/checks/logo-rotation.ts';
import { conforms, judge, only } from './asset.ts';
import { logoRules, pose, quadRegion, seen } from './logo.ts';

const turned = (rotation: number) => seen({ pose: pose({ rotation }) });

test.each([
  [0, [0]],
  [1.5, [0]],
  [-1.6, [0]],
  [90.5, [0, 90]],
  [-179, [180]],
])('conforms: at %d° where %j are allowed', (rotation, allowed) => {
  expect(judge(logoRotation, turned(rotation), { logos: logoRules({ rotation: allowed }) })).toEqual(conforms);
});

test.each([
  [2.2, [0], 2.2, 'clockwise', 'sure'],
  [-5, [0], 5, 'anticlockwise', 'sure'],
  [1.9, [0], 1.9, 'clockwise', 'ask'],
  [87, [0, 90], 3, 'anticlockwise', 'sure'],
  [-177, [180], 3, 'clockwise', 'sure'],
])('deviates: at %d° where %j are allowed', (rotation, allowed, measured, way, certainty) => {
  expect(only(judge(logoRotation, turned(rotation), { logos: logoRules({ rotation: allowed }) }))).toMatchObject({
    measured,
    certainty,
    values: { way },
    regions: [quadRegion],
    pointer: 'logos.rotation',
  });
});

test('does not apply without logos, or without one in sight', () => {
  expect(judge(logoRotation, turned(9))).toBe('no-logos');
  expect(judge(logoRotation, seen(), { logos: logoRules() })).toBe('not-found');
});
