// A Chromium for the end-to-end tests: one that is installed, else one from the system's packages.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

/** Path of an installed Chrome, Edge or Chromium; null where there is none. `ONBRAND_BROWSER` names another. */
export function findBrowser() {
  const {
    ONBRAND_BROWSER,
    PATH = '',
    PROGRAMFILES = '',
    'PROGRAMFILES(X86)': programs86 = '',
    LOCALAPPDATA = '',
  } = process.env;
  const places = {
    darwin: ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    ),
    win32: [PROGRAMFILES, programs86, LOCALAPPDATA].flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
  };
  const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const all = [ONBRAND_BROWSER ?? '', ...(places[process.platform] ?? []), ...onPath];
  return all.find((path) => path !== '' && isProgram(path)) ?? null;
}

export const noBrowser =
  'The end-to-end tests need Chrome, Edge or Chromium: install one, or set ONBRAND_BROWSER to its path, then run this again.';

/** Installs one where there is none. Answers null when there is a browser, else one sentence that says what to do. */
export function ensureBrowser(say) {
  if (findBrowser() !== null) return null;
  if (process.platform === 'linux' && isProgram('/usr/bin/apt-get')) {
    say('Installing Chromium for the end-to-end tests (once) …');
    const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const apt = (...args) => {
      const [command, ...rest] = [...asRoot, 'apt-get', ...args];
      return spawnSync(command, rest, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    };
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  }
  return findBrowser() !== null ? null : noBrowser;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
