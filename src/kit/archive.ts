import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import type { KitProblem } from '../model/open-kit.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import { leavesKit, mostKitBytes } from './files.ts';
import { megabytes, shown, type Tell } from './tell.ts';

/** A kit names a few dozen files. */
const mostEntries = 2000;
/** Deflate reaches 1032:1 on nothing but zeros; SVG and JSON seldom pass 20:1. Held against files over 1 MB alone. */
const mostRatio = 200;
const ratioFromBytes = 1024 * 1024;
/** Type of a Unix file, in the upper half of the external attributes (stat.h). */
const typeMask = 0o170000;
const linkType = 0o120000;
/** What operating systems add to a zip file unasked. */
const litter = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;

interface Entry {
  readonly entry: yauzl.Entry;
  readonly name: string;
}

const isFile = ({ name }: Entry): boolean => !name.endsWith('/');

/** Unpacks a zipped kit into memory, nothing onto the disk. Contents by path; one folder around everything is taken off. */
export async function unpack(
  content: Uint8Array,
  tell: Tell,
): Promise<Outcome<ReadonlyMap<string, Uint8Array>, KitProblem>> {
  const damaged = (error: unknown) => notOk(tell('zip-damaged', { found: reason(error) }));
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const opened = await attempt(() => yauzl.fromBufferPromise(buffer, { decodeStrings: false }));
  if (!opened.ok) return damaged(opened.error);
  const zip = opened.value;
  if (zip.entryCount > mostEntries) {
    return notOk(tell('zip-too-many', { found: String(zip.entryCount), values: { limit: mostEntries } }));
  }
  const listed = await attempt(() => list(zip));
  if (!listed.ok) return damaged(listed.error);
  const problems = entryProblems(listed.value, tell);
  if (problems.length > 0) return notOk(...problems);

  const contents = new Map<string, Uint8Array>();
  for (const { entry, name } of listed.value.filter(isFile)) {
    const read = await attempt(() => readEntry(zip, entry));
    if (!read.ok) return damaged(read.error);
    contents.set(name, read.value);
  }
  return ok(withoutOuterFolder(contents));
}

/** What the archive holds, without what operating systems add. */
async function list(zip: yauzl.ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    const name = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
    if (!litter.test(name)) entries.push({ entry, name });
  }
  return entries;
}

/** Everything that is told by the directory of the archive alone, before a byte is unpacked. */
function entryProblems(entries: readonly Entry[], tell: Tell): readonly KitProblem[] {
  const seen = new Set<string>();
  const problems = entries.flatMap(({ entry, name }) => {
    const found = shown(name);
    // Most file systems can't hold two names that differ in case only.
    const twice = seen.has(name.toLowerCase());
    seen.add(name.toLowerCase());
    if (leavesKit(name)) return [tell('zip-path', { found })];
    if (((entry.externalFileAttributes >>> 16) & typeMask) === linkType) return [tell('zip-link', { found })];
    if (twice) return [tell('zip-twice', { found })];
    if (entry.isEncrypted()) return [tell('zip-locked', { found })];
    const { compressedSize, uncompressedSize } = entry;
    return uncompressedSize > ratioFromBytes && uncompressedSize > mostRatio * compressedSize
      ? [tell('zip-bomb', { found, values: { limit: mostRatio } })]
      : [];
  });
  const total = entries.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
  if (total <= mostKitBytes) return problems;
  return [...problems, tell('zip-too-much', { found: megabytes(total), values: { limit: megabytes(mostKitBytes) } })];
}

/** yauzl ends the stream with an error as soon as it holds more or fewer bytes than the directory declared. */
async function readEntry(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Uint8Array> {
  if (!entry.canDecodeFileData()) throw new Error(`compression method ${entry.compressionMethod}`);
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
  const content = Buffer.concat(chunks);
  if (crc32(content) !== entry.crc32) throw new Error('checksum');
  return content;
}

function withoutOuterFolder(contents: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const folders = new Set([...contents.keys()].map((name) => name.slice(0, name.indexOf('/') + 1)));
  const [outer = ''] = folders;
  if (folders.size !== 1 || outer === '') return contents;
  return new Map([...contents].map(([name, content]) => [name.slice(outer.length), content]));
}

type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };

/** Whatever yauzl throws at hostile bytes is expected. */
async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error };
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 120);
