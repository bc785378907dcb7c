import { spawn } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Report, reportSchema } from '../../src/model/report.ts';
import { campaignWith, flat, kit, offBrandPatch, onBrandPatch, onbrand } from './campaign.ts';

let folders: Awaited<ReturnType<typeof campaignWith>>;
beforeAll(async () => {
  folders = await campaignWith({
    'x/header.png': await flat(1500, 500, '#12355b', [onBrandPatch]).png().toBuffer(),
    'x/header-sale.png': await flat(1500, 500, '#12355b', [onBrandPatch, offBrandPatch]).png().toBuffer(),
    'notes.txt': 'not a picture',
  });
});
afterAll(() => rm(folders.root, { recursive: true, force: true }));

const check = (...args: readonly string[]) => onbrand(['check', folders.campaign, '--kit', folders.kit, ...args]);
const reportOf = (text: string): Report => reportSchema.parse(JSON.parse(text));
const withoutRun = ({ run: _, ...rest }: Report): object => rest;

describe('onbrand check', () => {
  test('finds the foreign colour where it was painted, and nothing on the clean asset', async () => {
    const { code, out } = await check('--format', 'json');
    const report = reportOf(out);
    expect(code).toBe(2);
    expect(report.campaign.otherFiles).toBe(1);
    const [sale, clean] = report.assets;
    expect([sale?.path, clean?.path]).toEqual(['x/header-sale.png', 'x/header.png']);
    expect(clean?.judged[0]?.placement).toBe('x-header');
    expect(clean?.judged[0]?.results.filter((r) => r.outcome === 'deviates' || r.outcome === 'review')).toEqual([]);
    const [deviation] = sale?.judged[0]?.results.find((r) => r.check === 'colour-palette')?.deviations ?? [];
    expect(deviation).toMatchObject({ subject: 'colour:#00a651', certainty: 'sure', severity: 'fail' });
    const points = deviation?.regions.flatMap((r) => (r.kind === 'polygon' ? r.points : [])) ?? [];
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const found = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    const { x, y, width, height } = offBrandPatch;
    // A sample is at most 512 px wide: 3 px of the asset.
    for (const [n, edge] of [x, y, x + width, y + height].entries()) {
      expect(Math.abs((found[n] ?? Number.NaN) - edge)).toBeLessThanOrEqual(6);
    }
  });

  test('same input, same bytes, apart from the run block; from the cache too, with any number of jobs', async () => {
    const runs = [
      await check('-f', 'json', '--no-cache', '-j', '1'),
      await check('-f', 'json'),
      await check('-f', 'json', '-j', '4'),
    ];
    const [first, ...others] = runs.map(({ out }) => withoutRun(reportOf(out)));
    for (const other of others) expect(other).toEqual(first);
    expect(reportOf(runs[2]?.out ?? '').run.cached).toBe(2);
  });

  test('speaks Chinese when asked', async () => {
    const { out } = await check('--lang', 'zh-Hans');
    expect(out).toMatch(/个素材.*个符合.*个偏离/);
  });

  test('writes several formats into a folder, each whole', async () => {
    const to = join(folders.root, 'reports');
    const { code, out } = await check('-f', 'html,json', '--out', to, '--fail-on', 'never', '-q');
    expect(code).toBe(0);
    expect((await readdir(to)).sort()).toEqual(['report.html', 'report.json']);
    expect(out).toContain('report.html');
    expect(await readFile(join(to, 'report.html'), 'utf8')).toMatch(/<\/html>\s*$/);
  });

  test('writes every format there is, and says so where one is nothing for a terminal', async () => {
    const to = join(folders.root, 'all');
    const formats = 'annotated,csv,html,json,junit,markdown,pdf,sarif,xlsx';
    const { code } = await check('-f', formats, '--out', to, '--fail-on', 'never', '-q');
    expect(code).toBe(0);
    expect((await readdir(to)).sort()).toEqual(
      ['annotated', '.csv', '.html', '.json', '.md', '.pdf', '.sarif', '.xlsx', '.xml']
        .map((end) => (end === 'annotated' ? 'report-annotated' : `report${end}`))
        .sort(),
    );
    expect((await readFile(join(to, 'report.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
    const nowhere = await check('-f', 'pdf');
    expect(nowhere).toMatchObject({ code: 64 });
    expect(nowhere.err).toContain('--out');
  });

  test.skipIf(process.platform === 'win32')('a full disk leaves nothing half-written, and says so', async () => {
    const to = join(folders.root, 'full');
    // The limit on a file's size stands in for a full disk. Its signal would end Node before it could speak.
    const unkilled = "--import data:text/javascript,process.on('SIGXFSZ',()=>{})";
    const script = `ulimit -f 1; "${process.execPath}" "${unkilled.replace(' ', '" "')}" dist/onbrand.js check "${folders.campaign}" -k "${folders.kit}" --no-cache -f html -o "${to}/report.html" -q`;
    const ended = await new Promise<{ code: number | null; err: string }>((resolve) => {
      const child = spawn('sh', ['-c', script], {
        cwd: join(import.meta.dirname, '../..'),
        env: { ...process.env, ONBRAND_CONFIG: join(folders.root, 'config') },
      });
      let err = '';
      child.stderr.on('data', (text: Buffer) => {
        err += text;
      });
      child.on('close', (code) => resolve({ code, err }));
    });
    expect(ended.code).toBe(1);
    expect(ended.err).toContain('Nothing was left half-written');
    expect(await readdir(to)).toEqual([]);
  });

  test('never writes over an asset', async () => {
    const asset = join(folders.campaign, 'x/header.png');
    const before = await readFile(asset);
    const { code } = await onbrand(['check', asset, '-k', folders.kit, '-f', 'json', '-o', asset]);
    expect(code).toBe(64);
    expect((await readFile(asset)).equals(before)).toBe(true);
  });
});

describe('exit codes', () => {
  test.each([
    ['0 where nothing reaches --fail-on', ['--fail-on', 'never'], 0],
    ['0 where the checks that ran conform', ['--only', 'file'], 0],
    ['2 where something fails', [], 2],
    ['64 for an unknown option', ['--frobnicate'], 64],
    ['64 for an unknown check', ['--only', 'color-palette'], 64],
    ['64 for an unknown channel', ['--channel', 'facebok'], 64],
    ['64 for an unknown format', ['--format', 'jsn'], 64],
    ['64 for several formats without a folder', ['-f', 'json,html'], 64],
    ['64 for half a job', ['--jobs', '0.5'], 64],
  ])('%s', async (_, args, code) => {
    expect((await check(...args)).code).toBe(code);
  });

  test('64 without a kit, and for a folder that is not there', async () => {
    expect((await onbrand(['check', folders.campaign])).code).toBe(64);
    expect((await onbrand(['check', join(folders.root, 'nowhere'), '-k', folders.kit])).code).toBe(64);
  });

  test('78 for a broken kit, with file, line and the word that was meant', async () => {
    const broken = await campaignWith({}, { ...kit, pallete: {} });
    const { code, err } = await onbrand(['check', broken.campaign, '-k', broken.kit]);
    expect(code).toBe(78);
    expect(err).toMatch(/brandkit\.json:\d+/);
    expect(err).toContain('“palette”');
    await rm(broken.root, { recursive: true });
  });

  test('2 where nothing was judged: that is no pass', async () => {
    const empty = await campaignWith({ 'readme.txt': 'x' });
    const { code, out } = await onbrand(['check', empty.campaign, '-k', empty.kit]);
    expect(code).toBe(2);
    expect(out).toContain('Nothing was judged');
    await rm(empty.root, { recursive: true });
  });
});

describe('help that teaches', () => {
  test.each([
    [['chek'], 'check'],
    [['check', 'x', '--kitt', 'y'], '--kit'],
    [['check', 'x', '-k', 'y', '--only', 'colour-pallete'], 'colour-palette'],
    [['explain', 'colour-pallete'], 'colour-palette'],
    [['channels', 'x-hedder'], 'x-header'],
  ])('%j is told what was meant', async (args, meant) => {
    const { code, err } = await onbrand(args);
    expect(code).toBe(64);
    expect(err).toContain(meant);
  });

  test('explain lists a family of checks by its kind', async () => {
    const { code, out } = await onbrand(['explain', 'size']);
    expect(code).toBe(0);
    expect(out.split('\n').flatMap((line) => line.split(' ')[0] || [])).toEqual([
      'size-dimensions',
      'size-ratio',
      'size-weight',
    ]);
  });

  test('--help and --version are no errors', async () => {
    expect((await onbrand(['--help'])).code).toBe(0);
    expect(await onbrand(['--version'])).toMatchObject({ code: 0, out: '0.1.0\n' });
  });
});

test.skipIf(process.platform === 'win32')('Ctrl-C ends cleanly with what was judged so far', async () => {
  const many = await campaignWith({});
  const picture = await flat(1500, 500, '#12355b', [onBrandPatch]).png().toBuffer();
  for (let i = 0; i < 400; i += 1) await writeFile(join(many.campaign, `x-header-${i}.png`), picture);
  const to = join(many.root, 'report.json');
  const code = await new Promise<number | null>((resolve) => {
    const child = spawn(
      process.execPath,
      ['dist/onbrand.js', 'check', many.campaign, '-k', many.kit, '--no-cache', '-f', 'json', '-o', to],
      {
        cwd: join(import.meta.dirname, '../..'),
      },
    );
    // The first line says that the run has begun.
    child.stderr.once('data', () => child.kill('SIGINT'));
    child.on('close', resolve);
  });
  const report = reportOf(await readFile(to, 'utf8'));
  expect(code).toBe(2);
  expect(report.run.interrupted).toBe(true);
  expect(report.run.skipped).toBeGreaterThan(0);
  expect(report.assets.length + report.run.skipped).toBe(400);
  await rm(many.root, { recursive: true });
});

describe('in Chinese', () => {
  test.each(['zh', 'zh-CN', 'zh-Hans'])('help is told for --lang %s', async (lang) => {
    const { code, out } = await onbrand(['check', '--help', '--lang', lang]);
    expect(code).toBe(0);
    expect(out).toMatch(/^用法：.*\n/);
    expect(out).not.toMatch(/Options:|default:|[a-z]{3,} [a-z]{3,} [a-z]{3,} [a-z]{3,}/);
  });

  test('an unknown name is told with what it should be', async () => {
    const { err } = await check('--channel', 'facebok', '--lang', 'zh');
    expect(err).toContain('没有名为“facebok”的渠道或版位');
  });
});

test.each([
  ['a severity', ['check', 'x', '--kit', 'y', '--fail-on', 'wran'], 'warn'],
  ['a form of the kit', ['kit', 'show', 'x', '-f', 'jsn'], 'json'],
  ['a language', ['channels', 'x', '--lang', 'zh-Hnas'], 'zh-Hans'],
])('the word that was meant by %s', async (_, words, meant) => {
  const { code, err } = await onbrand(words);
  expect(code).toBe(64);
  expect(err).toContain(`Did you mean “${meant}”?`);
});

test('64 for a language that nobody wrote', async () => {
  expect((await onbrand(['channels', 'x', '--lang', 'fr'])).code).toBe(64);
});
