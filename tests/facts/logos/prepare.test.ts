import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { PreparedKit } from '../../../src/facts/logos/prepare.ts';
import type { Shelf } from '../../../src/facts/source.ts';
import type { KitLogo } from '../../../src/model/logos.ts';

const ring = '<path d="M50 5a45 45 0 1 0 45 45h-16a29 29 0 1 1-29-29z"/>';
const plate = '<path d="M0 0h60v60H0z"/>';
const word = '<path d="M110 20h12v60h-12zM134 20h40v12h-28v12h24v12h-24v24h-12zM190 20l26 60h-13l-13-32-13 32h-13z"/>';
const logo = async (id: string, width: number, body: string): Promise<KitLogo> => ({
  id,
  retired: false,
  lockup: 'mark',
  colourway: 'full',
  content: await sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="100">${body}</svg>`),
  )
    .png()
    .toBuffer(),
});

let logos: readonly KitLogo[];
let alone: string;
/** What a run with a shelf keeps, and what it searches with itself. */
let kept: readonly [key: string, content: Uint8Array];
let first: string;
beforeAll(async () => {
  logos = [await logo('mark', 100, ring), await logo('lockup', 260, ring + word), await logo('plate', 60, plate)];
  alone = await inNewRun(logos, null);
  first = await inNewRun(logos, shelf);
  kept = [...written][0] ?? ['', new Uint8Array()];
});

let written = new Map<string, Uint8Array>();
let writes = 0;
const shelf: Shelf = {
  read: async (key) => written.get(key) ?? null,
  write: async (key, content) => {
    writes += 1;
    written.set(key, content);
  },
};

/** As another run does: nothing is left in memory. Gives the digest of all that pictures are searched with. */
async function inNewRun(wanted: readonly KitLogo[], from: Shelf | null): Promise<string> {
  vi.resetModules();
  const { prepareLogos } = await import('../../../src/facts/logos/prepare.ts');
  return createHash('sha256')
    .update(JSON.stringify(told(await prepareLogos(wanted, from))))
    .digest('hex');
}

const told = ({ shapes, unsure }: PreparedKit): unknown => ({
  unsure,
  shapes: shapes.map(({ shape, plain, laid, logos, wholes }) => ({
    plain,
    size: [shape.width, shape.height],
    logos: logos.map(({ logo: { id }, drawn }) => [
      id,
      drawn.cut,
      drawn.aspect,
      createHash('sha256').update(drawn.rgba).digest('hex'),
    ]),
    wholes: wholes.map(({ whole, within }) => [whole.logos[0]?.logo.id, within]),
    templates: [shape.templates('upright'), shape.templates('rotated')],
    points: shape.points('all', 48),
    laid: (['mirrored', 'quarter', 'half'] as const).map((attitude) => laid(attitude)?.templates('laid')),
  })),
});

beforeEach(() => {
  written = new Map([kept]);
  writes = 0;
});
afterEach(() => vi.resetModules());

test('the next run takes what was kept of the same logos, and has what it would have prepared', async () => {
  expect(first).toEqual(alone);
  expect(await inNewRun(logos, shelf)).toEqual(alone);
  expect(writes).toBe(0);
});

test('other logos, or the same under another name, are prepared anew', async () => {
  const [mark, lockup] = logos as [KitLogo, KitLogo];
  await inNewRun([lockup], shelf);
  await inNewRun([{ ...lockup, id: 'sign' }], shelf);
  await inNewRun([mark], shelf);
  expect([writes, written.size]).toEqual([3, 4]);
});

test.each([
  ['cut off', (content: Uint8Array) => content.subarray(0, content.length >> 1)],
  [
    'changed in one place',
    (content: Uint8Array) => content.map((byte, i) => (i === content.length >> 1 ? ~byte : byte)),
  ],
  ['something else', () => Buffer.from('not a kit')],
])('what was kept and is %s is prepared and kept again', async (_, broken) => {
  const [key, content] = kept;
  written.set(key, broken(content));
  expect(await inNewRun(logos, shelf)).toEqual(alone);
  expect(writes).toBe(1);
  expect(await inNewRun(logos, shelf)).toEqual(alone);
  expect(writes).toBe(1);
});
