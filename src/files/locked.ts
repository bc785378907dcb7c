import { open, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Longer than any change of a small file takes, so what is older was left behind by a process that has ended. */
const abandonedAfterMs = 10_000;
const givesUpAfterMs = 5_000;
const tryAgainAfterMs = 15;

/**
 * Changes a file while no other process of ours does: between reading and writing, a second one would lose what the
 * first one wrote. Null where the other one doesn't end. Rejects with the system's error where no lock can be made.
 */
export async function locked<T>(path: string, work: () => Promise<T>): Promise<{ readonly value: T } | null> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  for (const since = Date.now(); !(await taken(lock)); ) {
    if (Date.now() - since > givesUpAfterMs) return null;
    await setTimeout(tryAgainAfterMs * (1 + Math.random()));
  }
  try {
    return { value: await work() };
  } finally {
    await rm(lock, { force: true });
  }
}

/** Whether the lock is ours now. */
async function taken(lock: string): Promise<boolean> {
  try {
    await (await open(lock, 'wx')).close();
    return true;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error;
  }
  const age = await stat(lock).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  if (age > abandonedAfterMs) await rm(lock, { force: true });
  return false;
}
