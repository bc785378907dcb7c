import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeBaseline } from '../../src/cli/baseline.ts';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/program.ts';
import { planOutput } from '../../src/cli/reports.ts';
import { wrongTarget } from '../../src/cli/target.ts';
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
    const planned = await planOutput({ format: [], out: at(name) }, listening().io);
    expect(planned).toMatchObject({ ok: true, value: { files: [{ exporter: { id }, path: at(name) }] } });
  });

  test.each(['report', 'r.doc', 'reports/'])('%s: is asked for its format, and nothing runs', async (name) => {
    const { code, err } = await ended('check', folder, '-k', 'brand', '--out', at(name));
    expect(code).toBe(64);
    expect(err).toMatch(/--format.*\.csv, \.html, \.json, \.xml, \.md, \.pdf, \.sarif, \.xlsx\./);
  });

  test('what --format says counts more than the name', async () => {
    const planned = await planOutput({ format: ['json'], out: at('r.txt') }, listening().io);
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

  test('facts of what is not there', async () => {
    const { code, err } = await ended('facts', at('nothing.png'));
    expect(code).toBe(64);
    expect(err).toMatch(/nothing\.png does not exist\. Give the file whose facts are wanted\.$/m);
  });

  test('facts of a folder', async () => {
    const { code, err } = await ended('facts', folder);
    expect(code).toBe(64);
    expect(err).toMatch(/is a folder; facts are measured of one file\.$/m);
  });
});

describe('what a run is about comes out of it as it went in', async () => {
  await mkdir(at('campaign/x'), { recursive: true });
  await mkdir(at('kit/logos'), { recursive: true });
  await mkdir(at('campaign/report-annotated'));
  for (const name of ['campaign/x/post.jpg', 'campaign/mail.html', 'campaign/layers.psd', 'campaign/r.json'])
    await writeFile(at(name), 'mine');
  for (const name of ['kit/logos/mark.svg', 'kit.brandkit', 'elsewhere.jpg']) await writeFile(at(name), 'mine');
  await symlink(at('campaign'), at('link'));
  const sources = { checked: [at('campaign')], kit: at('kit'), ignore: ['out/**'] };
  const told = (name: string, ending: string | null) => wrongTarget(at(name), ending, sources, listening().io);

  test.each([
    ['campaign/x/post.jpg', 'json', /is one of the checked files/],
    ['link/x/post.jpg', 'json', /is one of the checked files/],
    ['campaign/mail.html', 'html', /is one of the checked files/],
    ['campaign/report.html', 'html', /would lie among the assets.*onbrand-report/],
    ['campaign/new/report.pdf', 'pdf', /would lie among the assets/],
    ['link/report.html', 'html', /would lie among the assets/],
    ['campaign/report-annotated', null, /would lie among the assets/],
    ['campaign/layers.psd', 'json', /is there already/],
    ['kit/logos/mark.svg', 'json', /is there already/],
    ['campaign/promos.csv', 'csv', /a file that a kit or a campaign has/],
    ['elsewhere/brandkit.json', 'json', /a file that a kit or a campaign has/],
  ])('%s, to be .%s: refused', async (name, ending, message) => {
    expect(await told(name, ending)).toMatch(message);
  });

  test.each([
    ['campaign/r.json', 'json'],
    ['campaign/new.json', 'json'],
    ['campaign/report.xlsx', 'xlsx'],
    ['campaign/onbrand-report.html', 'html'],
    ['campaign/onbrand-reports/report.html', 'html'],
    ['campaign/onbrand-report-annotated', null],
    ['campaign/out/report.html', 'html'],
    ['campaign/out', null],
    ['campaigns/report.html', 'html'],
    ['..campaign/report.html', 'html'],
    ['elsewhere.jpg', 'json'],
    ['kit/report.html', 'html'],
  ])('%s, to be .%s: written', async (name, ending) => {
    expect(await told(name, ending)).toBeNull();
  });

  test('a kit that is one file', async () => {
    const zipped = { ...sources, kit: at('kit.brandkit') };
    expect(await wrongTarget(at('kit.brandkit'), 'json', zipped, listening().io)).toMatch(/is there already/);
  });

  test.each([['--out'], ['--write-baseline']])('%s is refused before anything is measured', async (option) => {
    const kit = join(import.meta.dirname, '../../assets/sample/kit');
    const asset = at('campaign/x/post.jpg');
    const { code, err, out } = await ended('check', at('campaign'), '-k', kit, '-f', 'json', option, asset);
    expect([code, out]).toEqual([64, '']);
    expect(err).toMatch(/^\S+ is one of the checked files, and would be lost; write to another place\.\n$/);
    expect(await readFile(asset, 'utf8')).toBe('mine');
  });
});
