import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Bridge } from '../../src/service/bridge.ts';
import { appFolder, type ElectronDoor, openElectron } from './door.ts';
import { chooseElectron } from './electron-binary.ts';
import { layCampaign, layPlainKit, newFolder } from './material.ts';

/** What the page sees, told to TypeScript: these functions run in it. */
declare const window: { readonly onbrand: Bridge };

/** What the stand-in keeps of what was handed to the system. On a real Electron a person looks: docs/releasing.md. */
type Notes = readonly (readonly [name: string, ...given: readonly unknown[]])[];

const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 20_000 });
const isStandin = chooseElectron() !== 'Electron';
const folder = newFolder();
const kit = layPlainKit(folder);
const campaign = layCampaign(folder);
const userData = join(folder, 'data');
let door: ElectronDoor;

const notes = (name: string): Promise<Notes> =>
  door.app.evaluate(
    (electron, wanted) =>
      (electron as { __standin?: { notes: Notes } }).__standin?.notes.filter(([noted]) => noted === wanted) ?? [],
    name,
  );
const choose = (id: string): Promise<void> =>
  door.app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);

beforeAll(async () => {
  console.log(`The window's tests run on ${chooseElectron()}.`);
  door = await openElectron({ given: [kit, campaign], userData });
});
afterAll(async () => {
  await door?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('what the command line names is opened: a kit as a kit, a folder as a campaign', async () => {
  await door.page.getByRole('banner').getByText('Solvane').waitFor();
  await door.page.getByText('2 of 3 assets depart from the brand.').waitFor({ timeout: 100_000 });
});

test('the window is shown, and called what it is', async () => {
  const shown = await door.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((w) => w.isVisible()));
  expect(shown).toEqual([true]);
  expect(await door.page.title()).toBe('Onbrand');
});

test('the menu moves the window, and lists what was open', async () => {
  await choose('kit');
  await door.page.getByRole('tab', { name: 'Palette' }).waitFor();
  await choose('offers');
  await door.page.getByRole('heading', { name: 'Offers' }).first().waitFor();
  await choose('history');
  await door.page.getByRole('heading', { name: 'History' }).waitFor();
  await choose('campaign');
  await door.page.getByRole('heading', { name: 'Spring' }).waitFor();
  const recent = () =>
    door.app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()
        ?.getMenuItemById('recent')
        ?.submenu?.items.map(({ label }) => label.split(' – ')[0] ?? '')
        .sort(),
    );
  await eventually(recent).toEqual(['Solvane', 'Spring']);
});

test('the menu speaks the language of the window, at once', async () => {
  const label = (id: string) =>
    door.app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.label, id);
  expect(await label('open-campaign')).toBe('Open Campaign…');
  await door.page.evaluate(() => window.onbrand.call('preferences.set', { language: 'zh-Hans', theme: 'dark' }));
  await eventually(() => label('open-campaign')).toBe('打开营销活动…');
  expect(await door.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
  await door.page.evaluate(() => window.onbrand.call('preferences.set', { language: 'en', theme: 'system' }));
  await eventually(() => label('open-campaign')).toBe('Open Campaign…');
});

