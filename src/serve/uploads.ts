import { type FileHandle, mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** As large as a single asset may be for the engine; a folder as large as a long campaign. */
const mostFileBytes = 200 * 1024 * 1024;
const mostBatchBytes = 4 * 1024 ** 3;
const mostFiles = 20_000;
const mostIndexBytes = 1024 * 1024;

/** What a pack begins with, in one line: its files, whose bytes follow in this order with nothing between them. */
const packIndexSchema = z.array(z.strictObject({ path: z.string(), bytes: z.int().min(0) })).max(mostFiles);

/** Files that a browser sends, kept below the session's own folder in the order of folders that they were dropped with. */
export interface Uploads {
  /** A new, empty batch. */
  readonly begin: () => Promise<string>;
  /** Adds a pack of files to a batch; the status to answer with. What could not be taken whole is not kept. */
  readonly add: (batch: string, pack: AsyncIterable<Buffer>) => Promise<204 | 400 | 404 | 413 | 507>;
  /** The things that were dropped: topmost folders, and files that lay in none. Null where there is no such batch. */
  readonly dropped: (batch: string) => readonly string[] | null;
}

interface Batch {
  readonly folder: string;
  readonly top: Set<string>;
  bytes: number;
  files: number;
}

export function createUploads(temp: string): Uploads {
  const batches = new Map<string, Batch>();
  return {
    async begin() {
      const folder = await mkdtemp(join(temp, 'upload-'));
      const id = folder.slice(folder.lastIndexOf('-') + 1);
      batches.set(id, { folder, top: new Set(), bytes: 0, files: 0 });
      return id;
    },
    async add(id, pack) {
      const batch = batches.get(id);
      if (batch === undefined) return 404;
      const reader = createReader(pack);
      const status = await unpack(batch, reader);
      // A browser that is answered before it has sent all takes that for a broken line.
      if (status !== 204) while ((await reader.upTo(Number.POSITIVE_INFINITY)) !== null);
      return status;
    },
    dropped(id) {
      const batch = batches.get(id);
      return batch === undefined ? null : [...batch.top].map((name) => join(batch.folder, name));
    },
  };
}

async function unpack(batch: Batch, reader: Reader): Promise<204 | 400 | 413 | 507> {
  const index = indexOf(await reader.line(mostIndexBytes));
  if (index === null) return 400;
  for (const { path, bytes } of index) {
    const parts = safeParts(path);
    if (parts === null) return 400;
    batch.files += 1;
    batch.bytes += bytes;
    if (batch.files > mostFiles || bytes > mostFileBytes || batch.bytes > mostBatchBytes) return 413;
    const status = await keep(join(batch.folder, ...parts), reader, bytes);
    if (status !== 204) return status;
    batch.top.add(parts[0] ?? '');
  }
  return 204;
}

/** Writes so many bytes to a new file; none stays where they don't come whole. */
async function keep(target: string, reader: Reader, bytes: number): Promise<204 | 400 | 507> {
  let file: FileHandle | null = null;
  try {
    await mkdir(dirname(target), { recursive: true });
    // `wx`: never over what another file of the batch wrote.
    file = await open(target, 'wx');
    for (let left = bytes; left > 0; ) {
      const piece = await reader.upTo(left);
      if (piece === null) throw Object.assign(new Error('cut short'), { code: 'ECUT' });
      await file.write(piece);
      left -= piece.length;
    }
    return 204;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (file !== null) await rm(target, { force: true });
    return error.code === 'ENOSPC' ? 507 : 400;
  } finally {
    await file?.close();
  }
}

function indexOf(line: string | null): z.infer<typeof packIndexSchema> | null {
  if (line === null) return null;
  try {
    const read = packIndexSchema.safeParse(JSON.parse(line));
    return read.success ? read.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

interface Reader {
  /** Up to the next line break; null where none comes within so many bytes. */
  readonly line: (most: number) => Promise<string | null>;
  /** The next bytes, at most so many; null at the end. */
  readonly upTo: (most: number) => Promise<Buffer | null>;
}

function createReader(source: AsyncIterable<Buffer>): Reader {
  const chunks = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async (): Promise<boolean> => {
    const { done, value } = await chunks.next();
    if (done === true) return false;
    held = held.length === 0 ? value : Buffer.concat([held, value]);
    return true;
  };
  return {
    async line(most) {
      for (let at = held.indexOf(10); ; at = held.indexOf(10)) {
        if (at >= 0) {
          const line = held.subarray(0, at).toString('utf8');
          held = held.subarray(at + 1);
          return line;
        }
        if (held.length > most || !(await more())) return null;
      }
    },
    async upTo(most) {
      while (held.length === 0) if (!(await more())) return null;
      const piece = held.subarray(0, most);
      held = held.subarray(piece.length);
      return piece;
    },
  };
}

const longestName = 255;
const mostLevels = 40;
/** What Windows takes for something else, or not at all: separators and wildcards, line breaks, endings that it drops, names of devices. */
const notOnWindows = /[\\:*?"<>|]|\p{Cc}|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu;

/** The parts of a dropped path as the file system takes them; null where it could lead elsewhere. */
export function safeParts(path: string, platform: string = process.platform): readonly string[] | null {
  const parts = path.split('/');
  const safe = parts.every(
    (part) =>
      part !== '' &&
      part !== '.' &&
      part !== '..' &&
      Buffer.byteLength(part) <= longestName &&
      !part.includes('\0') &&
      !(platform === 'win32' && notOnWindows.test(part)),
  );
  return safe && parts.length <= mostLevels ? parts : null;
}
