import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { coloursInPixels } from '../../../src/kit/import/shared/pixels.ts';
import { namesAndHex, problemOf, read } from './read.ts';

/** Stripes of equal height: red 60 %, blue 30 %, yellow 10 % where three are given. */
function stripes(width: number, colours: readonly (readonly [hex: string, rows: number])[], alpha = 255): Uint8Array {
  const pixels = colours.flatMap(([hex, rows]) => {
    const rgb = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Array.from({ length: rows * width }, () => [...rgb, alpha]).flat();
  });
  return Uint8Array.from(pixels);
}
const brand = [
  ['#e4002b', 60],
  ['#00205b', 30],
  ['#fedb00', 10],
] as const;
const picture = (): Sharp => sharp(stripes(80, brand), { raw: { width: 80, height: 100, channels: 4 } });

describe('colours of pixels', () => {
  test('greatest share first', () => {
    expect(coloursInPixels(stripes(10, brand))).toEqual([
      { hex: '#e4002b', share: 0.6 },
      { hex: '#00205b', share: 0.3 },
      { hex: '#fedb00', share: 0.1 },
    ]);
  });

  test('what is see-through does not count', () => {
    const pixels = Uint8Array.from([...stripes(10, [['#e4002b', 5]]), ...stripes(10, [['#00ff00', 50]], 20)]);
    expect(coloursInPixels(pixels)).toEqual([{ hex: '#e4002b', share: 1 }]);
    expect(coloursInPixels(stripes(4, brand, 0))).toEqual([]);
  });

  test('less than a hundredth is no colour that anybody chose', () => {
    const found = coloursInPixels(
      stripes(10, [
        ['#ffffff', 199],
        ['#e4002b', 1],
      ]),
    );
    expect(found.map(({ hex }) => hex)).toEqual(['#ffffff']);
  });

  test('near shades count as the most frequent of them', () => {
    const found = coloursInPixels(
      stripes(10, [
        ['#e4002b', 50],
        ['#e3012c', 20],
        ['#e5002a', 10],
        ['#00205b', 20],
      ]),
    );
    expect(found).toEqual([
      { hex: '#e4002b', share: 0.8 },
      { hex: '#00205b', share: 0.2 },
    ]);
  });
});

describe('files', () => {
  test.each(['png', 'webp', 'gif', 'tiff'] as const)('%s without loss', async (format) => {
    const lossless = { webp: { lossless: true }, tiff: { compression: 'lzw' } as const, png: {}, gif: {} }[format];
    const { colours, format: title } = await read('x', await picture().toFormat(format, lossless).toBuffer());
    expect(title).toBe('Colours in a picture');
    expect(colours.map(({ hex }) => hex)).toEqual(['#e4002b', '#00205b', '#fedb00']);
    expect(colours[0]?.original).toBe('#e4002b, 60 %');
  });

  test('JPEG comes near', async () => {
    const large = picture().removeAlpha().resize(400, 500, { kernel: 'nearest' });
    const file = await large.jpeg({ quality: 90 }).toBuffer();
    const found = (await namesAndHex('x.png', file)).map(([, hex = '']) => hex);
    expect(found).toHaveLength(3);
    const levels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    brand.forEach(([hex], i) => {
      const other = levels(found[i] ?? '');
      expect(Math.max(...levels(hex).map((v, k) => Math.abs(v - (other[k] ?? 0))))).toBeLessThanOrEqual(3);
    });
  });

  test('a wide-gamut profile is taken into account', async () => {
    const file = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#c81e1e' } })
      .withIccProfile('p3')
      .png()
      .toBuffer();
    expect((await namesAndHex('x.png', file))[0]?.[1]).toMatch(/^#c[78]1[def]1[def]$/);
  });

  test('16 bits and grey', async () => {
    const deep = await picture().toColourspace('rgb16').png().toBuffer();
    expect((await namesAndHex('x.png', deep)).map(([, hex]) => hex)).toEqual(['#e4002b', '#00205b', '#fedb00']);
    const grey = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#777777' } })
      .toColourspace('b-w')
      .png()
      .toBuffer();
    expect(await namesAndHex('x.png', grey)).toEqual([['#777777', '#777777']]);
  });

  test('damaged, cut, bombs: one problem', async () => {
    const png = await picture().png().toBuffer();
    expect(await problemOf('x.png', png.subarray(0, 100))).toContain('damaged or incomplete');
    const huge = Buffer.from(png);
    huge.writeUInt32BE(60_000, 16);
    huge.writeUInt32BE(60_000, 20);
    huge.writeUInt32BE(crc32(huge.subarray(12, 29)), 29);
    expect(await problemOf('x.png', huge)).toContain('more than 100 megapixels');
  });

  test('a transparent picture says so', async () => {
    const file = await sharp({ create: { width: 9, height: 9, channels: 4, background: '#0000' } })
      .png()
      .toBuffer();
    expect(await problemOf('x.png', file)).toContain('transparent');
  });
});
