import { join } from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { pageAddress } from './address.ts';
import { rememberedState, rememberState } from './window-state.ts';

/** Ground of the page in either theme, so that nothing flashes before it has loaded. */
const ground = (): string => (nativeTheme.shouldUseDarkColors ? '#161616' : '#ffffff');

/** Opens the one window. It shows itself when there is something to see. */
export function openWindow(): BrowserWindow {
  const state = rememberedState();
  const { maximized = false, ...bounds } = state ?? { width: 1280, height: 832 };
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 720,
    minHeight: 520,
    show: false,
    title: 'Onbrand',
    // The page's own bar is the title bar on a Mac, and leaves room for the three lights.
    ...(process.platform === 'darwin' ? { titleBarStyle: 'hiddenInset' } : {}),
    backgroundColor: ground(),
    webPreferences: {
      preload: join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // A file dropped beside the drop zone must not become the page.
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  const onTheme = (): void => window.setBackgroundColor(ground());
  nativeTheme.on('updated', onTheme);
  window.on('closed', () => nativeTheme.off('updated', onTheme));
  window.on('close', () => rememberState(window));
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  void window.loadURL(pageAddress);
  return window;
}

/** Brings the window to the front, from wherever it is. */
export function raise(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
