import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, test } from 'vitest';
import { openHistory } from '../../src/history/store.ts';
import { entry, found } from './entries.ts';
import { inFolder, value, withoutRoom } from './in-folder.ts';

const { folder, file, opened, script } = inFolder();

describe('what was put in comes out', () => {
  test('runs with their tallies, the oldest first, by campaign', () => {
    const history = opened();
    value(history.record('/a', entry(3, [found('1')])));
    value(history.record('/a', entry(1, [])));
    value(history.record('/b', entry(2, [], { name: 'Autumn', score: { score: null, coverage: 0 } })));
    expect(value(history.runs('/a')).map(({ run }) => [run.startedAt.slice(8, 10), run.score.score])).toEqual([
      ['01', 100],
      ['03', 90],
    ]);
    expect(value(history.runs('/b'))[0]?.run.score.score).toBeNull();
    expect(value(history.runs('/a'))[1]?.tallies).toEqual(entry(3, [found('1')]).tallies);
    expect(value(history.campaigns())).toEqual([
      { key: '/b', name: 'Autumn', runs: 1 },
      { key: '/a', name: 'Spring', runs: 2 },
    ]);
  });

  test('all of it as data, whole', () => {
    const history = opened();
    const kept = entry(4, [found('1', { accepted: true }), found('2', { path: null, certainty: 'ask' })]);
    const id = value(history.record('/a', kept));
    const [dumped] = value(history.dump('/a'));
    expect({
      ...dumped,
      findings: [...(dumped?.findings ?? [])].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)),
    }).toEqual({ id, ...kept });
    expect(value(history.dump('/nowhere'))).toEqual([]);
  });

  test('opened again, it is still there', () => {
    value(opened().record('/a', entry(1, [])));
    expect(value(opened().runs('/a'))).toHaveLength(1);
  });
});

describe('two runs', () => {
  test('each keeps what it said, in its words and its language, kept once however often it was said', () => {
    const history = opened();
    const run = (day: number, message: string, language: 'en' | 'zh-Hans' = 'en') =>
      value(history.record('/a', entry(day, [found('1', { message })], { language })));
    const ids = [run(1, 'up to 4'), run(2, 'up to 4'), run(3, 'up to 6'), run(4, '最多 6。', 'zh-Hans')];
    expect(value(history.dump('/a')).map(({ findings, run }) => [run.language, findings[0]?.message])).toEqual([
      ['en', 'up to 4'],
      ['en', 'up to 4'],
      ['en', 'up to 6'],
      ['zh-Hans', '最多 6。'],
    ]);
    value(history.record('/a', entry(5, [])));
    const [first = 0, , third = 0] = ids;
    expect(value(history.compare(first, third))).toMatchObject({ still: 1, fresh: [], back: [], fixed: [] });
    expect(value(history.compare(first, third + 2)).fixed).toMatchObject([{ message: 'up to 4' }]);
    const rows = new Database(file()).prepare('SELECT message FROM findings').all();
    expect(rows).toHaveLength(3);
  });

  test('fixed, new, come back, accepted, gone with their asset', () => {
    const history = opened();
    value(history.record('/a', entry(1, [found('old')])));
    const before = value(
      history.record(
        '/a',
        entry(2, [
          found('stays'),
          found('mended'),
          found('lost', { path: 'gone.png' }),
          found('waived'),
          found('lapsed', { accepted: true }),
        ]),
      ),
    );
    const after = value(
      history.record(
        '/a',
        entry(3, [found('stays'), found('new'), found('old'), found('waived', { accepted: true }), found('lapsed')]),
      ),
    );
    const compared = value(history.compare(before, after));
    const ids = (list: readonly { readonly fingerprint: string }[]) => list.map((f) => f.fingerprint);
    expect(ids(compared.fixed)).toEqual(['mended']);
    expect(ids(compared.fresh)).toEqual(['new']);
    expect(ids(compared.back)).toEqual(['old']);
    expect(ids(compared.accepted)).toEqual(['waived']);
    expect(ids(compared.reopened)).toEqual(['lapsed']);
    expect([compared.still, compared.left, compared.points, compared.caveats]).toEqual([1, 1, 0, []]);
  });

  test.each([
    ['another kit', { kit: { name: 'Solvane', digest: 'k2' } }, ['other-kit']],
    ['another Onbrand', { tool: '0.2.0' }, ['other-tool']],
    ['a part of the checks', { partial: true }, ['partial']],
  ])('%s is said', (_, over, caveats) => {
    const history = opened();
    const before = value(history.record('/a', entry(1, [])));
    expect(value(history.compare(before, value(history.record('/a', entry(2, [], over))))).caveats).toEqual(caveats);
  });

  test.each([
    [89.9, 90.1, 1],
    [90.1, 90, 0],
    [90, 87.9, -3],
  ])('from %d to %d are %d points, as the two are read', (from, to, points) => {
    const history = opened();
    const [before = 0, after = 0] = [from, to].map((score, i) =>
      value(history.record('/a', entry(i + 1, [], { score: { score, coverage: 1 } }))),
    );
    expect(value(history.compare(before, after)).points).toBe(points);
  });

  test('a run without a score has no difference in points', () => {
    const history = opened();
    const before = value(history.record('/a', entry(1, [], { score: { score: null, coverage: 0 } })));
    expect(value(history.compare(before, value(history.record('/a', entry(2, []))))).points).toBeNull();
  });

  test('a number that is no run', () => {
    expect(opened().compare(7, 8)).toMatchObject({
      ok: false,
      problems: [{ code: 'history-no-run', values: { id: 7 } }],
    });
  });
});

