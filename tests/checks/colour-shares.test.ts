import { describe, expect, test } from 'vitest';
import { colourShares } from '../../src/checks/colour-shares.ts';
import { conforms, judge, only, picture, whole } from './asset.ts';
import { box, found, ink, paletteFact, paper, red, rulesWith } from './colour.ts';

const wants = (target: number, within: number, change: object = {}) => ({
  colours: rulesWith({ colours: [{ ...ink, share: { target, within } }, paper], ...change }),
});

describe('conforms', () => {
  test.each([
    ['on target', wants(30, 10)],
    ['at the edge of the range', wants(40, 10)],
    ['past it by less than is measured', wants(40.4, 10)],
  ])('%s', (_, circumstances) => {
    expect(judge(colourShares, { palette: paletteFact(), picture: picture() }, circumstances)).toEqual(conforms);
  });
});

describe('deviates', () => {
  test('too little', () => {
    expect(only(judge(colourShares, { palette: paletteFact(), picture: picture() }, wants(60, 10)))).toMatchObject({
      subject: 'share:#1c4fd0',
      certainty: 'sure',
      regions: whole,
      pointer: 'palette.colours[0].share',
      measured: 30,
      limit: 50,
      says: 'Ink takes 30 % of the flat area; the brand wants 60 % ± 10.',
    });
  });

  test('too much', () => {
    expect(only(judge(colourShares, { palette: paletteFact(), picture: picture() }, wants(10, 5)))).toMatchObject({
      measured: 30,
      limit: 15,
    });
  });

  test('not there at all', () => {
    const palette = paletteFact({ colours: [found(paper, 1)] });
    expect(only(judge(colourShares, { palette, picture: picture() }, wants(30, 10)))).toMatchObject({
      measured: 0,
      limit: 20,
    });
  });

  test('the flat area is what counts: neutrals and transparency are left out, off-palette colours are not', () => {
    // Ink 0.3 of (on 0.4 + off 0.2) is half
    const palette = paletteFact({ off: [red({ share: 0.2 })], shares: { on: 0.4, neutral: 0.3, transparent: 0.1 } });
    expect(only(judge(colourShares, { palette, picture: picture() }, wants(30, 10))).measured).toBe(50);
  });

  test('a gradient is half of each of its ends', () => {
    // Ink 0.3 + 0.4 / 2 of 1
    const gradients = [{ from: 'Paper', to: 'Ink', share: 0.4, boxes: [box(0, 0, 9, 9)] }];
    const palette = paletteFact({
      colours: [found(paper, 0.3), found(ink, 0.3)],
      gradients,
      shares: { on: 0.6, gradient: 0.4 },
    });
    expect(only(judge(colourShares, { palette, picture: picture() }, wants(30, 10))).measured).toBe(50);
  });
});

test('asks where photographs carry the balance too', () => {
  const palette = paletteFact({ shares: { on: 0.7, photo: 0.3 } });
  expect(only(judge(colourShares, { palette, picture: picture() }, wants(80, 5))).certainty).toBe('ask');
});

test('asks in CMYK, which counts a colour that no ink holds as another', () => {
  const printed = { palette: paletteFact(), picture: picture({ space: 'cmyk' }) };
  expect(only(judge(colourShares, printed, wants(60, 10))).certainty).toBe('ask');
});

describe('is inapplicable', () => {
  test.each([
    ['not-here', paletteFact(), wants(60, 10, { shares: false })],
    ['none-stated', paletteFact(), { colours: rulesWith() }],
    [
      'none-stated',
      paletteFact(),
      wants(60, 10, { colours: [{ ...ink, share: { target: 60, within: 1 }, permitted: false }, paper] }),
    ],
    ['little-flat', paletteFact({ shares: { on: 0.29, photo: 0.71 } }), wants(60, 10)],
  ])('%s', (because, palette, circumstances) => {
    expect(judge(colourShares, { palette, picture: picture() }, circumstances)).toBe(because);
  });
});
