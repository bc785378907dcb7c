import { createHash } from 'node:crypto';
import { readFile, stat, utimes } from 'node:fs/promises';
import { extname, join } from 'node:path';
import picomatch from 'picomatch';
import { type PictureInside, picturesInside } from '../facts/mail/inside.ts';
import { makeFolder } from '../files/make-folder.ts';
import { writeWhole } from '../files/write-whole.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Found, Scan } from './scan.ts';

const mails = new Set(['.eml', '.html', '.htm', '.mjml']);
/** Larger ones are told when they are read. */
const mostBytes = 200 * 1024 * 1024;

/**
 * The pictures that lie in a campaign's mails are assets as those beside them are: each below its mail, as if that were a
 * folder. They are kept by their content in `folder`, to be opened like any other file.
 */
export async function withPicturesInside(scan: Scan, ignore: readonly string[], folder: string): Promise<Scan> {
  const assets: Found[] = [];
  const problems: Problem[] = [...scan.problems];
  const globs = ignore.map((glob) => ({ glob, covers: picomatch(glob, { dot: true }) }));
  const idle = new Set(scan.idle);
  for (const found of scan.assets) {
    assets.push(found);
    if (!mails.has(extname(found.path).toLowerCase())) continue;
    const content = await contentOf(found);
    const pictures = content === null ? [] : await picturesInside(found.path, content).catch(brokenBy(found.path));
    for (const { name, content: picture } of pictures) {
      const path = `${found.path}/${name}`;
      const by = globs.filter(({ covers }) => covers(path));
      for (const { glob } of by) idle.delete(glob);
      if (by.length > 0) continue;
      try {
        assets.push({ path, file: await kept(picture, name, folder), mail: found.file });
      } catch (error) {
        if (!(error instanceof Error) || !('code' in error)) throw error;
        problems.push(problem('inside-unkept', path, { detail: String(error.code) }));
      }
    }
  }
  return { ...scan, assets, problems, idle: [...idle] };

  /** A bug in the reading of one mail must not end the run, as in `gather`. */
  function brokenBy(path: string) {
    return (error: unknown): readonly PictureInside[] => {
      const detail = error instanceof Error ? error.message : String(error);
      problems.push(problem('measure-failed', path, { fact: 'pictures inside', detail }));
      return [];
    };
  }
}

/** Null where it can't be read, which is told when it is measured. */
async function contentOf({ file }: Found): Promise<Buffer | null> {
  const named = typeof file === 'string' ? file : Buffer.from(file);
  const { size = Infinity } = (await stat(named).catch(() => null)) ?? {};
  return size > mostBytes ? null : readFile(named).catch(() => null);
}

/** Pictures that are in use are marked anew before they are removed as old ones (`service/old-pictures`), and not in every run: a new day is a new file to the cache. */
const freshDays = 30;

/** Where the content lies. */
async function kept(content: Uint8Array, name: string, folder: string): Promise<string> {
  const digest = createHash('sha256').update(content).digest('hex');
  const place = join(folder, 'pictures', digest.slice(0, 2), digest);
  const file = join(place, name);
  const there = await stat(file).catch(() => null);
  if (there?.size !== content.byteLength) {
    await makeFolder(place);
    await writeWhole(file, content);
  } else if (Date.now() - there.mtimeMs > freshDays * 86_400_000) await utimes(file, new Date(), new Date());
  return file;
}
