import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawing } from './drawing.ts';
import { blue, box, brand, deltaE, judged, red, white, yellow } from './judged.ts';
import { colourRules, ruleColour } from './rules.ts';

describe('a colour that nobody listed', () => {
  test('is found with its exact colour, share and place, in the asset’s px', async () => {
    const fact = await judged(
      drawing(300, 100, white).box(0, 0, 90, 100, blue).box(200, 20, 40, 30, red),
      brand,
      {},
      5,
    );
    expect(fact.shares).toEqual({
      on: 1 - 1200 / 30_000,
      tint: 0,
      gradient: 0,
      neutral: 0,
      off: 1200 / 30_000,
      fringe: 0,
      photo: 0,
      transparent: 0,
    });
    expect(fact.off).toMatchObject([
      { hex: red, share: 0.04, nearest: blue, tolerance: 5, doubt: null, boxes: [box(1000, 100, 200, 150)] },
    ]);
    expect(fact.off[0]?.deltaE).toBeCloseTo(Math.min(...[white, blue, yellow].map((hex) => deltaE(red, hex))), 4);
    const xs = fact.off[0]?.outlines[0]?.points.map(([x]) => x) ?? [];
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([1000, 1200]);
    expect(fact.colours).toMatchObject([
      { name: white, foundHex: white, share: 0.66 },
      { name: blue, foundHex: blue, share: 0.3 },
    ]);
  });

  test.each([
    ['a line of 2 px from a lossy source', 100, 2, true],
    ['a speck', 4, 2, false],
  ])('%s is a fringe: nobody’s colour', async (_, width, height, lossy) => {
    const fact = await judged(drawing(300, 100, white).box(50, 50, width, height, red), brand, { lossy });
    expect(fact.off).toEqual([]);
    expect(fact.shares.fringe).toBeCloseTo((width * height) / 30_000, 10);
  });

  test('two that touch are two', async () => {
    const fact = await judged(drawing(300, 100, white).box(100, 20, 40, 40, red).box(140, 20, 40, 30, '#2e7d32'));
    expect(fact.off.map(({ hex, boxes }) => [hex, boxes])).toEqual([
      [red, [box(100, 20, 40, 40)]],
      ['#2e7d32', [box(140, 20, 40, 30)]],
    ]);
  });

  test('in two places is one colour with two boxes; close together they are one box', async () => {
    const far = await judged(drawing(300, 100, white).box(10, 10, 20, 20, red).box(200, 10, 30, 20, red));
    expect(far.off.map(({ boxes }) => boxes)).toEqual([[box(200, 10, 30, 20), box(10, 10, 20, 20)]]);
    const near = await judged(drawing(300, 100, white).box(10, 10, 20, 20, red).box(35, 10, 20, 20, red));
    expect(near.off.map(({ boxes, outlines }) => [boxes, outlines.length])).toEqual([[[box(10, 10, 45, 20)], 2]]);
  });

  test('a flat mixture of two brand colours is one', async () => {
    const pink = '#e8308c';
    const half = '#8240ae';
    const drawn = drawing(300, 100, blue).box(150, 0, 150, 100, pink).box(140, 30, 30, 40, half);
    const { off } = await judged(drawn, colourRules([blue, pink]));
    expect(off).toMatchObject([{ hex: half, share: 1200 / 30_000, doubt: null }]);
  });

  test('black and white are near where neutrals may be used', async () => {
    expect((await judged(drawing(200, 100, blue).box(50, 20, 60, 60, '#1d0033'))).off).toMatchObject([
      { nearest: '#000000', nearestHex: '#000000' },
    ]);
  });
});

