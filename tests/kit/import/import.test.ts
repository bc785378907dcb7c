import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importPalette, paletteFormats } from '../../../src/kit/import/index.ts';
import { ascii, joined, utf8 } from './bytes.ts';
import { problemOf, read } from './read.ts';
import { seeds } from './seeds.ts';

test('the registry lists what lies in the folder, sorted', () => {
  const folder = join(import.meta.dirname, '../../../src/kit/import');
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  const ids = paletteFormats.map(({ id }) => id);
  expect(ids, 'Add the format to the list in src/kit/import/index.ts.').toEqual(
    files.map((name) => name.slice(0, -3)).sort(),
  );
});

test('every format has a seed, and is told by its content whatever the file is called', async () => {
  const titles = new Map(paletteFormats.map(({ id, title }) => [id, title.en]));
  const all = await seeds();
  expect(new Set(all.map(({ format }) => format))).toEqual(new Set(titles.keys()));
  for (const { format, name, bytes } of all) {
    for (const given of [name, 'palette', 'palette.bin', 'a.b.c']) {
      expect((await read(given, bytes)).format, given).toBe(titles.get(format));
    }
  }
});

describe('content before extension', () => {
  test.each([
    ['colors.css', 'GIMP Palette\n1 2 3 x', 'GIMP palette'],
    ['palette.ase', '<svg><path fill="red"/></svg>', 'Colours in an SVG'],
    ['palette.txt', ':root { --red: #f00 }', 'CSS custom properties'],
    ['palette.json', '{"a":{"$value":"#f00"}}', 'Design tokens (W3C)'],
    ['tokens.tokens', '{"a":"#f00"}', 'JSON palette'],
    ['theme.scss', ':root { --red: #f00 }', 'CSS custom properties'],
    ['theme.scss', '$red: #f00; :root { --blue: #00f }', 'SCSS or Less variables'],
    ['theme.css', '[data-theme] { --red: #f00 }', 'CSS custom properties'],
    ['PALETTE.GPL', '\ufeffGIMP Palette\r\n1 2 3 x', 'GIMP palette'],
  ])('%s with %j', async (name, content, format) => {
    expect((await read(name, content)).format).toBe(format);
  });
});

describe('what can’t be read is one problem with what to do', () => {
  const binary = joined([0, 1, 2, 3], ascii('nothing'));
  test.each([
    ['empty', new Uint8Array(0), /empty \(0 bytes\).*Export it again/],
    ['unknown', binary, /none of the palette formats.*ASE/],
    ['blank', utf8('  \n '), /none of the palette formats/],
    ['a PDF', utf8('%PDF-1.7 …'), /a PDF file, not a palette.*ASE/],
    ['a ZIP', joined(ascii('PK'), [3, 4], ascii('x')), /a ZIP file/],
    ['a Photoshop document', joined(ascii('8BPS'), [0, 1]), /a PSD file/],
    ['a text of 6 MB', utf8('#ffffff\n'.repeat(750_001)), /has 7 MB.*up to 5 MB/],
    ['a file of 21 MB', new Uint8Array(20_000_001), /has 21 MB.*up to 20 MB/],
  ])('%s', async (_, bytes, message) => {
    expect(await problemOf('file', bytes)).toMatch(message);
  });

  test('in Chinese too, with reasons and places', async () => {
    const refused = await importPalette('a.css', utf8('a { color: red }'), 'zh-Hans');
    expect(refused).toMatchObject({ ok: false, problems: [{ message: '没有找到颜色（CSS 自定义属性）。' }] });
    const partly = await importPalette('a.gpl', utf8('GIMP Palette\n1 2 3 x\nhello'), 'zh-Hans');
    expect(partly).toMatchObject({
      ok: true,
      value: { skipped: [{ where: '第 3 行', why: '“hello”中没有找到颜色' }] },
    });
  });
});

test('what is pasted is a list where it begins as a style sheet', async () => {
  const pasted = '--sea: #12355b;\n--coral: #ff6f59;\nSky oklch(80% 0.1 240)\nFoam #f4f9f9\nSand rgb(221 204 170)';
  const imported = await importPalette('', new TextEncoder().encode(pasted));
  expect(imported.ok && imported.value.colours.map(({ hex }) => hex)).toEqual(
    expect.arrayContaining(['#12355b', '#ff6f59', '#f4f9f9', '#ddccaa']),
  );
});
