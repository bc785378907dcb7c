import { join } from 'node:path';
import { configFolder } from '../files/places.ts';
import type { Comparison, Entry, RecordedFinding, RecordedRun, TalliedRun, Tally } from '../model/history.ts';
import type { Language } from '../model/language.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import { type Problem, problem } from '../model/problem.ts';
import { compareRuns, type Standing } from './compare.ts';
import { type Upload, uploadMark } from './key.ts';
import { openDatabase, troubleOf, whole } from './open.ts';

/** A campaign that has been judged at least once. */
export interface KnownCampaign {
  readonly key: string;
  /** Its name at the last run. */
  readonly name: string;
  readonly runs: number;
}

/** Runs of the past, by campaign. What can't be read or written is a problem with a hint; nothing is half-written. */
export interface History {
  /** Keeps a run, whole or not at all; answers its id. `campaign`: what tells one campaign from another, see `campaignKey` and `uploadAgain`. */
  readonly record: (campaign: string, entry: Entry) => Outcome<number, Problem>;
  /** The latest first. */
  readonly campaigns: () => Outcome<readonly KnownCampaign[], Problem>;
  /** What browsers sent under this name, each as it was judged last; the latest first. */
  readonly uploads: (name: string) => Outcome<readonly Upload[], Problem>;
  /** Runs of one campaign, the oldest first. */
  readonly runs: (campaign: string) => Outcome<readonly TalliedRun[], Problem>;
  /** What became of the findings of one run in another. */
  readonly compare: (before: number, after: number) => Outcome<Comparison, Problem>;
  /** Everything that is kept of a campaign, as data; null for all campaigns. */
  readonly dump: (campaign: string | null) => Outcome<readonly (Entry & { readonly id: number })[], Problem>;
  /** Forgets all but the latest `keep` runs of each campaign; answers how many went. */
  readonly prune: (keep: number, campaign: string | null) => Outcome<number, Problem>;
  readonly close: () => void;
}

interface RunRow {
  readonly id: number;
  readonly campaign: string;
  readonly name: string;
  readonly started_at: string;
  readonly kit_name: string;
  readonly kit_digest: string;
  readonly tool: string;
  readonly partial: number;
  readonly score: number | null;
  readonly coverage: number;
  readonly assets: number;
  readonly fail: number;
  readonly warn: number;
  readonly note: number;
  readonly questions: number;
  readonly accepted: number;
  readonly language: Language | null;
}

const runOf = (row: RunRow): RecordedRun => ({
  id: row.id,
  name: row.name,
  startedAt: row.started_at,
  kit: { name: row.kit_name, digest: row.kit_digest },
  tool: row.tool,
  partial: row.partial === 1,
  score: { score: row.score, coverage: row.coverage },
  assets: row.assets,
  counts: { fail: row.fail, warn: row.warn, note: row.note },
  questions: row.questions,
  accepted: row.accepted,
  language: row.language,
});

