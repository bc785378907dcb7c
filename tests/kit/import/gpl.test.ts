import { describe, expect, test } from 'vitest';
import { ascii, joined, utf8 } from './bytes.ts';
import { firstColour, namesAndHex, problemOf, read, skippedOf } from './read.ts';

const head = 'GIMP Palette\nName: Campaign\nColumns: 4\n#\n';

test('names, title, colours', async () => {
  const palette = await read('a.gpl', `${head}228   0  43\tBrand red\n  0  32  91 Deep  blue  \n`);
  expect([palette.format, palette.title]).toEqual(['GIMP palette', 'Campaign']);
  expect(palette.colours.map(({ name, hex, original }) => [name, hex, original])).toEqual([
    ['Brand red', '#e4002b', '228 0 43'],
    ['Deep  blue', '#00205b', '0 32 91'],
  ]);
});

describe('forms that programs write', () => {
  const expected = [['Red', '#ff0000']];
  test.each([
    ['no Columns, no #', 'GIMP Palette\nName: x\n255 0 0 Red\n'],
    ['no name of the palette', 'GIMP Palette\n255 0 0 Red'],
    ['CRLF', `${head}255 0 0 Red\n`.replaceAll('\n', '\r\n')],
    ['CR alone', `${head}255 0 0 Red\n`.replaceAll('\n', '\r')],
    ['byte order mark', `\ufeff${head}255 0 0 Red\n`],
    ['Aseprite with alpha', 'GIMP Palette\nChannels: RGBA\n#\n255 0 0 255 Red\n'],
  ])('%s', async (_, text) => {
    expect(await namesAndHex('a.gpl', text)).toEqual(expected);
  });

  test('alpha is kept', async () => {
    expect((await firstColour('a.gpl', 'GIMP Palette\nChannels: RGBA\n255 0 0 51 Red')).alpha).toBe(0.2);
  });

  test('Latin-1 and UTF-16 names', async () => {
    const latin1 = joined(ascii('GIMP Palette\n0 0 0 Caf'), [0xe9], ascii('\n'));
    expect(await namesAndHex('a.gpl', latin1)).toEqual([['Café', '#000000']]);
    const text = 'GIMP Palette\n0 0 0 黑\n';
    const utf16le = joined([0xff, 0xfe], new Uint8Array(Uint16Array.from(ascii(text)).buffer));
    expect(await namesAndHex('a.gpl', utf16le)).toEqual([[String.fromCharCode('黑'.charCodeAt(0)), '#000000']]);
  });
});

test('unnamed colours are called by their values, and count once', async () => {
  const text = `${head}1 2 3 Untitled\n4 5 6 Untitled\n1 2 3 Untitled\n7 8 9\n`;
  expect((await namesAndHex('a.gpl', text)).map(([name]) => name)).toEqual(['#010203', '#040506', '#070809']);
});

test('what can’t be read is said line by line', async () => {
  expect(await skippedOf('a.gpl', `${head}255 0 0 Red\n300 0 0 Too much\nhello\n`)).toEqual([
    'line 6: its values are not usable numbers',
    'line 7: no colour was found in “hello”',
  ]);
});

test('no colours at all is one problem with an example', async () => {
  expect(await problemOf('a.gpl', utf8(head))).toMatch(/No colours were found \(GIMP palette\).*“228 0 43 Brand red”/);
});
