import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/model/report.ts';
import { campaignWith, flat, offBrandPatch, onBrandPatch, onbrand } from './campaign.ts';

/** The report of the third run. */
let third: string;
let folders: Awaited<ReturnType<typeof campaignWith>>;
const env = () => ({ ONBRAND_CONFIG: join(folders.root, 'config') });
const clean = () => flat(1500, 500, '#12355b', [onBrandPatch]).png().toBuffer();
const foreign = () => flat(1500, 500, '#12355b', [onBrandPatch, offBrandPatch]).png().toBuffer();
const put = async (picture: Promise<Buffer>) => writeFile(join(folders.campaign, 'x/header.png'), await picture);
const check = (...more: readonly string[]) =>
  onbrand(['check', folders.campaign, '--kit', folders.kit, '-q', ...more], env());
const history = (...args: readonly string[]) => onbrand(['history', ...args], env());

/** A foreign colour, mended, come back; then another kit, and part of the checks. */
beforeAll(async () => {
  folders = await campaignWith({ 'x/header.png': await foreign() });
  await check();
  await put(clean());
  await check();
  await put(foreign());
  third = (await check('--format', 'json')).out;
  const kit = join(folders.kit, 'brandkit.json');
  await writeFile(kit, (await readFile(kit, 'utf8')).replace('Tidal', 'Tidal Two'));
  await check();
  await check('--only', 'colour');
  await check('--no-history');
});
afterAll(() => rm(folders.root, { recursive: true, force: true }));

describe('onbrand history', () => {
  test('lists the campaigns, with as many runs as were kept', async () => {
    const { out, code } = await history();
    expect(code).toBe(0);
    expect(out).toMatch(/campaign +5 runs/);
  });

  test('tells what became of each finding, and where another kit begins', async () => {
    const { out } = await history(folders.campaign);
    const lines = out.trim().split('\n').slice(3);
    expect(lines[1]).toMatch(/1 fixed$/);
    expect(lines[2]).toMatch(/1 back$/);
    expect(lines[3]).toContain('Another kit from here on: Tidal Two');
    expect(lines[4]).toMatch(/as before$/);
    expect(lines[5]).toContain('part of the checks');
    expect(lines).toHaveLength(6);
  });

  test('the report itself says what changed since the run before, and how the score went', () => {
    const { since } = reportSchema.parse(JSON.parse(third)).run;
    expect(since).toMatchObject({ fixed: 0, fresh: 0, back: 1, sameKit: true, kit: expect.stringContaining('Tidal') });
    const scores = since?.scores.map(({ score }) => score) ?? [];
    expect([scores.length, scores[0] === scores[2], (scores[1] ?? 0) > (scores[0] ?? 0)]).toEqual([3, true, true]);
  });

  test('the latest only, held against what is not shown', async () => {
    const { out } = await history(folders.campaign, '--last', '3');
    expect(out).toMatch(/1 back/);
    expect(out).not.toContain('1 fixed');
  });

  test('compares two runs by name of the finding', async () => {
    const { out } = await history('compare', '1', '2');
    expect(out).toMatch(/Fixed \(1\)\n +x\/header\.png +colour-palette +#00a651/);
    expect((await history('compare', '2', '4')).out).toMatch(/judged by different kits, “Tidal[^”]*” and “Tidal Two/);
  });

  test('a number that is no run, and a campaign that was never judged', async () => {
    expect(await history('compare', '1', '99')).toMatchObject({ code: 64, err: expect.stringContaining('no run 99') });
    for (const args of [[folders.kit], ['export', folders.kit], ['prune', folders.kit, '--keep', '1']])
      expect(await history(...args)).toMatchObject({ code: 64, err: expect.stringContaining('No run of') });
    expect(await history('prune', '--keep', 'few')).toMatchObject({ code: 64 });
  });

  test('exports everything, prunes, and lists what is left', async () => {
    const out = join(folders.root, 'history.json');
    expect(await history('export', folders.campaign, '--out', out)).toMatchObject({ code: 0 });
    const kept = JSON.parse(await readFile(out, 'utf8'));
    expect(kept.map(({ findings }: { findings: readonly unknown[] }) => findings.length > 0)).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
    expect((await history('prune', '--keep', '2')).out).toContain('3 runs forgotten');
    expect((await history()).out).toMatch(/2 runs/);
  });
});
