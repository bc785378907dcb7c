import { lstat, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/program.ts';
import { campaignWith, flat, onBrandPatch } from '../cli/campaign.ts';

/** Nearly the kit's coral. */
const nearRed = { x: 900, y: 120, width: 240, height: 160, fill: '#ff4d6a' };
let folders: Awaited<ReturnType<typeof campaignWith>>;
beforeAll(async () => {
  const header = flat(1500, 500, '#12355b', [onBrandPatch, nearRed]);
  folders = await campaignWith({
    'x/header.png': await header.clone().png().toBuffer(),
    'x/header-named.png': await flat(1500, 500, '#12355b', [onBrandPatch]).jpeg({ quality: 95 }).toBuffer(),
    'x/header-turning.gif': await sharp([await frame('#12355b'), await frame('#ff4d6a')], { join: { animated: true } })
      .gif()
      .toBuffer(),
    // Far from its shape: neither a cut nor a ground is a fix.
    'linkedin/linkedin-company-cover.png': await flat(1600, 1600, '#12355b', [onBrandPatch]).png().toBuffer(),
    'instagram/feed/ig-square.png': await flat(1400, 1080, '#12355b', [onBrandPatch]).png().toBuffer(),
  });
  process.env.ONBRAND_CACHE = join(folders.root, 'cache');
});
afterAll(() => rm(folders.root, { recursive: true, force: true }));

interface FixJson {
  readonly findings: number;
  readonly fixed: number;
  readonly left: number;
  readonly results: readonly {
    readonly path: string;
    readonly changes: readonly { readonly kind: string }[];
    readonly solved: readonly unknown[];
    readonly left: readonly { readonly because: string }[];
  }[];
  readonly set: readonly unknown[];
}

const frame = (fill: string) => flat(1500, 500, fill).png().toBuffer();

const fix = (...args: readonly string[]) => fixOne(folders.campaign, ...args);
async function fixOne(path: string, ...args: readonly string[]) {
  let [out, err] = ['', ''];
  const code = await main(['fix', path, '--kit', folders.kit, ...args], {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    interactive: false,
    terminal: false,
  });
  return { code, out, err };
}
const colourAt = async (file: string, x: number, y: number) => {
  const { data } = await sharp(file)
    .extract({ left: x, top: y, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data];
};

describe('onbrand fix', () => {
  test('says what it would do, and writes nothing', async () => {
    const before = await readdir(folders.campaign, { recursive: true });
    const { out } = await fix('--dry-run', '--json');
    const told: FixJson = JSON.parse(out);
    expect(told.results.map(({ path, changes }) => [path, changes.map(({ kind }) => kind)])).toEqual(
      expect.arrayContaining([
        ['x/header-named.png', ['name']],
        ['x/header.png', ['colour']],
      ]),
    );
    // What was found is fixed or left, each once.
    const { findings, fixed, left, results, set } = told;
    expect(fixed).toBe(results.reduce((sum, { solved }) => sum + solved.length, 0));
    expect(left).toBe(results.reduce((sum, one) => sum + one.left.length, set.length));
    expect([findings, left > 0]).toEqual([fixed + left, true]);
    expect(results.flatMap((one) => one.left).filter(({ because }) => because === 'animated')).not.toEqual([]);
    expect(await readdir(folders.campaign, { recursive: true })).toEqual(before);
  });

  test('writes fixed files below a folder of their own, and never changes a source', async () => {
    const to = join(folders.root, 'fixed');
    const source = await readFile(join(folders.campaign, 'x/header.png'));
    await fix('--out', to, '--check', 'colour');
    expect(await readdir(to, { recursive: true })).toEqual(['x', 'x/header.png']);
    expect(await colourAt(join(to, 'x/header.png'), 1000, 200)).toEqual([0xff, 0x6f, 0x59]);
    expect(await colourAt(join(to, 'x/header.png'), 200, 200)).toEqual([0xff, 0x6f, 0x59]);
    expect(Buffer.compare(source, await readFile(join(folders.campaign, 'x/header.png')))).toBe(0);
    // Once more, the same bytes: it is there already, and that is no trouble.
    expect((await fix('--out', to, '--check', 'colour')).err).not.toContain('left as it is');
  });

  test('leaves what is there as it is: a file of the same name, and what a link points to', async () => {
    const to = join(folders.root, 'taken');
    await mkdir(join(to, 'x'), { recursive: true });
    await writeFile(join(folders.root, 'precious.png'), 'mine');
    await symlink(join(folders.root, 'precious.png'), join(to, 'x/header.png'));
    const { code, err } = await fix('--out', to, '--check', 'colour');
    expect([code, err]).toEqual([2, expect.stringContaining('left as it is')]);
    expect((await lstat(join(to, 'x/header.png'))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folders.root, 'precious.png'), 'utf8')).toBe('mine');
  });

  test.each([
    [['--check', 'colours'], 'colour'],
    [['--to', 'x-hedder'], 'x-header'],
  ])('%j is told with the nearest word', async (args, nearest) => {
    const { code, err } = await fix(...args);
    expect([code, err]).toEqual([64, expect.stringContaining(nearest)]);
  });

  test('refuses to write among the assets', async () => {
    const { code, err } = await fix('--out', join(folders.campaign, 'fixed'));
    expect([code, err]).toEqual([64, expect.stringContaining('outside')]);
  });

  test('tells of a place that can’t be written', async () => {
    await writeFile(join(folders.root, 'file'), '');
    expect((await fix('--out', join(folders.root, 'file'))).code).toBe(64);
    const { code, err } = await fix('--out', join(folders.root, 'file', 'below'), '--check', 'colour');
    expect([code, err]).toEqual([1, expect.stringContaining('A file stands where a folder is needed')]);
  });

  test.each([
    [['--check', 'file-format'], 2],
    [['--check', 'file-format', '--fail-on', 'never'], 0],
    // What is left there is not that severe.
    [['--check', 'size-ratio'], 0],
    [['--check', 'size-ratio', '--fail-on', 'warn'], 2],
  ])('with %j, what is left decides how it ends', async (args, wanted) => {
    const { code, out } = await fix('--dry-run', ...args);
    expect([code, out]).toEqual([wanted, expect.stringMatching(/[1-9]\d* left/)]);
  });

  test('a size is made of a master that departs, and what it keeps is told and counts', async () => {
    const master = join(folders.root, 'master.png');
    const patch = { x: 900, y: 120, width: 240, height: 160 };
    await flat(1500, 500, '#12355b', [onBrandPatch, { ...patch, fill: '#7a00ff' }])
      .png()
      .toFile(master);
    const made = await fixOne(master, '--to', 'x-header', '--out', join(folders.root, 'sizes'));
    expect(made.out).toMatch(/NOT FIXED {2}colour-palette/);
    expect(made.out).toMatch(/1 file made · 0 not · \d+ deviations? of the masters left in them/);
    expect([made.code, await readdir(join(folders.root, 'sizes'))]).toEqual([2, ['master.x-header.png']]);
    expect((await fixOne(master, '--to', 'x-header', '--dry-run', '--fail-on', 'never')).code).toBe(0);
  });

  test('a size keeps what can’t be put right with its reason, and loses what can', async () => {
    const master = join(folders.root, 'runs-on.png');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1500" height="500">
      <linearGradient id="g"><stop stop-color="#ff2d50"/><stop offset="1" stop-color="#12355b"/></linearGradient>
      <rect width="1500" height="500" fill="#12355b"/><rect x="100" y="100" width="300" height="200" fill="#ff6f59"/>
      <rect x="600" y="100" width="240" height="200" fill="#ff2d50"/>
      <rect x="840" y="100" width="300" height="200" fill="url(#g)"/>
      <rect x="1240" y="320" width="200" height="120" fill="#e6c9a8"/></svg>`;
    await sharp(Buffer.from(svg)).png().toFile(master);
    const { out } = await fixOne(master, '--to', 'x-header', '--dry-run');
    expect(out).toContain('#e6c9a8 became Foam');
    expect(out).toContain('#ff2d50 runs on into a gradient');
    expect(out).not.toContain('matter of the design');
  });

  test('what can be put right in a master is put right in its sizes', async () => {
    const master = join(folders.root, 'near.png');
    await flat(1500, 500, '#12355b', [onBrandPatch, nearRed]).png().toFile(master);
    const { out } = await fixOne(master, '--to', 'x-header', '--dry-run');
    expect(out).toContain('#ff4d6a became');
    expect(out).not.toContain('colour-palette');
  });

  test('speaks Chinese when asked', async () => {
    expect((await fix('--dry-run', '--check', 'colour', '--lang', 'zh-Hans')).out).toContain('可修正');
  });
});
