import { basename, posix } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { writeWhole } from '../files/write-whole.ts';
import type { Language } from '../model/language.ts';
import type { KitProblem, OpenKit } from '../model/open-kit.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import { folderFiles, isThere, kitFileName, systemCode } from './files.ts';
import { schemaFileName } from './save.ts';
import { teller } from './tell.ts';

/** The first day that a zip file can name; a file's own day would change the bytes from copy to copy. */
const noDay = new Date(1980, 0, 1);
const plainFile = 0o100644;

export interface Packed {
  /** Posix paths of the files in it. */
  readonly files: readonly string[];
  readonly bytes: number;
}

/**
 * Writes brandkit.json of an opened kit's folder and the files it names into one zipped `.brandkit`: the same kit, the
 * same bytes (from the same version of zlib). A file that is there already is left alone unless `overwrite` says so.
 */
export async function packKit(
  folder: string,
  open: OpenKit,
  target: string,
  { overwrite = false, language = 'en' }: { readonly overwrite?: boolean; readonly language?: Language } = {},
): Promise<Outcome<Packed, KitProblem>> {
  const tell = teller(basename(target), language);
  if (!overwrite && (await isThere(target))) return notOk(tell('file-exists', { found: target }));
  const files = folderFiles(folder);
  const [kit, schema] = await Promise.all([files.read(kitFileName), files.read(schemaFileName)]);
  if (kit.kind !== 'content') return notOk(tell('brandkit-missing', { found: folder }));
  const contents = new Map([[kitFileName, kit.content]]);
  if (schema.kind === 'content') contents.set(schemaFileName, schema.content);
  for (const [path, content] of open.files) contents.set(posix.normalize(path), content);
  const zipped = await zip(contents);
  try {
    await writeWhole(target, zipped);
  } catch (error) {
    return notOk(tell('unwritable', { found: systemCode(error) }));
  }
  return ok({ files: [...contents.keys()].sort(), bytes: zipped.length });
}

async function zip(contents: ReadonlyMap<string, Uint8Array>): Promise<Buffer> {
  const file = new ZipFile();
  for (const [name, content] of [...contents].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const options = { mtime: noDay, mode: plainFile, forceDosTimestamp: true, compress: true };
    file.addBuffer(Buffer.from(content), name, options);
  }
  file.end();
  return buffer(file.outputStream);
}
