import { describe, expect, test } from 'vitest';
import { colourGradient } from '../../src/checks/colour-gradient.ts';
import type { DrawnGradient } from '../../src/model/facts.ts';
import type { ColourRules } from '../../src/model/rules.ts';
import { conforms, judge, only } from './asset.ts';
import { box, paletteFact, red, rulesWith } from './colour.ts';

const rulesOf = (rule: ColourRules['gradients']['rule'], provenance: 'core' | 'allowance' = 'core') =>
  rulesWith({ gradients: { rule, pointer: 'palette.gradients', provenance } });
const run = { from: 'Ink', to: 'Paper', share: 0.2, boxes: [box(0, 0, 300, 100)] };
const foreign = (share = 0.1) => red({ doubt: 'gradient', share });

describe('conforms', () => {
  test.each([
    ['no gradient', paletteFact(), rulesOf('none')],
    ['between brand colours, where they may be', paletteFact({ gradients: [run] }), rulesOf('brand')],
    ['smaller than the limit', paletteFact({ gradients: [{ ...run, share: 0.009 }] }), rulesOf('none')],
    ['a small run off the palette', paletteFact({ off: [foreign(0.009)] }), rulesOf('brand')],
    ['flat colours off the palette are another check’s', paletteFact({ off: [red()] }), rulesOf('none')],
  ])('%s', (_, palette, colours) => {
    expect(judge(colourGradient, { palette }, { colours })).toEqual(conforms);
  });

  test('any where any may be: by allowance', () => {
    const judged = judge(
      colourGradient,
      { palette: paletteFact({ gradients: [run] }) },
      { colours: rulesOf('any', 'allowance') },
    );
    expect(judged).toEqual({ findings: [], allowed: ['allowance palette.gradients'] });
  });
});

test('deviates where the brand uses none', () => {
  const finding = only(
    judge(colourGradient, { palette: paletteFact({ gradients: [run] }) }, { colours: rulesOf('none') }),
  );
  expect(finding).toMatchObject({
    subject: 'gradient:Ink-Paper',
    certainty: 'sure',
    regions: [box(0, 0, 300, 100)],
    pointer: 'palette.gradients',
    measured: 20,
    says: 'A gradient runs from Ink to Paper (20 % of the picture); the brand uses none.',
  });
});

describe('deviates where it is drawn between foreign colours', () => {
  const purple: DrawnGradient = {
    from: '#7b2ff7',
    to: '#f107a3',
    share: 0.4,
    boxes: [box(0, 0, 300, 100)],
    nearest: 'Ink',
    nearestHex: '#1c4fd0',
    deltaE: 21.44,
    tolerance: 5,
  };
  test('once, with all its parts', () => {
    const palette = paletteFact({ drawn: [purple, { ...purple, share: 0.1, boxes: [box(1, 2, 3, 4)] }] });
    expect(only(judge(colourGradient, { palette }, { colours: rulesOf('brand') }))).toMatchObject({
      subject: 'gradient:drawn',
      certainty: 'sure',
      regions: [box(0, 0, 300, 100), box(1, 2, 3, 4)],
      measured: 21.4,
      limit: 5,
      says: 'A gradient runs from #7b2ff7 to #f107a3 (50 % of the picture); neither is a colour of the brand, nor a mixture of two.',
    });
  });
  test('not where it is smaller than the limit', () => {
    const palette = paletteFact({ drawn: [{ ...purple, share: 0.009 }] });
    expect(judge(colourGradient, { palette }, { colours: rulesOf('brand') })).toEqual(conforms);
  });
});

describe('asks', () => {
  test('of a fade to black, which may be a shadow', () => {
    const palette = paletteFact({ gradients: [{ ...run, to: '#000000' }] });
    expect(only(judge(colourGradient, { palette }, { colours: rulesOf('none') })).certainty).toBe('ask');
  });

  test('once of all that runs off the palette', () => {
    const palette = paletteFact({
      off: [foreign(), red({ doubt: 'gradient', share: 0.05, boxes: [box(1, 2, 3, 4)] })],
    });
    expect(only(judge(colourGradient, { palette }, { colours: rulesOf('brand') }))).toMatchObject({
      subject: 'gradient:foreign',
      certainty: 'ask',
      regions: [box(10, 20, 100, 50), box(1, 2, 3, 4)],
      values: { case: 'foreign', share: 15 },
    });
  });
});
