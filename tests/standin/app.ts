import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { extractAll } from '@electron/asar';
import { closeBrowser, openBrowser } from './browser.ts';
import { note, preventable } from './notes.ts';
import { forked } from './utility-process.ts';

/** The app that is started: its folder and main module. */
export interface FoundApp {
  readonly folder: string;
  readonly main: string;
  readonly manifest: { readonly version: string; readonly name: string; readonly productName?: string };
  readonly packaged: boolean;
}

/** Everything of this run lies here, and is removed with it: profile of the browser, the app's own data, its asar. */
const scratch = mkdtempSync(join(tmpdir(), 'electron-standin-'));

/** As Electron does: `--resources` stands for what lies beside a packaged binary, else the first argument is the app. */
export function findApp(given: readonly string[]): FoundApp {
  const flag = '--resources=';
  const resources = given.find((argument) => argument.startsWith(flag))?.slice(flag.length);
  const own = given.filter((argument, at) => !argument.startsWith('-') && given[at - 1] !== '-r');
  const folder = resources === undefined ? resolve(own[0] ?? '.') : extracted(resources);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { folder, main: resolve(folder, manifest.main), manifest, packaged: resources !== undefined };
}

/** Node can't read an asar: it is laid out as folders, with what is unpacked beside it as in the package. */
function extracted(resources: string): string {
  const folder = join(scratch, 'app.asar');
  extractAll(join(resources, 'app.asar'), folder);
  symlinkSync(join(resources, 'app.asar.unpacked'), `${folder}.unpacked`);
  return folder;
}

class App extends EventEmitter {
  isPackaged = false;
  readonly commandLine = {
    appendSwitch: (name: string, value = ''): void => note('switch', name, value),
  };
  #found: FoundApp | null = null;
  #quitting = false;
  #ready = false;
  #announce: () => void = () => {};
  readonly #whenReady = new Promise<void>((resolve) => {
    this.#announce = resolve;
  });
  readonly #paths = new Map<string, string>();
  #closeWindows: () => void = () => {};

  whenReady(): Promise<void> {
    return this.#whenReady;
  }
  isReady(): boolean {
    return this.#ready;
  }
  /** What Playwright's loader can't postpone. */
  get started(): boolean {
    return this.#ready;
  }
  get quitting(): boolean {
    return this.#quitting;
  }
  getVersion(): string {
    return this.#found?.manifest.version ?? '';
  }
  getName(): string {
    return this.#found?.manifest.productName ?? this.#found?.manifest.name ?? '';
  }
  getAppPath(): string {
    return this.#found?.folder ?? '';
  }
  getPreferredSystemLanguages(): string[] {
    return ['en-GB'];
  }
  getPath(name: string): string {
    const system: Readonly<Record<string, string>> = { home: homedir(), temp: tmpdir() };
    return this.#paths.get(name) ?? system[name] ?? join(scratch, name);
  }
  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }
  enableSandbox(): void {
    if (this.#ready) throw new Error('app.enableSandbox() can only be called before app is ready');
    note('enableSandbox');
  }
  requestSingleInstanceLock(): boolean {
    return true;
  }
  /** Of what it forked, as Electron lists it by name. */
  getAppMetrics(): { readonly pid: number; readonly type: string; readonly name: string }[] {
    return forked.flatMap(({ pid, name }) => (pid === undefined ? [] : [{ pid, type: 'Utility', name }]));
  }

  quit(): void {
    if (this.#quitting) return;
    const before = preventable({});
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    this.#quitting = true;
    this.#closeWindows();
    const will = preventable({});
    this.emit('will-quit', will);
    if (will.defaultPrevented) {
      this.#quitting = false;
      return;
    }
    this.emit('quit', preventable({}), 0);
    this.exit(0);
  }
  exit(code = 0): void {
    this.#quitting = true; // the browser that closes now did not do so by itself
    void closeBrowser().finally(() => {
      rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
      process.exit(code);
    });
  }

  /** Modules load before `ready`, as in Electron; the browser is there before any window is asked for. */
  async start(found: FoundApp, load: () => Promise<unknown>, closeWindows: () => void): Promise<void> {
    this.#found = found;
    this.#closeWindows = closeWindows;
    this.isPackaged = found.packaged;
    const userData = process.argv.find((argument) => argument.startsWith('--user-data-dir='));
    if (userData !== undefined) this.setPath('userData', resolve(userData.slice('--user-data-dir='.length)));
    process.once('SIGTERM', () => this.quit());
    const endpoint = await openBrowser(join(scratch, 'profile'), () => this.#quitting || this.exit(1));
    process.stderr.write(`\nDevTools listening on ${endpoint}\n`);
    await load();
    this.#ready = true;
    this.emit('ready', preventable({}), {});
    this.#announce();
  }
}

export const app = new App();
