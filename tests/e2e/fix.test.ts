import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Door, openBrowserDoor } from './door.ts';
import { layCampaign, layKit, newFolder } from './material.ts';

describe('a fix, through the browser', () => {
  const folder = newFolder();
  const campaign = layCampaign(folder);
  const source = join(campaign, 'instagram/feed/two-cups.jpg');
  const digest = () => createHash('sha256').update(readFileSync(source)).digest('hex');
  const before = digest();
  let door: Door;
  const button = (name: string | RegExp) => door.page.getByRole('button', { name });

  beforeAll(async () => {
    door = await openBrowserDoor();
    await door.drop([layKit(folder)]);
    await door.page.getByRole('banner').getByText('Solvane').waitFor();
    await door.drop([campaign]);
    await button('Check again').waitFor({ timeout: 120_000 });
  }, 150_000);
  afterAll(async () => {
    await door?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is compared before and after, by keyboard too, and downloaded', async () => {
    const { page } = door;
    await page
      .getByRole('option', { name: /two-cups/ })
      .first()
      .click();
    await button('Fix…').first().click();
    await page.getByText('nothing new came').waitFor({ timeout: 60_000 });
    const divider = page.getByRole('slider', { name: /Before and after/ });
    await divider.focus();
    await page.keyboard.press('Home');
    expect(await divider.inputValue()).toBe('0');
    const [download] = await Promise.all([page.waitForEvent('download'), button('Download').click()]);
    expect(download.suggestedFilename()).toBe('two-cups.onbrand.jpg');
    const { data } = await sharp(await download.path())
      .extract({ left: 800, top: 230, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    // Persimmon, as far as JPEG keeps it.
    for (const [i, wanted] of [0xf2, 0x5c, 0x2a].entries())
      expect(Math.abs((data[i] ?? 0) - wanted)).toBeLessThanOrEqual(4);
    expect(digest()).toBe(before);
    await page.keyboard.press('Escape');
  });

  test('of one kind is tried on the whole campaign', async () => {
    const { page } = door;
    await button('Back to the campaign').click();
    await button('Fix…').first().click();
    await button('Every kind').waitFor();
    await button(/^Try these/).click();
    await button('Download 2 files').waitFor({ timeout: 60_000 });
    await button('Compare youtube/thumbnails/dip-once.png').click();
    await page.getByText('Porcelain').last().waitFor();
  });
});
