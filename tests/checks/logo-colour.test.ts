import { expect, test } from 'vitest';
import { logoColour } from '../../src/checks/logo-colour.ts';
import { conforms, judge, only, picture } from './asset.ts';
import { logoRules, pose, quadRegion, seen } from './logo.ts';

const logos = logoRules();
const inked = (
  deltaE: number,
  { approved = null as string | null, share = 1, lossy = false, height = 50, pure = true } = {},
) => ({
  ...seen({
    pose: pose({ height, width: height * 2 }),
    ink: { colours: [{ wanted: '#112233', found: '#aa2233', deltaE, share, pure }], approved },
  }),
  picture: picture({ lossy }),
});

test.each([
  ['within the limit', inked(9)],
  ['another variant’s colours', inked(60, { approved: 'reversed' })],
  ['a detail too small to measure', inked(60, { share: 0.02 })],
])('conforms: %s', (_, facts) => {
  expect(judge(logoColour, facts, { logos })).toEqual(conforms);
});

test.each([
  [inked(25), 25, 'sure'],
  [inked(12), 12, 'sure'],
  [inked(12, { lossy: true }), 12, 'ask'],
  [inked(25, { lossy: true }), 25, 'sure'],
  [inked(25, { height: 30 }), 25, 'ask'],
  [inked(25, { pure: false }), 25, 'ask'],
])('deviates (%#)', (facts, measured, certainty) => {
  expect(only(judge(logoColour, facts, { logos }))).toMatchObject({
    measured,
    limit: 10,
    certainty,
    regions: [quadRegion],
  });
});

test('does not apply without one in sight', () => {
  expect(judge(logoColour, inked(25))).toBe('no-logos');
  expect(judge(logoColour, { ...inked(25), ...seen() }, { logos })).toBe('not-found');
});
