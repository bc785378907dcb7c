import { describe, expect, test } from 'vitest';
import { colourPalette } from '../../src/checks/colour-palette.ts';
import type { OffPaletteColour } from '../../src/model/facts.ts';
import type { ColourRules } from '../../src/model/rules.ts';
import { conforms, judge, only } from './asset.ts';
import { box, found, ink, paletteFact, paper, red, rulesWith } from './colour.ts';

const judged = (off: readonly OffPaletteColour[], colours: ColourRules = rulesWith(), limits = {}) =>
  judge(colourPalette, { palette: paletteFact({ off }) }, { colours, limits });

describe('conforms', () => {
  test('all of the palette', () => {
    expect(judged([])).toEqual(conforms);
  });
  test('less than the limit', () => {
    expect(judged([red({ share: 0.0024 })])).toEqual(conforms);
    expect(judged([red({ share: 0.02 })], rulesWith(), { share: 2.1 })).toEqual(conforms);
  });
  test('gradients are another check’s', () => {
    expect(judged([red({ doubt: 'gradient', share: 0.5 })])).toEqual(conforms);
  });
});

describe('deviates', () => {
  test('what, how much, how far, where, against which line', () => {
    expect(only(judged([red()]))).toMatchObject({
      subject: 'colour:#d81e3c',
      certainty: 'sure',
      regions: red().outlines,
      pointer: 'palette.colours',
      measured: 30,
      limit: 5,
      says: '#d81e3c (2 % of the picture) is no colour of the brand: the nearest, Ink #1c4fd0, is ΔE 30 away; up to 5 is allowed.',
    });
  });

  test('a shade of the brand’s is told what it should have been, a foreign colour is not', () => {
    expect(only(judged([red({ deltaE: 12 })]))).toMatchObject({
      says: '#d81e3c (2 % of the picture) is ΔE 12 from Ink #1c4fd0; up to 5 is allowed.',
      pointer: 'palette.colours[0]',
    });
    const wanted = [12, 30].map((deltaE) => {
      const judgement = colourPalette.run({ palette: paletteFact({ off: [red({ deltaE })] }) }, {
        colours: rulesWith(),
        limits: { share: 0.25 },
      } as never);
      return 'findings' in judgement ? judgement.findings[0]?.evidence.wanted?.name : null;
    });
    expect(wanted).toEqual(['Ink', undefined]);
  });

  test('a lossy file is allowed more than the kit says, and the finding says so', () => {
    const strict = rulesWith({ colours: [{ ...ink, tolerance: 4 }, paper] });
    const says = (colours: ColourRules, toleranceFloor: number) =>
      only(judge(colourPalette, { palette: paletteFact({ off: [red({ deltaE: 12 })], toleranceFloor }) }, { colours }))
        .says;
    expect(says(strict, 5)).toBe(
      '#d81e3c (2 % of the picture) is ΔE 12 from Ink #1c4fd0; up to 5 is allowed in a lossy file, 4 in others.',
    );
    expect(says(rulesWith(), 5)).toBe('#d81e3c (2 % of the picture) is ΔE 12 from Ink #1c4fd0; up to 5 is allowed.');
  });

  test('one finding a colour', () => {
    const judgedTwo = judged([red(), red({ hex: '#00a651', share: 0.01 })]);
    expect(judgedTwo).toMatchObject({ findings: [{ subject: 'colour:#d81e3c' }, { subject: 'colour:#00a651' }] });
  });

  test('after six, the others together', () => {
    const many = Array.from({ length: 9 }, (_, i) => red({ hex: `#d81e3${i}`, share: 0.02 - i / 1000 }));
    const judgement = judged(many);
    if (typeof judgement === 'string') throw new Error(judgement);
    expect(judgement.findings).toHaveLength(7);
    expect(judgement.findings[6]).toMatchObject({
      subject: 'further',
      certainty: 'sure',
      values: { count: 3, share: 3.9 },
      says: '3 further colours (3.9 % of the picture), the largest #d81e36, are off the palette.',
    });
  });

  test('many areas are shown as boxes', () => {
    const many = red({ outlines: Array.from({ length: 13 }, () => red().outlines[0]).flatMap((o) => o ?? []) });
    expect(only(judged([many])).regions).toEqual(red().boxes);
  });

  test('a colour that this channel leaves out names that line', () => {
    const forbidden = { ...ink, name: 'Coral', hex: '#d81e3c', permitted: false, pointer: 'channels.x.palette.only' };
    expect(only(judged([red()], rulesWith({ colours: [ink, paper, forbidden] })))).toMatchObject({
      pointer: 'channels.x.palette.only',
      says: '#d81e3c (2 % of the picture) is Coral, which may not be used in this placement. The nearest permitted colour is Ink #1c4fd0.',
    });
  });

  test('white as the nearest is named once', () => {
    expect(only(judged([red({ nearest: '#ffffff', nearestHex: '#ffffff' })])).says).toBe(
      '#d81e3c (2 % of the picture) is no colour of the brand: the nearest, #ffffff, is ΔE 30 away; up to 5 is allowed.',
    );
  });

  test('the farther and the larger, the worse', () => {
    const extents = [red({ share: 0.003 }), red(), red({ share: 0.2 }), red({ share: 0.2, deltaE: 60 })].map((off) => {
      const judgement = colourPalette.run({ palette: paletteFact({ off: [off] }) }, {
        colours: rulesWith(),
        limits: { share: 0.25 },
      } as never);
      return 'findings' in judgement ? judgement.findings[0]?.extent : undefined;
    });
    expect(extents).toEqual([...extents].sort((a, b) => Number(a) - Number(b)));
    expect(new Set(extents).size).toBe(4);
    expect(extents[2]).toBe(5);
  });
});

