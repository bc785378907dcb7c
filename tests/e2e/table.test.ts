import { rmSync } from 'node:fs';
import { afterAll, test } from 'vitest';
import { openBrowserDoor } from './door.ts';
import { layMany, layPlainKit, newFolder } from './material.ts';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('while the table of a judged campaign is on its way, it says so, and not that nothing was judged', async () => {
  const door = await openBrowserDoor();
  try {
    const { page } = door;
    await door.drop([layPlainKit(folder)]);
    await page.getByRole('banner').getByText('Solvane').waitFor();
    await door.drop([layMany(folder, 3)]);
    await page.getByRole('button', { name: 'Check again' }).waitFor({ timeout: 60_000 });
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
  } finally {
    await door.close();
  }
}, 60_000);
