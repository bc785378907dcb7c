import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import picomatch from 'picomatch';
import { type Problem, problem } from '../model/problem.ts';
import { isAsset, isOwnFolder } from './asset-names.ts';

/** One file of the campaign. */
export interface Found {
  /** Posix path from the campaign's root, as reports show it; bytes that are no UTF-8 appear as U+FFFD. */
  readonly path: string;
  /** What to open: bytes where the name is no UTF-8. */
  readonly file: string | Uint8Array;
  /** The mail that it was unpacked from, as `file` names that. */
  readonly mail?: string | Uint8Array;
}

export interface Scan {
  /** Sorted by path. */
  readonly assets: readonly Found[];
  /** Files that are no assets. */
  readonly others: number;
  readonly problems: readonly Problem[];
  /** Globs to ignore that met nothing. */
  readonly idle: readonly string[];
}

const bySpelling = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;

/** Whether a folder, by its real path, has the campaign’s own folder in it. */
const holds = (folder: string, campaign: string | undefined): boolean =>
  campaign?.startsWith(folder.endsWith(sep) ? folder : folder + sep) === true;

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';

/** How often links may lead to one folder: folders that link to each other would else be walked in every order. */
const mostVisits = 100;

/**
 * Finds the assets below a folder, by their names (`asset-names`). Hidden files and folders are passed over, and folders of our reports; a link that
 * leads in a circle, or to a folder around the campaign, is told and not followed.
 */
export async function scanFolder(
  root: string,
  ignore: readonly string[],
  isMeant: (path: string) => boolean = () => false,
): Promise<Scan> {
  const assets: Found[] = [];
  const problems: Problem[] = [];
  const globs = [...new Set(ignore)].map((glob) => ({ glob, covers: picomatch(glob, { dot: true }) }));
  const idle = new Set(ignore);
  const visits = new Map<string, number>();
  const looped = new Set<string>();
  let others = 0;

  async function visit(folder: Buffer, path: string, above: readonly string[], linked: boolean): Promise<void> {
    let real: string;
    let entries: Dirent<Buffer>[];
    try {
      real = await realpath(folder, 'latin1');
      entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
    } catch (error) {
      problems.push(problem('file-unreadable', path === '' ? '.' : path, { detail: reasonOf(error) }));
      return;
    }
    const times = (visits.get(real) ?? 0) + (linked ? 1 : 0);
    visits.set(real, times);
    if (above.includes(real) || holds(real, above[0]) || (linked && times > mostVisits)) {
      if (!looped.has(real)) problems.push(problem('link-loop', path));
      looped.add(real);
      return;
    }
    const names = entries.map((entry) => entry.name.toString('utf8'));
    for (const entry of entries) {
      const name = entry.name.toString('utf8');
      if (name.startsWith('.')) continue;
      const here = path === '' ? name : `${path}/${name}`;
      const by = globs.filter(({ covers }) => covers(here));
      for (const { glob } of by) idle.delete(glob);
      if (by.length > 0) continue;
      const file = Buffer.concat([folder, Buffer.from(sep), entry.name]);
      const kind = entry.isSymbolicLink() ? await targetOf(file, here) : entry;
      if (kind === null) continue;
      if (kind.isDirectory()) {
        if (!isOwnFolder(name)) await visit(file, here, [...above, real], entry.isSymbolicLink());
      } else if (!kind.isFile()) continue;
      else if (isAsset(here, names, isMeant)) {
        assets.push({ path: here, file: name.includes('\uFFFD') ? new Uint8Array(file) : file.toString('utf8') });
      } else others += 1;
    }
  }

  async function targetOf(file: Buffer, path: string) {
    try {
      return await stat(file);
    } catch (error) {
      const code = reasonOf(error);
      problems.push(code === 'ELOOP' ? problem('link-loop', path) : problem('file-missing', path));
      return null;
    }
  }

  await visit(Buffer.from(root), '', [], false);
  return { assets: assets.sort(bySpelling), others, problems, idle: [...idle] };
}

/** Files that were named one by one are assets, whatever they are called; their paths are their names as given. */
export async function scanFiles(files: readonly string[]): Promise<Scan> {
  const assets: Found[] = [];
  const problems: Problem[] = [];
  for (const file of new Set(files)) {
    const path = file.split(sep).join('/');
    try {
      const target = await stat(file);
      if (target.isFile()) assets.push({ path, file });
      else if (target.isDirectory()) {
        const inside = await scanFolder(file, []);
        assets.push(...inside.assets.map((found) => ({ ...found, path: `${path}/${found.path}` })));
        problems.push(...inside.problems.map((p) => ({ ...p, path: `${path}/${p.path ?? ''}` })));
      }
    } catch (error) {
      const code = reasonOf(error);
      problems.push(
        code === 'ENOENT' ? problem('file-missing', path) : problem('file-unreadable', path, { detail: code }),
      );
    }
  }
  return { assets: assets.sort(bySpelling), others: 0, problems, idle: [] };
}
