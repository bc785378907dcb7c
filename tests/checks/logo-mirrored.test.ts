import { expect, test } from 'vitest';
import { logoMirrored } from '../../src/checks/logo-mirrored.ts';
import { conforms, judge, only } from './asset.ts';
import { logoRules, pose, quadRegion, seen } from './logo.ts';

const logos = logoRules();

test('conforms the right way round', () => {
  expect(judge(logoMirrored, seen({}), { logos })).toEqual(conforms);
});

test.each([
  [0.99, 'sure'],
  [0.8, 'ask'],
])('deviates mirrored, at confidence %d', (confidence, certainty) => {
  expect(only(judge(logoMirrored, seen({ confidence, pose: pose({ mirrored: true }) }), { logos }))).toMatchObject({
    certainty,
    regions: [quadRegion],
    pointer: 'logos.variants.full',
  });
});

test('does not apply without one in sight', () => {
  expect(judge(logoMirrored, seen({}))).toBe('no-logos');
  expect(judge(logoMirrored, seen(), { logos })).toBe('not-found');
});
