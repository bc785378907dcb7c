import { expect, test } from 'vitest';
import { logoRetired } from '../../src/checks/logo-retired.ts';
import { conforms, judge, only } from './asset.ts';
import { logoRules, quadRegion, seen } from './logo.ts';

const logos = logoRules({
  retired: [
    { id: 'old', since: '2026-01-31', pointer: 'logos.retired[0]' },
    { id: 'older', since: null, pointer: 'logos.retired[1]' },
  ],
});

test('conforms: a logo in use, and one that retires tomorrow', () => {
  expect(judge(logoRetired, seen({}), { logos })).toEqual(conforms);
  expect(judge(logoRetired, seen({ variant: 'old', retired: true }), { logos, today: '2026-01-30' })).toEqual(conforms);
});

test.each([
  ['old', 0.99, 'sure', 'logos.retired[0]'],
  ['older', 0.8, 'ask', 'logos.retired[1]'],
])('deviates: %s at confidence %d', (variant, confidence, certainty, pointer) => {
  expect(only(judge(logoRetired, seen({ variant, retired: true, confidence }), { logos }))).toMatchObject({
    subject: `logo:${variant}`,
    certainty,
    regions: [quadRegion],
    pointer,
  });
});

test('does not apply where nothing is retired', () => {
  expect(judge(logoRetired, seen({}))).toBe('no-logos');
  expect(judge(logoRetired, seen({}), { logos: logoRules() })).toBe('none-retired');
});
