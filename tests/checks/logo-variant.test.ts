import { expect, test } from 'vitest';
import { logoVariant } from '../../src/checks/logo-variant.ts';
import { conforms, header, judge, only } from './asset.ts';
import { logoRule, logoRules, quadRegion, seen } from './logo.ts';

const avatar = header({ kind: 'avatar' });
const narrowed = logoRules({
  variants: [logoRule('full', { permitted: false }), logoRule('mark', { lockup: 'mark' })],
  only: 'channels.x.logos.only',
});

test('conforms: any on a cover, the mark in an avatar, words where there is no mark', () => {
  expect(judge(logoVariant, seen({}), { logos: logoRules() })).toEqual(conforms);
  expect(
    judge(logoVariant, seen({ variant: 'mark', lockup: 'mark' }), { logos: logoRules(), placement: avatar }),
  ).toEqual(conforms);
  expect(
    judge(logoVariant, seen({}), { logos: logoRules({ variants: [logoRule('full')] }), placement: avatar }),
  ).toEqual(conforms);
});

test('deviates: a variant that the channel leaves out', () => {
  expect(only(judge(logoVariant, seen({}), { logos: narrowed }))).toMatchObject({
    measured: 'full',
    limit: 'mark',
    certainty: 'sure',
    pointer: 'channels.x.logos.only',
    regions: [quadRegion],
  });
});

test('asks: words in an avatar', () => {
  expect(only(judge(logoVariant, seen({}), { logos: logoRules(), placement: avatar }))).toMatchObject({
    certainty: 'ask',
    limit: 'mark',
    regions: [quadRegion],
  });
});

test('does not apply without a placement, or without one in sight', () => {
  expect(judge(logoVariant, seen({}))).toBe('no-logos');
  expect(judge(logoVariant, seen({}), { logos: logoRules(), placement: null })).toBe('no-placement');
  expect(judge(logoVariant, seen(), { logos: logoRules() })).toBe('not-found');
});
