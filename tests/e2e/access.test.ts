import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Result } from 'axe-core';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Door, openBrowserDoor } from './door.ts';
import { layKit, layVaried, newFolder } from './material.ts';

/** axe-core on every screen, in both themes, with part of the sample open. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = newFolder();
let door: Door;
beforeAll(async () => {
  door = await openBrowserDoor();
  await door.drop([layKit(folder)]);
  await door.page.getByRole('banner').getByText('Solvane').waitFor();
  await door.drop([layVaried(folder)]);
  await door.page.getByRole('button', { name: 'Check again' }).waitFor({ timeout: 240_000 });
}, 300_000);
afterAll(async () => {
  await door?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function complaints(where: string): Promise<readonly string[]> {
  const { page } = door;
  // By this way the page's own rules for scripts do not keep it out.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe });
  const violations = await page.evaluate(
    async () =>
      (await (window as unknown as { readonly axe: { run: () => Promise<{ violations: Result[] }> } }).axe.run())
        .violations,
  );
  await session.detach();
  return violations.map(
    ({ id, nodes }) => `${where}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

const go = (screen: string): Promise<void> =>
  door.page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: screen, exact: true }).click();
const heading = (name: string | RegExp): Promise<void> => door.page.getByRole('heading', { name }).first().waitFor();
const sheet = async (button: string): Promise<void> => {
  await door.page.getByRole('button', { name: button }).click();
  await door.page.getByRole('dialog').waitFor();
};

/** The worst asset, by its key. */
const openAccepting = async (): Promise<void> => {
  const { page } = door;
  await go('Campaign');
  await page.getByRole('radio', { name: 'Pictures' }).click();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('listbox', { name: 'Assets' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('a');
  await page.getByRole('dialog').getByRole('button', { name: 'Accept', exact: true }).waitFor();
};

const screens: Readonly<Record<string, () => Promise<void>>> = {
  offers: async () => {
    await go('Offers');
    await heading('What all channels say');
  },
  // Of two runs, so that there is a way to be drawn.
  history: async () => {
    await go('Campaign');
    await door.page.getByRole('button', { name: 'Check again' }).click();
    await door.page.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' });
    await door.page.getByRole('button', { name: 'Check again' }).waitFor();
    await go('History');
    await heading('Checks by channel');
    await door.page.getByText(/^\d+ runs of this campaign/).waitFor();
  },
  welcome: async () => {
    await door.page.getByRole('button', { name: 'Onbrand: start' }).click();
    await door.page.getByRole('button', { name: 'Try the sample' }).waitFor();
  },
  campaign: async () => {
    await go('Campaign');
    await door.page.getByRole('searchbox').fill('');
  },
  table: async () => {
    await go('Campaign');
    await door.page.getByRole('radio', { name: 'Table' }).click();
    await door.page.getByRole('rowheader', { name: 'Colours of the palette' }).waitFor();
  },
  asset: async () => {
    await go('Campaign');
    await door.page.getByRole('radio', { name: 'Pictures' }).click();
    // Of many, only those in sight are there to be pressed.
    await door.page.getByRole('searchbox').fill('two-cups_v4.jpg');
    await door.page
      .getByRole('option', { name: /two-cups_v4\.jpg/ })
      .first()
      .click();
    // The view is kept from the asset before.
    await door.page.getByRole('radio', { name: 'Picture', exact: true }).click();
    await door.page.getByRole('button', { name: 'Eyedropper' }).waitFor();
  },
  'as it will be seen': () => door.page.getByRole('radio', { name: 'As it will be seen' }).click(),
  set: async () => {
    await go('Set');
    await heading(/odd one/i);
  },
  'brand kit': async () => {
    await go('Brand kit');
    await door.page.getByText('Nothing contradicts itself').waitFor();
  },
  export: async () => {
    await go('Export');
    await heading('Export the report');
  },
  preferences: () => sheet('Preferences'),
  'keyboard shortcuts': async () => {
    await door.page.keyboard.press('Escape');
    await sheet('Keyboard shortcuts');
  },
  fixes: async () => {
    await door.page.keyboard.press('Escape');
    await go('Campaign');
    await door.page.getByRole('button', { name: 'Fix…' }).first().click();
    await heading('Not fixed');
  },
  accepting: async () => {
    await door.page.keyboard.press('Escape');
    await openAccepting();
  },
  signing: async () => {
    await door.page.keyboard.press('Escape');
    await sheet('Sign off');
  },
  // The last, because what is searched for stays until `campaign`.
  document: async () => {
    await door.page.keyboard.press('Escape');
    await go('Campaign');
    await door.page.getByRole('searchbox').fill('letter_44');
    await door.page
      .getByRole('option', { name: /letter_44/ })
      .first()
      .click();
    await door.page.getByText('The last day, once more').first().waitFor();
  },
};

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  beforeAll(async () => {
    await door.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  });
  afterAll(async () => {
    await door.page.keyboard.press('Escape');
  });
  test.each(Object.keys(screens))('%s', async (name) => {
    await screens[name]?.();
    expect(await complaints(name)).toEqual([]);
  });
});

