import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** As large as a single asset may be for the engine; a folder as large as a long campaign. */
const mostFileBytes = 200 * 1024 * 1024;
const mostBatchBytes = 4 * 1024 ** 3;
const mostFiles = 20_000;

/** Files that a browser sends, kept below the session's own folder in the order of folders that they were dropped with. */
export interface Uploads {
  /** A new, empty batch. */
  readonly begin: () => Promise<string>;
  /** Adds a file to a batch; the status to answer with. */
  readonly add: (batch: string, path: string, content: IncomingMessage) => Promise<204 | 400 | 404 | 413 | 507>;
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
    async add(id, path, content) {
      const batch = batches.get(id);
      if (batch === undefined) return 404;
      const parts = safeParts(path);
      if (parts === null) return 400;
      batch.files += 1;
      if (batch.files > mostFiles) return 413;
      const target = join(batch.folder, ...parts);
      const limit = upTo(Math.min(mostFileBytes, mostBatchBytes - batch.bytes));
      try {
        await mkdir(dirname(target), { recursive: true });
        // `wx`: never over what another file of the batch wrote.
        await pipeline(content, limit.stream, createWriteStream(target, { flags: 'wx' }));
      } catch (error) {
        if (!(error instanceof Error) || !('code' in error)) throw error;
        if (error.code !== 'EEXIST') await rm(target, { force: true });
        return error.code === tooLarge ? 413 : error.code === 'ENOSPC' ? 507 : 400;
      }
      batch.bytes += limit.seen();
      batch.top.add(parts[0] ?? '');
      return 204;
    },
    dropped(id) {
      const batch = batches.get(id);
      return batch === undefined ? null : [...batch.top].map((name) => join(batch.folder, name));
    },
  };
}

const tooLarge = 'ONBRAND_TOO_LARGE';

/** Lets so many bytes through, and fails at the next one. */
function upTo(most: number): { readonly stream: Transform; readonly seen: () => number } {
  let seen = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      seen += chunk.length;
      if (seen > most) next(Object.assign(new Error('too large'), { code: tooLarge }));
      else next(null, chunk);
    },
  });
  return { stream, seen: () => seen };
}

const longestName = 255;
const mostLevels = 40;
/** What Windows takes for something else: separators and wildcards, endings that it drops, names of devices. */
const notOnWindows = /[\\:*?"<>|]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** The parts of a dropped path as the file system takes them; null where it could lead elsewhere. */
export function safeParts(path: string, platform: string = process.platform): readonly string[] | null {
  const parts = path.split('/');
  const safe = parts.every(
    (part) =>
      part !== '' &&
      part !== '.' &&
      part !== '..' &&
      Buffer.byteLength(part) <= longestName &&
      !/\p{Cc}/u.test(part) &&
      !(platform === 'win32' && notOnWindows.test(part)),
  );
  return safe && parts.length <= mostLevels ? parts : null;
}
