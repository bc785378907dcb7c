import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { test } from 'vitest';
import { openBrowserDoor } from './door.ts';
import { layMany, layPlainKit, newFolder } from './material.ts';

/** A campaign of three, judged in the browser. */
async function judged(look: (page: Page) => Promise<void>): Promise<void> {
  const door = await openBrowserDoor();
  const folder = newFolder();
  try {
    await door.drop([layPlainKit(folder)]);
    await door.page.getByRole('banner').getByText('Solvane').waitFor();
    await door.drop([layMany(folder, 3)]);
    await door.page.getByRole('button', { name: 'Check again' }).waitFor({ timeout: 60_000 });
    await look(door.page);
  } finally {
    await door.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

test('while the table of a judged campaign is on its way, it says so, and not that nothing was judged', async () => {
  await judged(async (page) => {
    let send: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route('**/call', async (route) => {
      if (route.request().postData()?.includes('campaign.table')) await held;
      await route.continue();
    });
    await page.getByRole('radio', { name: 'Table' }).click();
    await page.getByRole('heading', { name: 'Counting what was found on each channel …' }).waitFor();
    send();
    await page.getByRole('rowheader', { name: 'Colours of the palette' }).waitFor();
  });
}, 60_000);

test('where the formats of a report can’t be had, they are asked for again', async () => {
  await judged(async (page) => {
    await page.route('**/call', (route) =>
      route.request().postData()?.includes('export.formats') ? route.abort() : route.continue(),
    );
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await page.unroute('**/call');
    await again.click();
    await page.getByRole('checkbox', { name: 'PDF' }).waitFor();
    await again.waitFor({ state: 'hidden' });
  });
}, 60_000);
