// `npm start`: sets up what is missing and opens the app: in Electron where there is one, else in a browser.
import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
await import('./setup.mjs');

const electron = findElectron();
const [command, ...args] =
  electron.path === null ? [process.execPath, join(root, 'dist', 'onbrand.js'), 'serve'] : [electron.path, root];
if (electron.path === null) console.error(`${electron.because} Onbrand opens in your browser instead.`);
const app = spawn(command, [...args, ...process.argv.slice(2)], { stdio: 'inherit' });
app.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)));
// Ctrl-C reaches both of us: the app says when it is done.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => app.kill(signal));

/** Electron's program, which its package downloads the first time; or why there is none. */
function findElectron() {
  const { DISPLAY, WAYLAND_DISPLAY, ELECTRON_OVERRIDE_DIST_PATH } = process.env;
  const isBlind = process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY && !ELECTRON_OVERRIDE_DIST_PATH;
  if (isBlind) return { path: null, because: 'There is no screen for a window here.' };
  const print = `process.stdout.write('\\n' + require('electron'))`;
  const { status, stdout } = spawnSync(process.execPath, ['-e', print], { cwd: root, encoding: 'utf8' });
  const path = status === 0 ? stdout.trim().split('\n').at(-1) : undefined;
  return path === undefined ? { path: null, because: 'Electron could not be downloaded.' } : { path, because: '' };
}
