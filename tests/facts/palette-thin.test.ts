import { describe, expect, test } from 'vitest';
import { drawing } from './drawing.ts';
import { blue, box, brand, judged, red, white } from './judged.ts';

describe('type and lines too thin for an area', () => {
  /** Stems of 1 px every 3 px, 9 px high, blurred on both sides: what small type is. */
  const type = (x: number, y: number, stems: number, hex: string, blend: string) => {
    const drawn = drawing(300, 100, white);
    for (let i = 0; i < stems; i++) {
      drawn.box(x + 4 * i - 1, y, 3, 9, blend).box(x + 4 * i, y, 1, 9, hex);
    }
    return drawn;
  };

  test('in a chosen colour are found in a lossless picture, as a line', async () => {
    const fact = await judged(type(50, 40, 12, red, '#ec8f9e'));
    expect(fact.off).toMatchObject([{ hex: red, share: (12 * 9) / 30_000, doubt: null, boxes: [box(50, 40, 45, 9)] }]);
    // The blend of red and white that edges make, 2 px a stem, stays nobody's.
    expect(fact.shares.fringe).toBeCloseTo((2 * 12 * 9) / 30_000, 10);
  });

  test('a screen of dots is one place, however many they are', async () => {
    const dots = drawing(500, 500, white).paint(0, 0, 500, 500, (x, y) =>
      (x + y) % 2 === 0 ? [216, 30, 60] : [255, 255, 255],
    );
    expect((await judged(dots)).off).toMatchObject([{ hex: red, share: 0.5, boxes: [box(0, 0, 500, 500)] }]);
  });

  test('a line of 2 px in a lossless picture is somebody’s choice', async () => {
    const { off } = await judged(drawing(300, 100, white).box(50, 50, 100, 2, red));
    expect(off).toMatchObject([{ hex: red, boxes: [box(50, 50, 100, 2)], outlines: [{ points: { length: 4 } }] }]);
  });

  test.each([
    ['of the palette: their blend with the ground is nobody’s', type(50, 40, 12, blue, '#8ea7e8'), false],
    ['with coloured fringes on a screen', type(50, 40, 12, '#000000', '#ff9d3b'), false],
    ['too short to be sure', type(50, 40, 2, red, '#ec8f9e'), false],
    ['from a lossy source', type(50, 40, 12, red, '#ec8f9e'), true],
  ])('%s', async (_, drawn, lossy) => {
    expect((await judged(drawn, brand, { lossy })).off).toEqual([]);
  });
});
