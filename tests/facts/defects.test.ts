import sharp, { type Sharp } from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { sharpnessOf } from '../../src/facts/sharpness.ts';
import { bandsOf } from '../../src/measure/banding.ts';
import { drawn, fact, noise, texture } from './gathered.ts';

const [width, height] = [640, 360];
const svg = (inside: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`);
const artwork = svg(
  `<rect width="640" height="360" fill="#fff"/><circle cx="200" cy="180" r="120" fill="#635bff"/>
   <path d="M330 300L420 60L510 300Z" fill="#e4002b"/><rect x="530" y="40" width="70" height="280" fill="#12355b"/>
   ${Array.from({ length: 30 }, (_, i) => `<rect x="${20 + i * 20}" y="330" width="7" height="17" fill="#222"/>`).join('')}`,
);
const glow = svg(
  `<filter id="f"><feGaussianBlur stdDeviation="3"/></filter><rect width="640" height="360" fill="#123"/>
   <g filter="url(#f)"><circle cx="200" cy="180" r="90" fill="#0df"/><circle cx="450" cy="160" r="70" fill="#fff"/></g>`,
);
/** 0 at the left, `levels` at the right, in steps of `step`. */
const ramp = (levels: number, step = 1) =>
  drawn(width, height, (x) => {
    const value = 40 + Math.round((x / width) * (levels / step)) * step;
    return [value, value, 90];
  });
const raw = async (picture: Sharp | Buffer) => {
  const { data, info } = await sharp(Buffer.isBuffer(picture) ? picture : await picture.png().toBuffer())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height };
};

describe('sharpness', () => {
  let native: Buffer;
  beforeAll(async () => {
    native = await texture(width, height);
  });
  const enlarged = async (times: number, kernel: 'cubic' | 'linear' = 'cubic') =>
    sharp(await texture(Math.round(width / times), Math.round(height / times)))
      .resize(width, height, { kernel, fit: 'fill' })
      .png();

  test.each([
    ['a texture as fine as its pixels', async () => native],
    ['the same as JPEG', () => sharp(native).jpeg({ quality: 80 }).toBuffer()],
    ['flat artwork', () => sharp(artwork).png().toBuffer()],
    ['flat artwork as JPEG', () => sharp(artwork).jpeg({ quality: 80 }).toBuffer()],
  ])('native: %s', async (_, content) => {
    expect((await fact(await content(), 'sharpness')).enlargement).toBe(1);
  });

  test.each([
    [1.8, 'cubic'],
    [1.8, 'linear'],
    [2, 'cubic'],
    [2, 'linear'],
  ] as const)('enlarged by %d (%s): told with its factor', async (times, kernel) => {
    const { enlargement } = await fact(await (await enlarged(times, kernel)).toBuffer(), 'sharpness');
    expect(enlargement).toBeCloseTo(times, 1);
  });

  test.each([2.5, 3, 4])('enlarged by %d: told, and no more than it was', async (times) => {
    const { enlargement } = await fact(await (await enlarged(times)).toBuffer(), 'sharpness');
    expect(enlargement).toBeGreaterThan(1.2);
    expect(enlargement).toBeLessThan(times * 1.05);
  });

  test('enlarged by 2 and compressed: told all the same', async () => {
    const content = await (await enlarged(2)).jpeg({ quality: 90 }).toBuffer();
    expect((await fact(content, 'sharpness')).enlargement).toBe(2);
  });

  test('blurred: soft, but nobody says that it was enlarged', async () => {
    const { enlargement, highFrequency } = await fact(await sharp(native).blur(2).png().toBuffer(), 'sharpness');
    expect(enlargement).toBeNull();
    expect(highFrequency).toBeLessThan(0.01);
  });

  test.each([
    ['a glow in flat artwork', () => sharp(glow).png().toBuffer()],
    ['a gradient', () => ramp(120).png().toBuffer()],
    [
      'one colour',
      () =>
        drawn(width, height, () => [99, 91, 255])
          .png()
          .toBuffer(),
    ],
    [
      'a picture smaller than a tile',
      () =>
        drawn(100, 10, (x) => [x, x, x])
          .png()
          .toBuffer(),
    ],
  ])('says nothing of %s', async (_, content) => {
    expect(await fact(await content(), 'sharpness')).toEqual({ highFrequency: null, enlargement: null });
  });

  test('one enlarged layer does not speak for the sharp lettering on it', async () => {
    const layer = await (await enlarged(1.7)).linear(0.15, 30).toBuffer();
    const lettering = svg(
      Array.from(
        { length: 9 },
        (_, i) =>
          `<path d="M${20 + i * 66} 70l18 -50 18 50M${28 + i * 66} 50h20" stroke="#fff" fill="none" stroke-width="5"/>`,
      ).join(''),
    );
    const content = await sharp(layer)
      .composite([{ input: lettering }])
      .png()
      .toBuffer();
    expect((await fact(content, 'sharpness')).enlargement).toBe(1);
  });

  test('a fence is no interpolation, however regular', async () => {
    const fence = await drawn(width, height, (x, y) => {
      const soft = Math.sin((x / 3) * 2 * Math.PI) * 30 * (y < height / 2 ? 1 : 0);
      return [120 + soft, 120 + soft, 110];
    })
      .png()
      .toBuffer();
    expect(sharpnessOf(await raw(fence), 'lossless').enlargement ?? 1).toBe(1);
  });
});

describe('banding', () => {
  test.each([
    [60, 4, 1],
    [120, 4, 1],
    [120, 8, 1],
    [60, 1, 0],
    [120, 1, 0],
    [120, 2, 0],
  ])('a ramp of %d levels in steps of %d: share %d', async (levels, step, share) => {
    expect(bandsOf(await raw(ramp(levels, step))).share).toBe(share);
  });

  test('is found where it is, and upright too', async () => {
    // down the left half in 20 steps of 5 levels, down the right one in 50 of 2; across, nothing changes but at the middle
    const half = drawn(width, height, (x, y) => {
      const value = x < 320 ? 40 + Math.round((y / height) * 20) * 5 : 40 + Math.round((y / height) * 50) * 2;
      return [value, value, 90];
    });
    const { share, boxes } = bandsOf(await raw(half));
    expect(share).toBeCloseTo(0.5, 1);
    expect(boxes).toEqual([{ kind: 'box', x: 0, y: 0, width: 320, height: 360 }]);
  });

  const next = noise(9);
  test.each([
    ['flat artwork', () => sharp(artwork)],
    ['one colour', () => drawn(width, height, () => [1, 2, 3])],
    ['a sharp texture', async () => sharp(await texture(width, height))],
    [
      'five tints side by side, drawn on purpose',
      () => drawn(width, height, (x) => [90 + Math.floor(x / 128) * 10, 40, 40]),
    ],
    ['a dithered gradient', () => drawn(width, height, (x) => [40 + x / 10 + (next() - 0.5) * 4, 60, 60])],
  ])('says nothing of %s', async (_, picture) => {
    expect(bandsOf(await raw(await picture())).share).toBeNull();
  });

  test('is not told of a lossy picture', async () => {
    const content = await ramp(120, 4).jpeg({ quality: 95 }).toBuffer();
    expect(await fact(content, 'banding')).toEqual({ share: null, regions: [] });
  });
});
