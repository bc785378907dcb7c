import { mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { changeSettings } from '../../src/engine/settings-file.ts';
import { changeWaivers, waiveWidely, withoutWaivers, withWaivers } from '../../src/engine/waive.ts';
import { waiverId } from '../../src/engine/waivers.ts';

const said = { reason: 'Agreed', author: 'Ada', date: '2026-11-22', until: null };
const one = waiveWidely('size-weight', 'weight', 'email', said);
const other = waiveWidely('colour-palette', 'colour:#e4002b', null, said);

let folder: string;
const file = () => join(folder, 'onbrand.json');
const text = () => readFile(file(), 'utf8');
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onbrand-settings-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

const written = `{
  // the autumn campaign
  "onbrand": 1,
  "name": "Autumn",   "ignore": ["raw/**"], // not ours
}
`;

describe('onbrand.json', () => {
  test('is made where there is none', async () => {
    await changeWaivers(folder, (all) => withWaivers(all, [one]));
    expect(JSON.parse(await text())).toEqual({ onbrand: 1, waivers: [one] });
    expect(await readdir(folder)).toEqual(['onbrand.json']);
  });

  test('keeps its comments and spacing, and comes back to what it was', async () => {
    await writeFile(file(), written);
    await changeWaivers(folder, (all) => withWaivers(all, [one, other]));
    expect(await text()).toContain('// the autumn campaign');
    expect(await text()).toContain('"name": "Autumn",   "ignore": ["raw/**"], // not ours');
    await changeWaivers(folder, (all) => withoutWaivers(all, [one, other].map(waiverId)));
    expect((await text()).replace(/\s+/g, ' ')).toContain('"name": "Autumn", "ignore": ["raw/**"]');
    expect(await text()).not.toContain('waivers');
  });

  test('says the same thing once: accepted anew, it is replaced', async () => {
    const anew = waiveWidely('size-weight', 'weight', 'email', {
      ...said,
      reason: 'Still agreed',
      until: '2027-01-31',
    });
    await changeWaivers(folder, (all) => withWaivers(all, [one, other]));
    await changeWaivers(folder, (all) => withWaivers(all, [anew]));
    expect(JSON.parse(await text()).waivers).toEqual([other, anew]);
  });

  test.each([
    ['{ "onbrand": 1, "name": }', 'no JSON'],
    ['{ "onbrand": 1, "waiver": [] }', 'a key that it does not have'],
    ['{ "onbrand": 1, "waivers": [{ "check": "x" }] }', 'a waiver that says too little'],
  ])('with %s is told and left alone: %s', async (broken) => {
    await writeFile(file(), broken);
    const refused = await changeWaivers(folder, (all) => withWaivers(all, [one]));
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'settings-broken' }] });
    expect(await text()).toBe(broken);
    expect(await readdir(folder)).toEqual(['onbrand.json']);
  });

  test('stays as it was on a full disk', async () => {
    await writeFile(file(), written);
    const probe = await open(file());
    const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', syscall: 'write' });
    vi.spyOn(Object.getPrototypeOf(probe), 'sync').mockRejectedValue(full);
    await probe.close();
    const refused = await changeWaivers(folder, (all) => withWaivers(all, [one]));
    expect(refused).toMatchObject({ problems: [{ code: 'settings-unwritable', values: { detail: 'ENOSPC' } }] });
    expect(await text()).toBe(written);
    expect(await readdir(folder)).toEqual(['onbrand.json']);
  });

  test('in a folder that is gone is told', async () => {
    const refused = await changeSettings(join(folder, 'gone'), (all) => all);
    expect(refused).toMatchObject({
      ok: false,
      problems: [{ code: 'settings-unwritable', values: { detail: 'ENOENT' } }],
    });
  });

  test('changed by many at once loses nothing', async () => {
    const many = Array.from({ length: 12 }, (_, i) => waiveWidely('size-weight', `weight:${i}`, null, said));
    await Promise.all(many.map((waiver) => changeWaivers(folder, (all) => withWaivers(all, [waiver]))));
    const { waivers } = JSON.parse(await text());
    expect(waivers.map(({ subject }: { subject: string }) => subject).sort()).toEqual(
      many.map(({ subject }) => subject).sort(),
    );
  });
});
