import { describe, expect, test } from 'vitest';
import { drawing } from './drawing.ts';
import { blue, brand, judged, red, white, yellow } from './judged.ts';
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
