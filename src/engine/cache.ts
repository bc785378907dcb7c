import { mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { factSources } from '../facts/index.ts';
import type { PaletteFact } from '../model/facts.ts';
import type { LogosFact } from '../model/logos.ts';
import type { KitFreeFacts } from './measure.ts';
import { digestOf } from './rules.ts';

/** Facts of earlier runs, by what the files contain, and the last results of each file. Losing it costs time, never a result. */
export interface Cache {
  /** Where it lies. */
  readonly folder: string;
  /** Whether nothing was kept when it was opened. */
  readonly isNew: boolean;
  /** Digest of a file that has not changed since it was last read; null otherwise. */
  readonly digestOf: (file: string, stamp: string) => string | null;
  /** Keeps the digest of a file whose content is known from another one. */
  readonly keepDigest: (file: string, stamp: string, digest: string) => void;
  readonly facts: (digest: string) => Partial<KitFreeFacts> | null;
  readonly palette: (digest: string, rulesDigest: string) => PaletteFact | null;
  readonly logos: (digest: string, logosDigest: string) => LogosFact | null;
  readonly store: (entry: CacheEntry) => void;
  /** What `keepResult` kept last in this place, where its key is still the same. */
  readonly result: <T>(place: string, key: string) => T | null;
  readonly keepResult: (place: string, key: string, result: object) => void;
  readonly close: () => void;
}

export interface CacheEntry {
  readonly file: string;
  /** Of the file before it was read: what is saved meanwhile is read again in the next run. */
  readonly stamp: string;
  readonly digest: string;
  readonly facts: Partial<KitFreeFacts>;
  readonly palettes: readonly { readonly rulesDigest: string; readonly palette: PaletteFact }[];
  /** Null where no logos were searched for. */
  readonly logos: { readonly logosDigest: string; readonly found: LogosFact } | null;
}

/** A changed way of measuring must not meet old results. */
const version = digestOf(factSources.map(({ name, version }) => [name, version])).slice(0, 12);
const keptDays = 60;
/** Writes that are done together. */
const mostWaiting = 200;
const today = (): number => Math.floor(Date.now() / 86_400_000);

/** Where this system keeps what can be made again. */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA, ONBRAND_CACHE } = process.env;
  if (ONBRAND_CACHE) return ONBRAND_CACHE;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'onbrand');
  if (process.platform === 'win32')
    return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'onbrand', 'cache');
  return join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'onbrand');
}

/**
 * What tells a file from itself after it was saved again: size, modification time, inode. Asked at once: a promise for
 * each of ten thousand files takes five times as long. Null where there is no file to ask.
 */
export function stampOf(file: string): string | null {
  try {
    const { size, mtimeNs, ino } = statSync(file, { bigint: true });
    return `${size}:${mtimeNs}:${ino}`;
  } catch {
    return null;
  }
}

/** Opens or makes the cache. Throws where the folder or the database can't be used; the caller then goes without. */
export function openCache(folder: string): Cache {
  mkdirSync(folder, { recursive: true });
  const db = new Database(join(folder, 'facts.db'));
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;');
  db.exec(`
    CREATE TABLE IF NOT EXISTS files (file TEXT PRIMARY KEY, stamp TEXT NOT NULL, digest TEXT NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS facts (key TEXT PRIMARY KEY, body TEXT NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS results (place TEXT PRIMARY KEY, key TEXT NOT NULL, body TEXT NOT NULL, used INTEGER NOT NULL);`);
  const old = today() - keptDays;
  db.exec(
    `DELETE FROM files WHERE used < ${old}; DELETE FROM facts WHERE used < ${old}; DELETE FROM results WHERE used < ${old};`,
  );

  const findFile = db.prepare('SELECT digest FROM files WHERE file = ? AND stamp = ?');
  const findFacts = db.prepare('SELECT body FROM facts WHERE key = ?');
  const findResult = db.prepare('SELECT body FROM results WHERE place = ? AND key = ?');
  const putFile = db.prepare('INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)');
  const putFacts = db.prepare('INSERT OR REPLACE INTO facts VALUES (?, ?, ?)');
  const putResult = db.prepare('INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?)');
  const parsed = <T>(row: unknown): T | null =>
    row === undefined ? null : (JSON.parse((row as { readonly body: string }).body) as T);
  let waiting: (() => void)[] = [];
  /** Digests whose facts are among them. */
  const unwritten = new Set<string>();
  const flush = (): void => {
    const writes = waiting;
    waiting = [];
    unwritten.clear();
    db.transaction(() => {
      for (const write of writes) write();
    })();
  };
  const body = <T>(digest: string, of = ''): T | null => {
    if (unwritten.has(digest)) flush();
    return parsed(findFacts.get(`${version}:${digest}${of}`));
  };

  return {
    folder,
    isNew: db.prepare('SELECT 1 FROM facts LIMIT 1').get() === undefined,
    digestOf(file, stamp) {
      const row = findFile.get(file, stamp) as { readonly digest: string } | undefined;
      return row?.digest ?? null;
    },
    keepDigest(file, stamp, digest) {
      waiting.push(() => putFile.run(file, stamp, digest, today()));
      if (waiting.length >= mostWaiting) flush();
    },
    facts: (digest) => body(digest),
    palette: (digest, rulesDigest) => body(digest, `:${rulesDigest}`),
    logos: (digest, logosDigest) => body(digest, `:${logosDigest}`),
    store({ file, stamp, digest, facts, palettes, logos }) {
      unwritten.add(digest);
      waiting.push(() => {
        putFile.run(file, stamp, digest, today());
        putFacts.run(`${version}:${digest}`, JSON.stringify(facts), today());
        for (const { rulesDigest, palette } of palettes)
          putFacts.run(`${version}:${digest}:${rulesDigest}`, JSON.stringify(palette), today());
        if (logos !== null)
          putFacts.run(`${version}:${digest}:${logos.logosDigest}`, JSON.stringify(logos.found), today());
      });
      if (waiting.length >= mostWaiting) flush();
    },
    result: (place, key) => parsed(findResult.get(place, key)),
    keepResult(place, key, result) {
      waiting.push(() => putResult.run(place, key, JSON.stringify(result), today()));
      if (waiting.length >= mostWaiting) flush();
    },
    close() {
      flush();
      db.close();
    },
  };
}
