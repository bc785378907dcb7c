import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openBrowserDoor } from './door.ts';
import { layPlainKit, newFolder } from './material.ts';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('of the many assets of one finding the first are shown, and all others at a press; each is told it by itself', async () => {
  const thumbnails = join(folder, 'Copies', 'youtube', 'thumbnails');
  mkdirSync(thumbnails, { recursive: true });
  const sample = resolve(import.meta.dirname, '../../assets/sample/campaign/youtube/thumbnails');
  for (let i = 0; i < 30; i += 1)
    cpSync(join(sample, 'solvane_yt-thumbnail_13_dip-once.png'), join(thumbnails, `copy-${i}.png`));
  const door = await openBrowserDoor();
  try {
    const { page } = door;
    const setsAskedFor: string[] = [];
    page.on('request', (request) => {
      if (request.postData()?.includes('"campaign.set"')) setsAskedFor.push(request.url());
    });
    await door.drop([layPlainKit(folder)]);
    await page.getByRole('banner').getByText('Solvane').waitFor();
    await door.drop([join(folder, 'Copies')]);
    await page.getByRole('button', { name: 'Check again' }).waitFor({ timeout: 100_000 });
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Set' }).click();
    const finding = page.getByRole('article').filter({ hasText: 'the very same pixels' });
    const names = finding.getByRole('button', { name: /^copy-\d+\.png/ });
    await finding.waitFor();
    expect(await names.count()).toBe(24);
    await finding.getByRole('button', { name: 'Show 6 more' }).click();
    await expect.poll(() => names.count()).toBe(30);
    expect(setsAskedFor).toHaveLength(1);
    // An asset is told what the set holds against it; the whole set, of thousands of assets, is not asked for again.
    await names.first().click();
    const told = page.getByRole('region', { name: 'Across the set' }).getByRole('button', { name: /very same pixels/ });
    const position = page.getByRole('navigation', { name: /of 30/ });
    for (const at of [1, 2, 3]) {
      await position.getByText(`${at} / 30`).waitFor();
      await told.waitFor();
      await page.keyboard.press('ArrowRight');
    }
    expect(setsAskedFor).toHaveLength(1);
  } finally {
    await door.close();
  }
});
