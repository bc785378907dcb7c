import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks as registry } from '../../src/checks/index.ts';
import { main } from '../../src/cli/program.ts';

async function ended(...argv: readonly string[]) {
  const told = { out: '', err: '' };
  const before = process.exitCode;
  const code = await main(argv, {
    out: (text) => {
      told.out += text;
    },
    err: (text) => {
      told.err += text;
    },
    interactive: false,
    terminal: false,
  });
  process.exitCode = before;
  return { code, ...told };
}

describe('help', () => {
  test.each([
    [['help'], /^Usage: onbrand \[options\] \[command\]/],
    [['help', 'check'], /^Usage: onbrand check /],
    [['help', 'kit'], /^Usage: onbrand kit /],
    [['help', 'kit', 'import'], /^Usage: onbrand kit import /],
    [['kit', 'help', 'import'], /^Usage: onbrand kit import /],
    [['help', 'check', 'anything'], /^Usage: onbrand check /],
    [['--lang', 'zh-Hans', 'kit', 'help'], /help \[command\.\.\.\] +显示某个命令的帮助/],
  ])('%j', async (argv, shown) => {
    const { code, out, err } = await ended(...argv);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(shown);
  });

  test.each([
    [['help', 'chek'], 'check'],
    [['help', 'kit', 'imprt'], 'import'],
    [['kit', 'help', 'imprt'], 'import'],
    [['history', 'help', 'comapre'], 'compare'],
  ])('%j: one name that was meant, not the whole help', async (argv, meant) => {
    const { code, out, err } = await ended(...argv);
    expect([code, out]).toEqual([64, '']);
    expect(err).toContain(`(Did you mean ${meant}?)`);
    expect(err.split('\n')).toHaveLength(4);
  });

  test.each([['check'], ['explain']])('%s names every kind of check that there is', async (command) => {
    const { out } = await ended(command, '--help');
    const told = out.replace(/\s+/g, ' ');
    const kinds = [...new Set(registry.map(({ category }) => category))];
    expect(kinds.filter((kind) => !new RegExp(`\\([^)]*\\b${kind}\\b[^)]*\\)`).test(told))).toEqual([]);
  });
});

describe('in Chinese, nothing is refused in English', () => {
  test.each([
    ['chek'],
    ['check', '--onl', 'colour'],
    ['check'],
    ['check', '.', '--kit'],
    ['check', '.', '--fail-on', 'wrn'],
    ['check', '.', '--jobs', '0'],
    ['explain', 'one', 'two'],
    ['explain', 'nonsense-word'],
    ['facts', 'nothing-there'],
  ])('%j %j %j %j', async (...argv) => {
    const { code, err } = await ended('--lang', 'zh-Hans', ...argv.filter((word) => word !== undefined));
    expect(code).toBe(64);
    expect(err).toMatch(/\p{Script=Han}/u);
    // What stands between quotes or brackets are names, and so are the words of a list.
    expect(err.replace(/“[^”]*”|<[^>]*>|(?:fail|warn|note|never)(?=[、。])|nothing-there/g, '')).not.toMatch(
      /[a-z]{2,}/i,
    );
  });
});

test.each([
  [['explain', 'colr'], 'Did you mean “colour”?'],
  [['explain', 'emial'], 'Did you mean “email”?'],
  [['explain', 'colour-palete'], 'Did you mean “colour-palette”?'],
  [['explain', 'nonsense-word'], '“onbrand explain” lists what there is.'],
  [['channels', 'instagrm'], 'Did you mean “instagram”?'],
])('%j: %s', async (argv, hint) => {
  const { code, err } = await ended(...argv);
  expect(code).toBe(64);
  expect(err).toContain(hint);
});

describe('colours', () => {
  const codes = String.fromCharCode(27);
  test.each([
    [{}, true, true],
    [{}, false, false],
    [{ TERM: 'dumb' }, true, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
  ])('%j, terminal %s: %s', async (given, terminal, coloured) => {
    const before = { ...process.env };
    for (const name of ['TERM', 'NO_COLOR', 'FORCE_COLOR']) delete process.env[name];
    Object.assign(process.env, given);
    let out = '';
    await main(['explain', 'size-ratio'], {
      out: (text) => {
        out += text;
      },
      err: () => undefined,
      interactive: false,
      terminal,
    });
    process.env = before;
    expect(out.includes(codes)).toBe(coloured);
  });
});

test.each(['stdout', 'stderr'] as const)(
  'who stops reading %s breaks nothing, and changes no exit code',
  async (stream) => {
    const [words, code] = stream === 'stdout' ? [['explain'], 0] : [['kit'], 64];
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../dist/onbrand.js'), ...words]);
    let other = '';
    child[stream === 'stdout' ? 'stderr' : 'stdout'].on('data', (text) => {
      other += text;
    });
    child[stream].destroy();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(code);
    expect(other).toBe('');
  },
);
