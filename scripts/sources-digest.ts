import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** sha256 over the files that a build of the engine is made from: our sources, the catalogue, and which packages. */
export function sourcesDigest(): string {
  const sources = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const digest = createHash('sha256');
  for (const file of [...sources.sort(), 'assets/channels.json', 'package-lock.json', 'package.json'])
    digest.update(`${file}\n`).update(readFileSync(file));
  return digest.digest('hex');
}
