import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { KitFile } from '../kit/save.ts';
import type { Session } from './session.ts';

/** A file that came to a draft and is not saved yet. */
export interface DraftFile extends KitFile {
  /** Where a copy of it lies in the session's folder, for the process that takes the place of one that has ended. */
  readonly copy: string;
}

/** The files of a draft, for that process. JSON. */
export interface HeldFiles {
  /** They belong to a kit that was begun, and not to the open one. */
  readonly areBegun: boolean;
  readonly files: readonly Pick<DraftFile, 'path' | 'copy'>[];
}

export async function holdFile({ ports }: Session, { path, content }: KitFile): Promise<DraftFile> {
  const copy = join(ports.temp, 'draft', createHash('sha256').update(content).digest('hex'));
  try {
    await mkdir(dirname(copy), { recursive: true });
    await writeFile(copy, content);
  } catch (error) {
    // Without a copy it lives as long as this process; saving the kit will say what is wrong with the disk.
    console.error(`${path} can't be copied:`, error);
  }
  return { path, content, copy };
}

export const heldFiles = ({ begun, added }: Session): HeldFiles => ({
  areBegun: begun !== null,
  files: (begun ?? added).map(({ path, copy }) => ({ path, copy })),
});

/** What can't be read any more is missing from the draft, which `kit.check` tells at the line that names it. */
export async function takeFiles(session: Session, { areBegun, files }: HeldFiles): Promise<void> {
  const read = await Promise.all(
    files.map(async ({ path, copy }) => {
      const content = await readFile(copy).catch(() => null);
      return content === null ? [] : [{ path, content, copy }];
    }),
  );
  if (areBegun) session.begun = read.flat();
  else session.added = read.flat();
}