describe('pruning', () => {
  test('keeps the latest of each campaign, and nothing of the others', () => {
    const history = opened();
    for (const day of [1, 2, 3]) value(history.record('/a', entry(day, [found(`only-${day}`)])));
    value(history.record('/b', entry(1, [found('b')])));
    expect(value(history.prune(1, null))).toBe(2);
    expect(value(history.runs('/a')).map(({ run }) => run.startedAt.slice(8, 10))).toEqual(['03']);
    expect(value(history.runs('/b'))).toHaveLength(1);
    const rows = new Database(file()).prepare('SELECT fingerprint FROM findings ORDER BY fingerprint').all();
    expect(rows).toMatchObject([{ fingerprint: 'b' }, { fingerprint: 'only-3' }]);
  });

  test('of one campaign leaves the others', () => {
    const history = opened();
    for (const key of ['/a', '/b']) for (const day of [1, 2]) value(history.record(key, entry(day, [])));
    expect(value(history.prune(1, '/a'))).toBe(1);
    expect(value(history.runs('/b'))).toHaveLength(2);
  });
});

describe('trouble is told, and nothing is lost', () => {
  test('a newer version is left as it is', () => {
    value(opened().record('/a', entry(1, [])));
    const db = new Database(file());
    db.exec('PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE);');
    db.close();
    expect(openHistory(folder())).toMatchObject({
      ok: false,
      problems: [{ code: 'history-newer', values: { version: 99 } }],
    });
    expect(new Database(file()).prepare('SELECT COUNT(*) AS n FROM runs').get()).toMatchObject({ n: 1 });
  });

  test('a file that is no database is not touched', () => {
    writeFileSync(file(), 'my holiday notes '.repeat(1000));
    expect(openHistory(folder())).toMatchObject({ ok: false, problems: [{ code: 'history-unreadable' }] });
    expect(readFileSync(file(), 'utf8')).toBe('my holiday notes '.repeat(1000));
  });

  test('a folder that can’t be made', () => {
    writeFileSync(join(folder(), 'taken'), '');
    expect(openHistory(join(folder(), 'taken'))).toMatchObject({
      ok: false,
      problems: [{ code: 'history-unreadable' }],
    });
  });

  test('a process that is killed in the middle of a write leaves whole runs only', async () => {
    value(opened().record('/a', entry(1, [])));
    const child = spawn(
      process.execPath,
      script(`console.log('on'); for (let day = 1; ; day++) history.value.record('/a', entry(day % 28 + 1, many));`),
    );
    await new Promise((ready) => child.stdout.once('data', ready));
    await expect.poll(() => value(opened().runs('/a')).length, { timeout: 60_000 }).toBeGreaterThan(2);
    child.kill('SIGKILL');
    await new Promise((ended) => child.once('exit', ended));
    const dumped = value(opened().dump('/a'));
    expect(dumped.filter(({ findings }) => findings.length !== 0 && findings.length !== 2000)).toEqual([]);
    expect(value(opened().record('/a', entry(2, [found('after')])))).toBeGreaterThan(0);
  });

  test('two processes at once lose nothing', async () => {
    const body = `for (let day = 1; day <= 10; day++) { const kept = history.value.record('/a', entry(day, many.slice(0, 200))); if (!kept.ok) { console.error(JSON.stringify(kept.problems)); process.exit(4); } }`;
    const command = script(body);
    const run = () =>
      new Promise((ended) => spawn(process.execPath, command, { stdio: 'inherit' }).once('exit', ended));
    expect(await Promise.all([run(), run()])).toEqual([0, 0]);
    expect(value(opened().runs('/a'))).toHaveLength(20);
  });

  test.skipIf(process.platform === 'win32')('a full disk costs the new run, and no old one', () => {
    value(opened().record('/a', entry(1, [found('kept')])));
    const command = script(
      `const kept = history.value.record('/a', entry(2, many.map((one) => ({ ...one, message: one.message.repeat(40) })))); console.log(JSON.stringify(kept));`,
    );
    expect(withoutRoom(command, 4096)).toMatchObject({
      ok: false,
      problems: [{ code: expect.stringMatching(/^history-(full|unreadable)$/) }],
    });
    expect(value(opened().dump('/a')).map(({ findings }) => findings.map((f) => f.fingerprint))).toEqual([['kept']]);
  });

  test.skipIf(process.platform === 'win32')('a full disk keeps nobody from reading what is there', () => {
    const before = opened();
    value(before.record('/a', entry(1, [found('kept')])));
    before.close();
    const command = script(
      `console.log(JSON.stringify([history.value.dump('/a'), history.value.record('/a', entry(2, many))]));`,
    );
    expect(withoutRoom(command, 0)).toMatchObject([
      { ok: true, value: [{ findings: [{ fingerprint: 'kept' }] }] },
      { ok: false, problems: [{ code: expect.stringMatching(/^history-(full|unreadable)$/) }] },
    ]);
  });

  test('a copy of the file, without the files beside it, opens', () => {
    const history = opened();
    value(history.record('/a', entry(1, [])));
    history.close();
    const elsewhere = mkdtempSync(join(tmpdir(), 'onbrand-history-copy-'));
    copyFileSync(file(), join(elsewhere, 'history.db'));
    const copy = openHistory(elsewhere);
    expect(copy.ok && value(copy.value.runs('/a'))).toHaveLength(1);
    if (copy.ok) copy.value.close();
    rmSync(elsewhere, { recursive: true });
  });
});
