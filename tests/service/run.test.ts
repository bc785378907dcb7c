import { chmod, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, describe, expect, test } from 'vitest';
import { flat, kit, offBrandPatch, onBrandPatch } from '../cli/campaign.ts';
import { slowDrawing, slowSize } from '../slow-svg.ts';
import { type Desk, openDesk, twoHeaders } from './desk.ts';

let desk: Desk;
afterEach(() => desk.close());

/** Takes librsvg for ever: each level uses the one below ten times. */
const endless = `<svg xmlns="http://www.w3.org/2000/svg" ${slowSize}>${slowDrawing}</svg>`;

const manyHeaders = async (count: number) =>
  Object.fromEntries(
    await Promise.all(
      Array.from({ length: count }, async (_, i) => {
        const picture = flat(150, 50, '#12355b', [{ ...onBrandPatch, x: i }]);
        return [`x/header-${i}.png`, await picture.png().toBuffer()] as const;
      }),
    ),
  );

test('a page that is loaded anew while a campaign is being opened hears of it', async () => {
  desk = await openDesk(await twoHeaders());
  const opening = desk.get('campaign.open', { grants: [await desk.grant(desk.campaign)] });
  expect(await desk.get('app.state', {})).toMatchObject({ campaign: { total: 2, run: { kind: 'idle' } } });
  await opening;
});

describe('a run', () => {
  test('tells rows as they come, each once, and everything at its end', async () => {
    desk = await openDesk(await manyHeaders(12));
    const { assets } = await desk.judged();
    // The last batch is told by the end itself.
    const told = desk.events.flatMap((event) =>
      event.kind === 'run.judged' || event.kind === 'rows' ? event.rows.map(({ path }) => path) : [],
    );
    expect(told.sort()).toEqual(assets);
    expect(assets).toHaveLength(12);
    const progress = desk.events.flatMap((event) => (event.kind === 'run.judged' ? [event.progress.done] : []));
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(desk.events.find(({ kind }) => kind !== 'recent.changed')).toMatchObject({
      kind: 'run.judged',
      rows: [],
      progress: { done: 0, total: 12, rate: null },
    });
  });

  test('that is cancelled keeps what was judged and says what was not', async () => {
    desk = await openDesk(await manyHeaders(60));
    const ended = desk.next('run.ended');
    await desk.get('kit.open', { grant: await desk.grant(desk.kit) });
    await desk.get('campaign.open', { grants: [await desk.grant(desk.campaign)] });
    await desk.get('run.start', {});
    await desk.get('run.cancel', {});
    const { campaign, assets } = await ended;
    expect(campaign.run).toEqual({ kind: 'finished', skipped: 60 - assets.length });
    expect(assets.length).toBeLessThan(60);
    expect(campaign.total).toBe(60);
  });

  test('that two changes ask for at once is one run: the other is not left behind, where nobody could stop it', async () => {
    desk = await openDesk(await twoHeaders());
    await desk.get('kit.open', { grant: await desk.grant(desk.kit) });
    // Of two files no answer is written down: both changes come at the same moment.
    const paths = ['header.png', 'header-sale.png'];
    const grants = await Promise.all(paths.map((path) => desk.grant(join(desk.campaign, 'x', path))));
    await desk.get('campaign.open', { grants });
    const ended = desk.next('run.ended');
    await desk.get('run.start', {});
    await ended;
    const answer = (path: string) => desk.get('placement.answer', { answers: [{ path, placement: 'none' }] });
    await Promise.all(paths.map(answer));
    expect(desk.events.filter(({ kind }) => kind === 'assets.changed')).toHaveLength(1);
  });

  test('that is started anew takes the place of the one before: one end is told', async () => {
    desk = await openDesk(await twoHeaders());
    await desk.get('kit.open', { grant: await desk.grant(desk.kit) });
    await desk.get('campaign.open', { grants: [await desk.grant(desk.campaign)] });
    const ended = desk.next('run.ended');
    await desk.get('run.start', {});
    await desk.get('run.start', {});
    expect((await ended).campaign.run).toEqual({ kind: 'finished', skipped: 0 });
    expect(desk.events.filter(({ kind }) => kind === 'run.ended')).toHaveLength(1);
  });

  test('outlives an endless SVG, and tells it', async () => {
    desk = await openDesk({ ...(await twoHeaders()), 'endless.svg': endless });
    const { campaign, assets } = await desk.judged();
    expect(assets).toHaveLength(2);
    expect(campaign.problems).toMatchObject([{ code: 'svg-too-slow', path: 'endless.svg' }]);
  });

  test('of several files tells no path of the machine', async () => {
    desk = await openDesk({
      ...(await twoHeaders()),
      'y/post.png': await flat(1080, 1080, '#12355b').png().toBuffer(),
    });
    await desk.get('kit.open', { grant: await desk.grant(desk.kit) });
    const grants = [await desk.grant(join(desk.campaign, 'x')), await desk.grant(join(desk.campaign, 'y/post.png'))];
    await desk.get('campaign.open', { grants });
    const ended = desk.next('run.ended');
    await desk.get('run.start', {});
    const { campaign, assets } = await ended;
    expect([...assets].sort()).toEqual(['x/header-sale.png', 'x/header.png', 'y/post.png']);
    expect(campaign.keeps).toBe('session');
    await desk.get('asset.edit', { path: 'y/post.png' });
    expect(desk.shown).toEqual([[join(desk.campaign, 'y/post.png'), 'open']]);
  });
});

