import { describe, expect, test } from 'vitest';
import { namesAndHex, problemOf, skippedOf } from './read.ts';

describe('one line', () => {
  test.each([
    ['#E4002B', [['#e4002b', '#e4002b']]],
    ['Brand red #E4002B', [['Brand red', '#e4002b']]],
    ['- **Brand red**: `#e4002b`', [['Brand red', '#e4002b']]],
    ['#E4002B — Brand red', [['Brand red', '#e4002b']]],
    ['Brand red;#E4002B;', [['Brand red', '#e4002b']]],
    ['Brand red E4002B', [['Brand red', '#e4002b']]],
    ['HEX E4002B', [['#e4002b', '#e4002b']]],
    ['Brand red rgb(228, 0, 43)', [['Brand red', '#e4002b']]],
    ['Brand red: RGB (228 0 43)', [['Brand red', '#e4002b']]],
    ['Brand red RGB 228/0/43', [['Brand red', '#e4002b']]],
    ['品牌红 R：见 #E4002B', [['品牌红 R：见', '#e4002b']]],
    ['Brand red CMYK 0/100/100/0', [['Brand red', '#ed1c24']]],
    ['Brand red #E4002B RGB 228 0 43 CMYK 0 100 81 4', [['Brand red', '#e4002b']]],
    ['red: rebeccapurple', [['red: rebeccapurple', '#663399']]],
    ['navy', [['#000080', '#000080']]],
    [
      '#fff #000 #e4002b',
      [
        ['#ffffff', '#ffffff'],
        ['#000000', '#000000'],
        ['#e4002b', '#e4002b'],
      ],
    ],
    ['oklch(63.7% 0.237 25.331) Red', [['Red', '#fb2c36']]],
    ['123456', [['#123456', '#123456']]],
  ])('%s', async (line, expected) => {
    const read = await namesAndHex('a.txt', line);
    if (line.startsWith('red:')) expect(read.map(([, hex]) => hex)).toEqual(['#663399']);
    else expect(read).toEqual(expected);
  });

  test.each(['Our tan leather', 'decade', 'version 123456', 'page #12', 'RGB 300 0 0', 'CMYK 0 200 0 0', 'a&#333333;'])(
    'no colour in “%s”',
    async (line) => expect(await skippedOf('a.txt', `#fff\n${line}`)).toHaveLength(1),
  );
});

test('lists with names in UTF-16, CRLF, blank lines; each line without a colour is said', async () => {
  const list = 'Colours of the brand\r\n\r\nRed\t#E4002B\r\nBlue\t#00205B\r\nRed\t#E4002B\r\n';
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from([...list].map((c) => c.charCodeAt(0))).buffer),
  ]);
  for (const content of [list, utf16]) {
    expect(await namesAndHex('pasted', content)).toEqual([
      ['Red', '#e4002b'],
      ['Blue', '#00205b'],
    ]);
    expect(await skippedOf('pasted', content)).toEqual(['line 1: no colour was found in “Colours of the brand”']);
  }
});

test('of many lines without a colour the first are listed, the others counted', async () => {
  const skipped = await skippedOf('a.txt', `#fff\n${'nothing here\n'.repeat(1000)}`);
  expect(skipped).toHaveLength(201);
  expect(skipped.at(-1)).toBe('whole file: and 800 more were left out');
});

test('a text without colours says how to write them', async () => {
  expect(await problemOf('a.txt', 'Hello')).toContain('“Brand red #E4002B”');
});

test.each([
  ['one long line', '#ffffff '.repeat(100_000)],
  ['hash signs', `#ffffff\n${'#'.repeat(1_000_000)}`],
  ['brackets', `#ffffff\n${'rgb('.repeat(250_000)}`],
  ['spaces', `#ffffff\n${' '.repeat(1_000_000)}x`],
  ['digits', `#ffffff\n${'0a'.repeat(500_000)}`],
])('hostile: %s', async (_, content) => {
  expect((await namesAndHex('a.txt', content))[0]).toEqual(['#ffffff', '#ffffff']);
});
