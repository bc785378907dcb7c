import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/channels/index.ts';
import { checks } from '../../src/checks/index.ts';
import { type Encoding, encode } from '../../src/fix/encode.ts';
import { proposalFor } from '../../src/fix/offer.ts';
import { targetSize } from '../../src/fix/target.ts';
import type { Check } from '../../src/model/check.ts';
import type { Placement } from '../../src/model/placement.ts';
import { drawn } from './art.ts';

const registry: readonly Check[] = checks;

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
    // As wide as it is wanted, and a ninth too short: ground fills it up; cut to the shape alone it would stay too small.
    ['instagram-story', 1080, 1700, { width: 1080, height: 1920 }],
    // A fifth too short, and a little: then its shape alone.
    ['instagram-story', 1080, 1500, { width: 844, height: 1500 }],
  ])('%s from %i × %i', (id, width, height, wanted) => {
    expect(targetSize({ width, height }, placement(id), [])).toEqual(wanted);
  });
});

describe('why nothing can be done', () => {
  const picture = { width: 1500, height: 500, frames: 1, space: 'srgb', profile: null, depth: 8, jpegQuality: null };
  const context = {
    placement: placement('x-header'),
    size: null,
    colours: { colours: [{ name: 'Coral', hex: '#ff6f59', permitted: true, origin: 'palette', role: 'accent' }] },
  } as unknown as Parameters<typeof proposalFor>[3];
  const because = (
    id: string,
    evidence: object,
    facts: { readonly picture?: object; readonly format?: string } = {},
    certainty = 'sure',
  ) => {
    const check = registry.find((one) => one.id === id);
    if (check === undefined) throw new Error(`There is no ${id}.`);
    const proposed = proposalFor(
      check,
      { subject: 'colour', certainty, evidence: { values: {}, limit: 1, ...evidence } } as never,
      { file: { format: facts.format ?? 'png', extension: 'png' }, picture: { ...picture, ...facts.picture } } as never,
      context,
    );
    return proposed.fix?.kind ?? ('unfixed' in proposed ? proposed.unfixed.because : null);
  };
  const coral = { found: { hex: '#ff4d6a', share: 0.1 } };

  test.each([
    ['colour-palette', coral, {}, 'colour'],
    ['colour-palette', { found: { hex: '#00a651', share: 0.1 } }, {}, 'far'],
    ['colour-palette', { found: { hex: '#c8a8a0', share: 0.1 } }, {}, 'other-colour'],
    ['colour-palette', { found: { hex: '#c58b78', share: 0.1 } }, {}, 'colour'],
    ['colour-palette', { values: { case: 'further' } }, {}, 'several'],
    ['colour-palette', coral, { format: 'svg' }, 'vector'],
    ['colour-palette', coral, { picture: { frames: 12 } }, 'animated'],
    ['colour-palette', coral, { picture: { depth: 16 } }, 'deep'],
    ['picture-orientation', {}, { picture: { jpegQuality: { quality: 42 } } }, 'worn'],
    ['picture-profile', {}, { picture: { space: 'cmyk' } }, 'no-profile'],
    ['picture-alpha', { values: { kind: 'required' } }, {}, 'alpha-wanted'],
    ['size-dimensions', {}, { picture: { width: 750, height: 250 } }, 'too-small'],
    // A square would be cut to a third, or fill a third.
    ['size-ratio', {}, { picture: { width: 1600, height: 1600 } }, 'reshaped'],
    ['size-ratio', {}, { picture: { width: 1600, height: 500 } }, 'size'],
    ['file-extension', {}, { picture: { frames: 12 } }, 'name'],
    ['logo-aspect', {}, {}, 'logo'],
    ['picture-sharpness', {}, {}, 'lost'],
    ['offer-price', {}, {}, 'set'],
  ])('%s with %j in %j: %s', (id, evidence, facts, wanted) => {
    expect(because(id, evidence, facts)).toBe(wanted);
  });

  test('of what only asks, nothing is said', () => {
    expect(because('colour-palette', coral, {}, 'ask')).toBeNull();
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
