import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawBeside } from '../../../src/facts/logos/beside.ts';
import type { DrawnLogo } from '../../../src/facts/logos/draw.ts';
import type { SeenLogo } from '../../../src/model/seen-logo.ts';
import { seenLogo } from '../../report/fixture.ts';

/** A logo of 40 × 20: its left half red, its right half blue. */
const drawn: DrawnLogo = {
  width: 40,
  height: 20,
  aspect: 2,
  cut: { x: 0, y: 0, width: 1, height: 1 },
  rgba: Uint8Array.from(
    Array.from({ length: 800 }, (_, i) => (i % 40 < 20 ? [255, 0, 0, 255] : [0, 0, 255, 255])).flat(),
  ),
};

/** Stretched to 60 × 20 px at (20, 30). */
const stretched: Partial<SeenLogo> = {
  quad: [
    [20, 30],
    [80, 30],
    [80, 50],
    [20, 50],
  ],
  stretch: 1.5,
  wanted: { variants: [{ id: 'full', ground: '#ffff00' }], rotation: 0 },
};

const grey = (alpha: number) => ({
  data: Uint8Array.from(Array.from({ length: 100 * 80 }, () => [128, 128, 128, alpha]).flat()),
  width: 100,
  height: 80,
  scale: 1,
});

/** The colour at a share of both sides. */
async function pixels(png: Uint8Array) {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return {
    size: [info.width, info.height],
    at: (across: number, down: number): readonly number[] => {
      const from = 4 * (Math.floor(down * info.height) * info.width + Math.floor(across * info.width));
      return [...data.subarray(from, from + 4)];
    },
  };
}

async function both(change: Partial<SeenLogo>, alpha = 255) {
  const { found, wanted } = await drawBeside(
    grey(alpha),
    seenLogo({ ...stretched, ...change }),
    { drawn, ground: '#ffff00' },
    'png',
  );
  return { found: await pixels(found), wanted: await pixels(wanted) };
}

describe('two pictures of one place', () => {
  test('of one size, which holds the mark as it stands and some ground', async () => {
    const { found, wanted } = await both({});
    // 60 × 20 and 6 px on each side, enlarged four times.
    expect(found.size).toEqual([288, 128]);
    expect(wanted.size).toEqual(found.size);
    expect(found.at(0.5, 0.5)).toEqual([128, 128, 128, 255]);
  });

  test('the wanted one keeps the height and takes its own width, on its ground', async () => {
    const { wanted } = await both({});
    // 72 px across: the mark is 40 of them, from 16 to 56.
    expect(wanted.at(12 / 72, 0.5)).toEqual([255, 255, 0, 255]);
    expect(wanted.at(20 / 72, 0.5)).toEqual([255, 0, 0, 255]);
    expect(wanted.at(52 / 72, 0.5)).toEqual([0, 0, 255, 255]);
    expect(wanted.at(60 / 72, 0.5)).toEqual([255, 255, 0, 255]);
  });

  test('stands as the kit allows, whichever way it was turned', async () => {
    const { wanted } = await both({ wanted: { variants: [{ id: 'full', ground: '#ffff00' }], rotation: 90 } });
    expect(wanted.at(0.5, 0.3)).toEqual([255, 0, 0, 255]);
    expect(wanted.at(0.5, 0.7)).toEqual([0, 0, 255, 255]);
  });

  test('what leaves the asset is seen to be missing', async () => {
    const { found, wanted } = await both({
      quad: [
        [70, 30],
        [130, 30],
        [130, 50],
        [70, 50],
      ],
    });
    expect(found.at(0.2, 0.5)[3]).toBe(255);
    expect(found.at(0.9, 0.5)[3]).toBe(0);
    expect(wanted.at(0.9, 0.5)[3]).toBe(255);
  });

  test('where the asset is clear, so is the ground', async () => {
    const { wanted } = await both({}, 0);
    expect(wanted.at(0.05, 0.05)[3]).toBe(0);
    expect(wanted.at(0.4, 0.5)).toEqual([255, 0, 0, 255]);
  });

  test('a large one is made small', async () => {
    const { found, wanted } = await both({
      quad: [
        [0, 0],
        [4000, 0],
        [4000, 2000],
        [0, 2000],
      ],
      height: 2000,
    });
    expect(found.size[0]).toBeLessThanOrEqual(320);
    expect(found.size[1]).toBeLessThanOrEqual(200);
    expect(wanted.size).toEqual(found.size);
  });
});
