/** Raised with every change of the tables; a history of a newer version is left as it is. */
export const schemaVersion = 1;

/** Makes the tables where they are not there yet. Findings are kept once a campaign, however many runs met them. */
export const schema = `
  BEGIN IMMEDIATE;
  CREATE TABLE IF NOT EXISTS runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT, campaign TEXT NOT NULL, name TEXT NOT NULL, started_at TEXT NOT NULL,
    kit_name TEXT NOT NULL, kit_digest TEXT NOT NULL, tool TEXT NOT NULL, partial INTEGER NOT NULL,
    score REAL, coverage REAL NOT NULL, assets INTEGER NOT NULL,
    fail INTEGER NOT NULL, warn INTEGER NOT NULL, note INTEGER NOT NULL, questions INTEGER NOT NULL, accepted INTEGER NOT NULL);
  CREATE INDEX IF NOT EXISTS runs_of_campaign ON runs (campaign, started_at);
  CREATE TABLE IF NOT EXISTS tallies (
    run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE, channel TEXT, title TEXT, check_id TEXT NOT NULL,
    judged INTEGER NOT NULL, deviating INTEGER NOT NULL, asking INTEGER NOT NULL);
  CREATE INDEX IF NOT EXISTS tallies_of_run ON tallies (run);
  CREATE TABLE IF NOT EXISTS assets (
    run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE, path TEXT NOT NULL, score REAL, PRIMARY KEY (run, path)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS findings (
    id INTEGER PRIMARY KEY, campaign TEXT NOT NULL, fingerprint TEXT NOT NULL, check_id TEXT NOT NULL, path TEXT,
    message TEXT NOT NULL, UNIQUE (campaign, fingerprint));
  CREATE TABLE IF NOT EXISTS found (
    run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE, finding INTEGER NOT NULL REFERENCES findings,
    severity TEXT NOT NULL, certainty TEXT NOT NULL, accepted INTEGER NOT NULL, PRIMARY KEY (run, finding)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS found_of_finding ON found (finding);
  PRAGMA user_version = ${schemaVersion};
  COMMIT;
`;
