import { expect, test } from 'vitest';
import { logoColour } from '../../src/checks/logo-colour.ts';
import { colourRules, ruleColour } from '../facts/rules.ts';
import { conforms, judge, only, picture } from './asset.ts';
import { logoRule, logoRules, pose, quadRegion, seen } from './logo.ts';

const logos = logoRules();
const colours = colourRules([ruleColour('#ffffff', { name: 'Paper' }), ruleColour('#20308a', { name: 'Blue' })]);
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
  expect(only(judge(logoColour, facts, { logos, colours }))).toMatchObject({
    measured,
    limit: 10,
    certainty,
    regions: [quadRegion],
  });
});

test('advises the variants that are made for the ground it stands on, never one that fades there', () => {
  const made = (own: readonly string[] | null) =>
    logoRules({
      variants: [
        logoRule('full', { backgrounds: own }),
        logoRule('blue', { backgrounds: ['Paper'] }),
        logoRule('stacked', { lockup: 'stacked', backgrounds: ['Paper'] }),
        logoRule('gone', { permitted: false, backgrounds: ['Paper'] }),
      ],
    });
  const use = (own: readonly string[] | null) =>
    only(judge(logoColour, inked(25), { logos: made(own), colours })).values.use;
  expect(use(['Blue'])).toBe('blue');
  expect(use(['Blue', 'Paper'])).toBe('full');
  expect(only(judge(logoColour, inked(25), { logos, colours })).values.use).toBe('');
});

test('does not apply without one in sight', () => {
  expect(judge(logoColour, inked(25))).toBe('no-logos');
  expect(judge(logoColour, { ...inked(25), ...seen() }, { logos })).toBe('not-found');
});
