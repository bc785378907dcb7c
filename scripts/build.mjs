// Builds all of Onbrand into dist/: the command and the library, then the window, then Electron's side.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

// The first one empties dist.
const configs = ['vite.config.ts', 'renderer/vite.config.ts', 'electron/vite.config.ts', 'electron/preload.config.ts'];
for (const config of configs) {
  const configFile = join(root, config);
  if (existsSync(configFile)) await build({ configFile, logLevel: 'warn' });
}
