import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pngFrames, webpIsLossy } from '../../src/facts/chunks.ts';
import { luminanceTable } from '../../src/facts/jpeg.ts';
import { sniff } from '../../src/facts/sniff.ts';
import { readProfile } from '../../src/measure/icc.ts';
import { drawn, fact, noise } from './gathered.ts';

const next = noise(5);
const wide = () => drawn(30, 20, () => [next() * 255, next() * 255, next() * 255]);
const seeThrough = () => drawn(30, 20, (x, y) => [200, 100, 0, x < 10 && y < 5 ? 40 : 255]);

test('a plain JPEG', async () => {
  const content = await wide().jpeg({ quality: 83, chromaSubsampling: '4:4:4', progressive: true }).toBuffer();
  expect(await fact(content, 'picture')).toEqual({
    width: 30,
    height: 20,
    orientation: 1,
    hasAlpha: false,
    depth: 8,
    space: 'srgb',
    profile: null,
    gamut: null,
    density: 72,
    frames: 1,
    lossy: true,
    chromaSubsampling: '4:4:4',
    progressive: true,
    jpegQuality: { quality: 83, fitError: 0 },
  });
});

describe('JPEG quality', () => {
  test.each([1, 10, 25, 40, 49, 50, 51, 60, 75, 80, 85, 90, 95, 99, 100])(
    '%d, by the tables of libjpeg',
    async (quality) => {
      const content = await wide().jpeg({ quality }).toBuffer();
      expect((await fact(content, 'picture')).jpegQuality).toEqual({ quality, fitError: 0 });
    },
  );
  test.each([10, 30, 50, 63, 80, 95])('%d, by those of mozjpeg', async (quality) => {
    const content = await wide().jpeg({ quality, mozjpeg: true }).toBuffer();
    expect((await fact(content, 'picture')).jpegQuality).toEqual({ quality, fitError: 0 });
  });
  test('tables of an encoder’s own fit badly, and say so', async () => {
    const content = await wide().jpeg({ quality: 40, quantisationTable: 1 }).toBuffer(); // all steps alike
    expect((await fact(content, 'picture')).jpegQuality?.fitError).toBeGreaterThan(0.15);
  });
});

test.each([
  ['JPEG', true, () => wide().jpeg().toBuffer()],
  ['PNG', false, () => wide().png().toBuffer()],
  ['WebP', true, () => wide().webp().toBuffer()],
  ['lossless WebP', false, () => wide().webp({ lossless: true }).toBuffer()],
  ['WebP with alpha', true, () => seeThrough().webp().toBuffer()],
  ['lossless WebP with a profile', false, () => wide().webp({ lossless: true }).withIccProfile('p3').toBuffer()],
  ['AVIF', true, () => wide().avif({ effort: 0 }).toBuffer()],
  ['GIF', false, () => wide().gif().toBuffer()],
])('%s: lossy is %s', async (_, lossy, content) => {
  expect((await fact(await content(), 'picture')).lossy).toBe(lossy);
});

test.each([
  [1, 30, 20],
  [3, 30, 20],
  [6, 20, 30],
  [8, 20, 30],
])('orientation %d makes it %d × %d', async (orientation, width, height) => {
  const content = await wide().jpeg().withMetadata({ orientation }).toBuffer();
  expect(await fact(content, 'picture')).toMatchObject({ orientation, width, height });
  expect(await fact(content, 'raster')).toMatchObject({ width, height, scale: 1 });
});

