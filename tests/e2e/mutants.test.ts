import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { appFolder } from './door.ts';

/**
 * Breaks the built main process and preload in one place at a time: the tests of the window must notice each. A few are
 * tried in `npm test`, all of them by `npm run e2e:mutants`.
 */
interface Mutant {
  readonly name: string;
  readonly file: 'main.js' | 'preload.cjs';
  readonly from: string;
  readonly to: string;
  readonly caughtBy: 'security' | 'desktop';
}

const locks = (name: string, from: string, to: string): Mutant => ({
  name,
  file: 'main.js',
  from,
  to,
  caughtBy: 'security',
});
const works = (name: string, from: string, to: string): Mutant => ({
  name,
  file: 'main.js',
  from,
  to,
  caughtBy: 'desktop',
});

const mutants: readonly Mutant[] = [
  locks('page may run Node', 'nodeIntegration: false', 'nodeIntegration: true'),
  locks('page may go anywhere', 'if (event.url !== "app://bundle/") event.preventDefault();', ''),
  locks('page may open windows', 'return { action: "deny" };', 'return { action: "allow" };'),
  locks('any address is opened outside', 'new URL(url).protocol === "https:"', 'true'),
  locks('permissions are given', 'answer(false)', 'answer(true)'),
  locks('permissions are there', 'setPermissionCheckHandler(() => false)', 'setPermissionCheckHandler(() => true)'),
  locks('devices are there', 'setDevicePermissionHandler(() => false)', 'setDevicePermissionHandler(() => true)'),
  locks('any sender is trusted', 'if (!isTrusted(event))', 'if (false)'),
  locks('frames are trusted', 'senderFrame.parent === null &&', ''),
  locks('any host is ours', '&& parsed.host === host', ''),
  locks('worlds are one', 'contextIsolation: true', 'contextIsolation: false'),
  locks('window has no sandbox', 'sandbox: true', 'sandbox: false'),
  locks('app has no sandbox', 'app.enableSandbox();', ''),
  locks('sandbox comes late', 'app.enableSandbox();', 'app.whenReady().then(() => app.enableSandbox());'),
  locks('webviews are there', 'webviewTag: false', 'webviewTag: true'),
  locks('a dropped file becomes the page', 'navigateOnDragDrop: false', 'navigateOnDragDrop: true'),
  locks('a made-up file is granted', 'isAbsolute(value)', 'true'),
  locks('policy is lax', `"default-src 'none'"`, '"default-src *"'),
  locks('code from text runs', `"script-src 'self'"`, `"script-src 'self' 'unsafe-eval'"`),
  locks('files beside the window are served', '!inside.startsWith(folder + sep) ||', ''),
  locks('nothing is served', 'servePage(engine.host);', ''),
  locks('grants are not given', 'ipcMain.handle(channels.dropped,', 'ipcMain.handle("other",'),
  {
    name: 'preload leaks',
    file: 'preload.cjs',
    from: 'door: "electron",',
    to: 'door: "electron", send: electron.ipcRenderer.send,',
    caughtBy: 'security',
  },
  {
    name: 'preload adds a global',
    file: 'preload.cjs',
    from: 'electron.contextBridge.',
    to: 'electron.contextBridge.exposeInMainWorld("more", {}); electron.contextBridge.',
    caughtBy: 'security',
  },
  {
    name: 'preload calls elsewhere',
    file: 'preload.cjs',
    from: '"onbrand:call"',
    to: '"onbrand:cal"',
    caughtBy: 'security',
  },
  {
    name: 'preload hears nothing',
    file: 'preload.cjs',
    from: '"onbrand:event"',
    to: '"onbrand:evnt"',
    caughtBy: 'desktop',
  },
  {
    name: 'preload is a module',
    file: 'preload.cjs',
    from: 'let electron = require("electron");',
    to: 'import electron from "electron";',
    caughtBy: 'security',
  },
  works('what was given is not opened', 'open(waiting);', 'open([]);'),
  works('a second start is not heard', '"second-instance"', '"second"'),
  works('the menu keeps its language', 'if (event.kind === "preferences.changed") refresh();', ''),
  works('recent things are forgotten', 'if (changeRecent.includes(name))', 'if (false)'),
  works('the window forgets its place', 'window.on("close", () => rememberState(window));', ''),
  works('no word of a long run', 'notification.show();', ''),
  works('progress stays', 'window.setProgressBar(-1);', ''),
  works('files are not dragged out', 'sender.startDrag({', '({'),
  works('the command line opens a window', 'if (command !== null)', 'if (false)'),
];
const tried = process.env.ONBRAND_MUTANTS === 'all' ? mutants : mutants.filter((_, at) => at % 15 === 0);

const folder = mkdtempSync(join(tmpdir(), 'onbrand-mutants-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(mutants)('there is a place to break: $name', ({ file, from }) => {
  expect(built(file).split(from).length - 1, from).toBe(1);
});

describe('each is caught', () => {
  test('and nothing else is: the app as it is passes', () => expect(run('security', lay([]))).toBe(0), 120_000);
  test.each(tried)('$name', (mutant) => expect(run(mutant.caughtBy, lay([mutant]))).not.toBe(0), 240_000);
});

const built = (file: string): string => readFileSync(join(appFolder, 'dist', 'electron', file), 'utf8');

/** The built app with Electron's side broken; the rest of it is linked. */
function lay(broken: readonly Mutant[]): string {
  const root = mkdtempSync(join(folder, 'app-'));
  const electron = join(root, 'dist', 'electron');
  mkdirSync(join(root, 'dist'));
  for (const name of ['package.json', 'assets', 'node_modules']) symlinkSync(join(appFolder, name), join(root, name));
  for (const name of readdirSync(join(appFolder, 'dist'))) {
    if (name !== 'electron') symlinkSync(join(appFolder, 'dist', name), join(root, 'dist', name));
  }
  cpSync(join(appFolder, 'dist', 'electron'), electron, { recursive: true });
  for (const { file, from, to } of broken)
    writeFileSync(
      join(electron, file),
      built(file).replace(from, () => to),
    );
  return root;
}

/** Exit code of one file of the window's tests, against the app in a folder. */
function run(spec: Mutant['caughtBy'], root: string): number | null {
  const vitest = resolve(import.meta.dirname, '../../node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', `tests/e2e/${spec}.test.ts`, '--bail', '1'], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { ...process.env, ONBRAND_APP: root },
    timeout: 200_000,
  });
  return status;
}
