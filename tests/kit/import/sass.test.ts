import { describe, expect, test } from 'vitest';
import { firstColour, namesAndHex, read, skippedOf } from './read.ts';

test('SCSS variables, with flags, comments and references', async () => {
  const scss = `
    // $old: #111; "quoted
    $url: "http://example.com/a//b"; /* $older: #222; */
    $red: #e4002b !default;
    $brand: $red; $again: #{$brand}; $theirs: colours.$red;
    $soft: rgba($red, 0.5);
    $size: 12px; $font: "Arial", sans-serif;
    @mixin button($background: #333) { $local: #444; color: $background; }
    .a:hover { color: #555; }`;
  expect(await namesAndHex('a.scss', scss)).toEqual([
    ['$red', '#e4002b'],
    ['$brand', '#e4002b'],
    ['$again', '#e4002b'],
    ['$theirs', '#e4002b'],
    ['$soft', '#e4002b'],
    ['$local', '#444444'],
  ]);
  const soft = (await read('a.scss', scss)).colours.find(({ name }) => name === '$soft');
  expect([soft?.alpha, soft?.original]).toEqual([0.5, 'rgba($red, 0.5)']);
});

test('Less variables', async () => {
  const less =
    '@red: #e4002b;\n@brand: @red;\n@media (min-width: 1px) { a { color: #000 } }\n@page :first { margin: 0 }\n@soft: fade(@red, 50%);';
  expect(await namesAndHex('a.less', less)).toEqual([
    ['@red', '#e4002b'],
    ['@brand', '#e4002b'],
  ]);
  expect(await skippedOf('a.less', less)).toEqual([
    'line 5: “fade(#e4002b, 50%)” is computed; write the resulting colour instead',
  ]);
});

test('indented Sass has no semicolons', async () => {
  expect(
    await namesAndHex(
      'a.sass',
      '$red: #e4002b\n$blue:\n  #00205b\n$list: ("a": #111,\n  "b": #222)\na\n  color: $red\n',
    ),
  ).toEqual([
    ['$red', '#e4002b'],
    ['$blue', '#00205b'],
    ['$list.a', '#111111'],
    ['$list.b', '#222222'],
  ]);
});

describe('which assignment counts', () => {
  test.each([
    ['the last', '$x: #111; $x: #222;', '#222222'],
    ['not a default where there is a value', '$x: #111; $x: #222 !default;', '#111111'],
    ['not one inside a block', '$x: #111; .a { $x: #222; }', '#111111'],
  ])('%s', async (_, scss, hex) => {
    expect(await namesAndHex('a.scss', scss)).toEqual([['$x', hex]]);
  });
});

describe('maps', () => {
  test('literal entries by key, nested ones with their group', async () => {
    const { colours } = await read('a.scss', '$grey: ("100": #eee, 900: (light: #222, dark: #111)) !default;');
    expect(colours.map(({ name, group, hex }) => [name, group, hex])).toEqual([
      ['$grey.100', '$grey', '#eeeeee'],
      ['$grey.900.light', '$grey.900', '#222222'],
      ['$grey.900.dark', '$grey.900', '#111111'],
    ]);
  });

  test('what lists or takes entries does not count twice', async () => {
    const scss =
      '$list: ("0": #f8f9fa, "1": #f1f3f5); $grey-0: map-get($list, "0"); $grey-1: map.get($list, "1"); $all: ("a": $grey-0); :root { --grey: #{$grey-0} }';
    expect(await namesAndHex('a.scss', scss)).toEqual([
      ['$grey-0', '#f8f9fa'],
      ['$grey-1', '#f1f3f5'],
    ]);
  });
});

test('cycles and undefined names are said, computed colours too', async () => {
  const scss = '$ok: red;\n$a: $b;\n$b: $a;\n$c: $none;\n$d: darken($ok, 10%);\n$e: 2 * $none;';
  expect(await skippedOf('a.scss', scss)).toEqual([
    'line 2: it refers back to itself through $b',
    'line 3: it refers back to itself through $b',
    'line 4: it refers to $none, which this file does not define',
    'line 5: “darken(red, 10%)” is computed; write the resulting colour instead',
  ]);
});

test('a style sheet of custom properties under the name .scss is read as what it is', async () => {
  expect((await firstColour('a.scss', ':root { --red: #e4002b }')).name).toBe('--red');
});

test.each([
  ['quotes without end', `$x: red;\n$y: "${'\\"'.repeat(100_000)}`],
  ['comments without end', `$x: red;\n${'/*'.repeat(100_000)}`],
  ['a map in a map in a map', `$x: red;\n$m: ${'(a: '.repeat(5_000)}#fff${')'.repeat(5_000)};`],
  ['spaces without end', `$x: red;\n$y: map-get($x,${' '.repeat(150_000)}`],
])('hostile: %s', async (_, scss) => {
  expect((await read('a.scss', scss)).colours[0]?.name).toBe('$x');
});
