import { mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { type Newness, writeNew } from '../files/write-new.ts';
import type { Fixed } from './fix.ts';

/** `poster.png` → `poster.onbrand.png`, or `poster.x-header.onbrand.png` where it was made for a placement. */
export const besideName = (source: string, extension: string, placement: string | null): string =>
  `${stemOf(source)}${placement === null ? '' : `.${placement}`}.onbrand.${extension}`;

/** In a folder of its own it keeps its name. */
export const insideName = (source: string, extension: string, placement: string | null): string =>
  `${stemOf(source)}${placement === null ? '' : `.${placement}`}.${extension}`;

const stemOf = (source: string): string => basename(source, extname(source));

/**
 * Puts a fixed file where it belongs: beside its source under a name of its own, or below `out` at the source's path.
 * Never over anything that is there.
 */
export async function placeFixed(
  { file, extension }: Pick<Fixed, 'file' | 'extension'>,
  source: { readonly path: string; readonly file: string },
  out: string | null,
  placement: string | null,
): Promise<{ readonly at: string; readonly became: Newness }> {
  const at =
    out === null
      ? join(dirname(source.file), besideName(source.file, extension, placement))
      : join(out, dirname(source.path), insideName(source.path, extension, placement));
  await mkdir(dirname(at), { recursive: true });
  return { at, became: await writeNew(at, await readFile(file)) };
}
