import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../tests/browser.ts';

/** Takes the pictures of README and guide from the sample's report and from the app: `npm run pictures`, which runs the demo first. */
const folder = resolve('docs', 'images');
const at = (name: string): string => join(folder, `${name}.png`);

async function ofReport(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
  await page.goto(pathToFileURL(resolve('onbrand-report', 'report.html')).href);
  await page.screenshot({ path: at('report-cover') });
  const asset = page.locator('.sheet', { hasText: 'two-cups_v4.jpg' }).first();
  // Sheets on the way are laid out when they are passed: the second time it stands where it stays.
  for (let times = 0; times < 2; times += 1) {
    await asset.evaluate((sheet) => sheet.scrollIntoView({ block: 'start', behavior: 'instant' }));
    // The channel's title stands above it.
    await page.evaluate(() => window.scrollBy({ top: -48, behavior: 'instant' }));
    await page.waitForTimeout(300);
  }
  await page.screenshot({ path: at('report') });
  await page.close();
}

/** Each screen of the app, as it stands when the sample was judged. */
async function ofApp(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
  const take = async (name: string): Promise<void> => {
    // Nothing is pointed at by chance.
    await page.mouse.move(0, 0);
    // Pictures are made when they are first seen.
    await page.waitForFunction(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0));
    // What has arrived is drawn when it is decoded: until then a smaller one stands there.
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    await page.screenshot({ path: at(`app-${name}`) });
  };
  const go = (screen: string): Promise<void> =>
    page.getByRole('navigation').getByRole('button', { name: screen }).click();

  await page.goto(address);
  await page.getByRole('button', { name: 'Try the sample' }).waitFor();
  await take('welcome');
  await page.getByRole('button', { name: 'Try the sample' }).click();
  await page.getByRole('button', { name: 'Check again' }).waitFor({ timeout: 300_000 });
  await take('campaign');
  await page.getByRole('radio', { name: 'Table' }).click();
  await page.getByRole('rowheader', { name: 'Colours of the palette' }).waitFor();
  await take('table');
  await page.getByRole('radio', { name: 'Pictures' }).click();
  await go('Set');
  await page.getByRole('heading', { name: 'The odd one out' }).waitFor();
  await take('set');
  await go('Brand kit');
  await page.getByText('Nothing contradicts itself').waitFor();
  await take('kit');
  await go('Export');
  await page.getByRole('heading', { name: 'Export the report' }).waitFor();
  await take('export');
  await go('Campaign');
  await openAsset(page, 'two-cups_v4.jpg');
  await take('asset');
  await page.getByRole('button', { name: 'Fix…' }).first().click();
  await page.getByText('Judged again').waitFor({ timeout: 120_000 });
  // Its divider opens through the middle of the badge.
  await take('fix');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Back to the campaign' }).click();
  await page.getByRole('button', { name: 'Fix…' }).first().click();
  await page.getByRole('button', { name: /^Try/ }).click();
  await page.getByRole('button', { name: /^Download/ }).waitFor({ timeout: 300_000 });
  await take('fixes');
  await page.keyboard.press('Escape');
  await openAsset(page, 'solvane_x-header');
  await page.getByRole('radio', { name: 'As it will be seen' }).click();
  await take('seen');
  await page.close();
}

async function openAsset(page: Page, name: string): Promise<void> {
  await page.getByRole('searchbox').fill(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .click();
  await page.getByRole('radio', { name: 'As it will be seen' }).waitFor();
}

/** The app at its browser door, with preferences and cache of its own. */
async function withApp(work: (address: string) => Promise<void>): Promise<void> {
  const own = await mkdtemp(join(tmpdir(), 'onbrand-pictures-'));
  const app = spawn(process.execPath, [resolve('dist', 'onbrand.js'), 'serve', '--no-open'], {
    env: { ...process.env, ONBRAND_CONFIG: join(own, 'config'), ONBRAND_CACHE: join(own, 'cache'), LANG: 'en' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let told = '';
    for await (const piece of app.stdout) {
      told += String(piece);
      const [address] = /http:\/\/\S+/.exec(told) ?? [];
      if (address === undefined) continue;
      await work(address);
      break;
    }
  } finally {
    app.kill('SIGINT');
    await rm(own, { recursive: true, force: true });
  }
}

await mkdir(folder, { recursive: true });
const browser = await openBrowser();
try {
  await ofReport(browser);
  await withApp((address) => ofApp(browser, address));
} finally {
  await browser.close();
}
