import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { logos } from '../facts/logos.ts';
import type { Shelf } from '../facts/source.ts';
import { writeWhole } from '../files/write-whole.ts';

/** As long as facts are kept. */
const keptMs = 60 * 86_400_000;

/** What is prepared of kits' logos, in files of the cache's folder. Another way of measuring doesn't meet old ones. */
export function kitShelf(cacheFolder: string): Shelf {
  const folder = join(cacheFolder, 'kits');
  const fileOf = (key: string): string => join(folder, `${key}-${logos.version}`);
  return {
    read: (key) => readFile(fileOf(key)).catch(() => null),
    write: async (key, content) => {
      try {
        await mkdir(folder, { recursive: true });
        await removeOld(folder);
        await writeWhole(fileOf(key), content);
      } catch {
        // A disk that is full, or a folder that is somebody else's: the next run prepares them again.
      }
    },
  };
}

async function removeOld(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    // Another process may have removed it meanwhile.
    const written = (await stat(file).catch(() => null))?.mtimeMs ?? Date.now();
    if (Date.now() - written > keptMs) await rm(file, { force: true });
  }
}
