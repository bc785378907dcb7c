import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { campaignKey } from '../../src/history/key.ts';
import { openHistory } from '../../src/history/store.ts';
import type { Report } from '../../src/model/report.ts';
import { type CampaignOwner, openedCampaign } from '../../src/service/campaign.ts';
import { kept, keyIn } from '../../src/service/keep-run.ts';
import { asset, report } from '../report/fixture.ts';

let root = '';
/** A campaign’s folder, with a file. */
let folder = '';
beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'onbrand-key-')));
  folder = join(root, 'camp');
  await mkdir(folder);
  await writeFile(join(folder, 'one.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
});
beforeEach(async () => vi.stubEnv('ONBRAND_CONFIG', await mkdtemp(join(root, 'config-'))));
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true, force: true });
});

const opened = (owner: CampaignOwner = 'upload') => openedCampaign([folder], [], owner);
/** A run of one kit over files of these contents, by path. */
function judged(kit: string, contents: Readonly<Record<string, string>>, day: number): Report {
  const base = report({ assets: Object.entries(contents).map(([path, digest]) => asset(path, { digest })) });
  const startedAt = `2026-05-0${day}T09:00:00.000Z`;
  return {
    ...base,
    campaign: { ...base.campaign, name: 'camp' },
    kit: { ...base.kit, name: kit, digest: kit },
    run: { ...base.run, startedAt },
  };
}
/** Runs of each campaign that is kept, the one judged last first. */
function histories(): readonly number[] {
  const history = openHistory();
  if (!history.ok) throw new Error(JSON.stringify(history.problems));
  const known = history.value.campaigns();
  history.value.close();
  return known.ok ? known.value.map(({ runs }) => runs) : [];
}

test('a folder has one history, whichever door judges it', async () => {
  const history = openHistory();
  if (!history.ok) throw new Error(JSON.stringify(history.problems));
  const key = { ok: true, value: await campaignKey([folder]) };
  for (const owner of ['person', 'sample'] as const)
    expect(await keyIn(history.value, await opened(owner), 'Solvane')).toEqual(key);
  expect(await keyIn(history.value, await opened(), 'Solvane')).toEqual({ ok: true, value: null });
  history.value.close();
});

const before = { 'one.svg': 'c1', 'two.svg': 'c2' };
test.each([
  ['the same files under a kit of another name', 'Solvane 2027', before, [2]],
  ['one file of many left as it was, under another kit', 'Tidal', { 'one.svg': 'new', 'second.svg': 'c2' }, [2]],
  ['every file made anew, for the same brand', 'Solvane', { 'one.svg': 'n1', 'two.svg': 'n2' }, [2]],
  ['another brand’s, though the paths are alike', 'Tidal', { 'one.svg': 't1', 'two.svg': 't2' }, [1, 1]],
  ['another campaign of the brand, in a folder called alike', 'Solvane', { 'autumn.svg': 'a1' }, [1, 1]],
])('uploads called alike: %s', async (_, kit, contents, runs) => {
  await kept(await opened(), judged('Solvane', before, 1));
  const after = await kept(await opened(), judged(kit, contents, 2));
  expect(histories()).toEqual(runs);
  expect(after.run.since?.sameKit ?? null).toBe(runs.length === 2 ? null : kit === 'Solvane');
});

test('an upload finds its history before it is judged, and after', async () => {
  await kept(await opened(), judged('Solvane', before, 1));
  const history = openHistory();
  if (!history.ok) throw new Error(JSON.stringify(history.problems));
  const again = await opened();
  const key = await keyIn(history.value, again, 'Solvane');
  expect(key.ok && key.value).toContain('upload:camp:');
  expect(await keyIn(history.value, again, 'Tidal')).toEqual({ ok: true, value: null });
  again.report = judged('Tidal', before, 2);
  expect(await keyIn(history.value, again, 'Tidal')).toEqual(key);
  history.value.close();
});
