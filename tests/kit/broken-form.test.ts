import { describe, expect, test } from 'vitest';
import { inRest, kitText, second, tellsEach } from './broken.ts';
import { problemsOf } from './kits.ts';

tellsEach('a file that is no kit in JSON', [
  ['empty', '', null, '', null, /JSON/],
  ['blank', ' \n\t ', null, '', null, /JSON/],
  ['plain text', 'my brand', 1, '', null, /“{”/],
  ['YAML', '---\nname: x', 1, '', null, /“{”/],
  ['a list', '[]', 1, '', null, /an object with onbrand, name, palette/],
  ['a number', '5', 1, '', null, /an object/],
  ['nothing but a comment', '// later', 1, '', null, /“{”/],
  [
    'a comma left out',
    '{\n  "onbrand": 1\n  "name": "T",\n  "palette": { "colours": [{ "name": "a", "value": "#fff" }] }\n}',
    2,
    '',
    null,
    /a comma/,
  ],
  ['a colon left out', '{\n  "onbrand" 1\n}', 2, '', null, /a colon/],
  ['a brace left open', '{\n  "onbrand": 1,\n', 3, '', null, /the rest/],
  ['a bracket left open', '{\n  "onbrand": [1\n}', 3, '', null, /“\]”/],
  ['a name without quotes', '{\n  onbrand: 1\n}', 2, '', null, /double quotes/],
  ['single quotes', "{\n  'onbrand': 1\n}", 2, '', null, /double quotes/],
  ['a word misspelt', '{\n  "onbrand": tru\n}', 2, '', 'true', /double quotes/],
  ['text left open', '{\n  "name": "Te\n}', 2, '', null, /double quotes/],
  ['something after the end', '{}\n{}', 2, '', null, /the end/],
  ['a comment left open', '{}\n/* so', 2, '', null, /\*\//],
  ['too deep', `${'['.repeat(100_000)}`, null, '', null, /at most 64/],
  ['a key twice', inRest('"name": "Again"'), 8, 'name', null, /once/],
  [
    'a key twice, deeper',
    kitText('{ "name": "Ink", "value": "#0a2540", "value": "#000" }'),
    6,
    'palette.colours[1].value',
    null,
    /once/,
  ],
]);

describe('a file that can’t be read as text', () => {
  test.each([
    ['Latin-1', Buffer.from(kitText(second).replace('Indigo', 'Gr\u00fcn'), 'latin1')],
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(kitText(second), 'utf16le')])],
    ['UTF-16 without', Buffer.from(kitText(second), 'utf16le')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ])('not UTF-8: %s', async (_, content) => {
    expect(await problemsOf(content)).toMatchObject([{ line: null, key: '', expected: 'text in UTF-8' }]);
  });

  test('too large', async () => {
    expect(await problemsOf(' '.repeat(5 * 1024 * 1024))).toMatchObject([
      { expected: 'at most 4.0 MB', found: '5.0 MB' },
    ]);
  });
});