describe('what can’t be opened', () => {
  test('a kit with faults: every one of them, each at its line', async () => {
    desk = await openDesk(
      {},
      JSON.stringify({ ...kit, palette: { colours: [{ name: 'Deep', value: 'rde' }], tolerance: 99 } }, null, 2),
    );
    const reply = await desk.call('kit.open', { grant: await desk.grant(desk.kit) });
    if (reply.ok) throw new Error('It was opened.');
    expect(reply.problem.code).toBe('kit-broken');
    expect(reply.problem.kitProblems?.map(({ key }) => key)).toEqual(['palette.colours[0].value', 'palette.tolerance']);
    expect((await desk.get('app.state', {})).kit).toBeNull();
  });

  test('a folder that is gone; another campaign stays open', async () => {
    desk = await openDesk(await twoHeaders());
    const grant = await desk.grant(desk.campaign);
    const gone = await desk.grant(join(desk.root, 'nowhere'));
    await desk.get('campaign.open', { grants: [grant] });
    expect(await desk.call('campaign.open', { grants: [gone] })).toMatchObject({ problem: { code: 'not-found' } });
    expect((await desk.get('campaign.state', {}))?.name).toBe('campaign');
  });

  test('a campaign whose folder goes while it is open', async () => {
    desk = await openDesk(await twoHeaders());
    await desk.judged();
    await rm(desk.campaign, { recursive: true });
    expect(await desk.call('run.start', {})).toMatchObject({ problem: { code: 'not-found' } });
  });

  test.skipIf(process.getuid?.() === 0)('a folder that may not be read is a problem of the campaign', async () => {
    desk = await openDesk(await twoHeaders());
    await chmod(join(desk.campaign, 'x'), 0);
    const { campaign } = await desk.judged();
    expect(campaign.problems).toMatchObject([{ code: 'file-unreadable', path: 'x' }]);
    await chmod(join(desk.campaign, 'x'), 0o700);
  });
});

describe('a campaign that is watched', () => {
  test('judges a saved fix by itself, a new file and a missing one', async () => {
    desk = await openDesk(await twoHeaders());
    const before = await desk.judged();
    expect(before.campaign.summary?.assets.deviates).toBe(1);
    const fixed = desk.next('assets.changed');
    await desk.put(
      'campaign/x/header-sale.png',
      await flat(1500, 500, '#12355b', [{ ...onBrandPatch, y: 60 }])
        .png()
        .toBuffer(),
    );
    const { paths, campaign } = await fixed;
    expect(paths).toEqual(['x/header-sale.png']);
    expect(campaign.summary?.assets).toMatchObject({ deviates: 0, conforms: 2 });

    const added = desk.next('assets.changed');
    await desk.put('campaign/x/header-2.png', await flat(1500, 500, '#12355b', [offBrandPatch]).png().toBuffer());
    expect((await added).campaign).toMatchObject({ total: 3, summary: { assets: { deviates: 1 } } });

    const removed = desk.next('assets.changed');
    await rm(join(desk.campaign, 'x/header-2.png'));
    expect((await removed).assets).toHaveLength(2);
  });

  test('not where the person does not want it; what happened meanwhile is made up for', async () => {
    desk = await openDesk(await twoHeaders());
    await desk.judged();
    await desk.get('preferences.set', { watch: false });
    await desk.put('campaign/x/header-sale.png', await flat(1500, 500, '#12355b', [onBrandPatch]).png().toBuffer());
    const made = desk.next('assets.changed');
    await desk.get('preferences.set', { watch: true });
    const { paths, campaign } = await made;
    expect(paths).toEqual([]);
    expect(campaign.summary?.assets.deviates).toBe(0);
  });
});

