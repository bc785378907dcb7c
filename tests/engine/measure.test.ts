import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCache, stampOf } from '../../src/engine/cache.ts';
import { measureAsset } from '../../src/engine/measure.ts';
import type { Plan } from '../../src/engine/plan.ts';
import type { LogosFact } from '../../src/model/logos.ts';
import { flat } from '../cli/campaign.ts';
import { kitOf, xHeader } from './kit.ts';

const plan: Plan = {
  kit: kitOf({ palette: { colours: [{ name: 'Deep', value: '#12355b' }] } }),
  settings: { onbrand: 1, assignments: [], ignore: [], waivers: [] },
  placements: [{ ...xHeader, folderTokens: ['x'], filenameTokens: ['x-header'] }],
  only: null,
  readsPictures: false,
};
let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'onbrand-measure-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const measure = (file: string) =>
  measureAsset(plan, { path: 'x-header.png', file, wanted: ['swatches', 'palette'], known: {}, cacheFolder: null });

test('a file that vanished is a problem with that file, nothing else', async () => {
  const measured = await measure(join(root, 'gone.png'));
  expect(measured.failed.file?.code).toBe('file-missing');
  expect(measured.facts).toEqual({});
});

test('a folder with the name of a picture can’t be read', async () => {
  expect((await measure(root)).failed.file?.code).toBe('file-unreadable');
});

test('a picture is measured once, and no pixels are handed back', async () => {
  const file = join(root, 'x-header.png');
  await writeFile(file, await flat(1500, 500, '#12355b').png().toBuffer());
  const { facts, targets, failed } = await measure(file);
  expect(failed).toEqual({});
  expect(Object.keys(facts)).not.toContain('raster');
  expect(Object.keys(facts)).not.toContain('sample');
  expect(targets.map((t) => t.placement)).toEqual(['x-header']);
  expect(targets[0]?.palette?.shares.on).toBe(1);
});

test('a picture whose header is whole and whose pixels are not is as good as unread', async () => {
  const file = join(root, 'half.png');
  const whole = await flat(1500, 500, '#12355b', [{ x: 9, y: 9, width: 90, height: 90, fill: '#ffffff' }])
    .png()
    .toBuffer();
  await writeFile(file, whole.subarray(0, whole.length / 2));
  const { facts, match, failed } = await measure(file);
  expect(failed.raster?.code).toBe('picture-damaged');
  expect({ facts, match }).toEqual({ facts: {}, match: null });
});

test('the cache gives back what was kept, until the file changes', async () => {
  const file = join(root, 'kept.png');
  await writeFile(file, await flat(1500, 500, '#12355b').png().toBuffer());
  const { digest, facts, targets } = await measure(file);
  const palette = targets[0]?.palette;
  if (digest === null || palette === null || palette === undefined)
    throw new Error('The picture could not be measured.');
  const stamp = stampOf(file) ?? '';
  const first = openCache(join(root, 'cache'));
  const found: LogosFact = { sightings: [], searched: ['mark'], unsure: [] };
  first.store({
    file,
    stamp,
    digest,
    facts,
    palettes: [{ rulesDigest: 'rules', palette }],
    logos: { logosDigest: 'logos', found },
  });
  first.close();

  const again = openCache(join(root, 'cache'));
  expect(again.digestOf(file, stamp)).toBe(digest);
  expect(again.facts(digest)).toEqual(facts);
  expect(again.palette(digest, 'rules')).toEqual(palette);
  expect(again.palette(digest, 'other rules')).toBeNull();
  expect(again.logos(digest, 'logos')).toEqual(found);
  expect(again.logos(digest, 'other logos')).toBeNull();
  await truncate(file, 100);
  expect(again.digestOf(file, stampOf(file) ?? '')).toBeNull();
  again.close();
});

test('a cache that is no database can’t be opened, and says so by throwing', async () => {
  const folder = join(root, 'broken-cache');
  await mkdir(folder);
  await writeFile(join(folder, 'facts.db'), 'x'.repeat(8192));
  expect(() => openCache(folder)).toThrow();
});
