import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeBaseline } from '../../src/cli/baseline.ts';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/program.ts';
import { planOutput } from '../../src/cli/reports.ts';
import { asset, report } from '../report/fixture.ts';

const folder = await mkdtemp(join(tmpdir(), 'onbrand-cli-output-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

function listening() {
  const told = { out: '', err: '' };
  const io: Io = {
    out: (text) => {
      told.out += text;
    },
    err: (text) => {
      told.err += text;
    },
    terminal: false,
    colour: false,
    interactive: false,
    language: 'en',
  };
  return { told, io };
}

async function ended(...argv: readonly string[]) {
  const { told, io } = listening();
  const before = process.exitCode;
  const code = await main(argv, io);
  process.exitCode = before;
  return { code, ...told };
}

describe('a baseline comes from a whole run alone', () => {
  test.each([
    ['--only', 'colour'],
    ['--skip', 'colour'],
    ['--channel', 'x'],
  ])('%s is told apart before anything runs', async (option, word) => {
    await writeFile(at('whole.json'), 'whole');
    const { code, err } = await ended(
      'check',
      folder,
      '-k',
      'brand',
      option,
      word,
      '--write-baseline',
      at('whole.json'),
    );
    expect(code).toBe(64);
    expect(err).toMatch(/^A baseline holds what a whole run finds/);
    expect(await readFile(at('whole.json'), 'utf8')).toBe('whole');
  });

  test.each([
    ['ended early', true, 'whole'],
    ['gone through', false, /onbrandBaseline/],
  ])('a run that was %s', async (_, interrupted, content) => {
    await writeFile(at('whole.json'), 'whole');
    const { told, io } = listening();
    const whole = report({ assets: [asset('x/x-header.png')] });
    await writeBaseline(at('whole.json'), { ...whole, run: { ...whole.run, interrupted } }, io);
    expect(await readFile(at('whole.json'), 'utf8')).toMatch(content);
    expect(told.err).toMatch(interrupted ? /ended early/ : /^$/);
  });
});

describe('the name of --out tells the format where --format does not', () => {
  test.each([
    ['r.html', 'html'],
    ['r.PDF', 'pdf'],
    ['r.xlsx', 'xlsx'],
    ['r.csv', 'csv'],
    ['r.json', 'json'],
    ['r.md', 'markdown'],
    ['r.sarif', 'sarif'],
    ['r.xml', 'junit'],
  ])('%s: %s', async (name, id) => {
    const planned = await planOutput({ format: [], out: at(name) }, [], listening().io);
    expect(planned).toMatchObject({ ok: true, value: { files: [{ exporter: { id }, path: at(name) }] } });
  });

  test.each(['report', 'r.doc', 'reports/'])('%s: is asked for its format, and nothing runs', async (name) => {
    const { code, err } = await ended('check', folder, '-k', 'brand', '--out', at(name));
    expect(code).toBe(64);
    expect(err).toMatch(/--format.*\.csv, \.html, \.json, \.xml, \.md, \.pdf, \.sarif, \.xlsx\./);
  });

  test('what --format says counts more than the name', async () => {
    const planned = await planOutput({ format: ['json'], out: at('r.txt') }, [], listening().io);
    expect(planned).toMatchObject({ ok: true, value: { files: [{ exporter: { id: 'json' }, path: at('r.txt') }] } });
  });
});

describe('what can’t be used is told in words', () => {
  test.each([
    [
      'a baseline that is not there',
      ['--baseline', 'nobl.json'],
      /nobl\.json can’t be used as a baseline: there is no such file\. Write/,
    ],
    ['a folder as a baseline', ['--baseline', '.'], /: it is a folder\. Write/],
    ['a baseline that is no JSON', ['--baseline', 'no.json'], /: it is no JSON\. Write/],
  ])('%s', async (_, [option = '', name = ''], message) => {
    await writeFile(at('no.json'), '{,');
    const { code, err } = await ended('check', folder, '-k', 'brand', option, at(name));
    expect(code).toBe(64);
    expect(err).toMatch(message);
  });

  test('facts of a folder', async () => {
    const { code, err } = await ended('facts', folder);
    expect(code).toBe(64);
    expect(err).toMatch(/is a folder; facts are measured of one file\.$/m);
  });
});