describe('tolerance', () => {
  // ΔE00 to #1c4fd0, by culori.
  const within = '#2857d6';
  const beyond = '#3560dd';

  test('decides at its border', async () => {
    const [near, far] = [deltaE(blue, within), deltaE(blue, beyond)];
    const one = colourRules([white, ruleColour(blue, { tolerance: (near + far) / 2 })]);
    const fact = await judged(drawing(200, 100, white).box(0, 0, 50, 100, within).box(100, 0, 50, 100, beyond), one);
    expect(fact.shares).toMatchObject({ on: 0.75, off: 0.25 });
    expect(fact.off).toMatchObject([{ hex: beyond, boxes: [box(100, 0, 50, 100)] }]);
  });

  test('has a floor of 5 for lossy sources, and asks just above it', async () => {
    const strict = colourRules([white, ruleColour(blue, { tolerance: 1 })]);
    const off = drawing(200, 100, white).box(0, 0, 50, 100, within);
    expect((await judged(off, strict)).shares.off).toBe(0.25);
    const lossy = await judged(off, strict, { lossy: true });
    expect([lossy.shares.off, lossy.toleranceFloor]).toEqual([0, 5]);
    const paler = ['#2959d9', '#2d5ddc', '#315fdc', '#3562de', '#3965df'];
    const above = drawing(200, 100, white).box(0, 0, 50, 100, paler.find((hex) => deltaE(blue, hex) > 5) ?? white);
    expect((await judged(above, strict, { lossy: true })).off).toMatchObject([{ doubt: 'lossy', tolerance: 5 }]);
  });

  test.each([
    [85, null],
    [30, 'lossy'],
  ])('a JPEG of quality %d: doubt %s about a colour that is far off', async (quality, doubt) => {
    const jpeg = { lossy: true, jpegQuality: { quality, fitError: 0 } };
    expect((await judged(drawing(200, 100, white).box(0, 0, 50, 100, red), brand, jpeg)).off).toMatchObject([
      { doubt },
    ]);
  });

  test('the channel may widen it: allowed, not on', async () => {
    const rules = colourRules([white, ruleColour(blue, { tolerance: 1 })], {
      allowance: { pointer: 'channels.x.palette', tolerance: 12, tone: null },
    });
    const fact = await judged(drawing(200, 100, white).box(0, 0, 50, 100, beyond), rules);
    expect(fact.shares.on).toBe(1);
    expect(fact.colours[1]).toMatchObject({ name: blue, share: 0.25, allowedShare: 0.25, foundHex: beyond });
  });

  test.each([
    ['lightness', { hue: 0, lightness: 30, chroma: 60 }, '#4e7bff', true],
    ['lightness, but not the hue', { hue: 0, lightness: 30, chroma: 60 }, '#4ea5ff', false],
    ['hue', { hue: 40, lightness: 30, chroma: 60 }, '#4ea5ff', true],
  ])('tone may differ in %s', async (_, tone, hex, passes) => {
    const rules = colourRules([white, blue], {
      allowance: { pointer: 'channels.x.palette.tone', tolerance: null, tone },
    });
    const fact = await judged(drawing(200, 100, white).box(0, 0, 50, 100, hex), rules);
    expect(fact.shares.off).toBe(passes ? 0 : 0.25);
    expect(fact.colours.some(({ allowedShare }) => allowedShare === 0.25)).toBe(passes);
  });
});

