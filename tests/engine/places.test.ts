import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gather } from '../../src/engine/gather.ts';
import { looksAlike, looksOf, looksOther, sameSubject } from '../../src/engine/identity.ts';
import { liesWithin, lookAtPlaces, partsOf, placesAlike } from '../../src/engine/places.ts';
import { noRules } from '../../src/engine/rules.ts';
import { factSources } from '../../src/facts/index.ts';
import { meanColours } from '../../src/measure/mean-colours.ts';
import { box, whole } from '../../src/model/region.ts';

const campaign = 'assets/sample/campaign';
/** A photograph, flat artwork, and both. */
const pictures = [
  `${campaign}/x/solvane_x-header_1500x500.jpg`,
  `${campaign}/instagram/feed/03_solvane_ig-portrait_two-cups_v4.jpg`,
  `${campaign}/x/solvane_x-square_last-slow-days.png`,
];
/** An accepted place of each, as a finding would name it: a sticker, a word, a corner. */
const accepted = box(310, 90, 230, 220);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onbrand-places-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let written = 0;
async function put(content: Uint8Array): Promise<string> {
  written += 1;
  const file = join(folder, `${written}`);
  await writeFile(file, content);
  return file;
}
async function seen(file: string, content: Uint8Array) {
  const measuring = { path: file, content, rules: noRules, logos: [] };
  const { facts } = await gather(factSources, ['picture', 'fingerprint'], measuring);
  const { width = 0, height = 0 } = facts.picture ?? {};
  return { looks: looksOf(facts), width, height };
}

/** Another export: other quality, other kind, up to 10 % smaller or larger. */
const exported = fc.record({
  quality: fc.integer({ min: 60, max: 95 }),
  scale: fc.double({ min: 0.9, max: 1.1, noNaN: true }),
  kind: fc.constantFrom('jpeg', 'webp', 'png'),
});
type Exported = typeof exported extends fc.Arbitrary<infer T> ? T : never;

async function again(from: string, { quality, scale, kind }: Exported): Promise<Buffer> {
  const { width, height } = await sharp(from).metadata();
  const resized = sharp(from).resize(Math.round(width * scale), Math.round(height * scale), { fit: 'fill' });
  return kind === 'png' ? resized.png().toBuffer() : resized[kind]({ quality }).toBuffer();
}

describe.each(pictures)('%s', (from) => {
  test('exported again is the same picture, with the same in the accepted place', async () => {
    const original = await sharp(from).png().toBuffer();
    const before = await seen(from, original);
    const parts = partsOf([accepted], before);
    const colours = await lookAtPlaces({ path: from, file: from, parts });
    const places = parts.map((part, i) => ({ ...part, colours: colours?.[i] ?? '' }));
    await fc.assert(
      fc.asyncProperty(exported, async (how) => {
        const content = await again(from, how);
        const file = await put(content);
        const now = await seen(file, content);
        expect(looksAlike(before.looks, now.looks)).toBe(true);
        expect(looksOther(before.looks, now.looks)).toBe(false);
        expect(placesAlike(places, (await lookAtPlaces({ path: file, file, parts })) ?? [], now)).toBe(true);
      }),
      { numRuns: 10, seed: 20261122 },
    );
  });

  test.each([
    ['painted over', 1],
    ['changed by half', 0.5],
  ])('with the accepted place %s is not what was accepted', async (_, share) => {
    const before = await seen(from, await sharp(from).png().toBuffer());
    const parts = partsOf([accepted], before);
    const colours = await lookAtPlaces({ path: from, file: from, parts });
    const places = parts.map((part, i) => ({ ...part, colours: colours?.[i] ?? '' }));
    const paint = {
      width: Math.round(accepted.width * share),
      height: accepted.height,
      channels: 3,
      background: '#00a651',
    } as const;
    const changed = await sharp(from)
      .composite([{ input: { create: paint }, left: accepted.x, top: accepted.y }])
      .jpeg({ quality: 90 })
      .toBuffer();
    const file = await put(changed);
    expect(placesAlike(places, (await lookAtPlaces({ path: file, file, parts })) ?? [], before)).toBe(false);
  });

  test('is none of the others', async () => {
    const own = await seen(from, await sharp(from).png().toBuffer());
    for (const other of pictures.filter((one) => one !== from)) {
      const { looks } = await seen(other, await sharp(other).png().toBuffer());
      expect(looksAlike(own.looks, looks)).toBe(false);
      expect(looksOther(own.looks, looks)).toBe(true);
    }
  });
});

