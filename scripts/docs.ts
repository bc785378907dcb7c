import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkPages } from './check-pages.ts';

/** Writes a documentation page per check, from the registry: `npm run docs`. */
const folder = resolve('docs', 'checks');
await mkdir(folder, { recursive: true });
for (const name of await readdir(folder)) await rm(join(folder, name));
for (const [name, text] of Object.entries(checkPages())) await writeFile(join(folder, name), text);
console.log(`Wrote docs/checks (${Object.keys(checkPages()).length} pages).`);
