import { describe, expect, test } from 'vitest';
import { firstColour, namesAndHex, problemOf, read, skippedOf } from './read.ts';

test('custom properties of :root and of Tailwind’s @theme, in the order of the file', async () => {
  const css = `
    @import "tailwindcss";
    @theme { --color-brand: #e4002b; --font-sans: Arial; --spacing: 400; --color-*: initial }
    :root { --ink: black; /* --old: red; */ --a\\+b: #111; }`;
  expect(await namesAndHex('a.css', css)).toEqual([
    ['--color-brand', '#e4002b'],
    ['--ink', '#000000'],
  ]);
});

describe('values that are no colours are passed over in silence', () => {
  test.each([
    '400',
    '1px solid #000',
    'bold',
    'transparent',
    'currentColor',
    'url(a.png)',
    '0 0 4px #000',
    '{ color: red }',
    '',
  ])('%s', async (value) => {
    const palette = await read('a.css', `:root { --x: ${value}; --y: #fff }`);
    expect(palette.colours.map(({ name }) => name)).toEqual(['--y']);
    expect(palette.skipped).toEqual([]);
  });
});

describe('references', () => {
  test('through several steps, also inside functions, with fallbacks', async () => {
    const css = `:root {
      --channels: 350 100% 45%; --brand: hsl(var(--channels)); --link: var(--brand); --hover: var( --link , #000 );
      --missing: var(--nowhere, var(--brand)); --faint: rgb(from var(--brand) r g b);
    }`;
    const { colours } = await read('a.css', css);
    expect(new Set(colours.map(({ hex }) => hex))).toEqual(new Set(['#e60026']));
    expect(colours.map(({ name }) => name)).toEqual(['--channels', '--brand', '--link', '--hover', '--missing']);
    expect(colours[2]?.original).toBe('var(--brand)');
  });

  test('cycles, undefined names and chains without end are said', async () => {
    const chain = Array.from({ length: 100 }, (_, i) => `--c${i}: var(--c${i + 1});`).join('\n');
    const css = `:root { --ok: #fff;\n--a: var(--b);\n--b: var(--a);\n--self: var(--self);\n--u: var(--none);\n${chain} --c100: red }`;
    const skipped = await skippedOf('a.css', css);
    expect(skipped.slice(0, 4)).toEqual([
      'line 2: it refers back to itself through --b',
      'line 3: it refers back to itself through --b',
      'line 4: it refers back to itself through --self',
      'line 5: it refers to --none, which this file does not define',
    ]);
    expect(skipped[4]).toContain('too long to follow');
  });

  test('what unfolds without end is given up at once', async () => {
    const laughs = Array.from({ length: 40 }, (_, i) => `--l${i}: var(--l${i + 1}) var(--l${i + 1});`).join('');
    expect(await namesAndHex('a.css', `:root { ${laughs} --l40: red; }`)).toEqual([['--l40', '#ff0000']]);
  });
});

describe('a name counts once', () => {
  test('as it is declared without condition', async () => {
    const css = `
      @media (prefers-color-scheme: dark) { :root { --paper: #111 } }
      :root { --paper: #fff; } .dark { --paper: #222 } @media print { :root { --paper: #eee } }`;
    expect(await namesAndHex('a.css', css)).toEqual([['--paper', '#ffffff']]);
  });

  test('and what it is elsewhere is said', async () => {
    const css =
      ':root{--paper:#fff;--gap:4px}\n@media (prefers-color-scheme:dark){:root{--paper:#111;--gap:2px}}\n.dark{--paper:#222}\n.light{--paper:white}';
    expect(await skippedOf('a.css', css)).toEqual([
      expect.stringMatching(/^line 2: --paper is #111 here/),
      expect.stringMatching(/^line 3: --paper is #222 here/),
    ]);
  });

  test('in sRGB, where the author also wrote that', async () => {
    const fallback = ':root { --x: #e4002b; --x: color(display-p3 1 0 0.1) }';
    const p3 =
      ':root { --x: #e4002b } @supports (color: color(display-p3 1 1 1)) { @media (color-gamut: p3) { :root { --x: color(display-p3 1 0 0.1) } } }';
    const reversed =
      ':root { --x: color(display-p3 1 0 0.1) } @supports not (color: color(display-p3 1 1 1)) { :root { --x: #e4002b } }';
    for (const css of [fallback, p3, reversed]) expect(await namesAndHex('a.css', css)).toEqual([['--x', '#e4002b']]);
  });

  test('but never in sRGB from another theme', async () => {
    const css = ':root { --x: color(display-p3 0 1 0) } .dark { --x: #123456 }';
    expect(await firstColour('a.css', css)).toMatchObject({ original: 'color(display-p3 0 1 0)', inSrgb: false });
  });
});

describe('notations', () => {
  test.each([
    ['oklch(63.7% 0.237 25.331)', '#fb2c36', true, 1],
    ['oklch(70.4% 0.191 22.216)', '#ff6467', false, 1],
    ['222.2 47.4% 11.2%', '#0f172a', true, 1],
    ['light-dark(#fff, #000)', '#ffffff', true, 1],
    ['RGBA(228, 0, 43, 25%)', '#e4002b', true, 0.25],
    ['device-cmyk(0 1 1 0)', '#ed1c24', false, 1],
  ] as const)('%s', async (value, hex, inSrgb, alpha) => {
    const first = await firstColour('a.css', `:root{--x:${value}}`);
    expect(first).toEqual({ name: '--x', group: null, hex, original: value, inSrgb, alpha });
  });

  test.each([
    ['color-mix(in oklab, red, blue)', 'is computed'],
    ['rgb(from red r g b)', 'is computed'],
    ['rgb(calc(1 + 1) 0 0)', 'is computed'],
    ['#12345', 'is not a colour'],
    ['rgb(1, 2)', 'is not a colour'],
  ])('%s is left out, and said', async (value, why) => {
    expect((await skippedOf('a.css', `:root{--ok:red;\n--x:${value}}`))[0]).toMatch(new RegExp(`^line 2: .*${why}`));
  });
});

test('a word where the name promises a colour is left out, and said; another word is none', async () => {
  const css =
    ':root{--ok:red;\n--brand-red:not-a-colour;--font:serif;--white-space:nowrap;--link-color:inherit;--borred:x}';
  expect(await skippedOf('a.css', css)).toEqual([expect.stringMatching(/^line 2: “not-a-colour” is not a colour/)]);
});

describe('hostile and broken', () => {
  test.each([
    ['brackets without end', `:root{--x:${'('.repeat(200_000)}`],
    ['blocks without end', '{'.repeat(200_000)],
    ['closing without end', `${'}'.repeat(200_000)}:root{--y:#fff}`],
    ['comments without end', `:root{--y:#fff}${'/*'.repeat(200_000)}`],
    ['a string without end', `:root{--x:"${'a'.repeat(200_000)}`],
    ['a value of a megabyte', `:root{--x:${'a '.repeat(500_000)}}`],
  ])('%s', async (_, css) => {
    const answer = await read('a.css', css).catch((error: Error) => error.message);
    expect(answer).toBeTruthy();
  });

  test('a file cut in the middle is read as far as it goes', async () => {
    expect(await namesAndHex('a.css', ':root { --x: #e4002b; --y: #00205')).toEqual([['--x', '#e4002b']]);
  });

  test('without custom properties it says where colours are read from', async () => {
    expect(await problemOf('a.css', 'a { color: red }')).toContain('such as “--brand-red: #e4002b;”');
  });
});
