import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { besideOf, clearLeftovers } from './beside.ts';

/**
 * Writes a folder whole or not at all: beside its place first, then renamed into it. A folder that stands there is
 * replaced, but only where it holds nothing but such files: who keeps anything else in it would lose it.
 * Rejects with the system's error; what was there before is then untouched.
 */
export async function writeFolder(
  path: string,
  files: AsyncIterable<{ readonly name: string; readonly content: Uint8Array }>,
): Promise<void> {
  await clearLeftovers(path);
  const beside = besideOf(path);
  const former = besideOf(path, 'former');
  try {
    const extensions = new Set<string>();
    await mkdir(beside);
    for await (const { name, content } of files) {
      extensions.add(extname(name));
      await mkdir(dirname(join(beside, name)), { recursive: true });
      await writeFile(join(beside, name), content, { flush: true });
    }
    const stands = await standing(path);
    if (stands.some((name) => !extensions.has(extname(name))))
      throw Object.assign(new Error(`${path} holds other files.`), { code: 'ENOTEMPTY' });
    const isThere = stands.length > 0;
    if (isThere) await rename(path, former);
    await rename(beside, path);
    if (isThere) await rm(former, { recursive: true, force: true });
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
}

/** Names of the files below a folder; none where there is no folder. */
async function standing(path: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
