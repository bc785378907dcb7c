import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { campaignKey } from '../../src/history/key.ts';
import { openedCampaign } from '../../src/service/campaign.ts';
import { keyOf } from '../../src/service/keep-run.ts';

let folder = '';
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'onbrand-key-')));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a folder has one history, whichever door judges it; an upload has its own', async () => {
  for (const owner of ['person', 'sample'] as const)
    expect(await keyOf(await openedCampaign([folder], [], owner), 'Solvane')).toBe(await campaignKey([folder]));
  const upload = await openedCampaign([folder], [], 'upload');
  expect(await keyOf(upload, 'Solvane')).not.toContain(folder);
  expect(await keyOf(upload, 'Solvane')).not.toBe(await keyOf(upload, 'Tidal'));
});
