import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { openBrowserDoor, openElectron } from './door.ts';
import { layKit, layMany, newFolder } from './material.ts';

const count = 10_000;
const folder = newFolder();
const kit = layKit(folder);
const campaign = layMany(folder, count);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  { name: 'Electron', open: openElectron },
  { name: 'the browser', open: openBrowserDoor },
])('ten thousand assets through $name', ({ open }) => {
  test('are listed, scroll, and can be left before all are judged', async () => {
    const door = await open();
    const { page } = door;
    try {
      await door.drop([kit]);
      await page.getByRole('banner').getByText('Solvane').waitFor();
      await door.drop([campaign]);
      await page.getByRole('button', { name: 'Stop' }).waitFor({ timeout: 120_000 });
      const option = page.getByRole('option', { name: /^asset-/ });
      await option.first().waitFor({ timeout: 60_000 });
      await page.getByText(/ of 10,000/).waitFor();
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByText('The run was ended before all assets were judged.').waitFor();
      // Only what is seen is in the page, however many there are.
      expect(await option.count()).toBeLessThan(200);
      const first = await option.first().getAttribute('aria-label');
      await option.first().click();
      await page.keyboard.press('End');
      await expect.poll(() => option.last().getAttribute('aria-label'), { timeout: 20_000 }).not.toBe(first);
    } finally {
      await door.close();
    }
  }, 300_000);
});
