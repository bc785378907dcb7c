import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { campaignWith, flat, kit, onBrandPatch, onbrand } from './campaign.ts';

let folders: Awaited<ReturnType<typeof campaignWith>>;
beforeAll(async () => {
  const picture = await flat(1500, 500, '#12355b', [onBrandPatch]).png().toBuffer();
  folders = await campaignWith({
    'x/header.png': picture,
    'misc/IMG_0001.png': await flat(777, 555, '#12355b').png().toBuffer(),
    'onbrand.json':
      '{ "onbrand": 1, "assignments": [{ "files": "x/heder.png", "placement": "x-header" }], "ignore": ["raw/**"] }',
    '../autumn/x/header.png': picture,
    '../empty/readme.txt': 'x',
  });
});
afterAll(() => rm(folders.root, { recursive: true, force: true }));
const check = (...args: readonly string[]) => onbrand(['check', ...args, '--kit', folders.kit]);
const beside = (name: string): string => join(folders.root, name);

describe('the summary tells what is no finding', () => {
  test('lines of onbrand.json that do nothing, without failing a build for them', async () => {
    const { code, out } = await check(folders.campaign, '--fail-on', 'fail', '--only', 'file');
    expect(out).toMatch(/Please note\n.*“x\/heder\.png” \(assignments\[0\]\.files\).*“x\/header\.png”/);
    expect(out).toContain('“raw/**” (ignore[0])');
    expect(code).toBe(0);
  });

  test('that the words in pictures were not read, where the kit has something to say of them', async () => {
    const voice = { banned: [{ term: 'cheap' }] };
    const {
      root,
      campaign,
      kit: spoken,
    } = await campaignWith(
      { 'x/header.png': await flat(1500, 500, '#12355b', [onBrandPatch]).png().toBuffer() },
      { ...kit, voice },
    );
    const unread = 'The words in pictures were not read in this run';
    expect(await onbrand(['check', campaign, '--kit', spoken, '--no-ocr'])).toMatchObject({
      code: 0,
      out: expect.stringContaining(unread),
    });
    expect((await check(folders.campaign, '--no-ocr')).out).not.toContain(unread);
    await rm(root, { recursive: true, force: true });
  });

  test('assets that no placement is known for', async () => {
    const { out } = await check(folders.campaign);
    expect(out).toMatch(/For 1 asset no placement is known.*\n {2}misc\/IMG_0001\.png/);
    expect(out).not.toContain('100 % of what applies');
  });

  test('an empty folder as what it is, not as unreadable', async () => {
    const { code, out } = await check(beside('empty'));
    expect(code).toBe(2);
    expect(out).toMatch(/Please note\n.*Nothing to check was found here/);
    expect(out).not.toContain('Could not be read');
  });
});

describe('reports', () => {
  test('of several folders name them all', async () => {
    const { out } = await check(folders.campaign, beside('autumn'), '-f', 'json', '--fail-on', 'never');
    expect(JSON.parse(out).campaign.name).toBe('campaign, autumn');
  });

  test('of one format go to a file; its extension is added', async () => {
    await check(beside('autumn'), '-f', 'json', '-o', beside('told/report'), '--fail-on', 'never');
    expect(await readdir(beside('told'))).toEqual(['report.json']);
  });
});
