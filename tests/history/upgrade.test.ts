import Database from 'libsql';
import { beforeEach, expect, test } from 'vitest';
import { entry, found } from './entries.ts';
import { inFolder, value, withoutRoom } from './in-folder.ts';

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

const { file, opened, script } = inFolder();
beforeEach(() => {
  const db = new Database(file());
  db.exec('PRAGMA journal_mode = WAL;');
  db.exec(first);
  db.close();
});

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
  const db = new Database(file());
  expect(db.prepare('PRAGMA user_version').get()).toMatchObject({ user_version: 2 });
  expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  expect(db.prepare('PRAGMA integrity_check').all()).toMatchObject([{ integrity_check: 'ok' }]);
  db.close();
});

test.skipIf(process.platform === 'win32')(
  'without room for an upgrade, one of the first version is read as it is',
  () => {
    const read = script(
      `const { dump, campaigns, compare, prune, record, uploads } = history.value;
     console.log(JSON.stringify([dump('/a'), campaigns(), compare(7, 8), uploads('Spring'), record('/a', entry(3, [])), prune(1, null)]));`,
    );
    const full = { ok: false, problems: [{ code: expect.stringMatching(/^history-(full|unreadable)$/) }] };
    expect(withoutRoom(read, 0)).toMatchObject([
      { ok: true, value: [{ id: 7, run: { language: null }, assets: [{ digest: null }] }, { id: 8 }] },
      { ok: true, value: [{ key: '/a', runs: 2 }] },
      { ok: true, value: { still: 1 } },
      { ok: true, value: [] },
      full,
      full,
    ]);
    expect(value(opened().dump('/a'))).toHaveLength(2);
  },
);
