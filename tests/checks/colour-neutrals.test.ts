import { describe, expect, test } from 'vitest';
import { colourNeutrals } from '../../src/checks/colour-neutrals.ts';
import type { Neutrals } from '../../src/model/kit.ts';
import { conforms, judge, only, picture } from './asset.ts';
import { box, paletteFact, rulesWith } from './colour.ts';

const rules = (rule: Neutrals) => ({
  colours: rulesWith({ neutrals: { rule, pointer: 'palette.neutrals', provenance: 'core' } }),
});
const grey = (share: number, change: Parameters<typeof picture>[0] = {}) => ({
  picture: picture(change),
  palette: paletteFact({
    shares: { neutral: share },
    neutrals: [{ hex: '#808080', share, boxes: [box(5, 5, 50, 20)] }],
  }),
});

describe('conforms', () => {
  test.each([
    ['no neutral, only listed', { palette: paletteFact(), picture: picture() }, rules('listed')],
    ['hardly any', grey(0.004), rules('listed')],
    ['just at the share', grey(0.2), rules({ maxShare: 20 })],
  ])('%s', (_, facts, circumstances) => {
    expect(judge(colourNeutrals, facts, circumstances)).toEqual(conforms);
  });
});

test('an unlisted grey deviates where only listed ones may be used', () => {
  expect(only(judge(colourNeutrals, grey(0.1), rules('listed')))).toMatchObject({
    subject: 'neutral:#808080',
    certainty: 'sure',
    regions: [box(5, 5, 50, 20)],
    pointer: 'palette.neutrals',
    says: 'The neutral #808080 (10 % of the picture) is not in the palette.',
  });
});

test('too large a share deviates', () => {
  expect(only(judge(colourNeutrals, grey(0.25), rules({ maxShare: 20 })))).toMatchObject({
    subject: 'neutrals',
    regions: [box(5, 5, 50, 20)],
    measured: 25,
    limit: 20,
    says: 'Greys, black and white that the palette does not list take 25 % of the picture; up to 20 % is allowed.',
  });
});

test.each([
  ['a single grey', rules('listed')],
  ['their share', rules({ maxShare: 20 })],
])('asks in CMYK, where the brand’s own black comes back as another: %s', (_, circumstances) => {
  expect(only(judge(colourNeutrals, grey(0.25, { space: 'cmyk' }), circumstances))).toMatchObject({
    certainty: 'ask',
    says: expect.stringContaining('can’t be told for sure'),
  });
});

test('is inapplicable where any neutral may be used', () => {
  expect(judge(colourNeutrals, grey(0.5), rules('any'))).toBe('any-neutrals');
});
