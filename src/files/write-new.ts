import { link, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { besideOf, clearLeftovers } from './beside.ts';

/** What became of a file that was to be new. */
export type Newness =
  | 'written'
  /** It is there already, byte for byte. */
  | 'same'
  /** Something else has that name, and was left as it is. */
  | 'taken';

/**
 * Writes a file whole or not at all, and never over another one: not over a file, and not through a link. Rejects with
 * the system's error.
 */
export async function writeNew(path: string, content: Uint8Array): Promise<Newness> {
  await clearLeftovers(path);
  const beside = besideOf(path);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    try {
      // A second name fails where there is one already; moving would replace it.
      await link(beside, path);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return (await isSame(path, content)) ? 'same' : 'taken';
      if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'].includes(codeOf(error))) throw error;
      // Sticks and some shares know no second names.
      if ((await stat(path).catch(() => null)) !== null) return (await isSame(path, content)) ? 'same' : 'taken';
      await rename(beside, path);
    }
    return 'written';
  } finally {
    await rm(beside, { force: true });
  }
}

const isSame = async (path: string, content: Uint8Array): Promise<boolean> =>
  Buffer.compare(await readFile(path).catch(() => Buffer.alloc(0)), content) === 0;

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
