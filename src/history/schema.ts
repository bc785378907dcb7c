/** Raised with every change of the tables; a history of a newer version is left as it is. */
export const schemaVersion = 2;

/**
 * The tables of a new history. A finding is kept once for each way in which it was told, however many runs told it so:
 * another tolerance, kit or language must not change what an earlier run said.
 */
const tables = `
  CREATE TABLE runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT, campaign TEXT NOT NULL, name TEXT NOT NULL, started_at TEXT NOT NULL,
    kit_name TEXT NOT NULL, kit_digest TEXT NOT NULL, tool TEXT NOT NULL, partial INTEGER NOT NULL,
    score REAL, coverage REAL NOT NULL, assets INTEGER NOT NULL,
    fail INTEGER NOT NULL, warn INTEGER NOT NULL, note INTEGER NOT NULL, questions INTEGER NOT NULL, accepted INTEGER NOT NULL,
    language TEXT);
  CREATE INDEX runs_of_campaign ON runs (campaign, started_at);
  CREATE TABLE tallies (
    run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE, channel TEXT, title TEXT, check_id TEXT NOT NULL,
    judged INTEGER NOT NULL, deviating INTEGER NOT NULL, asking INTEGER NOT NULL);
  CREATE INDEX tallies_of_run ON tallies (run);
  CREATE TABLE assets (
    run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE, path TEXT NOT NULL, score REAL, digest TEXT,
    PRIMARY KEY (run, path)) WITHOUT ROWID;
  CREATE TABLE findings (
    id INTEGER PRIMARY KEY, campaign TEXT NOT NULL, fingerprint TEXT NOT NULL, check_id TEXT NOT NULL, path TEXT,
    message TEXT NOT NULL);
  CREATE INDEX findings_of_campaign ON findings (campaign, fingerprint);
  CREATE TABLE found (
    run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE, finding INTEGER NOT NULL REFERENCES findings,
    severity TEXT NOT NULL, certainty TEXT NOT NULL, accepted INTEGER NOT NULL, PRIMARY KEY (run, finding)) WITHOUT ROWID;
  CREATE INDEX found_of_finding ON found (finding);
`;

/**
 * From version 1, which kept one wording of each finding, the latest. SQLite takes back what must be unique only with
 * the table itself; `found` goes on to refer to the one of that name.
 */
const fromFirst = `
  ALTER TABLE runs ADD COLUMN language TEXT;
  ALTER TABLE assets ADD COLUMN digest TEXT;
  CREATE TABLE told (
    id INTEGER PRIMARY KEY, campaign TEXT NOT NULL, fingerprint TEXT NOT NULL, check_id TEXT NOT NULL, path TEXT,
    message TEXT NOT NULL);
  INSERT INTO told SELECT id, campaign, fingerprint, check_id, path, message FROM findings;
  DROP TABLE findings;
  ALTER TABLE told RENAME TO findings;
  CREATE INDEX findings_of_campaign ON findings (campaign, fingerprint);
`;

/** Reads version 1 as it would be after the upgrade, without a byte in the file: what is temporary goes before it. */
export const firstReadAsNow = `
  PRAGMA temp_store = MEMORY;
  CREATE TEMP VIEW runs AS SELECT *, NULL AS language FROM main.runs;
  CREATE TEMP VIEW assets AS SELECT *, NULL AS digest FROM main.assets;
`;

/** What makes a history of this version of one of another; 0: there is none yet. */
export const stepsFrom = (version: number): string =>
  `${version === 0 ? tables : fromFirst} PRAGMA user_version = ${schemaVersion};`;
