import { expect, test } from 'vitest';
import { logoBackground } from '../../src/checks/logo-background.ts';
import { colourRules, ruleColour } from '../facts/rules.ts';
import { conforms, judge, only } from './asset.ts';
import { logoRule, logoRules, quadRegion, seen } from './logo.ts';

const colours = colourRules([ruleColour('#ffffff', { name: 'Paper' }), ruleColour('#20308a', { name: 'Blue' })]);
const on = (backgrounds: readonly string[] | null) => ({
  colours,
  logos: logoRules({ variants: [logoRule('full', { backgrounds })] }),
});
const ground = (hex: string, kind: 'flat' | 'gradient' | 'photo' = 'flat', busy = 0) =>
  seen({ ground: { hex, kind, busy } });

test.each([
  [ground('#fefefe'), ['Paper']],
  [ground('#20308a'), ['Paper', 'Blue']],
  [ground('#777777', 'photo', 0.2), ['photo']],
  [ground('#00ff00'), null],
  [ground('#00ff00'), ['Paper', 'photo']],
])('conforms (%#)', (facts, backgrounds) => {
  expect(judge(logoBackground, facts, on(backgrounds))).toEqual(conforms);
});

test.each([
  [ground('#20308a'), ['Paper'], 'colour', 'sure', 'Blue', 'logos.variants.full.backgrounds'],
  [ground('#00ff00'), ['Paper'], 'colour', 'ask', '#00ff00', 'logos.variants.full.backgrounds'],
  [ground('#777777', 'photo', 0.2), ['Paper'], 'photo', 'ask', 'photo', 'logos.variants.full.backgrounds'],
  [ground('#777777', 'gradient', 0.1), ['Paper'], 'gradient', 'ask', 'gradient', 'logos.variants.full.backgrounds'],
  [ground('#777777', 'photo', 0.5), ['photo'], 'busy', 'ask', 0.5, 'busy'],
])('deviates or asks (%#)', (facts, backgrounds, which, certainty, measured, pointer) => {
  expect(only(judge(logoBackground, facts, on(backgrounds)))).toMatchObject({
    certainty,
    measured,
    pointer,
    values: { case: which },
    regions: [quadRegion],
  });
});

test('in colours that no variant has, it may stand where any of its lockup may', () => {
  const logos = logoRules({
    variants: [
      logoRule('full', { backgrounds: ['Blue'] }),
      logoRule('reversed', { backgrounds: ['Paper'] }),
      logoRule('mark', { lockup: 'mark', backgrounds: ['Green'] }),
    ],
  });
  const ink = { colours: [], approved: null };
  const at = (hex: string) => seen({ ink, ground: { hex, kind: 'flat', busy: 0 } });
  expect(judge(logoBackground, at('#ffffff'), { colours, logos })).toEqual(conforms);
  expect(only(judge(logoBackground, at('#00ff00'), { colours, logos })).limit).toBe('Blue, Paper');
});

test('does not apply without one in sight', () => {
  expect(judge(logoBackground, ground('#00ff00'), { colours })).toBe('no-logos');
  expect(judge(logoBackground, seen(), on(['Paper']))).toBe('not-found');
});
