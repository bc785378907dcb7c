// Makes a fresh clone ready: packages, build and, with --browser, a browser for the end-to-end tests.
// Needs nothing but Node and npm; does only what is missing, so that it costs nothing the second time.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(root, ...parts);

// onnxruntime-node would fetch CUDA from nuget.org; what we need is in the package. npm 11 heeds `allowScripts` instead.
const env = { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' };

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(
    `Onbrand needs Node 20.19 or newer; this is ${process.versions.node}. Install it from nodejs.org, then run this again.`,
  );
}

const installed = at('node_modules', '.package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(at('package-lock.json')).mtimeMs) {
  say('Installing packages (once) …');
  run(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    'The packages could not be installed. Check the network, then run this again.',
  );
}

const built = at('dist', 'onbrand.js');
const sources = [
  at('src'),
  at('renderer'),
  at('electron'),
  at('assets', 'channels.json'),
  at('package.json'),
  at('vite.config.ts'),
];
if (!existsSync(built) || sources.some((source) => newest(source) > statSync(built).mtimeMs)) {
  say('Building …');
  run('node', [at('scripts', 'build.mjs')], 'The build failed; the lines above say where.');
}

if (process.argv.includes('--browser')) {
  const { ensureBrowser } = await import('./browser.mjs');
  const trouble = ensureBrowser(say);
  if (trouble !== null) stop(trouble);
}

function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function run(command, args, trouble) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop(trouble);
}

function say(text) {
  console.error(text);
}

function stop(text) {
  console.error(text);
  process.exit(1);
}
