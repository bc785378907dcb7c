import { open, rename, rm } from 'node:fs/promises';
import { besideOf, clearLeftovers } from './beside.ts';

/** Characters. */
const largestPart = 1 << 16;

/** What a file is to hold: at once, or in pieces as they are made. */
export type Content = string | Uint8Array | Generator<string> | AsyncIterable<Uint8Array>;

/**
 * Writes a file whole or not at all: beside its place first, then renamed into it. `write-file-atomic` 7 keeps the
 * first part of a file when the disk is full (it does not look at how much was written), so we don't use it.
 * Rejects with the system's error; what was there before is then untouched.
 */
export async function writeWhole(path: string, content: Content): Promise<void> {
  await clearLeftovers(path);
  const beside = besideOf(path);
  try {
    const file = await open(beside, 'wx');
    try {
      if (typeof content === 'string' || content instanceof Uint8Array) await file.writeFile(content);
      else if (Symbol.asyncIterator in content) for await (const part of content) await file.writeFile(part);
      else for (const part of gathered(content)) await file.writeFile(part);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/**
 * Pieces put together, so that many small ones are not as many calls of the system. Larger ones than this V8 puts among
 * its large objects, which it collects so seldom that a long report would lie in memory whole after all.
 */
function* gathered(pieces: Generator<string>): Generator<string> {
  let part = '';
  for (const piece of pieces) {
    part += piece;
    if (part.length < largestPart) continue;
    yield part;
    part = '';
  }
  yield part;
}
