import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bridge } from '../../src/service/bridge.ts';
import { type ElectronDoor, openElectron } from './door.ts';

/** What the page sees, told to TypeScript: these functions run in it. */
declare const window: {
  readonly onbrand: Bridge;
  readonly require?: unknown;
  readonly process?: unknown;
  open: (url: string) => unknown;
};
declare const location: { href: string };
declare const document: {
  readonly body: { append: (node: unknown) => void };
  createElement: (name: 'iframe') => { contentWindow: object; remove: () => void };
};

/** What the stand-in adds for tests, and what of Electron is replaced by a test. */
interface Standin {
  readonly notes: readonly (readonly [name: string, ...given: readonly unknown[]])[];
  readonly permissionHandlers: ReadonlyMap<string, unknown>;
}

let door: ElectronDoor;
beforeAll(async () => {
  door = await openElectron();
});
afterAll(() => door?.close());

/** Each line of Electron's own list that a page can feel. What only a file states is asserted in tests/packaging. */
describe('the window is locked', () => {
  test('the page has the bridge, frozen, and nothing else of ours', async () => {
    const seen = await door.page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow));
      frame.remove();
      return {
        // Zod keeps its settings there, whoever uses it; what is numbered is a frame.
        added: Object.getOwnPropertyNames(window).filter((name) => !usual.has(name) && !/^(__zod_\w+|\d+)$/.test(name)),
        bridge: Object.keys(window.onbrand).sort(),
        frozen: Object.isFrozen(window.onbrand),
        node: [typeof window.require, typeof window.process],
      };
    });
    expect(seen).toEqual({
      added: ['onbrand'],
      bridge: ['call', 'door', 'downloads', 'dragOut', 'grant', 'listen', 'pick', 'pictureAddress', 'platform'],
      frozen: true,
      node: ['undefined', 'undefined'],
    });
  });

  test('its policy forbids code from text, and the network', async () => {
    const { page } = door;
    // Playwright's own evaluation is exempt from the policy; a timer of the page is not.
    const fromText = page.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(() => {
            try {
              resolve(new Function('return 1')());
            } catch (error) {
              resolve((error as Error).name);
            }
          });
        }),
    );
    expect(await fromText).toBe('EvalError');
    expect(
      await page.evaluate(() =>
        fetch('https://example.com/').then(
          () => 'reached',
          () => 'refused',
        ),
      ),
    ).toBe('refused');
    const policy = await page.evaluate(() => fetch('/').then(({ headers }) => headers.get('content-security-policy')));
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
  });

  test('it stays on its page, opens no other, and hands only https to the browser', async () => {
    const { app, page } = door;
    await app.evaluate(({ shell }) => {
      const opened: string[] = [];
      Object.assign(shell, { opened, openExternal: async (url: string) => void opened.push(url) });
    });
    const before = page.url();
    for (const url of ['https://example.com/', new URL('gallery.html', before).href]) {
      const stayed = await page.evaluate(async (to) => {
        location.href = to;
        // A navigation that goes ahead ends this page, and the test with it.
        return fetch('/').then(({ ok }) => ok);
      }, url);
      expect(stayed).toBe(true);
    }
    await page.evaluate(() => {
      for (const url of ['https://example.com/help', 'http://example.com/', 'file:///etc/passwd', 'javascript:1'])
        window.open(url);
    });
    await expect
      .poll(() => app.evaluate(({ shell }) => (shell as { opened?: string[] }).opened))
      .toEqual(['https://example.com/help']);
    // The stand-in says what was answered to each; on a real Electron the window would be there.
    const answered = await app.evaluate((electron) => {
      const { __standin, BrowserWindow } = electron as typeof electron & { __standin?: Standin };
      const asked = __standin?.notes.filter(([name]) => name === 'window-open').map(([, , action]) => action);
      return asked ?? BrowserWindow.getAllWindows().slice(1);
    });
    expect(answered.filter((action) => action !== 'deny')).toEqual([]);
    expect(page.url()).toBe(before);
  });

  test('no permission is given', async () => {
    const answers = await door.app.evaluate((electron) => {
      const { __standin } = electron as { __standin?: Standin };
      if (__standin === undefined) return null; // Electron keeps what was set to itself
      const { permissionHandlers: given } = __standin;
      const asked: boolean[] = [];
      (given.get('request') as (c: null, p: string, answer: (allowed: boolean) => void) => void)?.(
        null,
        'media',
        (allowed) => asked.push(allowed),
      );
      return [...asked, (given.get('check') as () => boolean)?.(), (given.get('device') as () => boolean)?.()];
    });
    if (answers !== null) expect(answers).toEqual([false, false, false]);
  });

  test('a window is opened as it should be', async () => {
    const preferences = await door.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        preferences?: object;
        getLastWebPreferences?: () => object;
      };
      return contents.preferences ?? contents.getLastWebPreferences?.();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
    });
  });
});

