import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/channels/index.ts';
import { type Encoding, encode } from '../../src/fix/encode.ts';
import { targetSize } from '../../src/fix/offer.ts';
import type { Placement } from '../../src/model/placement.ts';
import { drawn } from './art.ts';

const placement = (id: string): Placement => {
  const found = catalogue.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
};

describe('the size that a placement wants of a picture', () => {
  test.each([
    // A company cover made at the size of a personal one: the largest of the right shape that needs no enlarging.
    ['linkedin-company-cover', 1584, 396, { width: 1512, height: 256 }],
    ['x-header', 3000, 1000, { width: 1500, height: 500 }],
    // Half of it in each direction: it would have to be enlarged.
    ['x-header', 750, 250, null],
  ])('%s from %i × %i', (id, width, height, wanted) => {
    expect(targetSize({ width, height }, placement(id), [])).toEqual(wanted);
  });
});

describe('a file within its weight', () => {
  const encoding: Encoding = {
    format: 'jpg',
    lossless: false,
    quality: 95,
    subsampling: '4:2:0',
    maxBytes: null,
    profile: false,
  };
  const art = () =>
    drawn(
      320,
      240,
      Array.from(
        { length: 120 },
        (_, i) =>
          `<circle cx="${(i * 53) % 320}" cy="${(i * 97) % 240}" r="${6 + (i % 17)}" fill="hsl(${i * 37} 70% 50%)"/>`,
      ).join(''),
    );

  test('has the best quality that fits: one more would be too heavy', async () => {
    const pixels = { ...(await art()) };
    for (let i = 3; i < pixels.data.length; i += 4) pixels.data[i] = 255;
    const maxBytes = 14_000;
    const found = await encode(pixels, { ...encoding, maxBytes });
    if (!found.ok || found.value.quality === null) throw new Error('It was to fit.');
    const weight = async (quality: number): Promise<number> =>
      (
        await sharp(pixels.data, { raw: { width: 320, height: 240, channels: 4 } })
          .removeAlpha()
          .jpeg({ quality, mozjpeg: true, chromaSubsampling: '4:2:0' })
          .toBuffer()
      ).length;
    expect(found.value.bytes.length).toBe(await weight(found.value.quality));
    expect(found.value.bytes.length).toBeLessThanOrEqual(maxBytes);
    expect(await weight(found.value.quality + 1)).toBeGreaterThan(maxBytes);
  });

  test('is refused where its compression would show', async () => {
    expect(await encode(await art(), { ...encoding, maxBytes: 2000 })).toMatchObject({
      ok: false,
      problems: [{ because: 'too-heavy' }],
    });
  });

  test('as PNG loses nothing, and takes a palette only where nobody could tell', async () => {
    const png: Encoding = { ...encoding, format: 'png', lossless: true };
    const flat = await drawn(
      200,
      200,
      '<rect width="200" height="200" fill="#f9e4ac"/><rect x="20" y="20" width="90" height="90" fill="#21358a"/>',
    );
    const whole = await encode(flat, png);
    if (!whole.ok) throw new Error('It was to be written.');
    expect(Buffer.compare(await sharp(whole.value.bytes).ensureAlpha().raw().toBuffer(), Buffer.from(flat.data))).toBe(
      0,
    );
    const few = await encode(flat, { ...png, maxBytes: whole.value.bytes.length - 1 });
    if (!few.ok) throw new Error('Two colours have room in a palette.');
    expect(Buffer.compare(await sharp(few.value.bytes).ensureAlpha().raw().toBuffer(), Buffer.from(flat.data))).toBe(0);
    expect(await encode(await art(), { ...png, maxBytes: 5000 })).toMatchObject({ ok: false });
  });
});
