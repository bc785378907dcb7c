import { EventEmitter } from 'node:events';
import type { Page } from 'playwright-core';
import { app } from './app.ts';
import { guardNavigation } from './browser.ts';
import { note, preventable } from './notes.ts';
import { WebContents, type WebPreferences } from './web-contents.ts';

interface Bounds {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
}
interface WindowOptions extends Bounds {
  readonly show?: boolean;
  readonly title?: string;
  readonly webPreferences?: WebPreferences;
}

const windows = new Set<BrowserWindow>();
const byPage = (page: Page): BrowserWindow | undefined =>
  [...windows].find(({ webContents }) => webContents.page === page);

guardNavigation((page, url) => byPage(page)?.webContents.navigates(url) ?? true);

export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents;
  #bounds: Bounds;
  #visible: boolean;
  #focused = true;
  #maximized = false;

  constructor(options: WindowOptions = {}) {
    super();
    if (!app.started) throw new Error('Cannot create BrowserWindow before app is ready');
    this.#bounds = options;
    this.#visible = options.show !== false;
    this.webContents = new WebContents(options.webPreferences ?? {});
    windows.add(this);
    this.webContents.once('did-finish-load', () => setImmediate(() => this.emit('ready-to-show')));
    this.webContents.on('destroyed', () => this.#closed());
    app.emit('web-contents-created', preventable({}), this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.webContents.opened;
    await page.setViewportSize({ width: this.#bounds.width ?? 800, height: this.#bounds.height ?? 600 });
    await this.webContents.loadURL(url);
  }
  show(): void {
    this.#visible = true;
  }
  isVisible(): boolean {
    return this.#visible;
  }
  focus(): void {
    this.#focused = true;
  }
  blur(): void {
    this.#focused = false;
  }
  isFocused(): boolean {
    return this.#focused;
  }
  isMinimized(): boolean {
    return false;
  }
  isMaximized(): boolean {
    return this.#maximized;
  }
  maximize(): void {
    this.#maximized = true;
  }
  isDestroyed(): boolean {
    return !windows.has(this);
  }
  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    const { x = 0, y = 0, width = 800, height = 600 } = this.#bounds;
    return { x, y, width, height };
  }
  setBounds(bounds: Bounds): void {
    this.#bounds = bounds;
  }
  setBackgroundColor(colour: string): void {
    note('background', colour);
  }
  setProgressBar(progress: number): void {
    note('progress', progress);
  }
  close(): void {
    const event = preventable({});
    this.emit('close', event);
    // As a browser does it: the page may say that work would be lost.
    if (!event.defaultPrevented) void this.webContents.opened.then((page) => page.close({ runBeforeUnload: true }));
  }
  destroy(): void {
    void this.webContents.opened.then((page) => page.close());
    this.#closed();
  }
  #closed(): void {
    if (!windows.delete(this)) return;
    this.emit('closed');
    if (windows.size > 0 || app.quitting) return;
    if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
    else app.quit();
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }
  static getFocusedWindow(): BrowserWindow | null {
    return [...windows].find((window) => window.isFocused()) ?? null;
  }
  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return [...windows].find(({ webContents }) => webContents === contents) ?? null;
  }
}

export const webContents = {
  getAllWebContents: (): WebContents[] => [...windows].map((window) => window.webContents),
  fromDevToolsTargetId: (target: string): WebContents | undefined =>
    [...windows].map((window) => window.webContents).find((contents) => contents.target === target),
};
