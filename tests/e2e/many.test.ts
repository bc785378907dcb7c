import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { openBrowserDoor, openElectron } from './door.ts';
import { layKit, layMany, newFolder } from './material.ts';

const folder = newFolder();
const kit = layKit(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// A browser has to upload them first: a tenth of them shows the same.
describe.each([
  { name: 'Electron', open: openElectron, count: 10_000, total: '10,000' },
  { name: 'the browser', open: openBrowserDoor, count: 1_000, total: '1,000' },
])('$total assets through $name', ({ open, count, total }) => {
  const campaign = layMany(folder, count);
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
      const judged = async (): Promise<number> =>
        Number(
          /^([\d,]+) of/
            .exec(await page.getByText(new RegExp(`^[\\d,]+ of ${total}`)).innerText())?.[1]
            ?.replace(',', ''),
        );
      await expect.poll(judged, { timeout: 120_000 }).toBeGreaterThan(200);
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByText(new RegExp(`The run was ended early: [\\d,]+ of ${total} files not looked at\\.`)).waitFor();
      // Only what is seen is in the page, however many there are.
      expect(await option.count()).toBeLessThan(200);
      const last = await option.last().innerText();
      await option.first().hover();
      await page.mouse.wheel(0, 1_000_000);
      await expect.poll(() => option.last().innerText(), { timeout: 20_000 }).not.toBe(last);
    } finally {
      await door.close();
    }
  }, 120_000);
});
