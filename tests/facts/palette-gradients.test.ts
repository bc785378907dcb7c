import { describe, expect, test } from 'vitest';
import { drawing } from './drawing.ts';
import { blue, box, brand, deltaE, judged, red, white, yellow } from './judged.ts';
import { colourRules } from './rules.ts';

describe('gradients', () => {
  const run = (from: string, to: string) => drawing(300, 100, white).gradient(0, 20, 300, 60, from, to);

  test('between two brand colours they pass, and are told', async () => {
    const fact = await judged(run(blue, yellow));
    expect(fact.off).toEqual([]);
    expect(fact.gradients.length).toBeGreaterThan(0);
    for (const { from, to } of fact.gradients)
      expect([from, to].some((end) => end === blue || end === yellow)).toBe(true);
    expect(fact.shares.gradient).toBeGreaterThan(0.3);
  });

  test('of a colour and its neighbour in hue, by way of neither white nor grey', async () => {
    const [green, teal] = ['#1e9e4a', '#0b8fb0'];
    const fact = await judged(run(green, teal), colourRules([white, green, teal]));
    expect(fact.off).toEqual([]);
    expect(fact.gradients).toMatchObject([{ from: expect.any(String), boxes: [{ y: 20, height: 60 }] }]);
    expect(fact.gradients.map(({ from, to }) => [from, to].sort())).toEqual([[green, teal].sort()]);
  });

  test('a shadow of a brand colour passes where black may be used', async () => {
    const drawn = drawing(300, 100, yellow).gradient(60, 20, 120, 60, yellow, '#806416');
    expect((await judged(drawn)).off).toEqual([]);
    const listed = await judged(drawn, { ...brand, neutrals: { ...brand.neutrals, rule: 'listed' } });
    expect(listed.off.map(({ doubt }) => doubt)).toEqual(['gradient']);
  });

  test('to a colour that nobody listed they are asked about', async () => {
    const fact = await judged(run(blue, red));
    expect(fact.off.length).toBeGreaterThan(0);
    expect(new Set(fact.off.map(({ doubt }) => doubt))).toEqual(new Set(['gradient']));
  });

  test('any passes where any may', async () => {
    const fact = await judged(run(blue, red), { ...brand, gradients: { ...brand.gradients, rule: 'any' } });
    expect(fact.off).toEqual([]);
    expect(fact.shares.gradient).toBeGreaterThan(0.3);
  });
});

describe('a gradient by way of grey', () => {
  const [kiln, butter] = ['#21358a', '#f9e4ac'];
  const ruled = (rule: 'listed' | { readonly maxShare: number }, colours = [white, kiln, butter]) => {
    const rules = colourRules(colours);
    return { ...rules, neutrals: { ...rules.neutrals, rule } };
  };
  const run = (to: string) => drawing(300, 100, white).gradient(0, 20, 300, 60, kiln, to);

  test.each([['listed' as const], [{ maxShare: 2 }]])('between two brand colours has none: %j', async (rule) => {
    const fact = await judged(run(butter), ruled(rule));
    expect([fact.off, fact.neutrals]).toEqual([[], []]);
    expect(fact.gradients.map(({ from, to }) => [from, to].sort())).toEqual([[kiln, butter].sort()]);
    expect(fact.shares.neutral).toBeLessThan(0.01);
    expect(fact.shares.gradient).toBeGreaterThan(0.4);
  });

  test('to a foreign colour has one', async () => {
    const fact = await judged(run(butter), ruled('listed', [white, kiln]));
    expect(fact.neutrals.length).toBeGreaterThan(0);
  });

  test('a flat grey beside it is one', async () => {
    const fact = await judged(run(butter).box(0, 82, 300, 10, '#8f8e92'), ruled('listed'));
    expect(fact.neutrals).toMatchObject([{ hex: '#8f8e92', boxes: [{ y: 82, height: 10 }] }]);
  });
});

describe('a gradient between two foreign colours', () => {
  const purple = '#8a2be2';
  const pink = '#ff4fa0';
  const slanted = (dx: number, dy: number): readonly [number, number, number] => {
    const t = (dx + 2 * dy) / (299 + 2 * 59);
    return [138 + t * 117, 43 + t * 36, 226 - t * 66].map(Math.round) as unknown as [number, number, number];
  };
  const round = (dx: number, dy: number): readonly [number, number, number] => {
    const t = Math.min(1, Math.hypot(dx - 150, dy - 30) / 150);
    return [138 + t * 117, 43 + t * 36, 226 - t * 66].map(Math.round) as unknown as [number, number, number];
  };
  const plain = drawing(300, 100, white);

  test('is drawn, whichever way it runs', async () => {
    const across = await judged(drawing(300, 100, white).gradient(0, 20, 300, 60, purple, pink));
    const aslant = await judged(drawing(300, 100, white).paint(0, 20, 300, 60, slanted));
    for (const { off, drawn, shares } of [across, aslant]) {
      expect(off).toEqual([]);
      expect(drawn).toHaveLength(1);
      expect(drawn[0]?.boxes).toEqual([box(0, 20, 300, 60)]);
      expect(shares.off).toBeCloseTo(0.6, 1);
      const ends = [drawn[0]?.from ?? '', drawn[0]?.to ?? ''].sort();
      for (const [i, end] of [purple, pink].sort().entries()) expect(deltaE(ends[i] ?? '', end)).toBeLessThan(3);
    }
  });

  test.each([
    ['with grain, as a sky', plain.paint(0, 20, 300, 60, slanted).noise(3), {}],
    ['round, as a glow', drawing(300, 100, white).paint(0, 20, 300, 60, round), {}],
    ['in a lossy file', drawing(300, 100, white).gradient(0, 20, 300, 60, purple, pink), { lossy: true }],
    ['from a colour near the brand', drawing(300, 100, white).gradient(0, 20, 300, 60, '#3a5fd8', pink), {}],
    ['to a shade of the brand', drawing(300, 100, white).gradient(0, 20, 300, 60, purple, '#806416'), {}],
    [
      'in a picture with a photograph',
      drawing(300, 200, white).photo(0, 100, 300, 100).gradient(0, 20, 300, 60, purple, pink),
      {},
    ],
  ])('is asked about at most %s', async (_, drawn, picture) => {
    const fact = await judged(drawn, brand, picture);
    expect(fact.drawn).toEqual([]);
    expect(fact.off.filter(({ doubt }) => doubt === null)).toEqual([]);
  });
});
