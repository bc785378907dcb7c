import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type History, openHistory } from '../../src/history/store.ts';
import { entry, found } from './entries.ts';

/** The tables of version 1, as they were made then. */
const first = `
  CREATE TABLE runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT, campaign TEXT NOT NULL, name TEXT NOT NULL, started_at TEXT NOT NULL,
    kit_name TEXT NOT NULL, kit_digest TEXT NOT NULL, tool TEXT NOT NULL, partial INTEGER NOT NULL,
    score REAL, coverage REAL NOT NULL, assets INTEGER NOT NULL,
    fail INTEGER NOT NULL, warn INTEGER NOT NULL, note INTEGER NOT NULL, questions INTEGER NOT NULL, accepted INTEGER NOT NULL);
  CREATE INDEX runs_of_campaign ON runs (campaign, started_at);
  CREATE TABLE tallies (
    run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE, channel TEXT, title TEXT, check_id TEXT NOT NULL,
    judged INTEGER NOT NULL, deviating INTEGER NOT NULL, asking INTEGER NOT NULL);
  CREATE INDEX tallies_of_run ON tallies (run);
  CREATE TABLE assets (
    run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE, path TEXT NOT NULL, score REAL, PRIMARY KEY (run, path)) WITHOUT ROWID;
  CREATE TABLE findings (
    id INTEGER PRIMARY KEY, campaign TEXT NOT NULL, fingerprint TEXT NOT NULL, check_id TEXT NOT NULL, path TEXT,
    message TEXT NOT NULL, UNIQUE (campaign, fingerprint));
  CREATE TABLE found (
    run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE, finding INTEGER NOT NULL REFERENCES findings,
    severity TEXT NOT NULL, certainty TEXT NOT NULL, accepted INTEGER NOT NULL, PRIMARY KEY (run, finding)) WITHOUT ROWID;
  CREATE INDEX found_of_finding ON found (finding);
  INSERT INTO runs VALUES (7, '/a', 'Spring', '2026-04-01T09:00:00.000Z', 'Solvane', 'k1', '0.1.0', 0, 80, 1, 2, 1, 0, 0, 0, 0);
  INSERT INTO runs VALUES (8, '/a', 'Spring', '2026-04-02T09:00:00.000Z', 'Solvane', 'k1', '0.1.0', 0, 90, 1, 2, 1, 0, 0, 0, 0);
  INSERT INTO tallies VALUES (7, 'facebook', 'Facebook', 'colour-palette', 2, 1, 0);
  INSERT INTO assets VALUES (7, 'facebook/cover.png', 40), (8, 'facebook/cover.png', 40);
  INSERT INTO findings VALUES (3, '/a', '1', 'colour-palette', 'facebook/cover.png', 'Finding 1');
  INSERT INTO found VALUES (7, 3, 'fail', 'sure', 0), (8, 3, 'fail', 'sure', 0);
  PRAGMA user_version = 1;
`;

let folder: string;
let histories: History[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onbrand-history-'));
  const db = new Database(join(folder, 'history.db'));
  db.exec('PRAGMA journal_mode = WAL;');
  db.exec(first);
  db.close();
});
afterEach(() => {
  for (const history of histories) history.close();
  histories = [];
  rmSync(folder, { recursive: true, force: true });
});
function opened(): History {
  const history = openHistory(folder);
  if (!history.ok) throw new Error(JSON.stringify(history.problems));
  histories.push(history.value);
  return history.value;
}
function value<T>(
  outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: unknown },
): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

test('a history of the first version keeps all that it had, and goes on', () => {
  const history = opened();
  const [one, two] = value(history.dump('/a'));
  expect(one).toEqual({
    id: 7,
    run: {
      ...entry(1, [found('1')]).run,
      startedAt: '2026-04-01T09:00:00.000Z',
      score: { score: 80, coverage: 1 },
      language: null,
    },
    tallies: entry(1, [found('1')]).tallies,
    findings: [found('1')],
    assets: [{ path: 'facebook/cover.png', score: 40, digest: null }],
  });
  expect(two?.findings).toEqual([found('1')]);
  const id = value(history.record('/a', entry(3, [found('1', { message: 'Finding 1, up to 6' }), found('2')])));
  expect(id).toBe(9);
  expect(value(history.dump('/a')).map(({ findings }) => findings.map(({ message }) => message))).toEqual([
    ['Finding 1'],
    ['Finding 1'],
    ['Finding 1, up to 6', 'Finding 2'],
  ]);
  expect(value(history.compare(8, 9)).fresh.map(({ fingerprint }) => fingerprint)).toEqual(['2']);
  expect(value(history.prune(1, null))).toBe(2);
  expect(value(history.dump('/a'))).toHaveLength(1);
});

test('two that open it at once upgrade it once', () => {
  const [one, other] = [opened(), opened()];
  value(one.record('/a', entry(3, [found('2')])));
  expect(value(other.runs('/a')).map(({ run }) => run.id)).toEqual([7, 8, 9]);
  const db = new Database(join(folder, 'history.db'));
  expect(db.prepare('PRAGMA user_version').get()).toMatchObject({ user_version: 2 });
  expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  expect(db.prepare('PRAGMA integrity_check').all()).toMatchObject([{ integrity_check: 'ok' }]);
  db.close();
});
