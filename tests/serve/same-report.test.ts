import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromBuffer } from 'yauzl';
import { type Report, reportSchema } from '../../src/model/report.ts';
import { campaignWith, flat, offBrandPatch, onBrandPatch, onbrand } from '../cli/campaign.ts';
import { type Door, openDoor } from './door.ts';

const settings = {
  onbrand: 1,
  assignments: [{ files: 'story-*', placement: 'instagram-story' }],
  ignore: ['drafts/**', 'nothing-like-this/**'],
};

let folders: Awaited<ReturnType<typeof campaignWith>>;
let config: string;
let door: Door;
beforeAll(async () => {
  config = await mkdtemp(join(tmpdir(), 'onbrand-config-'));
  folders = await campaignWith({
    'x/header.png': await flat(1500, 500, '#12355b', [onBrandPatch]).png().toBuffer(),
    'x/header-sale.png': await flat(1500, 500, '#12355b', [onBrandPatch, offBrandPatch]).png().toBuffer(),
    'story-1.png': await flat(1080, 1920, '#ff6f59', [offBrandPatch]).png().toBuffer(),
    'photo.jpg': await flat(900, 900, '#f4f9f9').jpeg().toBuffer(),
    'drafts/old.png': await flat(10, 10, '#000').png().toBuffer(),
    'broken.png': 'not a picture',
    'notes.txt': 'nor this',
    'onbrand.json': JSON.stringify(settings),
  });
  door = await openDoor({ ONBRAND_CONFIG: config });
});
afterAll(async () => {
  await door.stop();
  for (const folder of [folders.root, config]) await rm(folder, { recursive: true, force: true });
});

const withoutRun = (text: string): Omit<Report, 'run'> => {
  const { run: _, ...rest } = reportSchema.parse(JSON.parse(text));
  return rest;
};
/** What a ZIP holds. */
const namesIn = (bytes: Buffer): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const names: string[] = [];
    fromBuffer(bytes, (error, zip) => {
      if (error !== null) return reject(error);
      zip.on('entry', ({ fileName }) => names.push(fileName)).on('end', () => resolve(names));
    });
  });
/** All before `run`, which comes last. */
const bytes = (text: string): string => text.slice(0, text.indexOf('\n"run":'));

test.each(['en', 'zh-Hans'] as const)(
  'the app’s report is the command line’s, byte for byte but for the run: %s',
  async (language) => {
    await door.call('preferences.set', { language });
    expect(await door.call('kit.open', { grant: await door.drop(folders.kit, 'kit') })).toMatchObject({ ok: true });
    const opened = await door.call('campaign.open', { grants: [await door.drop(folders.campaign, 'campaign')] });
    expect(opened).toMatchObject({ ok: true, value: { name: 'campaign', keeps: 'copy' } });
    const ended = door.next('run.ended');
    await door.call('run.start', {});
    await ended;
    const written = await door.call('export.write', { formats: ['json'], into: 'downloads', language });
    if (!written.ok) throw new Error(written.problem.message);
    const fromApp = await (await door.load(`/download/${written.value[0]?.file}`)).text();

    const { out } = await onbrand([
      '--lang',
      language,
      'check',
      folders.campaign,
      '--kit',
      folders.kit,
      '-f',
      'json',
      '--no-cache',
    ]);
    expect(withoutRun(fromApp)).toEqual(withoutRun(out));
    expect(bytes(fromApp)).toBe(bytes(out));
    expect(withoutRun(out).assets).toHaveLength(4);

    const several = await door.call('export.write', { formats: ['annotated', 'csv'], into: 'downloads', language });
    if (!several.ok) throw new Error(several.problem.message);
    const together = await door.load(`/download/${several.value.map(({ file }) => file).join('.')}`);
    expect(together.headers.get('content-disposition')).toMatch(/campaign-report(-annotated)?\.zip$/);
    const names = await namesIn(Buffer.from(await together.arrayBuffer()));
    expect(names.filter((name) => name.endsWith('.csv'))).toEqual(['campaign-report.csv']);
    expect(names.some((name) => /^campaign-report-annotated\/.+\.png$/.test(name))).toBe(true);
    expect((await door.load(`/download/${several.value[0]?.file}.stolen`)).status).toBe(404);
  },
);