describe('kinds of pixels', () => {
  test('tints pass where the kit accepts them', async () => {
    // 60 % of #1c4fd0, 40 % of white
    const drawn = drawing(200, 100, white).box(0, 0, 50, 100, '#7795e3');
    expect((await judged(drawn)).shares).toMatchObject({ on: 0.75, off: 0.25 });
    const accepted = await judged(drawn, colourRules([white, ruleColour(blue, { tints: true })]));
    expect(accepted.shares).toMatchObject({ on: 0.75, tint: 0.25, off: 0 });
    expect(accepted.colours).toMatchObject([{ name: white }, { name: blue, tintShare: 0.25, foundHex: '#7795e3' }]);
  });

  test('neutrals are apart, and told with their place where they are not all accepted', async () => {
    const drawn = drawing(200, 100, blue).box(50, 20, 40, 50, '#808080').box(120, 20, 20, 50, '#222222');
    const any = await judged(drawn);
    expect(any.shares).toMatchObject({ neutral: 0.15, off: 0 });
    expect(any.neutrals).toEqual([]);
    const listed = await judged(drawn, { ...brand, neutrals: { ...brand.neutrals, rule: 'listed' } });
    expect(listed.shares).toMatchObject({ neutral: 0.15, off: 0 });
    expect(listed.neutrals).toEqual([
      { hex: '#808080', share: 0.1, boxes: [box(50, 20, 40, 50)] },
      { hex: '#222222', share: 0.05, boxes: [box(120, 20, 20, 50)] },
    ]);
  });

  test('a colour left out on this channel is off, though the brand has it', async () => {
    const rules = colourRules([white, blue, ruleColour(yellow, { permitted: false })]);
    const fact = await judged(drawing(200, 100, white).box(0, 0, 50, 100, yellow), rules);
    expect(fact.off).toMatchObject([{ hex: yellow, share: 0.25, nearest: white }]);
  });

  test('half-transparent pixels from alpha 128 on are judged as they are, others left out', async () => {
    const drawn = drawing(200, 100, white).box(0, 0, 50, 100, red, 127).box(100, 0, 50, 100, red, 128);
    expect((await judged(drawn)).shares).toMatchObject({ on: 0.5, transparent: 0.25, off: 0.25 });
  });

  test('a flat sticker on a photograph is found whole', async () => {
    const fact = await judged(drawing(400, 300, white).photo(0, 0, 400, 300).box(137, 81, 124, 93, red), brand, {
      lossy: true,
    });
    expect(fact.off).toMatchObject([{ hex: red, share: (124 * 93) / 120_000, boxes: [box(137, 81, 124, 93)] }]);
  });

  test('a photograph is not judged, what is flat beside it is', async () => {
    const fact = await judged(drawing(320, 160, white).photo(160, 0, 160, 160).box(20, 20, 50, 50, red));
    expect(fact.shares).toMatchObject({ photo: 0.5, off: 2500 / 51_200, fringe: 0 });
    expect(fact.off).toMatchObject([{ hex: red, doubt: null }]);
  });

  test('an accepted colour is on, and told with its place', async () => {
    const rules = colourRules([white, ruleColour(red, { origin: 'accepted', name: 'Old red', until: '2027-01-01' })]);
    const fact = await judged(drawing(200, 100, white).box(30, 20, 50, 40, red), rules);
    expect(fact.colours[1]).toMatchObject({ name: 'Old red', share: 0.1, boxes: [box(30, 20, 50, 40)] });
    expect(fact.colours[0]?.boxes).toBeUndefined();
  });

  test('CMYK: what ink makes of a brand colour is that colour; all else is asked about', async () => {
    const saturated = '#2b00ff';
    const print = await sharp({ create: { width: 8, height: 8, channels: 3, background: saturated } })
      .toColourspace('cmyk')
      .jpeg({ quality: 100 })
      .toBuffer();
    const pixels = await sharp(print).toColourspace('srgb').raw().toBuffer();
    const inked = `#${pixels.subarray(0, 3).toString('hex')}`;
    expect(deltaE(inked, saturated)).toBeGreaterThan(10);

    const drawn = drawing(200, 100, white).box(0, 0, 50, 100, inked).box(100, 0, 50, 100, '#00a651');
    const rules = colourRules([white, saturated]);
    expect((await judged(drawn, rules)).off.map(({ doubt }) => doubt)).toEqual([null, null]);
    expect((await judged(drawn, rules, { space: 'cmyk' })).off).toMatchObject([{ hex: '#00a651', doubt: 'cmyk' }]);
  });

  test('without a kit nothing is off', async () => {
    for (const space of ['srgb', 'cmyk'] as const) {
      const fact = await judged(drawing(100, 100, red), colourRules([]), { space });
      expect([fact.off, fact.colours]).toEqual([[], []]);
    }
  });
});

describe('always', () => {
  const hex = fc.constantFrom(white, blue, yellow, red, '#808080', '#7795e3', '#d8203e', '#2e7d32');
  const shape = fc.record({ x: fc.nat(150), y: fc.nat(90), w: fc.integer({ min: 1, max: 90 }), h: fc.nat(60), hex });
  const picture = fc.record({
    shapes: fc.array(shape, { maxLength: 6 }),
    alpha: fc.boolean(),
    photo: fc.boolean(),
    noise: fc.constantFrom(0, 0, 2, 9),
  });
  const draw = ({ shapes, alpha, photo, noise }: typeof picture extends fc.Arbitrary<infer P> ? P : never) => {
    const drawn = drawing(160, 100, white);
    if (photo) drawn.photo(80, 0, 80, 100);
    for (const { x, y, w, h, hex: colour } of shapes) drawn.box(x, y, w, h, colour);
    if (alpha) drawn.box(0, 0, 30, 100, white, 0);
    return noise === 0 ? drawn : drawn.noise(noise);
  };

  test('shares are 0…1 and sum to 1; the listed colours sum to theirs; boxes lie inside', async () => {
    await fc.assert(
      fc.asyncProperty(picture, fc.boolean(), async (drawn, lossy) => {
        const fact = await judged(draw(drawn), brand, { lossy });
        const shares = Object.values(fact.shares);
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
        expect(fact.colours.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(
          fact.shares.on + fact.shares.tint,
          10,
        );
        expect(fact.off.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(fact.shares.off, 10);
        for (const { x, y, width, height } of fact.off.flatMap(({ boxes }) => boxes)) {
          expect(x >= 0 && y >= 0 && x + width <= 160 && y + height <= 100 && width > 0 && height > 0).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the same picture gives the same fact, whatever was measured before', async () => {
    const drawn = drawing(160, 100, white).photo(0, 0, 60, 60, 5).box(80, 20, 50, 50, red).noise(6);
    const first = await judged(drawn);
    for (const hexes of [[red], [blue, red], [yellow], [blue], [white, red]]) await judged(drawn, colourRules(hexes));
    expect(await judged(drawn)).toEqual(first);
  });
});
