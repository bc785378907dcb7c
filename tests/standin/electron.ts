import { app, type FoundApp, findApp } from './app.ts';
import { handlers } from './browser.ts';
import { ipcMain } from './ipc.ts';
import { Menu, MenuItem } from './menu.ts';
import { notes } from './notes.ts';
import { defaultSession, permissionHandlers } from './session.ts';
import { dialog, Notification, nativeImage, nativeTheme, screen, shell } from './system.ts';
import { utilityProcess } from './utility-process.ts';
import { BrowserWindow, webContents } from './window.ts';

const protocol = {
  registerSchemesAsPrivileged(): void {
    if (app.started) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
  },
  handle(scheme: string, handler: (request: Request) => Response | Promise<Response>): void {
    handlers.set(scheme, handler);
  },
};

/** What a test asks of the stand-in and a real Electron doesn't have. */
const __standin = {
  notes,
  permissionHandlers,
  offer: (paths: readonly string[]): Promise<unknown> =>
    Promise.all(webContents.getAllWebContents().map((contents) => contents.offer(paths))),
};

/** The part of Electron's main-process API that Onbrand uses. */
export const electron = {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  Notification,
  protocol,
  screen,
  session: { defaultSession },
  shell,
  utilityProcess,
  webContents,
  __standin,
};

export { findApp };

export const start = (found: FoundApp, load: () => Promise<unknown>): Promise<void> =>
  app.start(found, load, () => {
    for (const window of BrowserWindow.getAllWindows()) window.close();
  });
