// Before a universal app is packed on a Mac: fetches the native packages of the other architecture beside our own, in the
// versions of the lock file.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const other = process.arch === 'arm64' ? 'x64' : 'arm64';
const folder = mkdtempSync(join(tmpdir(), 'onbrand-other-'));
for (const name of ['package.json', 'package-lock.json', '.npmrc', 'vendor']) {
  cpSync(join(root, name), join(folder, name), { recursive: true });
}
const { status } = spawnSync('npm', ['ci', '--omit=dev', '--ignore-scripts', '--os=darwin', `--cpu=${other}`], {
  cwd: folder,
  stdio: 'inherit',
});
// Each scope holds one package for an architecture, and what they have in common.
for (const scope of status === 0 ? ['@img', '@libsql', '@napi-rs'] : []) {
  cpSync(join(folder, 'node_modules', scope), join(root, 'node_modules', scope), { recursive: true });
}
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);
