import { describe, expect, test } from 'vitest';
import { colourLegacy } from '../../src/checks/colour-legacy.ts';
import { conforms, judge, only, whole } from './asset.ts';
import { box, found, ink, paletteFact, paper, rulesWith } from './colour.ts';

const old = {
  ...ink,
  name: 'Old red',
  hex: '#d81e3c',
  origin: 'accepted',
  until: '2026-12-31',
  pointer: 'palette.accepted[0]',
} as const;
const rules = (change: object = {}) => ({ colours: rulesWith({ colours: [ink, paper, { ...old, ...change }] }) });
const used = (share = 0.1, change: object = { boxes: [box(0, 0, 40, 30)] }) => ({
  palette: paletteFact({ colours: [found(paper, 0.9 - share), found(old, share, change)] }),
});

describe('conforms', () => {
  test.each([
    ['it is not used', { palette: paletteFact() }, rules()],
    ['hardly used', used(0.002), rules()],
    ['accepted for good', used(), rules({ until: null })],
  ])('%s', (_, facts, circumstances) => {
    expect(judge(colourLegacy, facts, circumstances)).toEqual(conforms);
  });
});

test('before its last day it is a note', () => {
  expect(only(judge(colourLegacy, used(), rules()))).toMatchObject({
    subject: 'legacy:#d81e3c',
    certainty: 'sure',
    atMost: 'note',
    regions: [box(0, 0, 40, 30)],
    pointer: 'palette.accepted[0].until',
    measured: 10,
    limit: null,
    says: 'Old red (#d81e3c, 10 % of the picture) is accepted only until 2026-12-31.',
  });
});

test('on its last day too', () => {
  expect(only(judge(colourLegacy, used(), { ...rules(), today: '2026-12-31' })).atMost).toBe('note');
});

test('after it, it deviates', () => {
  const finding = only(judge(colourLegacy, used(), { ...rules(), today: '2027-01-10' }));
  expect(finding.atMost).toBeUndefined();
  expect(finding.says).toBe('Old red (#d81e3c, 10 % of the picture) was accepted until 2026-12-31, 10 days ago.');
});

test('without its place it is about the whole picture', () => {
  expect(only(judge(colourLegacy, used(0.1, {}), rules())).regions).toEqual(whole);
});

test('is inapplicable without accepted colours', () => {
  expect(judge(colourLegacy, used(), { colours: rulesWith() })).toBe('none-accepted');
});
