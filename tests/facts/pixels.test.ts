import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { palette } from '../../src/facts/palette.ts';
import { inAsset, sampleOf } from '../../src/facts/sample.ts';
import type { Measuring } from '../../src/facts/source.ts';
import { thumbnail } from '../../src/facts/thumbnail.ts';
import { transparencyOf } from '../../src/facts/transparency.ts';
import { drawn, fact, measure, noise, texture } from './gathered.ts';
import { colourRules, ruleColour } from './rules.ts';

const rasterOf = (width: number, height: number, colour: (x: number, y: number) => readonly number[]) => ({
  data: Uint8Array.from(
    { length: width * height * 4 },
    (_, i) => colour((i >> 2) % width, Math.floor((i >> 2) / width))[i & 3] ?? 255,
  ),
  width,
  height,
  scale: 1,
});

describe('raster', () => {
  test('has the very colours of a lossless file', async () => {
    const content = await drawn(5, 3, (x, y) => [x * 50, y * 100, 7])
      .png()
      .toBuffer();
    const { data, scale } = await fact(content, 'raster');
    expect([...data.subarray(4 * 7, 4 * 8)]).toEqual([100, 100, 7, 255]); // x 2, y 1
    expect(scale).toBe(1);
  });

  test('above 12 megapixels holds every n-th pixel, none of them mixed', async () => {
    const content = await drawn(5000, 3000, (x, y) => ((x + y) % 2 === 0 ? [255, 0, 0] : [0, 0, 255]))
      .png({ compressionLevel: 1 })
      .toBuffer();
    const { data, width, height, scale } = await fact(content, 'raster');
    expect(width * height).toBeLessThan(12.1e6);
    expect(scale).toBeCloseTo(5000 / width, 6);
    const colours = new Set<string>();
    for (let i = 0; i < data.length; i += 4 * 997) colours.add(data.subarray(i, i + 4).join());
    expect([...colours].sort()).toEqual(['0,0,255,255', '255,0,0,255']);
  });
});

describe('sample', () => {
  test('is the picture itself up to 512 px', () => {
    const raster = rasterOf(512, 3, (x, y) => [x % 256, y, 0, 255]);
    expect(sampleOf(raster)).toEqual({
      data: raster.data,
      width: 512,
      height: 3,
      scaleX: 1,
      scaleY: 1,
      full: { width: 512, height: 3 },
    });
  });

  test.each([
    [513, 10, 2, 257, 5],
    [1500, 500, 3, 500, 167],
    [2000, 1, 4, 500, 1],
  ])('of %d × %d takes every %dth', (width, height, step, columns, rows) => {
    const raster = rasterOf(width, height, (x, y) => [x >> 8, x & 255, y >> 8, y & 255]);
    const sample = sampleOf(raster);
    expect(sample).toMatchObject({ width: columns, height: rows, scaleX: step, scaleY: step });
    // the last one stands within its own step × step pixels, and is one of them
    const [high = 0, low = 0] = sample.data.subarray((columns - 1) * 4);
    expect(Math.floor(((high << 8) + low) / step)).toBe(columns - 1);
  });

  test('reads pixels that don’t start on a boundary of four', () => {
    const raster = rasterOf(600, 2, (x) => [x >> 8, x & 255, 9, 255]);
    const shifted = new Uint8Array(raster.data.length + 1);
    shifted.set(raster.data, 1);
    expect(sampleOf({ ...raster, data: shifted.subarray(1) })).toEqual(sampleOf(raster));
  });

  test('keeps to the asset’s pixels where the raster is smaller', () => {
    expect(sampleOf({ ...rasterOf(1000, 10, () => [1, 2, 3, 255]), scale: 1.5 }).scaleX).toBe(3);
  });

  test.each([
    ['a whole number of samples', 1024, 512, 1, [1024, 512]],
    ['a last sample that stands for fewer px', 1081, 533, 1, [1081, 533]],
    ['a raster that leaves px out, rounded up', 700, 401, 1.4979, [1048, 600]],
  ] as const)('ends where the asset ends: %s', (_, width, height, scale, [right, bottom]) => {
    const raster = { ...rasterOf(width, height, () => [1, 2, 3, 255]), scale };
    const sample = sampleOf(raster, { width: right, height: bottom });
    expect(inAsset(sample, sample.width, sample.height)).toEqual([right, bottom]);
    expect(inAsset(sample, 0, 0)).toEqual([0, 0]);
  });

  test('leads to no region outside of the asset', async () => {
    const content = await drawn(1081, 533, (x, y) => (x >= 900 && y >= 400 ? [209, 0, 108] : [255, 255, 255]))
      .png()
      .toBuffer();
    const measured = await measure(content, ['sample', 'texture', 'picture']);
    if ('code' in measured) throw new Error(measured.code);
    const rules = colourRules([ruleColour('#ffffff')]);
    const judged = await palette.measure(measured, { rules } as Measuring);
    const [found] = judged.ok ? judged.value.off : [];
    const { x = 0, y = 0, width = 0, height = 0 } = found?.boxes[0] ?? {};
    expect([x, y, x + width, y + height]).toEqual([900, 399, 1081, 533]);
    expect(found?.outlines[0]?.points.filter(([px, py]) => px > 1081 || py > 533)).toEqual([]);
  });
});