test('every process of a page is sandboxed, whoever opens it', async () => {
  const noted = await door.app.evaluate(
    (electron) => (electron as { __standin?: Standin }).__standin?.notes.map(([name]) => name) ?? ['enableSandbox'],
  );
  expect(noted).toContain('enableSandbox');
});

describe('a page names no path', () => {
  const call = (name: string, given: unknown) =>
    door.page.evaluate(([name, given]) => window.onbrand.call(name, given), [name, given] as const);

  test.each(['/etc', '../..', 'app://bundle/'])('%s is no grant', async (path) => {
    expect(await call('campaign.open', { grants: [path] })).toMatchObject({
      ok: false,
      problem: { code: 'not-granted' },
    });
  });
  test('a file that the page made up gets none', async () => {
    expect(
      await door.page.evaluate(() => window.onbrand.grant([new File(['x'], '/etc/passwd')], ['/etc/passwd'])),
    ).toEqual({ ok: true, value: [] });
  });
  test('nothing of the door itself can be called', async () => {
    for (const name of ['grant', 'file', 'granted', 'host', '__proto__', 'constructor']) {
      expect(await call(name, { paths: ['/etc'], temporary: false })).toMatchObject({
        ok: false,
        problem: { code: 'bad-request' },
      });
    }
  });
  test.each([
    ['picture/0000000000000000000000000000000000000000000000000000000000000000/160', 404],
    ['..%2f..%2fpackage.json', 404],
    ['%2e%2e/%2e%2e/package.json', 404],
    ['..%5c..%5cpackage.json', 400],
    ['electron/main.js', 404],
  ])('%s → %i', async (path, status) => {
    expect(await door.page.evaluate((at) => fetch(`/${at}`).then((response) => response.status), path)).toBe(status);
  });
  test('what a person drops is granted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onbrand-dropped-'));
    writeFileSync(join(folder, 'note.txt'), 'no picture');
    await door.drop([folder]);
    await expect
      .poll(async () => ((await call('app.state', {})) as { value: { campaign: unknown } }).value.campaign)
      .toMatchObject({ total: 0, otherFiles: 1 });
  });
});

test('a message that is not from our page is refused', async () => {
  const refused = await door.app.evaluate(({ ipcMain }) => {
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, (...given: unknown[]) => Promise<unknown>> })
      ._invokeHandlers;
    const from = (url: string, parent: unknown) => ({ senderFrame: { url, parent }, sender: null });
    const events = [
      from('https://example.com/', null),
      from('app://other/', null),
      from('app://bundle/', {}),
      { senderFrame: null },
    ];
    const outcomes = [];
    for (const handler of handlers.values()) {
      for (const event of events) {
        outcomes.push(
          Promise.resolve()
            .then(() => handler(event, 'app.state', {}))
            .then(
              () => 'answered',
              () => 'refused',
            ),
        );
      }
    }
    return Promise.all(outcomes);
  });
  expect(refused.length).toBeGreaterThan(0);
  expect(new Set(refused)).toEqual(new Set(['refused']));
});
