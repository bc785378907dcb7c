import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type CDPSession, type ElectronApplication, type Page } from 'playwright-core';
import { openBrowser } from '../browser.ts';
import { chooseElectron } from './electron-binary.ts';

/** One of the two ways to Onbrand's window, opened by a test with nothing remembered from before. */
export interface Door {
  readonly page: Page;
  /** Drops files or folders on the window as a person does: events that the browser trusts, with real files. */
  readonly drop: (paths: readonly string[]) => Promise<void>;
  /** Kills the engine's process, without leave to put its things away. */
  readonly killEngine: () => Promise<void>;
  readonly close: () => Promise<void>;
}
export interface ElectronDoor extends Door {
  readonly app: ElectronApplication;
}

/** Folder with the built app: the repository, or where a test has laid out another. */
export const appFolder = resolve(process.env.ONBRAND_APP ?? resolve(import.meta.dirname, '../..'));

/** A folder for what this run remembers, and the environment that makes it do so. */
function home(): { readonly folder: string; readonly env: Record<string, string>; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'onbrand-e2e-'));
  const own = { ONBRAND_CONFIG: join(folder, 'config') };
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  return {
    folder,
    env: { ...(env as Record<string, string>), ...own },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

interface ElectronOptions {
  /** The packed app's own binary; else Electron's, or its stand-in, with the built app. */
  readonly packed?: string;
  readonly folder?: string;
  /** What a person gave on the command line, or the system for her. */
  readonly given?: readonly string[];
  /** Where the app keeps its data, to open it again with it. */
  readonly userData?: string;
}

export async function openElectron(options: ElectronOptions = {}): Promise<ElectronDoor> {
  const { packed, folder = appFolder, given = [] } = options;
  const { env, remove, folder: own } = home();
  const userData = `--user-data-dir=${options.userData ?? join(own, 'data')}`;
  chooseElectron();
  const app = await _electron.launch({
    ...(packed === undefined ? {} : { executablePath: packed }),
    args: [...(packed === undefined ? [folder] : []), ...given, userData],
    env,
    timeout: 60_000,
  });
  app.process().stderr?.on('data', (data) => process.env.VERBOSE && process.stderr.write(data));
  const page = await app.firstWindow();
  await ready(page);
  const session = await app.context().newCDPSession(page);
  return {
    app,
    page,
    async drop(paths) {
      await offer(app, paths);
      await dropOn(session, paths);
    },
    killEngine: async () =>
      killEngine(await app.evaluate((e) => e.app.getAppMetrics().map(({ pid, name = '' }) => ({ pid, name })))),
    async close() {
      await app.close();
      remove();
    },
  };
}

export async function openBrowserDoor(): Promise<Door> {
  const { env, remove } = home();
  const server = spawn(process.execPath, [join(appFolder, 'dist', 'onbrand.js'), 'serve', '--no-open'], {
    env,
    stdio: ['ignore', 'pipe', process.env.VERBOSE ? 'inherit' : 'ignore'],
  });
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  await page.goto(await addressOf(server));
  await ready(page);
  const session = await page.context().newCDPSession(page);
  return {
    page,
    drop: (paths) => dropOn(session, paths),
    killEngine: async () => killEngine(childrenOf(server)),
    async close() {
      await browser.close();
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await gone;
      remove();
    },
  };
}

/** The window shows itself when its page has heard from the service. */
const ready = (page: Page): Promise<void> => page.getByRole('banner').waitFor({ timeout: 60_000 });

/** The stand-in can't know the path of a file, as Electron does, unless it is told. */
const offer = (app: ElectronApplication, paths: readonly string[]): Promise<unknown> =>
  app.evaluate((electron, offered) => {
    const { __standin } = electron as { __standin?: { offer: (paths: readonly string[]) => Promise<unknown> } };
    return __standin?.offer(offered);
  }, paths);

async function dropOn(session: CDPSession, paths: readonly string[]): Promise<void> {
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data });
  }
}

interface Running {
  readonly pid: number;
  readonly name: string;
}
function killEngine(processes: readonly Running[]): void {
  const engine = processes.findLast(({ name }) => /Onbrand Engine|engine\.js/.test(name));
  if (engine === undefined) throw new Error(`No engine among ${JSON.stringify(processes)}`);
  process.kill(engine.pid, 'SIGKILL');
}

function childrenOf(parent: ChildProcess): readonly Running[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((found) => Number(found?.[2]) === parent.pid)
    .map((found) => ({ pid: Number(found?.[1]), name: found?.[3] ?? '' }));
}

/** The first line that the server says holds its address. */
function addressOf({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    stdout?.on('data', (data) => {
      said += String(data);
      const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    stdout?.on('end', () => reject(new Error(`The server ended: ${said}`)));
  });
}
