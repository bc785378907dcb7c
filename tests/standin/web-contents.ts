import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { fromBrowser, theContext, toBrowser } from './browser.ts';
import { type Received, receive } from './ipc.ts';
import { asJson, note, preventable } from './notes.ts';
import { defaultSession } from './session.ts';

/** The isolated world in which the preload runs. */
const world = 'Electron Isolated Context';
/** The glue that stands in for `require('electron')` in a page. */
const glue = readFileSync(join(import.meta.dirname, 'page.js'), 'utf8').replace('$platform', process.platform);

interface OpenDetails {
  readonly url: string;
}
type OpenHandler = (details: OpenDetails) => { readonly action: 'allow' | 'deny' };
/** What a window asks of its page; anything weaker than a sandboxed, isolated page is refused or felt by the tests. */
export interface WebPreferences {
  readonly preload?: string;
  readonly sandbox?: boolean;
  readonly contextIsolation?: boolean;
  readonly nodeIntegration?: boolean;
  readonly webviewTag?: boolean;
}

let count = 0;
let firstPageIsFree = true;

export class WebContents extends EventEmitter {
  readonly id = ++count;
  readonly session = defaultSession;
  readonly preferences: WebPreferences;
  readonly opened: Promise<Page>;
  page: Page | null = null;
  /** What DevTools calls the page. */
  target = '';
  #session: CDPSession | null = null;
  #world: number | undefined;
  #destroyed = false;
  #loading: string | null = null;
  #lastOpened: 'allow' | 'deny' = 'allow';
  #openHandler: OpenHandler = () => ({ action: 'allow' });

  constructor(preferences: WebPreferences) {
    super();
    if (preferences.nodeIntegration === true || preferences.sandbox === false) {
      throw new Error('stand-in: it can open sandboxed windows only');
    }
    this.preferences = preferences;
    this.opened = this.#open();
  }

  async #open(): Promise<Page> {
    const context = theContext();
    const free = firstPageIsFree ? context.pages()[0] : undefined;
    firstPageIsFree = false;
    const page = free ?? (await context.newPage());
    this.page = page;
    const session = await context.newCDPSession(page);
    this.#session = session;
    this.target = (await session.send('Target.getTargetInfo')).targetInfo.targetId;
    await session.send('Page.enable');
    await session.send('Runtime.enable');
    if (this.preferences.preload !== undefined) await this.#prepare(session, this.preferences.preload);
    session.on('Page.windowOpen', ({ url }) => this.#onOpen(fromBrowser(url)));
    page.on('popup', (popup) => {
      if (this.#lastOpened === 'deny') void popup.close();
    });
    page.on('dialog', async (asked) => {
      if (asked.type() !== 'beforeunload') return;
      const event = preventable({});
      this.emit('will-prevent-unload', event);
      await (event.defaultPrevented ? asked.accept() : asked.dismiss());
    });
    page.on('load', () => this.emit('did-finish-load', preventable({})));
    page.on('crash', () => this.emit('render-process-gone', preventable({}), { reason: 'crashed', exitCode: 1 }));
    page.on('close', () => {
      this.#destroyed = true;
      this.emit('destroyed');
    });
    return page;
  }

  async #prepare(session: CDPSession, preload: string): Promise<void> {
    const isolated = this.preferences.contextIsolation !== false;
    const source = readFileSync(preload, 'utf8');
    if (/^\s*(import|export)\s/m.test(source)) throw new Error('a sandboxed preload must be CommonJS');
    session.on('Runtime.executionContextCreated', ({ context: { id, name, auxData } }) => {
      if (name === (isolated ? world : '') && auxData?.frameId === this.target) this.#world = id;
    });
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === '__standinIpc') void this.#onMessage(JSON.parse(payload), executionContextId);
    });
    await session.send('Runtime.addBinding', {
      name: '__standinIpc',
      ...(isolated ? { executionContextName: world } : {}),
    });
    const add = (code: string, worldName?: string) =>
      session.send('Page.addScriptToEvaluateOnNewDocument', {
        source: code,
        ...(worldName === undefined ? {} : { worldName }),
      });
    const wrapped = `function (require, module, exports, process) {${source}\n}`;
    if (isolated) await add(`${glue.trimEnd().replace(/;$/, '')}('page')`);
    await add(
      `${glue.trimEnd().replace(/;$/, '')}('${isolated ? 'preload' : 'both'}', ${wrapped})`,
      isolated ? world : undefined,
    );
  }

  #onOpen(url: string): void {
    this.#lastOpened = this.#openHandler({ url }).action;
    note('window-open', url, this.#lastOpened);
  }

  async #onMessage(message: Omit<Received, 'sender'>, contextId: number): Promise<void> {
    const answer = await receive({ ...message, url: fromBrowser(message.url), sender: this });
    if (answer === null) return;
    const expression = `__standinReply(${asJson(message.id, 'id')}, ${asJson(answer, message.channel)})`;
    await this.#session?.send('Runtime.evaluate', { contextId, expression }).catch(() => undefined); // page is gone
  }

  /** A test is about to drop these: the paths that `webUtils.getPathForFile` will know. */
  async offer(paths: readonly string[]): Promise<void> {
    const known = Object.fromEntries(paths.map((path) => [basename(path), path]));
    await this.#evaluate(`__standinPaths = ${JSON.stringify(known)}`);
  }
  send(channel: string, ...given: readonly unknown[]): void {
    void this.#evaluate(`__standinEvent(${JSON.stringify(channel)}, ${asJson(given, channel)})`);
  }
  async #evaluate(expression: string): Promise<void> {
    if (this.#world === undefined) return;
    await this.#session?.send('Runtime.evaluate', { contextId: this.#world, expression }).catch(() => undefined); // the page is on its way out
  }

  /** Whether the page may go there. What the app itself loads is not asked about. */
  navigates(url: string): boolean {
    if (this.#loading === url) return true;
    const event = preventable({ url, isMainFrame: true });
    this.emit('will-navigate', event, url);
    if (event.defaultPrevented) note('blocked-navigation', url);
    return !event.defaultPrevented;
  }
  async loadURL(url: string): Promise<void> {
    const page = await this.opened;
    this.#loading = url;
    await page.goto(toBrowser(url));
    this.#loading = null;
  }
  reload(): void {
    void this.page?.reload();
  }
  getURL(): string {
    return fromBrowser(this.page?.url() ?? '');
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }
  startDrag(item: { readonly file: string }): void {
    note('startDrag', item.file);
  }
  close(): void {
    void this.page?.close();
  }
}