/** Opens or makes the history in a folder. */
export function openHistory(folder: string = configFolder()): Outcome<History, Problem> {
  const file = join(folder, 'history.db');
  const opened = openDatabase(file);
  if (!opened.ok) return opened;
  const { db, onlyRead } = opened.value;
  const attempt = <T>(work: () => T): Outcome<T, Problem> => {
    try {
      return ok(work());
    } catch (error) {
      return notOk(troubleOf(error, file));
    }
  };
  const change = <T>(work: () => T): Outcome<T, Problem> => (onlyRead === null ? attempt(work) : notOk(onlyRead));
  const all = <T>(sql: string, ...given: readonly (string | number)[]): readonly T[] =>
    db.prepare(sql).all(...given) as T[];

  const rowOf = (id: number): RunRow | undefined => all<RunRow>('SELECT * FROM runs WHERE id = ?', id)[0];
  const talliesOf = (id: number): readonly Tally[] =>
    all<Tally>(
      'SELECT channel, title, check_id AS "check", judged, deviating, asking FROM tallies WHERE run = ? ORDER BY check_id, channel',
      id,
    );
  const findingsOf = (id: number): readonly RecordedFinding[] =>
    all<Omit<RecordedFinding, 'accepted'> & { readonly accepted: number }>(
      `SELECT fingerprint, check_id AS "check", path, severity, certainty, accepted, message
       FROM found JOIN findings ON findings.id = found.finding WHERE run = ? ORDER BY path, check_id, fingerprint`,
      id,
    ).map((row) => ({ ...row, accepted: row.accepted === 1 }));
  const assetsOf = (id: number): Entry['assets'] =>
    all('SELECT path, score, digest FROM assets WHERE run = ? ORDER BY path', id);

  const put = (campaign: string, { run, tallies, findings, assets }: Entry): number => {
    const { counts, score } = run;
    const { lastInsertRowid } = db
      .prepare(
        `INSERT INTO runs (campaign, name, started_at, kit_name, kit_digest, tool, partial, score, coverage, assets, fail, warn, note, questions, accepted, language)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        ...[campaign, run.name, run.startedAt, run.kit.name, run.kit.digest, run.tool, run.partial ? 1 : 0],
        ...[score.score, score.coverage, run.assets, counts.fail, counts.warn, counts.note],
        ...[run.questions, run.accepted, run.language],
      );
    const id = Number(lastInsertRowid);
    const tally = db.prepare('INSERT INTO tallies VALUES (?, ?, ?, ?, ?, ?, ?)');
    for (const t of tallies) tally.run(id, t.channel, t.title, t.check, t.judged, t.deviating, t.asking);
    const asset = db.prepare('INSERT INTO assets (run, path, score, digest) VALUES (?, ?, ?, ?)');
    for (const { path, score: own, digest } of assets) asset.run(id, path, own, digest);
    const known = db.prepare('SELECT id FROM findings WHERE campaign = ? AND fingerprint = ? AND message = ?');
    const finding = db.prepare(
      'INSERT INTO findings (campaign, fingerprint, check_id, path, message) VALUES (?, ?, ?, ?, ?) RETURNING id',
    );
    const found = db.prepare('INSERT INTO found VALUES (?, ?, ?, ?, ?)');
    for (const f of findings) {
      const row = (known.get(campaign, f.fingerprint, f.message) ??
        finding.get(campaign, f.fingerprint, f.check, f.path, f.message)) as { readonly id: number };
      found.run(id, row.id, f.severity, f.certainty, f.accepted ? 1 : 0);
    }
    return id;
  };

  const standing = (row: RunRow): Standing => ({
    run: runOf(row),
    findings: findingsOf(row.id),
    assets: new Set(assetsOf(row.id).map(({ path }) => path)),
  });
  const campaignsNow = (): readonly KnownCampaign[] =>
    all(
      `SELECT campaign AS key, (SELECT name FROM runs r WHERE r.campaign = runs.campaign ORDER BY id DESC LIMIT 1) AS name,
       COUNT(*) AS runs FROM runs GROUP BY campaign ORDER BY MAX(id) DESC`,
    ).map((row) => row as KnownCampaign);
  const rowsOf = (campaign: string): readonly RunRow[] =>
    all('SELECT * FROM runs WHERE campaign = ? ORDER BY started_at, id', campaign);

  return ok({
    record: (campaign, entry) => change(() => whole(db, () => put(campaign, entry))),
    campaigns: () => attempt(campaignsNow),
    uploads: (name) =>
      attempt(() =>
        all<RunRow>(
          `SELECT * FROM runs WHERE id IN (SELECT MAX(id) FROM runs WHERE name = ? GROUP BY campaign)
           AND campaign LIKE '${uploadMark}%' ORDER BY id DESC`,
          name,
        ).map((row) => ({ key: row.campaign, kit: row.kit_name, assets: assetsOf(row.id) })),
      ),
    runs: (campaign) => attempt(() => rowsOf(campaign).map((row) => ({ run: runOf(row), tallies: talliesOf(row.id) }))),
    compare(before, after) {
      const missing = (id: number): Outcome<never, Problem> => notOk(problem('history-no-run', null, { id }));
      const rows = attempt(() => [rowOf(before), rowOf(after)] as const);
      if (!rows.ok) return rows;
      const [one, other] = rows.value;
      if (one === undefined) return missing(before);
      if (other === undefined) return missing(after);
      return attempt(() => {
        const seen = all<{ readonly fingerprint: string }>(
          `SELECT DISTINCT fingerprint FROM found JOIN findings ON findings.id = found.finding JOIN runs ON runs.id = found.run
           WHERE runs.campaign = ? AND (runs.started_at, runs.id) < (?, ?)`,
          ...[one.campaign, one.started_at, one.id],
        );
        const known = new Set(seen.map(({ fingerprint }) => fingerprint));
        return compareRuns(standing(one), standing(other), known, one.campaign === other.campaign);
      });
    },
    dump: (campaign) =>
      attempt(() =>
        campaignsNow()
          .filter(({ key }) => campaign === null || key === campaign)
          .flatMap(({ key }) => rowsOf(key))
          .map((row) => {
            const { id, ...run } = runOf(row);
            return { id, run, tallies: talliesOf(id), findings: findingsOf(id), assets: assetsOf(id) };
          }),
      ),
    prune: (keep, campaign) =>
      change(() => {
        const gone = campaignsNow()
          .filter(({ key }) => campaign === null || key === campaign)
          .flatMap(({ key }) => [...rowsOf(key)].reverse().slice(keep));
        whole(db, () => {
          for (const { id } of gone) db.prepare('DELETE FROM runs WHERE id = ?').run(id);
          db.exec('DELETE FROM findings WHERE id NOT IN (SELECT finding FROM found);');
        });
        if (gone.length > 0) db.exec('VACUUM;');
        return gone.length;
      }),
    close() {
      // What waits in the log goes into the one file, so that a copy of it is whole; who else reads may delay that.
      attempt(() => db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get());
      db.close();
    },
  });
}
