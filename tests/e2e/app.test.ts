import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Door, type ElectronDoor, openBrowserDoor, openElectron } from './door.ts';
import { layCampaign, layKit, layPlainKit, newFolder } from './material.ts';

/** Long enough for a machine that has other things to do. */
const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 20_000 });

const doors = [
  { name: 'Electron', open: openElectron, lay: layKit },
  // How logos and words come after colours, `fix.test.ts` sees through this door.
  { name: 'the browser', open: openBrowserDoor, lay: layPlainKit },
];

/** From the first drop to the exported report, as a person does it; each test goes on where the one before ended. */
describe.each(doors)('through $name', ({ name, open, lay }) => {
  const isElectron = name === 'Electron';
  const folder = newFolder();
  const kit = lay(folder);
  const campaign = layCampaign(folder);
  let door: Door;
  const page = () => door.page;
  const button = (label: string | RegExp): Locator => page().getByRole('button', { name: label });
  const seen = (text: string | RegExp): Promise<void> => page().getByText(text).first().waitFor({ timeout: 100_000 });
  const go = (screen: string): Promise<void> =>
    page().getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: screen }).click();

  beforeAll(async () => {
    door = await open();
  });
  afterAll(async () => {
    await door?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a kit that can’t be read says what is wrong, and nothing else changes', async () => {
    const broken = join(folder, 'Broken');
    mkdirSync(broken);
    writeFileSync(join(broken, 'brandkit.json'), '{ "name": "Broken", "palette": { "colours": [ { "name": 1 } ] } }');
    await door.drop([broken]);
    await page().getByRole('alert').getByText(/./).first().waitFor();
    expect(await page().getByRole('banner').innerText()).not.toContain('Broken');
    await page().getByRole('alert').getByRole('button', { name: 'Close' }).click();
  });

  test('an empty folder is told, once', async () => {
    mkdirSync(join(folder, 'Nothing'));
    await door.drop([join(folder, 'Nothing')]);
    if (isElectron) {
      await page().getByRole('heading', { name: 'There is nothing to check in this folder' }).waitFor();
      expect(await page().getByText('with files or settings').count()).toBe(0);
      return;
    }
    await page().getByRole('alert').getByText('There is no file in what was dropped.').waitFor();
    await page().getByRole('alert').getByRole('button', { name: 'Close' }).click();
  });

  test('a dropped kit is in force', async () => {
    await door.drop([kit]);
    await page().getByRole('banner').getByText('Solvane').waitFor();
  });

  test('a dropped folder is judged', async () => {
    await door.drop([campaign]);
    await page().getByRole('heading', { name: 'Spring' }).waitFor();
    await seen('2 of 3 assets depart from the brand.');
    await page()
      .getByRole('option', { name: /^two-cups\.jpg\b.*Must change/ })
      .waitFor();
  });

  test.runIf(!isElectron)('a page that is loaded anew shows what is open', async () => {
    await page().reload();
    await page().getByRole('heading', { name: 'Spring' }).waitFor();
    await seen('2 of 3 assets depart from the brand.');
  });

  test('an open placement is answered, and remembered where that is possible', async () => {
    await button('Answer').first().click();
    await page()
      .getByText(/^Open Graph · Shared link preview image/)
      .click();
    await button(/^Save/).click();
    await page().getByRole('dialog').waitFor({ state: 'hidden' });
    await page()
      .getByRole('option', { name: /^link\.jpg\b.*Shared link preview image/ })
      .waitFor();
    if (isElectron) expect(readFileSync(join(campaign, 'onbrand.json'), 'utf8')).toContain('"/link.jpg"');
  });

  test('a deviation is accepted, and the campaign signed, by keyboard alone', async () => {
    const { keyboard } = page();
    const hasFocus = (wanted: Locator) => wanted.evaluate((element) => element === document.activeElement);
    const pressUntil = async (key: string, isThere: () => Promise<boolean>): Promise<void> => {
      for (let times = 0; !(await isThere()); times += 1) {
        expect(times, `presses of ${key}`).toBeLessThan(60);
        await keyboard.press(key);
      }
    };
    const reach = (wanted: Locator): Promise<void> => pressUntil('Tab', () => hasFocus(wanted));
    const table = page().getByRole('listbox', { name: 'Assets' });
    await reach(table);
    await keyboard.press('Home');
    const dipOnce = await page()
      .getByRole('option', { name: /^dip-once/ })
      .getAttribute('id');
    await pressUntil('ArrowRight', async () => (await table.getAttribute('aria-activedescendant')) === dipOnce);
    // The keyboard goes on within the asset, and from it back to the same card.
    await keyboard.press('Enter');
    await eventually(() => hasFocus(page().getByRole('main'))).toBe(true);
    await keyboard.press('Escape');
    await eventually(() => hasFocus(table)).toBe(true);
    await keyboard.press('Space');
    await keyboard.press('a');
    const sheet = page().getByRole('dialog');
    await eventually(() => hasFocus(sheet.getByRole('textbox', { name: 'Reason' }))).toBe(true);
    await sheet.getByText('First tick what is accepted, give a reason').waitFor();
    await keyboard.type('Agreed with the film team');
    await reach(sheet.getByRole('checkbox', { name: /^All/ }));
    await keyboard.press('Space');
    await reach(sheet.getByRole('textbox', { name: 'Accepted by' }));
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type('Mira Keller');
    await keyboard.press('Enter');
    await sheet.waitFor({ state: 'hidden' });
    await seen(/^\d accepted\./);
    const settings = () => readFileSync(join(campaign, 'onbrand.json'), 'utf8');
    if (isElectron) expect(settings()).toContain('Agreed with the film team');
    // Its message may be put away: the key undoes it all the same. On the desktop the key is the menu's, which the stand-in has not.
    await reach(
      page()
        .getByRole('status')
        .getByRole('button', { name: isElectron ? 'Undo' : 'Close' }),
    );
    await keyboard.press('Enter');
    await page()
      .getByText(/^\d accepted\./)
      .waitFor({ state: 'hidden' });
    if (!isElectron) {
      const told = page().getByText(/finding(?: was|s were) accepted\./);
      await told.waitFor();
      await keyboard.press('ControlOrMeta+z');
      await told.waitFor({ state: 'hidden' });
    }
    if (isElectron) await eventually(settings).not.toContain('Agreed with the film team');

    await reach(button('Sign off'));
    await keyboard.press('Enter');
    await sheet.waitFor();
    await keyboard.type('Mira Keller');
    // What was decided on an upload is taken away with the signature: nothing else keeps it.
    const download = isElectron ? null : page().waitForEvent('download');
    await keyboard.press('Enter');
    await sheet.waitFor({ state: 'hidden' });
    if (download !== null) expect((await download).suggestedFilename()).toMatch(/^onbrand.*\.(?:zip|json)$/);
    await page()
      .getByRole('status')
      .getByText(/Mira Keller/)
      .waitFor();
  });

  test('a deviation and its region light each other up; the picture zooms to the pixel', async () => {
    await page()
      .getByRole('option', { name: /^two-cups/ })
      .dblclick();
    const region = page()
      .getByRole('application')
      .getByRole('button', { name: /^Deviation 1/ });
    await region.click();
    const deviation = page()
      .getByRole('region', { name: 'Deviations' })
      .getByRole('button', { name: /#d81037/ });
    await eventually(() => deviation.getAttribute('aria-pressed')).toBe('true');
    const zoom = page().getByRole('button', { name: /^Actual pixels/ });
    await zoom.click();
    await eventually(() => zoom.innerText()).toMatch(/^100\s?%$/);
    await button(/^Zoom in/).click();
    await eventually(() => zoom.innerText()).not.toMatch(/^100\s?%$/);
    await button('Back to the campaign').click();
  });

  test('the kit is edited: what that changes shows before it is saved', async () => {
    await go('Brand kit');
    const tolerance = page().getByRole('textbox', { name: 'Tolerance of every colour without its own' });
    await tolerance.fill('3');
    await tolerance.press('Tab');
    const effect = page().getByRole('region', { name: 'What it changes' });
    await eventually(() => effect.innerText()).not.toContain('Change something');
    await button('Undo').click();
    await eventually(() => tolerance.inputValue()).toBe('4');
    await button('Redo').click();
    const saved = isElectron ? null : page().waitForEvent('download');
    await page()
      .getByRole('button', isElectron ? { name: 'Save', exact: true } : { name: /^Download/ })
      .click();
    if (isElectron)
      await eventually(() => readFileSync(join(kit, 'brandkit.json'), 'utf8')).toMatch(/"tolerance": 3\b/);
    else expect((await saved)?.suggestedFilename()).toMatch(/\.brandkit$/);
  });

  test('a logo that is dropped on the kit is one of its variants', async () => {
    await page().getByRole('tab', { name: 'Logos' }).click();
    const mark = join(folder, 'Ours mark.svg');
    writeFileSync(
      mark,
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="49"><path d="M0 0h12v49H0z"/></svg>',
    );
    await door.drop([mark]);
    await page()
      .getByRole('option', { name: /^ours-mark/ })
      .waitFor();
    await button('Undo').click();
    await page().getByRole('tab', { name: 'Palette' }).click();
  });

  test.runIf(isElectron)('a kit that another program changes is asked about, and nothing is lost', async () => {
    const name = page().getByRole('textbox', { name: 'Name of the brand' });
    const file = join(kit, 'brandkit.json');
    const text = () => readFileSync(file, 'utf8');
    await name.fill('Ours');
    writeFileSync(file, text().replace('"tolerance": 3', '"tolerance": 5'));
    await button(/^Keep mine/).click();
    await page().getByRole('button', { name: 'Save', exact: true }).click();
    await eventually(text).toContain('"name": "Ours"');
    expect(text()).not.toContain('"tolerance": 5');
    // Where nothing waits to be saved, theirs is taken.
    writeFileSync(file, text().replace('"name": "Ours"', '"name": "Solvane"'));
    await eventually(() => name.inputValue()).toBe('Solvane');
  });

  test('a report is exported', async () => {
    await go('Export');
    const place = join(folder, 'reports');
    mkdirSync(place);
    if (isElectron) {
      await (door as ElectronDoor).app.evaluate(({ dialog }, path) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
      }, place);
    }
    const written = isElectron ? null : page().waitForEvent('download');
    await page()
      .getByRole('main')
      .getByRole('button', { name: /place|Write|Download/ })
      .click();
    if (isElectron) await eventually(() => existsSync(join(place, 'Spring-report.html'))).toBe(true);
    else expect((await written)?.suggestedFilename()).toBe('Spring-report.html');
  });

  test('the engine is killed: the window says so, and the next run works', async () => {
    await go('Campaign');
    await door.killEngine();
    await page()
      .getByRole('alert')
      .getByText(/has stopped/)
      .waitFor();
    await seen('Not judged yet.');
    // Beside the score, and in the place of the pictures.
    await page().getByRole('button', { name: 'Check', exact: true }).last().click();
    await seen(/of 3 assets depart from the brand\./);
  });

  test.runIf(isElectron)('a campaign of before that is gone says so', async () => {
    rmSync(campaign, { recursive: true });
    await button('Onbrand: start').click();
    await page()
      .getByRole('listitem')
      .getByRole('button', { name: /^Spring/ })
      .click();
    await page()
      .getByRole('alert')
      .getByText(/not there any more/)
      .waitFor();
  });
});
