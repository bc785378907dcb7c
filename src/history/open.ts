import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import { type Problem, problem } from '../model/problem.ts';
import { firstReadAsNow, schemaVersion, stepsFrom } from './schema.ts';

/** A database of a history. */
interface Opened {
  readonly db: Database.Database;
  /** Why it can only be read: one of version 1 that could not be written anew, mostly for want of room. */
  readonly onlyRead: Problem | null;
}

/** Opens the database of a history, of this version or an older one, or makes it. A newer one is left as it is. */
export function openDatabase(file: string): Outcome<Opened, Problem> {
  const shared = opened(file, false);
  if (shared.ok || shared.problems[0]?.code !== 'history-full') return shared;
  // Without room even a reader can't have the memory that readers share beside the file. Alone it needs none.
  const alone = opened(file, true);
  return alone.ok ? alone : shared;
}

function opened(file: string, isAlone: boolean): Outcome<Opened, Problem> {
  let db: Database.Database | null = null;
  try {
    mkdirSync(dirname(file), { recursive: true });
    db = new Database(file);
    db.exec(`PRAGMA busy_timeout = 5000; ${isAlone ? 'PRAGMA locking_mode = EXCLUSIVE;' : ''}`);
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    const version = versionOf(db);
    if (version > schemaVersion) {
      db.close();
      return notOk(problem('history-newer', null, { file, version, known: schemaVersion }));
    }
    const onlyRead = version < schemaVersion ? upgrade(db, file) : null;
    // Only now: while a table is made anew, those that refer to it would hold it.
    db.exec('PRAGMA foreign_keys = ON;');
    return ok({ db, onlyRead });
  } catch (error) {
    db?.close();
    return notOk(troubleOf(error, file));
  }
}

const versionOf = (db: Database.Database): number =>
  (db.prepare('PRAGMA user_version').get() as { readonly user_version: number }).user_version;

/** Two first runs at once do it once: the version is asked for again under the lock. Answers why it can only be read. */
function upgrade(db: Database.Database, file: string): Problem | null {
  db.exec('PRAGMA foreign_keys = OFF;');
  try {
    whole(db, () => {
      const version = versionOf(db);
      if (version < schemaVersion) db.exec(stepsFrom(version));
    });
    return null;
  } catch (error) {
    const trouble = troubleOf(error, file);
    if (versionOf(db) === 0) throw error;
    db.exec(firstReadAsNow);
    return trouble;
  }
}

/** All of the work or none of it. SQLite has rolled back by itself where the disk is full; libsql's own wrapper would then hide why. */
export function whole<T>(db: Database.Database, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const done = work();
    db.exec('COMMIT');
    return done;
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** Trouble with the file as a problem; anything else is a bug and throws on. */
export function troubleOf(error: unknown, file: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const detail = error instanceof Error ? error.message : String(error);
  // SHM…: the memory that readers share beside the file could not be made or grow, for the same want of room.
  if (/^SQLITE_(FULL|IOERR_SHM(SIZE|OPEN))$/.test(code)) return problem('history-full', null, { file });
  const isFile = /^SQLITE_(NOTADB|CORRUPT|CANTOPEN|READONLY|IOERR|BUSY|LOCKED|PERM|AUTH)|^E[A-Z]+$/.test(code);
  if (isFile || detail.includes('ConnectionFailed'))
    return problem('history-unreadable', null, { file, detail: code || 'SQLITE_CANTOPEN' });
  throw error;
}
