import { expect, test } from 'vitest';
import { logoRepeated } from '../../src/checks/logo-repeated.ts';
import { conforms, judge, only } from './asset.ts';
import { logoRules, quadRegion, seen } from './logo.ts';

const logos = logoRules();
const photo = { ground: { kind: 'photo' as const, hex: '#777777', busy: 0.2 } };

test('conforms: once, or as often as is allowed', () => {
  expect(judge(logoRepeated, seen({}), { logos })).toEqual(conforms);
  expect(judge(logoRepeated, seen({}, {}, {}), { logos, limits: { times: 3 } })).toEqual(conforms);
  // What is hardly a logo does not count.
  expect(judge(logoRepeated, seen({}, { confidence: 0.6 }), { logos })).toEqual(conforms);
});

test.each([
  [seen({}, { variant: 'mark' }), 'sure', 'full, mark'],
  [seen({}, photo), 'ask', 'full'],
  [seen({}, { confidence: 0.8 }), 'ask', 'full'],
])('deviates: twice (%#)', (facts, certainty, variants) => {
  expect(only(judge(logoRepeated, facts, { logos }))).toMatchObject({
    subject: 'logo',
    measured: 2,
    limit: 1,
    certainty,
    values: { variants },
    regions: [quadRegion, quadRegion],
  });
});

test('does not apply without one in sight', () => {
  expect(judge(logoRepeated, seen({}, {}))).toBe('no-logos');
  expect(judge(logoRepeated, seen(), { logos })).toBe('not-found');
});