describe('a picture', () => {
  const ofRow = async (side: 160 | 640 | 'full', path = 'x/header-sale.png') => {
    const state = await desk.get('campaign.state', {});
    const digest = state?.rows.find((row) => row.path === path)?.digest ?? '';
    return desk.service.host.picture({ digest, side });
  };

  test('whole has the pixels of the asset, upright and in sRGB', async () => {
    const pixels = Buffer.from(Array.from({ length: 40 * 30 * 3 }, (_, i) => (i * 37) % 256));
    const raw = { width: 40, height: 30, channels: 3 } as const;
    desk = await openDesk({ 'noise.png': await sharp(pixels, { raw }).png().toBuffer() });
    await desk.judged();
    const whole = await ofRow('full', 'noise.png');
    expect(whole?.mediaType).toBe('image/png');
    expect(whole?.file.startsWith(desk.temp)).toBe(true);
    expect(await sharp(whole?.file).removeAlpha().raw().toBuffer()).toEqual(pixels);
  });

  test('small is WebP of that side, kept from session to session, and never the file itself', async () => {
    desk = await openDesk({
      ...(await twoHeaders()),
      'mark.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><script>1</script><rect width="400" height="200" fill="#12355b"/></svg>',
    });
    await desk.judged();
    for (const [path, width, height] of [
      ['x/header-sale.png', 160, 53],
      ['mark.svg', 160, 80],
    ] as const) {
      const small = await ofRow(160, path);
      expect(small?.file.startsWith(join(desk.root, 'cache'))).toBe(true);
      expect(await sharp(await readFile(small?.file ?? '')).metadata()).toMatchObject({
        format: 'webp',
        width,
        height,
      });
    }
  });

  test('of a file that has changed since, of one that is gone, and of what is not of the campaign: none', async () => {
    desk = await openDesk(await twoHeaders());
    await desk.get('preferences.set', { watch: false });
    await desk.judged();
    await desk.put('campaign/x/header-sale.png', await flat(10, 10, '#000').png().toBuffer());
    expect(await ofRow(640)).toBeNull();
    await rm(join(desk.campaign, 'x/header-sale.png'));
    expect(await ofRow(640)).toBeNull();
    expect(await desk.service.host.picture({ digest: 'f'.repeat(64), side: 160 })).toBeNull();
    expect(await ofRow(160, 'x/header.png')).not.toBeNull();
  });
});

test('an upload goes with its campaign, and nothing is written beside it', async () => {
  desk = await openDesk({});
  const copy = await desk.put('temp/upload-1/Spring/x/header.png', await flat(1500, 500, '#12355b').png().toBuffer());
  const folder = join(desk.temp, 'upload-1', 'Spring');
  await desk.get('kit.open', { grant: await desk.grant(desk.kit) });
  await desk.get('campaign.open', { grants: [await desk.grant(folder, true)] });
  const ended = desk.next('run.ended');
  await desk.get('run.start', {});
  await ended;
  const answered = await desk.get('placement.answer', { answers: [{ path: 'x/header.png', placement: 'none' }] });
  expect(answered).toMatchObject({ keeps: 'copy' });
  expect(await desk.get('campaign.state', {})).toMatchObject({ rows: [{ match: 'stated' }] });
  expect(await desk.call('asset.reveal', { path: 'x/header.png' })).toMatchObject({ problem: { code: 'not-here' } });
  expect((await desk.get('app.state', {})).recent.filter(({ kind }) => kind === 'campaign')).toEqual([]);
  await desk.get('campaign.close', {});
  await expect(readFile(copy)).rejects.toThrow('ENOENT');
});
