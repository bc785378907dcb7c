import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html } from '../../src/exports/html.ts';
import type { Report } from '../../src/model/report.ts';
import { openBrowser } from '../browser.ts';
import { deviates, deviation, judged, report } from '../report/fixture.ts';
import { manyAssets, sampleAssets, sampleReport } from '../report/sample.ts';

let browser: Browser;
let folder: string;
let files = 0;
beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'onbrand-report-'));
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** One flat picture for every asset: what they show does not matter here. */
async function pictured(told: Report): Promise<string> {
  const data = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#12355b' } })
    .png()
    .toBuffer();
  const uri = `data:image/png;base64,${data.toString('base64')}`;
  return [...html.write(told, Object.fromEntries(told.assets.map(({ path }) => [path, uri])))].join('');
}

/** Opens a page from a file, as a person does, and notes everything that it should not do. */
async function open(page: string, options: BrowserContextOptions = {}): Promise<{ page: Page; trouble: string[] }> {
  const file = join(folder, `${++files}.html`);
  await writeFile(file, page);
  const opened = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const trouble: string[] = [];
  const address = pathToFileURL(file).href;
  opened.on('console', (message) => trouble.push(`console: ${message.text()}`));
  opened.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  opened.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  opened.on('request', (request) => {
    const url = request.url();
    if (url !== address && !url.startsWith('data:')) trouble.push(`request: ${url}`);
  });
  await opened.goto(address);
  return { page: opened, trouble };
}

/** Everything laid out, as axe needs it: what is out of sight is skipped otherwise. */
const layOut = (page: Page) => page.addStyleTag({ content: '* { content-visibility: visible !important }' });