test('the menu opens a folder by the system’s dialog', async () => {
  await door.app.evaluate(
    ({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    },
    join(campaign, 'instagram'),
  );
  await choose('open-campaign');
  await door.page.getByRole('heading', { name: 'instagram', exact: true }).waitFor();
  await door.page.getByRole('button', { name: 'Check again' }).waitFor();
});

test('a second start hands its files to the first', async () => {
  await door.app.evaluate(
    ({ app }, [root, path]) => {
      app.emit('second-instance', {}, ['onbrand', ...(app.isPackaged ? [] : [root]), '--flag', path], '/');
    },
    [appFolder, campaign] as const,
  );
  await door.page.getByRole('heading', { name: 'Spring' }).waitFor();
});

test('a file is shown, opened and dragged out by the system', async () => {
  await door.page.getByText('2 of 3 assets depart from the brand.').waitFor({ timeout: 100_000 });
  const path = 'instagram/feed/two-cups.jpg';
  await door.page.evaluate((asset) => window.onbrand.call('asset.reveal', { path: asset }), path);
  await door.page.evaluate((asset) => window.onbrand.call('asset.edit', { path: asset }), path);
  await door.page.evaluate((asset) => window.onbrand.dragOut?.(asset), path);
  await door.page.evaluate(() => window.onbrand.dragOut?.('../../etc/passwd'));
  if (!isStandin) return;
  await eventually(() => notes('startDrag')).toEqual([['startDrag', join(campaign, path)]]);
  expect(await notes('showItemInFolder')).toEqual([['showItemInFolder', join(campaign, path)]]);
  expect(await notes('openPath')).toEqual([['openPath', join(campaign, path)]]);
});

test.runIf(isStandin)(
  'a long run shows on the taskbar, and tells when it has ended behind another window',
  async () => {
    expect((await notes('progress')).at(-1)).toEqual(['progress', -1]);
    expect(await notes('notification')).toEqual([]);
    await door.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.blur();
      // Whenever the main process looks at the clock, twenty seconds have gone by: every run is a long one.
      let now = Date.now();
      Date.now = () => {
        now += 20_000;
        return now;
      };
    });
    await choose('run');
    await eventually(() => notes('notification')).toEqual([
      ['notification', '“Spring” is checked', '2 of 3 to change, 1 to look at.'],
    ]);
  },
);

test('work in an unsaved kit is not lost unasked', async () => {
  const close = (choice: number): Promise<void> =>
    door.app.evaluate(({ BrowserWindow, dialog }, answer) => {
      dialog.showMessageBoxSync = () => {
        Object.assign(globalThis, { asked: true });
        return answer;
      };
      BrowserWindow.getAllWindows()[0]?.close();
    }, choice);
  const asked = (): Promise<unknown> => door.app.evaluate(() => (globalThis as { asked?: boolean }).asked);
  const windows = (): Promise<number> => door.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  // Whoever drives the page from outside would let it go by itself.
  door.page.on('dialog', () => undefined);
  await door.page.getByRole('navigation').getByRole('button', { name: 'Brand kit' }).click();
  await door.page.getByRole('textbox', { name: 'Name' }).first().fill('Solvane, changed');
  await door.page.getByText('Not saved').waitFor();
  await close(0);
  await eventually(asked).toBe(true);
  expect([await windows(), await door.page.getByText('Not saved').isVisible()]).toEqual([1, true]);
  await door.page.getByRole('button', { name: 'Undo' }).click();
});

test('the window opens again where it was', async () => {
  const bounds = (): Promise<object | undefined> =>
    door.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
  const before = await door.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    window?.setBounds({ x: 40, y: 60, width: 1000, height: 700 });
    return window?.getNormalBounds();
  });
  await door.close();
  door = await openElectron({ userData });
  expect(await bounds()).toEqual(before);
});

test.runIf(isStandin)('`Onbrand check …` is the command line', () => {
  const { ELECTRON_OVERRIDE_DIST_PATH: dist = '' } = process.env;
  const binary = join(dist, 'electron');
  const { status, stdout, stderr } = spawnSync(
    binary,
    [appFolder, 'check', campaign, '--kit', kit, '--format', 'json'],
    {
      timeout: 50_000,
      encoding: 'utf8',
    },
  );
  expect(stderr).not.toContain('fault of Onbrand');
  expect([status, JSON.parse(stdout).assets.length]).toEqual([2, 3]);
  const help = spawnSync(process.execPath, [join(appFolder, 'dist', 'onbrand.js'), '--help'], {
    encoding: 'utf8',
  }).stdout;
  const commands = [...help.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name]) => name).filter((name) => name !== 'onbrand');
  const known = readFileSync(join(import.meta.dirname, '../../electron/command-line.ts'), 'utf8');
  expect(commands.filter((name) => !known.includes(`'${name}'`))).toEqual([]);
});