describe('profiles', () => {
  test.each([
    ['srgb', 'srgb', 'srgb'],
    ['p3', 'srgb', 'p3'],
    ['cmyk', 'cmyk', 'cmyk'],
  ])('%s', async (profile, space, gamut) => {
    const picture = await fact(await wide().withIccProfile(profile).jpeg().toBuffer(), 'picture');
    expect(picture).toMatchObject({ space, gamut });
    expect(picture.profile).not.toBe('');
  });

  /** A version 2 profile of nothing but a description and primaries, given as chromaticities adapted to D50. */
  const profileOf = (name: string, xy: readonly number[], space = 'RGB '): Uint8Array => {
    const icc = Buffer.alloc(132 + 4 * 12 + 60 + 3 * 20);
    icc.write(space, 16, 'latin1');
    icc.writeUInt32BE(4, 128);
    const description = 132 + 48;
    const tag = (i: number, sign: string, at: number, size: number): void => {
      icc.write(sign, 132 + 12 * i, 'latin1');
      icc.writeUInt32BE(at, 136 + 12 * i);
      icc.writeUInt32BE(size, 140 + 12 * i);
    };
    tag(0, 'desc', description, 60);
    icc.write('desc', description, 'latin1');
    icc.writeUInt32BE(name.length + 1, description + 8);
    icc.write(name, description + 12, 'latin1');
    ['rXYZ', 'gXYZ', 'bXYZ'].forEach((sign, i) => {
      const at = description + 60 + 20 * i;
      tag(i + 1, sign, at, 20);
      icc.write('XYZ ', at, 'latin1');
      const [x = 0, y = 0] = xy.slice(2 * i);
      [x, y, 1 - x - y].forEach((value, j) => {
        icc.writeInt32BE(Math.round(value * 65536), at + 8 + 4 * j);
      });
    });
    return icc;
  };
  // ProPhoto RGB has D50 itself: its primaries as ROMM (ISO 22028-2) states them
  const proPhoto = [0.7347, 0.2653, 0.1596, 0.8404, 0.0366, 0.0001];
  const adobe = [0.648, 0.331, 0.23, 0.702, 0.156, 0.066];
  test.each([
    ['Adobe RGB (1998)', adobe, 'RGB ', 'adobe-rgb'],
    ['ProPhoto RGB', proPhoto, 'RGB ', 'wide'],
    ['An old monitor', [0.63, 0.34, 0.31, 0.58, 0.155, 0.075], 'RGB ', 'unknown'],
    ['sRGB v4 ICC preference', [], 'RGB ', 'unknown'],
    ['Dot Gain 20%', [], 'GRAY', 'grey'],
  ])('%s', (name, xy, space, gamut) => {
    expect(readProfile(profileOf(name, xy, space))).toEqual({ name, gamut });
  });
  test('one without primaries goes by its name', () => {
    const icc = Buffer.from(profileOf('sRGB v4 ICC preference', []));
    icc.write('A2B0', 132 + 12, 'latin1');
    expect(readProfile(icc).gamut).toBe('srgb');
  });
});

describe('frames', () => {
  const frames = (count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, i) =>
        drawn(8, 8, () => [i * 60, 0, 0])
          .png()
          .toBuffer(),
      ),
    );
  test.each(['gif', 'webp'] as const)('of an animated %s', async (format) => {
    const content = await sharp(await frames(3), { join: { animated: true } })
      [format]()
      .toBuffer();
    const picture = await fact(content, 'picture');
    expect(picture).toMatchObject({ frames: 3, width: 8, height: 8 });
    expect((await fact(content, 'raster')).height).toBe(8);
  });
  test('of an animated PNG, by its acTL chunk', async () => {
    const still = await drawn(8, 8, () => [1, 2, 3])
      .png()
      .toBuffer();
    expect(pngFrames(still)).toBe(1);
    const control = Buffer.from('00000008 6163544c 00000007 00000000 00000000'.replaceAll(' ', ''), 'hex');
    expect(pngFrames(Buffer.concat([still.subarray(0, 33), control, still.subarray(33)]))).toBe(7);
  });
});

test.each([
  ['grey', 8, () => wide().toColourspace('b-w').png().toBuffer()],
  ['grey', 16, () => wide().toColourspace('grey16').png().toBuffer()],
  ['srgb', 16, () => wide().toColourspace('rgb16').png().toBuffer()],
  ['cmyk', 8, () => wide().toColourspace('cmyk').jpeg().toBuffer()],
])('%s of %d bits becomes 8-bit RGBA', async (space, depth, content) => {
  const bytes = await content();
  expect(await fact(bytes, 'picture')).toMatchObject({ space, depth });
  const { data, width, height } = await fact(bytes, 'raster');
  expect(data.length).toBe(width * height * 4);
});

test.each([300, 96])('density %d', async (density) => {
  expect((await fact(await wide().jpeg().withMetadata({ density }).toBuffer(), 'picture')).density).toBe(density);
});

test('whatever the bytes, the readers of headers come to an end and throw nothing', async () => {
  const seeds = await Promise.all([wide().jpeg().toBuffer(), wide().png().toBuffer(), seeThrough().webp().toBuffer()]);
  const icc = (await sharp(await wide().withIccProfile('p3').png().toBuffer()).metadata()).icc ?? Buffer.alloc(0);
  const damaged = fc
    .tuple(fc.constantFrom(...seeds, icc), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }), fc.nat())
    .map(([seed, changes, length]) => {
      const bytes = Buffer.from(seed.subarray(0, length % (seed.length + 1)));
      for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
      return bytes;
    });
  fc.assert(
    fc.property(fc.oneof(damaged, fc.uint8Array({ maxLength: 300 })), (bytes) => {
      if (bytes.length > 0) sniff(bytes);
      luminanceTable(bytes);
      pngFrames(bytes);
      webpIsLossy(bytes);
      readProfile(bytes);
    }),
    { numRuns: 3000 },
  );
});
