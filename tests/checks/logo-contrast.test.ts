import { expect, test } from 'vitest';
import { logoContrast } from '../../src/checks/logo-contrast.ts';
import { conforms, judge, only } from './asset.ts';
import { logoRules, quadRegion, seen } from './logo.ts';

const logos = logoRules();
const of = (contrast: number, kind: 'flat' | 'gradient' | 'photo' = 'flat') =>
  seen({ contrast, ground: { kind, hex: '#dddddd', busy: 0 } });

test.each([1.9, 4.5, 21])('conforms at %d:1', (contrast) => {
  expect(judge(logoContrast, of(contrast), { logos })).toEqual(conforms);
});

test.each([
  [1.3, 'flat', 'sure'],
  [1.8, 'flat', 'ask'],
  [1.3, 'photo', 'ask'],
  [1.3, 'gradient', 'ask'],
] as const)('deviates at %d:1 on a %s ground', (contrast, kind, certainty) => {
  expect(only(judge(logoContrast, of(contrast, kind), { logos }))).toMatchObject({
    measured: contrast,
    limit: 1.9,
    certainty,
    regions: [quadRegion],
  });
});

test('does not apply without one in sight', () => {
  expect(judge(logoContrast, of(1))).toBe('no-logos');
  expect(judge(logoContrast, seen(), { logos })).toBe('not-found');
});