describe('transparency', () => {
  test('is where a pixel is not opaque', () => {
    const raster = rasterOf(20, 10, (x, y) => [0, 0, 0, x >= 3 && x < 7 && y >= 2 && y < 4 ? 254 : 255]);
    expect(transparencyOf(raster)).toEqual({ share: 8 / 200, box: { kind: 'box', x: 3, y: 2, width: 4, height: 2 } });
  });
  test('ends where the asset ends, where the raster leaves px out', () => {
    const raster = { ...rasterOf(20, 10, () => [0, 0, 0, 0]), scale: 1.5 };
    expect(transparencyOf(raster, { width: 30, height: 14 }).box).toEqual({
      kind: 'box',
      x: 0,
      y: 0,
      width: 30,
      height: 14,
    });
  });
  test('is none in an opaque picture, alpha channel or not', async () => {
    const opaque = drawn(9, 9, () => [1, 2, 3, 255]);
    expect(await fact(await opaque.png().toBuffer(), 'transparency')).toEqual({ share: 0, box: null });
  });
});

describe('fingerprint', () => {
  const painting = (width: number, height: number) => {
    const next = noise(11);
    const waves = Array.from({ length: 6 }, () => [next() * 6, next() * 6, next() * 7] as const);
    return drawn(width, height, (x, y) => {
      const value = waves.reduce((sum, [a, b, c]) => sum + Math.sin((a * x) / width + (b * y) / height + c), 0);
      return [128 + value * 20, 128 + value * 15, 128 - value * 10];
    });
  };

  test('is the same for the same pixels in another lossless file', async () => {
    const png = await fact(await painting(200, 100).png().toBuffer(), 'fingerprint');
    expect(await fact(await painting(200, 100).webp({ lossless: true }).toBuffer(), 'fingerprint')).toEqual(png);
    const other = await fact(await painting(200, 100).linear(1, 1).png().toBuffer(), 'fingerprint');
    expect(other.pixels).not.toBe(png.pixels);
  });

  test('tells sizes apart that have the same bytes', async () => {
    const flat = (width: number, height: number) =>
      drawn(width, height, () => [5, 5, 5])
        .png()
        .toBuffer();
    expect((await fact(await flat(4, 2), 'fingerprint')).pixels).not.toBe(
      (await fact(await flat(2, 4), 'fingerprint')).pixels,
    );
  });

  test('is near when resized or compressed, and far for another', async () => {
    const { hash } = await fact(await painting(600, 300).png().toBuffer(), 'fingerprint');
    const apart = async (content: Buffer): Promise<number> => {
      const other = (await fact(content, 'fingerprint')).hash;
      return [...(BigInt(`0x${hash}`) ^ BigInt(`0x${other}`)).toString(2)].filter((bit) => bit === '1').length;
    };
    expect(await apart(await painting(600, 300).resize(240, 120).jpeg({ quality: 70 }).toBuffer())).toBeLessThanOrEqual(
      2,
    );
    expect(await apart(await painting(600, 300).flop().png().toBuffer())).toBeGreaterThan(10);
  });

  test('knows a plate by its contrast', async () => {
    expect(
      (
        await fact(
          await drawn(50, 50, () => [99, 91, 255])
            .png()
            .toBuffer(),
          'fingerprint',
        )
      ).contrast,
    ).toBeCloseTo(0, 3);
    // half black, half white: the standard deviation is half the range
    const halves = await drawn(50, 50, (x) => (x < 25 ? [0, 0, 0] : [255, 255, 255]))
      .png()
      .toBuffer();
    expect((await fact(halves, 'fingerprint')).contrast).toBeCloseTo(127.5, 1);
  });
});

test('a thumbnail is small, keeps the ratio and the holes, and is never larger than the picture', async () => {
  const raster = rasterOf(400, 100, (x) => [10, 200, 30, x < 200 ? 0 : 255]);
  const { width, height, hasAlpha, format } = await sharp(await thumbnail(raster, 120)).metadata();
  expect({ width, height, hasAlpha, format }).toEqual({ width: 120, height: 30, hasAlpha: true, format: 'webp' });
  expect((await sharp(await thumbnail(raster, 1000)).metadata()).width).toBe(400);
});

test('texture is the same on every run', async () => {
  expect(await texture(64, 64)).toEqual(await texture(64, 64));
});
