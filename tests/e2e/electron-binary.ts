import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** The stand-in for Electron's binary, for machines that can't have it or can't show a window. */
const standin = resolve(import.meta.dirname, '../standin');

/**
 * Makes the `electron` package start Electron's own binary where it was downloaded and a screen is there, else the
 * stand-in. Downloads nothing.
 */
export function chooseElectron(): 'Electron' | 'the stand-in for Electron' {
  const { ELECTRON_OVERRIDE_DIST_PATH: override, DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasScreen = process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const pathFile = join(folder, 'path.txt');
  const isDownloaded = existsSync(pathFile) && existsSync(join(folder, 'dist', readFileSync(pathFile, 'utf8')));
  if (override === undefined && hasScreen && isDownloaded) return 'Electron';
  process.env.ELECTRON_OVERRIDE_DIST_PATH ??= standin;
  return process.env.ELECTRON_OVERRIDE_DIST_PATH === standin ? 'the stand-in for Electron' : 'Electron';
}