describe('asks', () => {
  test.each([
    ['lossy', 'Lossy compression may have moved it so far.'],
    ['cmyk', 'CMYK can’t hold every brand colour, so this can’t be told for sure.'],
  ] as const)('%s', (doubt, reason) => {
    const finding = only(judged([red({ doubt })]));
    expect(finding.certainty).toBe('ask');
    expect(finding.says).toContain(reason);
  });

  test('once for all that looks photographic', () => {
    const parts = [
      red({ doubt: 'photo-like' }),
      red({ doubt: 'photo-like', hex: '#222266', boxes: [box(0, 0, 9, 9)] }),
    ];
    expect(only(judged(parts))).toMatchObject({
      subject: 'photo-like',
      certainty: 'ask',
      regions: [box(10, 20, 100, 50), box(0, 0, 9, 9)],
      values: { share: 4 },
    });
  });
});

test('is inapplicable where all is photograph', () => {
  const palette = paletteFact({ shares: { on: 0.004, photo: 0.9, transparent: 0.096 } });
  expect(judge(colourPalette, { palette }, { colours: rulesWith() })).toBe('nothing-flat');
});

describe('what passes by the channel’s allowance is told', () => {
  test('tone or tolerance', () => {
    const palette = paletteFact({ colours: [found(paper, 0.7), found(ink, 0.3, { allowedShare: 0.2 })] });
    const colours = rulesWith({ allowance: { pointer: 'channels.x.palette.tone', tolerance: null, tone: null } });
    expect(judge(colourPalette, { palette }, { colours })).toEqual({
      findings: [],
      allowed: ['allowance channels.x.palette.tone'],
    });
  });

  test('a colour that the channel adds', () => {
    const coral = {
      ...ink,
      name: 'Coral',
      hex: '#d81e3c',
      origin: 'allowance',
      pointer: 'channels.x.palette.colours[0]',
    } as const;
    const palette = paletteFact({ colours: [found(paper, 0.7), found(coral, 0.3)] });
    expect(judge(colourPalette, { palette }, { colours: rulesWith({ colours: [ink, paper, coral] }) })).toEqual({
      findings: [],
      allowed: ['allowance channels.x.palette.colours[0]'],
    });
  });
});
