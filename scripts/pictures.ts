import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../tests/browser.ts';

/** Takes the README's pictures from the sample's report: `npm run demo && npm run pictures`. */
const folder = resolve('docs', 'images');
await mkdir(folder, { recursive: true });
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1360, height: 860 }, deviceScaleFactor: 1 });
await page.goto(pathToFileURL(resolve('onbrand-report', 'report.html')).href);
await page.screenshot({ path: resolve(folder, 'report-cover.png') });
const asset = page.locator('article', { hasText: 'two-cups' }).first();
await asset.scrollIntoViewIfNeeded();
await asset.screenshot({ path: resolve(folder, 'report.png') });
await browser.close();