describe('a report in a browser', () => {
  test('asks for nothing, complains of nothing, and shows its pictures', async () => {
    const { page, trouble } = await open(await pictured(sampleReport()));
    const shown = await page.evaluate(async () => {
      for (const image of document.images) {
        image.scrollIntoView();
        await image.decode();
      }
      return [...document.images].map(({ naturalWidth }) => naturalWidth);
    });
    // Seven assets, two of which stand once more where the set is judged.
    expect(shown).toEqual(Array(9).fill(64));
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('reads, leads, filters and changes its appearance without scripts', async () => {
    const { page, trouble } = await open(await pictured(sampleReport()), { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Autumn roast');
    expect(await page.locator('.sheet:visible').count()).toBe(5);

    await page.getByRole('link', { name: 'Questions' }).click();
    expect(new URL(page.url()).hash).toBe('#questions');

    await page.getByRole('radio', { name: 'Must change' }).check();
    expect(await page.locator('.sheet:visible h4').allTextContents()).toEqual(['x/header-launch.png']);
    // What was shown with the sheet is laid out a frame later.
    await expect.poll(() => page.locator('.deviation:visible').count()).toBe(2);

    expect(await page.locator('.zones').first().isVisible()).toBe(false);
    await page.getByRole('checkbox', { name: 'Safe zones' }).check();
    expect(await page.locator('.zones').first().isVisible()).toBe(true);

    const paper = () => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    const light = await paper();
    await page.getByRole('radio', { name: 'Dark' }).check();
    expect(await paper()).not.toBe(light);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('a jump through hundreds of assets ends where it leads to', async () => {
    const { page } = await open([...html.write(report({ assets: [...manyAssets(420)] }), {})].join(''));
    const top = (id: string) => page.locator(id).evaluate((aim) => Math.round(aim.getBoundingClientRect().top));
    for (const id of ['#conforming', '#deviations', '#questions']) {
      await page.locator(`.toolbar a[href="${id}"]`).click();
      await expect.poll(() => top(id)).toBeGreaterThanOrEqual(0);
      expect(await top(id)).toBeLessThan(150);
    }
    await page.close();
  });

  test('follows the system’s dark appearance, unless told otherwise', async () => {
    const { page } = await open(await pictured(sampleReport()), { colorScheme: 'dark' });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await paper()).toBe('rgb(20, 20, 20)');
    await page.getByRole('radio', { name: 'Light' }).check({ force: true });
    expect(await paper()).toBe('rgb(255, 255, 255)');
    await page.close();
  });

  test('is walked through by keyboard in the order in which it is read', async () => {
    const { page } = await open(await pictured(sampleReport()));
    const names: string[] = [];
    for (let i = 0; i < 17; i += 1) {
      await page.keyboard.press('Tab');
      names.push(
        await page.evaluate(() => {
          const focused = document.activeElement;
          const shown = focused instanceof HTMLInputElement ? focused.id : focused?.textContent;
          return shown ?? '';
        }),
      );
    }
    expect(names).toEqual([
      'Skip to the findings',
      ...['At a glance', 'Problems', 'By channel', 'Palette', 'As a set', 'Deviations', 'Questions'],
      ...['Without a placement', 'Not judged', 'Allowances', 'On brand', 'Appendix'],
      ...['show-all', 'show-zones', 'theme-auto'],
      'x/header-launch.png',
    ]);
    await page.close();
  });
});

describe('everybody can read it', () => {
  const axe = createRequire(import.meta.url).resolve('axe-core');
  test.each([
    ['light', 'en', 1280],
    ['dark', 'en', 1280],
    ['light', 'zh-Hans', 390],
  ] as const)('no violation in %s, %s, at %i px', async (colorScheme, language, width) => {
    const told = await pictured(sampleReport({ language }));
    const { page } = await open(told, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    await layOut(page);
    await page.addScriptTag({ content: await readFile(axe, 'utf8') });
    const violations = await page.evaluate(async () => {
      const { axe: checker } = window as unknown as typeof globalThis & { axe: typeof import('axe-core') };
      const { violations: found } = await checker.run(document, { resultTypes: ['violations'] });
      return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
    });
    expect(violations).toEqual([]);
    await page.close();
  });

  test('nothing is cut off, from a telephone to a wall', async () => {
    const { page } = await open(await pictured(sampleReport()));
    await layOut(page);
    for (const width of [360, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    await page.close();
  });
});

describe('names and texts that try to be more than text', () => {
  const attack = [
    '</style></title><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'-alert(1)-'",
    '<svg onload=alert(1)>',
    'javascript:alert(1)//',
    '\u0024{alert(1)}{{alert(1)}}',
    'cover\u202egnp.exe\u0000\n\u2028',
    '\ud83d half, 🎨 whole',
    ']]><!--',
  ].join(' ');
  const hostile: Report = sampleReport({
    kit: {
      ...report().kit,
      name: attack,
      palette: [{ name: attack, hex: '#000000"/><script>alert(1)</script>', role: attack, tolerance: 5, share: null }],
    },
    campaign: { name: attack, otherFiles: 1 },
    checks: { [attack]: { title: attack, why: attack, category: attack, scope: 'asset', severity: 'fail', weight: 1 } },
    placements: {
      [attack]: {
        ...(report().placements['x-header'] ?? expect.fail('The fixture has no x-header.')),
        channel: attack,
        channelId: attack,
        title: attack,
        confidence: attack,
        sources: [{ url: 'javascript:alert(1)', title: attack, type: attack, access: attack, date: attack }],
      },
    },
    assets: sampleAssets.slice(0, 1).map((one) => ({
      ...one,
      path: `x/${attack}.png`,
      format: attack,
      match: { kind: 'asks', because: attack, candidates: [{ placement: attack, score: 1, because: attack }] },
      swatches: [{ hex: attack, share: 1 }],
      judged: [
        {
          ...judged(attack, [
            deviates(
              attack,
              deviation({
                subject: attack,
                message: attack,
                remedy: attack,
                regions: [{ kind: 'box', x: 10, y: 10, width: 100, height: 100 }],
                evidence: {
                  measured: attack,
                  limit: attack,
                  unit: attack,
                  found: { hex: attack, share: 0.1 },
                  wanted: { name: attack, hex: attack },
                  values: {},
                },
                rule: { source: 'kit', pointer: attack, line: 1, provenance: 'allowance' },
              }),
            ),
          ]),
          zones: [{ name: attack, type: 'keep-clear', basis: attack, region: { kind: 'whole' } }],
        },
      ],
    })),
    set: [deviates(attack, deviation({ message: attack, paths: [attack, `x/${attack}.png`] }))],
    problems: [{ code: attack, path: attack, values: {}, message: attack, hint: attack }],
  });

  test('stay text', async () => {
    const written = await pictured(hostile);
    const { page, trouble } = await open(written);
    expect(trouble).toEqual([]);
    const made = await page.evaluate(() => ({
      scripts: document.scripts.length,
      handlers: [...document.querySelectorAll('*')].filter((e) => [...e.attributes].some((a) => /^on/i.test(a.name)))
        .length,
      links: [...document.links].map((link) => link.href).filter((href) => !href.includes('.html#')),
      styles: document.querySelectorAll('style').length,
      heading: document.querySelector('h1')?.textContent,
    }));
    expect(made).toEqual({
      scripts: 0,
      handlers: 0,
      links: [],
      styles: 1,
      heading: attack.replace('\u0000\n', '␀␊').replace('\ud83d half', '\ufffd half'),
    });
    // A name that turns its writing direction round does not turn what follows.
    expect(await page.locator('h1 bdi').evaluate((e) => getComputedStyle(e).unicodeBidi)).toBe('isolate');
    await page.close();
  });

  test('even a script that got in would not run, nor reach the network', async () => {
    const asked: string[] = [];
    const server = createServer(({ url = '' }, response) => {
      asked.push(url);
      response.end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const at = `http://127.0.0.1:${port}`;
    const inject = `<script>document.title = "ran"</script><script src="${at}/a.js"></script><img src="${at}/b.png">
      <link rel="stylesheet" href="${at}/c.css"><iframe src="${at}/d.html"></iframe><style>body{background:url(${at}/e.png)}</style>`;
    const { page } = await open((await pictured(sampleReport())).replace('</body>', `${inject}</body>`));
    await page.waitForLoadState('networkidle');
    expect(await page.title()).toBe('Autumn roast – Brand report');
    expect(asked).toEqual([]);
    await page.close();
    server.close();
  });
});

describe('on paper', () => {
  test('it is light, without what only works on a screen, and falls into pages', async () => {
    const { page } = await open(await pictured(report({ assets: [...manyAssets(60)] })), { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    expect(await page.locator('.toolbar').isVisible()).toBe(false);
    const paper = await page.pdf({ preferCSSPageSize: true });
    const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(5);
    await page.close();
  });
});
