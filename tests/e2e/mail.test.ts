import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { hostileMail } from '../facts/documents/hostile-mail.ts';
import { type Door, openBrowserDoor, openElectron } from './door.ts';
import { layKit, newFolder } from './material.ts';

const doors = [
  { name: 'Electron', open: openElectron },
  { name: 'the browser', open: openBrowserDoor },
];

/** What the frame's own page says of itself: `facts/mail/draw`. */
declare const document: {
  readonly querySelector: (selector: string) => Frame | null;
  readonly querySelectorAll: (selector: string) => { readonly length: number };
};
interface Frame {
  srcdoc: string;
  onload: () => void;
  readonly contentDocument: {
    readonly querySelector: (selector: string) => unknown;
    readonly body: { readonly innerText: string };
  } | null;
}

/** Whatever is asked of it is counted. */
let elsewhere: Server;
const heard: string[] = [];
let host = '';
beforeAll(async () => {
  elsewhere = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end('');
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
});
afterAll(() => {
  elsewhere.closeAllConnections();
  elsewhere.close();
});

const letter = `<!doctype html><html><head><meta name="x-apple-disable-message-reformatting"></head><body bgcolor="#ffffff">
<div style="display:none" class="preheader">Two cups are back.</div>
<table width="600" align="center" cellpadding="0" cellspacing="0"><tr><td><h1>Good morning</h1>
<a href="https://solvane.example/" style="display:inline-block;padding:12px;background:#ff00aa;color:#ffffff">See the cups</a>
<img src="HOST/hero.png" width="600" height="200" alt="Two cups"></td></tr></table></body></html>`;

describe.each(doors)('through $name', ({ open }) => {
  const folder = newFolder();
  const kit = layKit(folder);
  let door: Door;
  const page = () => door.page;
  /** By its name among all assets. */
  const openAsset = async (name: string): Promise<void> => {
    const back = page().getByRole('button', { name: 'Back to the campaign' });
    if (await back.isVisible()) await back.click();
    await page()
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .click();
  };
  beforeAll(async () => {
    const email = join(folder, 'Spring', 'email');
    mkdirSync(email, { recursive: true });
    writeFileSync(join(email, 'email-letter.html'), letter.replaceAll('HOST', host));
    const hostile = hostileMail(host).map(([, html]) => html);
    writeFileSync(join(email, 'email-hostile.html'), `${hostile.join('')}<p>Still here.</p>`);
    writeFileSync(join(email, 'email-empty.html'), '<!doctype html><html><body></body></html>');
    door = await open();
    await door.drop([kit]);
    await page().getByRole('banner').getByText('Solvane').waitFor();
    await door.drop([join(folder, 'Spring')]);
    await page().getByRole('button', { name: 'Check again' }).waitFor();
  });
  afterAll(async () => {
    await door?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a mail is shown as it will be seen, with what was found on it', async () => {
    await openAsset('email-letter');
    await page().frameLocator('iframe').getByRole('heading', { name: 'Good morning' }).waitFor();
    await page().getByText('1 picture is on the web.').waitFor();
    // The button is outlined: row and region light each other up.
    const marker = page().getByRole('button', { name: /^Deviation \d+: #ff00aa/ });
    const box = await marker.boundingBox();
    const drawn = await page().frameLocator('iframe').getByText('See the cups').boundingBox();
    expect(Math.abs((box?.y ?? 0) - (drawn?.y ?? 0))).toBeLessThan(40);
    await marker.focus();
    const number = (await marker.innerText()).trim();
    await expect.poll(() => page().locator(`li[data-lit]:has(#deviation-${number})`).count()).toBe(1);
    await page().getByRole('radio', { name: 'Dark' }).click();
    await page().getByText('It has no dark styles of its own.').waitFor();
    await page().getByRole('radio', { name: 'Phone' }).click();
    await page()
      .getByText(/laid out \d+ px wide; a phone shows it at/)
      .waitFor();
    await page().getByRole('radio', { name: 'Copy' }).click();
    await page().getByRole('list', { name: 'Copy' }).getByText('Two cups are back.').waitFor();
  });

  test('nothing of a hostile mail leaves the machine, runs, or leads away', async () => {
    const before = page().url();
    await openAsset('email-hostile');
    await page().frameLocator('iframe').getByText('Still here.').waitFor({ state: 'attached' });
    await page().getByRole('radio', { name: 'Dark' }).click();
    await openAsset('email-empty');
    await page().getByRole('region', { name: 'email-empty.html, as it will be seen' }).waitFor();
    expect(page().url()).toBe(before);
    expect(heard).toEqual([]);
  });

  test('nor would it, had it got into the frame as it is', async () => {
    await openAsset('email-letter');
    await page().frameLocator('iframe').getByRole('heading', { name: 'Good morning' }).waitFor();
    const mails = hostileMail(host).map(([, html]) => html);
    await page().evaluate(async (all) => {
      const frame = document.querySelector('iframe');
      if (frame === null) throw new Error('There is no frame.');
      const head = /^.*?<meta http-equiv[^>]*>/s.exec(frame.srcdoc)?.[0] ?? '';
      for (const html of all) {
        await new Promise<void>((resolve) => {
          frame.onload = resolve;
          frame.srcdoc = `${head}</head><body>${html}`;
        });
      }
    }, mails);
    expect(heard).toEqual([]);
  });
});

test('the same mails are heard of where nothing holds them', async () => {
  const browser = await openBrowser();
  const page = await browser.newPage();
  for (const [, html] of hostileMail(host).slice(0, 8)) await page.setContent(html, { waitUntil: 'load' });
  await expect.poll(() => heard.length).toBeGreaterThan(8);
  await browser.close();
});
