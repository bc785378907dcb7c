import { describe, expect, test } from 'vitest';
import { drawing } from './drawing.ts';
import { blue, box, brand, judged, red, white } from './judged.ts';

const photo = () => drawing(400, 300, white).photo(0, 0, 400, 300);
type Drawn = ReturnType<typeof photo>;

/** Two lines of letters, as bars of 3 px with gaps of 3, that leave 8 px to the rim of a badge of 60 px. */
const letters = (drawn: Drawn, left: number, top: number): Drawn => {
  for (const line of [14, 34]) for (let x = 8; x < 52; x += 6) drawn.box(left + x, top + line, 3, 12, white);
  return drawn;
};
/** A disc that fades into what lies round it, as a light out of focus does. */
const bokeh = (drawn: Drawn): Drawn =>
  drawn.paint(130, 90, 100, 100, (x, y) => {
    const part = Math.min(1, Math.max(0, (50 - Math.hypot(x - 50, y - 50)) / 50));
    return [60 + 160 * part, 60 - 20 * part, 60 - 10 * part].map(Math.round) as unknown as [number, number, number];
  });

describe('a badge with words on a photograph', () => {
  test.each([
    [160, 96],
    [163, 101],
    [168, 104],
    [173, 107],
    [175, 111],
    [5, 3],
    [340, 240],
  ])('is found whole wherever it lies: %i, %i', async (x, y) => {
    const fact = await judged(letters(photo().box(x, y, 60, 60, red), x, y));
    expect(fact.off).toMatchObject([{ hex: red, doubt: null, boxes: [box(x, y, 60, 60)] }]);
    expect(fact.off[0]?.share).toBeCloseTo((60 * 60 - 2 * 8 * 3 * 12) / 120_000, 6);
  });

  test('is one where the words cut it in two, as wide as its parts are', async () => {
    const drawn = photo().disc(203, 151, 40, red);
    const fact = await judged(drawn.box(163, 140, 81, 22, white));
    expect(fact.off).toMatchObject([{ hex: red, doubt: null, boxes: [box(165, 111, 77, 81)] }]);
  });

  test.each([
    ['takes a fifth of the picture', 100, 70, 160, 150],
    ['lies in a corner', 320, 0, 80, 80],
  ])('is found where it %s', async (_, x, y, width, height) => {
    const fact = await judged(letters(photo().box(x, y, width, height, red), x + 8, y + 8));
    expect(fact.off).toMatchObject([{ hex: red, doubt: null, boxes: [box(x, y, width, height)] }]);
  });

  test('keeps its place from a lossy source', async () => {
    const drawn = letters(photo().box(171, 109, 60, 60, red), 171, 109).noise(1);
    const fact = await judged(drawn, brand, { lossy: true });
    expect(fact.off).toMatchObject([{ doubt: null, boxes: [box(171, 109, 60, 60)] }]);
  });
});

describe('what a camera saw is no badge', () => {
  test.each([
    ['nothing but the photograph', photo()],
    ['a light out of focus', bokeh(photo())],
    ['a sky', photo().gradient(0, 0, 400, 90, '#3d7ac2', '#8fb4dc')],
    ['a lamp shade with grain', photo().disc(200, 150, 40, red).noise(6)],
    ['the pale ground of a plate', photo().box(0, 0, 400, 90, '#ecddb7').noise(1)],
    ['a light that blinded it', drawing(400, 300, blue).photo(0, 0, 208, 300).box(208, 80, 80, 120, '#edfdf1')],
  ])('%s', async (_, drawn) => {
    const { off } = await judged(drawn);
    expect(off.filter(({ doubt }) => doubt === null)).toEqual([]);
  });
});
