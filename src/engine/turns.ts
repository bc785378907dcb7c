import { webcrypto } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { type Cache, type CacheEntry, stampOf } from './cache.ts';

/**
 * Does work on a file while nobody else works on the same content: whoever comes after finds it in the cache.
 *
 * @param work is told the digest of the content; null where nothing can be known of it yet
 */
export type InTurn = <T>(
  entry: Pick<CacheEntry, 'file' | 'stamp'>,
  work: (digest: string | null) => Promise<T>,
) => Promise<T>;

/** Larger files are not read once more only to see whether they are known. */
const mostBytes = 64 * 1024 * 1024;

/** Turns of one run. Holds nothing of what is worked on, and of what is done no more than the sizes that were met. */
export function createTurns(cache: Cache): InTurn {
  const underWay = new Map<string, Promise<void>>();
  const sizes = new Set<number>();

  function after<T>(key: string, work: () => Promise<T>): Promise<T> {
    const own = (underWay.get(key) ?? Promise.resolve()).then(work);
    const end = (): void => {
      if (underWay.get(key) === ended) underWay.delete(key);
    };
    const ended = own.then(end, end);
    underWay.set(key, ended);
    return own;
  }

  return async (entry, work) => {
    const known = cache.digestOf(entry.file, entry.stamp);
    if (known !== null) return after(known, () => work(known));
    const bytes = await sizeOf(entry.file);
    if (bytes === null || bytes > mostBytes) return work(null);
    // In an empty cache only a file of this run can be found, and of what has a size of its own there is none.
    const ofSize = `${bytes} B`;
    if (cache.isNew && !sizes.has(bytes)) {
      sizes.add(bytes);
      return after(ofSize, () => work(null));
    }
    // The digest of the first one of this size is told by whoever measures it.
    await underWay.get(ofSize);
    const digest = await digestFrom(cache, entry);
    return digest === null ? work(null) : after(digest, () => work(digest));
  };
}

const sizeOf = (file: string): Promise<number | null> =>
  stat(file).then(
    ({ size }) => size,
    () => null,
  );

/**
 * The digest of a file whose content may be known, because it lies in another folder too, was checked out anew or uploaded
 * again. Null where it can't be read: whoever measures it says why.
 */
async function digestFrom(cache: Cache, { file, stamp }: Pick<CacheEntry, 'file' | 'stamp'>): Promise<string | null> {
  try {
    // Not on this thread: it also draws the progress, and serves a window.
    const hash = await webcrypto.subtle.digest('SHA-256', await readFile(file));
    const digest = Buffer.from(hash).toString('hex');
    // What was saved meanwhile is read again in the next run.
    if (stampOf(file) === stamp && cache.facts(digest) !== null) cache.keepDigest(file, stamp, digest);
    return digest;
  } catch {
    return null;
  }
}
