// Runs one TypeScript file of this repository: `node scripts/run.mjs bench/run.ts [arguments]`. Node 20 can't by itself.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
  console.error('Say which file to run: node scripts/run.mjs <file.ts> [arguments]');
  process.exit(64);
}
process.argv = [process.argv[0], resolve(file), ...rest];
await runnerImport(resolve(file), { configFile: false, logLevel: 'error' });