test('nothing runs off a window of 900 px, or one at 200 %', async () => {
  for (const width of [900, 640]) {
    await door.page.setViewportSize({ width, height: 800 });
    for (const [name, show] of Object.entries(screens).slice(0, 8)) {
      await show();
      const over = await door.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over, `${name} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

test('a kit in a narrow window: what it changes scrolls by keyboard, and a channel is no column of letters', async () => {
  await door.page.setViewportSize({ width: 420, height: 860 });
  await screens['brand kit']?.();
  expect(await complaints('brand kit')).toEqual([]);
  await screens.table?.();
  const heads = door.page.getByRole('columnheader');
  for (const head of await heads.all()) expect((await head.boundingBox())?.height).toBeLessThan(120);
});

test('what ends a sheet stays in sight in a low window', async () => {
  const { page } = door;
  await page.setViewportSize({ width: 900, height: 520 });
  await openAccepting();
  const accept = page.getByRole('dialog').getByRole('button', { name: 'Accept', exact: true });
  const { y = 0, height = 0 } = (await accept.boundingBox()) ?? {};
  expect(y + height).toBeLessThanOrEqual(520);
  await page.keyboard.press('Escape');
});

test('a colour for the kit comes from the pixel that is pointed at, and never from a text', async () => {
  const { page } = door;
  await page.setViewportSize({ width: 1280, height: 800 });
  await go('Brand kit');
  await page.getByRole('button', { name: 'From an asset' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /two-cups_v4\.jpg/ }).click();
  expect(await dialog.getByRole('button', { name: /\.(?:txt|eml)$/ }).count()).toBe(0);
  const picture = dialog.getByRole('img', { name: /^Take a colour from/ });
  await picture.hover({ position: { x: 5, y: 5 } });
  const told = dialog.getByText('Or click the picture').locator('code');
  await told.waitFor();
  const hex = await told.innerText();
  await picture.click({ position: { x: 5, y: 5 } });
  await dialog.waitFor({ state: 'hidden' });
  expect(await page.getByRole('textbox', { name: 'Value' }).inputValue()).toBe(hex);
  await page.getByRole('button', { name: 'Undo' }).click();
});

test('the keyboard goes on in a row that was added, and where one was removed', async () => {
  const { page } = door;
  await go('Brand kit');
  await page.getByRole('tab', { name: 'Words' }).click();
  const rows = page.getByRole('group', { name: 'Words that must not be used' });
  const isFocused = (locator: Locator): Promise<boolean> =>
    locator.evaluate((node: { readonly matches: (selector: string) => boolean }) => node.matches(':focus'));
  await rows.getByRole('button', { name: 'Add a word' }).click();
  const word = rows.getByRole('textbox', { name: 'Word', exact: true }).last();
  await expect.poll(() => isFocused(word)).toBe(true);
  await page.keyboard.type('cheap');
  expect(await word.inputValue()).toBe('cheap');
  await rows
    .getByRole('button', { name: /^Remove/ })
    .last()
    .click();
  await expect.poll(() => isFocused(rows.getByRole('button', { name: 'Add a word' }))).toBe(true);
});

test('a drag that ended unheard leaves no veil over the window', async () => {
  const { page } = door;
  const veil = page.getByText('Drop it here');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'x.png'));
    window.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await veil.waitFor();
  await page.mouse.move(300, 300);
  await veil.waitFor({ state: 'hidden' });
});

test('a question about a document shows what it is, and no broken picture', async () => {
  const { page } = door;
  const campaign = join(folder, 'Notes');
  mkdirSync(campaign);
  writeFileSync(join(campaign, 'captions.txt'), 'The kiln set, now 29 €.');
  await page.keyboard.press('Escape');
  await door.drop([campaign]);
  await page.getByRole('button', { name: 'Answer' }).click({ timeout: 60_000 });
  const question = page.getByRole('dialog').getByRole('region', { name: 'captions.txt' });
  await question.getByText('TXT', { exact: true }).waitFor();
  expect(await question.locator('img').count()).toBe(0);
});
