import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** The stand-in for Electron's binary, for machines that can't have it or can't show a window. */
const standin = resolve(import.meta.dirname, '../standin/electron');

/** Electron's own binary where it was downloaded and a screen is there, else the stand-in. Downloads nothing. */
export function electronBinary(): { readonly path: string; readonly isReal: boolean } {
  const { ELECTRON_OVERRIDE_DIST_PATH: override, DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasScreen = process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const pathFile = join(folder, 'path.txt');
  if (override === undefined && hasScreen && existsSync(pathFile)) {
    const path = join(folder, 'dist', readFileSync(pathFile, 'utf8'));
    if (existsSync(path)) return { path, isReal: true };
  }
  return { path: standin, isReal: false };
}
