import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, posix, relative, resolve, sep } from 'node:path';
import { makeFolder } from '../files/make-folder.ts';
import { type Newness, writeNew } from '../files/write-new.ts';
import { mailAround } from '../model/inside-mail.ts';
import type { Fixed } from './fix.ts';
import type { Found } from './scan.ts';

/** `poster.png` → `poster.onbrand.png`, or `poster.x-header.onbrand.png` where it was made for a placement. */
export const besideName = (source: string, extension: string, placement: string | null): string =>
  `${stemOf(source, extension)}${placement === null ? '' : `.${placement}`}.onbrand.${extension}`;

/** In a folder of its own it keeps its name. */
export const insideName = (source: string, extension: string, placement: string | null): string =>
  `${stemOf(source, extension)}${placement === null ? '' : `.${placement}`}.${extension}`;

/** `poster.jpg.png` that is a JPG is a `poster`, or it would become `poster.jpg.jpg`. */
function stemOf(source: string, extension: string): string {
  const stem = basename(source, extname(source));
  const inner = extname(stem);
  return inner.toLowerCase() === `.${extension}` ? basename(stem, inner) : stem;
}

/** Paths of files from the folder that holds all of them: below another folder they must not lead out of it. */
export function pathsBelow(files: readonly string[]): ReadonlyMap<string, string> {
  const [first = [], ...others] = files.map((file) => dirname(resolve(file)).split(sep));
  const end = first.findIndex((part, i) => others.some((other) => other[i] !== part));
  const common = (end < 0 ? first : first.slice(0, end)).join(sep) || sep;
  return new Map(files.map((file) => [file, relative(common, resolve(file))]));
}

/** Where an asset lies on the machine, or would if the mail around it were a folder; null where its name is no text. */
export function homeOf({ path, file, mail }: Found): string | null {
  if (mail === undefined) return typeof file === 'string' ? file : null;
  return typeof mail === 'string' ? join(mail, posix.basename(path)) : null;
}

/**
 * Puts a fixed file where it belongs: beside its source under a name of its own, or below `out` at the source's path.
 * Never over anything that is there.
 */
export async function placeFixed(
  { file, extension }: Pick<Fixed, 'file' | 'extension'>,
  source: { readonly path: string; readonly home: string },
  out: string | null,
  placement: string | null,
): Promise<{ readonly at: string; readonly became: Newness }> {
  const at =
    out === null
      ? join(dirname(mailAround(source.home) ?? source.home), besideName(source.home, extension, placement))
      : join(out, dirname(source.path), insideName(source.path, extension, placement));
  await makeFolder(dirname(at));
  return { at, became: await writeNew(at, await readFile(file)) };
}