test('a sticker with another word of the same size is another one, and exported anew it is not', async () => {
  const size = { width: 1080, height: 1350 };
  // Bars stand for letters: no font is asked.
  const sticker = (bars: readonly number[]) =>
    sharp(
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="1350"><rect width="100%" height="100%" fill="#f5ebd8"/><rect x="90" y="520" width="380" height="220" fill="#f2b705"/>${bars.map((x) => `<rect x="${x}" y="610" width="12" height="40" fill="#1a1a1a"/>`).join('')}</svg>`,
      ),
    );
  const word = sticker([180, 205, 230, 255, 280, 305, 330, 355]);
  const before = await put(await word.png().toBuffer());
  const parts = partsOf([box(90, 520, 380, 220)], size);
  const colours = await lookAtPlaces({ path: before, file: before, parts });
  const places = parts.map((part, i) => ({ ...part, colours: colours?.[i] ?? '' }));
  const alike = async (content: Buffer, now = size) => {
    const file = await put(content);
    return placesAlike(places, (await lookAtPlaces({ path: file, file, parts })) ?? [], now);
  };
  const smaller = { width: 1026, height: 1283 };
  expect(
    await alike(
      await word
        .resize({ ...smaller, fit: 'fill' })
        .jpeg({ quality: 60 })
        .toBuffer(),
      smaller,
    ),
  ).toBe(true);
  expect(await alike(await sticker([205, 220, 245, 257, 269, 281, 293, 330]).png().toBuffer())).toBe(false);
});

test('a file that can’t be drawn any more tells nothing', async () => {
  const parts = partsOf([whole], { width: 10, height: 10 });
  expect(await lookAtPlaces({ path: 'x', file: join(folder, 'gone'), parts })).toBeNull();
  expect(await lookAtPlaces({ path: 'x', file: await put(Buffer.from('no picture')), parts })).toBeNull();
});

describe('where a finding lies', () => {
  const size = { width: 1000, height: 500 };
  const lies = (found: Parameters<typeof partsOf>[0], where: Parameters<typeof partsOf>[0]): boolean =>
    liesWithin(partsOf(found, size), partsOf(where, size));
  test.each([
    ['the same place', [box(100, 100, 200, 100)], [box(100, 100, 200, 100)], true],
    ['moved by a few px', [box(108, 96, 205, 98)], [box(100, 100, 200, 100)], true],
    ['split in two', [box(100, 100, 90, 100), box(200, 100, 100, 100)], [box(100, 100, 200, 100)], true],
    ['a second place', [box(100, 100, 200, 100), box(700, 100, 200, 100)], [box(100, 100, 200, 100)], false],
    ['a speck elsewhere', [box(100, 100, 200, 100), box(800, 20, 4, 4)], [box(100, 100, 200, 100)], true],
    ['grown to twice', [box(100, 100, 400, 100)], [box(100, 100, 200, 100)], false],
    ['anywhere in the whole', [box(800, 300, 100, 100)], [whole], true],
    ['the whole, where a part was accepted', [whole], [box(0, 0, 500, 500)], false],
  ] as const)('%s', (_, found, where, expected) => expect(lies(found, where)).toBe(expected));

  test('is never more than six places, however many there are', () => {
    const many = Array.from({ length: 40 }, (_, i) => box(i * 20, (i * 37) % 400, 10 + i, 8));
    const parts = partsOf(many, size);
    expect(parts).toHaveLength(6);
    expect(liesWithin(partsOf(many, size), parts)).toBe(true);
  });
});

test('means do not depend on the size of the picture', () => {
  const drawn = (width: number, height: number) => ({
    data: Uint8Array.from({ length: width * height * 4 }, (_, i) =>
      (i & 3) === 3 ? 255 : Math.floor((((i >> 2) % width) / width) * 6) * 40,
    ),
    width,
    height,
  });
  const part = { x: 0, y: 0, width: 1, height: 1 };
  expect(meanColours(drawn(60, 60), part)).toBe(meanColours(drawn(600, 180), part));
});

test.each([
  ['weight', 'weight', true],
  ['weight', 'format', false],
  ['colour:#e4002b', 'colour:#e4002b', true],
  ['colour:#e4002b', 'colour:#e1042e', true],
  ['colour:#e4002b', 'legacy:#e4002b', false],
  ['colour:#e4002b', 'colour:#ff6f59', false],
  ['like:x/header.png', 'like:x/renamed.png', true],
  ['like:x/header.png', 'pixels:0123456789abcdef', false],
  ['logo:wordmark', 'logo:wordmark:2', false],
])('%s and %s: %j', (a, b, same) => expect(sameSubject(a, b)).toBe(same));
