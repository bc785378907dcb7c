import { expect, test } from 'vitest';
import { setLook } from '../../src/measure/set-look.ts';
import { drawing } from '../facts/drawing.ts';
import { blue, brand, judged, white, yellow } from '../facts/judged.ts';
import { colourRules, ruleColour } from '../facts/rules.ts';

const asset = (colour: string) => drawing(240, 160, white).box(0, 0, 120, 160, colour).box(130, 20, 60, 60, yellow);
async function indexOf(rules: typeof brand, colour: string): Promise<number> {
  const own = await judged(asset(blue));
  const one = await judged(asset(colour), rules);
  const glances = [...Array.from({ length: 7 }, () => own), one].map((palette, i) => ({
    path: String(i),
    palette,
    hasLogo: null,
  }));
  return setLook(glances).index ?? Number.NaN;
}

/** Some ΔE00 from the blue: clearly another shade. */
const darker = '#123a9e';
const festive = '#a3182b';

test('what an allowance permits moves the index by a point at most', async () => {
  const before = await indexOf(brand, blue);
  const tone = colourRules(brand.colours, {
    allowance: { pointer: 'channels.x.palette.tone', tolerance: null, tone: { hue: 10, lightness: 15, chroma: 25 } },
  });
  const added = colourRules([...brand.colours, ruleColour(festive, { origin: 'allowance' })]);
  expect(Math.abs((await indexOf(tone, darker)) - before)).toBeLessThanOrEqual(1);
  expect(Math.abs((await indexOf(added, festive)) - before)).toBeLessThanOrEqual(1);
});

test('what nothing permits moves it by more', async () => {
  const before = await indexOf(brand, blue);
  expect(before - (await indexOf(brand, festive))).toBeGreaterThan(3);
});
