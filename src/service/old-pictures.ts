import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** As long as facts are kept. */
const keptDays = 60;

/** Removes thumbnails that were made long ago; those still wanted are made again in milliseconds. */
export async function removeOldPictures(folder: string, now: number): Promise<void> {
  const entries = await readdir(join(folder, 'pictures'), { withFileTypes: true, recursive: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    // Another window may have removed it meanwhile.
    const made = (await stat(file).catch(() => null))?.mtimeMs ?? now;
    if (now - made > keptDays * 86_400_000) await rm(file, { force: true });
  }
}
