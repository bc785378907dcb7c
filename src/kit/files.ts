import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';

/** The file that makes a folder a kit. */
export const kitFileName = 'brandkit.json';

/** What a kit may weigh with all the files it names: far above what logos and samples need, far below what hurts. */
export const mostKitBytes = 64 * 1024 * 1024;

type FileRead =
  | { readonly kind: 'content'; readonly content: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unreadable'; readonly detail: string };

/** The files of a kit, whether they lie in a folder or in a zip file. Paths have forward slashes. */
export interface KitFiles {
  readonly read: (path: string) => Promise<FileRead>;
}

/** Whether a path, as it is written, leads out of the kit or is of one operating system only. */
export const leavesKit = (path: string): boolean =>
  /^\/|^[a-z]:|\\|\0/i.test(path) || path.split('/').includes('..') || path.trim() === '';

/** Files of a kit folder. A link is followed only where its target lies in the folder too. */
export function folderFiles(folder: string): KitFiles {
  return {
    async read(path) {
      try {
        const root = await realpath(folder);
        const absolute = await realpath(join(root, path));
        const inside = relative(root, absolute);
        if (/^\.\.([/\\]|$)/.test(inside) || isAbsolute(inside)) return { kind: 'outside' };
        const entry = await stat(absolute);
        if (!entry.isFile()) return { kind: 'unreadable', detail: entry.isDirectory() ? 'EISDIR' : 'EINVAL' };
        if (entry.size > mostKitBytes) return { kind: 'too-large' };
        return { kind: 'content', content: await readFile(absolute) };
      } catch (error) {
        const code = systemCode(error);
        return missing(code) ? { kind: 'missing' } : { kind: 'unreadable', detail: code };
      }
    },
  };
}

/** Files that were read from a zip file. */
export const unpackedFiles = (contents: ReadonlyMap<string, Uint8Array>): KitFiles => ({
  async read(path) {
    const content = contents.get(
      path
        .split('/')
        .filter((part) => part !== '.' && part !== '')
        .join('/'),
    );
    return content === undefined ? { kind: 'missing' } : { kind: 'content', content };
  },
});

/** Whether anything, be it a broken link, stands at the path. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    return !missing(systemCode(error));
  }
}

/** Codes with which the operating system says that nothing is there. */
export const missing = (code: string): boolean => code === 'ENOENT' || code === 'ENOTDIR';

/** The code of an error that the operating system reports ("EACCES"); anything else is a bug and goes on. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && 'syscall' in error && 'code' in error) return String(error.code);
  throw error;
}
