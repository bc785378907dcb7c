import { randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAlive, machine } from './writer.ts';

/** What waits beside a file or folder: what is to take its place, or what stood there. */
type Waiting = 'part' | 'former';

/** Of another machine's writers only this tells that they are gone: nobody pauses so long in a file. */
const longestPauseMs = 24 * 60 * 60 * 1000;

/** Where something waits to be renamed to `path`, on the same disk. The name says who writes it. */
export const besideOf = (path: string, waiting: Waiting = 'part'): string =>
  join(dirname(path), `.${basename(path)}.${machine}-${process.pid}-${randomUUID()}.${waiting}`);

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const leftover = new RegExp(`^([0-9a-f]{8})-(\\d+)-${uuid}\\.(part|former)$`);

/**
 * Removes what writers of `path` left beside it that were killed. What somebody is still writing stays, and so does what
 * stood at `path` before as long as nothing stands there: then it is the only whole one.
 */
export async function clearLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  const start = `.${basename(path)}.`;
  const stands = (await stat(path).catch(() => null)) !== null;
  // Housekeeping: what can't be listed or removed stands in nobody's way.
  for (const name of await readdir(folder).catch(() => [])) {
    const [, host, pid, waiting] = (name.startsWith(start) && leftover.exec(name.slice(start.length))) || [];
    if (host === undefined || (waiting === 'former' && !stands)) continue;
    const isGone = host === machine ? !isAlive(Number(pid)) : await isOld(join(folder, name));
    if (isGone) await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

const isOld = async (path: string): Promise<boolean> =>
  Date.now() - ((await stat(path).catch(() => null))?.mtimeMs ?? Date.now()) > longestPauseMs;
