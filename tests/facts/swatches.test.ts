import { describe, expect, test } from 'vitest';
import type { Measuring } from '../../src/facts/source.ts';
import { swatches } from '../../src/facts/swatches.ts';
import { colourDifference } from '../../src/measure/delta-e.ts';
import { colourOf } from '../../src/measure/srgb.ts';
import { drawing } from './drawing.ts';

async function swatchesOf(drawn: ReturnType<typeof drawing>) {
  const measured = await swatches.measure({ sample: drawn.sample() }, null as unknown as Measuring);
  if (!measured.ok) throw new Error('Not measured');
  return measured.value;
}

describe('swatches', () => {
  test('exact colours, exact shares, greatest first', async () => {
    const drawn = drawing(200, 100, '#fefae0').box(0, 0, 50, 100, '#283618').box(100, 0, 20, 100, '#dda15e');
    expect((await swatchesOf(drawn)).measured).toEqual([
      { hex: '#fefae0', share: 0.65 },
      { hex: '#283618', share: 0.25 },
      { hex: '#dda15e', share: 0.1 },
    ]);
  });

  test('pale colours that nearly touch stay two', async () => {
    const { measured } = await swatchesOf(drawing(200, 100, '#ffffff').box(0, 0, 80, 100, '#fefae0'));
    expect(measured).toEqual([
      { hex: '#ffffff', share: 0.6 },
      { hex: '#fefae0', share: 0.4 },
    ]);
  });

  test('noise does not multiply them', async () => {
    const { measured } = await swatchesOf(drawing(200, 100, '#1c6dd0').box(0, 0, 60, 100, '#f2b705').noise(3));
    expect(measured).toHaveLength(2);
    expect(colourDifference(colourOf(measured[0]?.hex ?? ''), 0x1c6dd0)).toBeLessThan(1);
    expect(measured[1]?.share).toBeCloseTo(0.3, 2);
  });

  test('shares are of the opaque pixels, and sum to one', async () => {
    const { measured } = await swatchesOf(
      drawing(100, 100, '#1c6dd0').box(0, 0, 50, 100, '#ff0000', 127).photo(60, 0, 40, 50),
    );
    expect(measured.find(({ hex }) => hex === '#ff0000')).toBeUndefined();
    expect(measured.reduce((sum, { share }) => sum + share, 0)).toBeGreaterThan(0.95);
    expect(measured.length).toBeLessThanOrEqual(10);
  });

  test('nothing opaque has no swatches', async () => {
    const nothing = await swatchesOf(drawing(40, 40, '#000000').box(0, 0, 40, 40, '#000000', 0));
    expect(nothing).toEqual({ measured: [], firstLook: [] });
  });

  test('the same bytes twice', async () => {
    const drawn = drawing(160, 120, '#222222').photo(20, 20, 100, 80, 9);
    expect(await swatchesOf(drawn)).toEqual(await swatchesOf(drawn));
  });

  test('color-thief takes its first look, as valid colours', async () => {
    const { firstLook } = await swatchesOf(
      drawing(300, 150, '#20508c').box(0, 0, 90, 150, '#e07020').box(200, 0, 30, 150, '#ffffff'),
    );
    expect(firstLook.length).toBeGreaterThan(1);
    expect(firstLook.every((hex) => /^#[0-9a-f]{6}$/.test(hex))).toBe(true);
    for (const hex of ['#20508c', '#e07020']) {
      expect(Math.min(...firstLook.map((found) => colourDifference(colourOf(found), colourOf(hex))))).toBeLessThan(6);
    }
  });

  test.each(['#ffffff', '#000000', '#ff0000'])('a picture all %s has one swatch', async (hex) => {
    expect((await swatchesOf(drawing(64, 64, hex))).measured).toEqual([{ hex, share: 1 }]);
  });
});
