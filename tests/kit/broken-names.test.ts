import { describe, expect, test } from 'vitest';
import { openKit } from '../../src/kit/open.ts';
import { inRest, kitText, second, tellsEach } from './broken.ts';
import { folderWith, known, problemsOf } from './kits.ts';

tellsEach('colours', [
  ['no colour', kitText('{ "name": "Ink", "value": "brandish" }'), 6, 'palette.colours[1].value', null, /a CSS colour/],
  [
    'a colour misspelt',
    kitText('{ "name": "Ink", "value": "tomatoe" }'),
    6,
    'palette.colours[1].value',
    'tomato',
    /a CSS colour/,
  ],
  [
    'a hex without #',
    kitText('{ "name": "Ink", "value": "0A2540" }'),
    6,
    'palette.colours[1].value',
    '#0A2540',
    /a CSS colour/,
  ],
  [
    'a hex of five digits',
    kitText('{ "name": "Ink", "value": "#0a254" }'),
    6,
    'palette.colours[1].value',
    null,
    /a CSS colour/,
  ],
  [
    'half transparent',
    kitText('{ "name": "Ink", "value": "rgb(0 0 0 / 50%)" }'),
    6,
    'palette.colours[1].value',
    null,
    /opaque/,
  ],
  [
    'no colour, accepted',
    kitText(second).replace('"colours"', '"accepted": [{ "name": "Old", "value": "blu" }], "colours"'),
    4,
    'palette.accepted[0].value',
    'blue',
    /a CSS colour/,
  ],
  [
    'no colour, on a channel',
    inRest('"channels": { "x": { "palette": {\n  "colours": [{ "name": "Sky", "value": "#12" }] } } }'),
    9,
    'channels.x.palette.colours[0].value',
    null,
    /a CSS colour/,
  ],
  ['a name twice', kitText('{ "name": "INDIGO ", "value": "#000" }'), 6, 'palette.colours[1].name', null, /of its own/],
  [
    'a name twice, on a channel',
    inRest('"channels": { "x": { "palette": {\n  "colours": [{ "name": "ink", "value": "#123" }] } } }'),
    9,
    'channels.x.palette.colours[0].name',
    null,
    /of its own/,
  ],
]);

tellsEach('names that stand for something else', [
  [
    'only: no such colour',
    inRest('"channels": { "x": { "palette": { "only": [\n  "Indgo"] } } }'),
    9,
    'channels.x.palette.only[0]',
    'Indigo',
    /palette colour/,
  ],
  [
    'a background that is no colour',
    inRest(
      '"logos": { "variants": [\n  { "id": "a", "file": "a.svg", "lockup": "mark", "backgrounds": ["photo", "Inc"] }] }',
    ),
    9,
    'logos.variants[0].backgrounds[1]',
    'Ink',
    /palette colour/,
  ],
  [
    'no such check',
    inRest('"checks": {\n  "palette-coverge": {} }'),
    9,
    'checks.palette-coverge',
    'palette-coverage',
    /id of a check/,
  ],
  [
    'no such check, on a channel',
    inRest('"channels": { "x": { "checks": {\n  "extension-file": {} } } }'),
    9,
    'channels.x.checks.extension-file',
    null,
    /id of a check/,
  ],
  [
    'no such limit',
    inRest('"checks": { "palette-coverage": { "limits": {\n  "shares": 5 } } }'),
    9,
    'checks.palette-coverage.limits.shares',
    'share',
    /^share$/,
  ],
  [
    'a limit of a check without any',
    inRest('"checks": { "file-extension": { "limits": {\n  "share": 5 } } }'),
    9,
    'checks.file-extension.limits.share',
    null,
    /no limits/,
  ],
  [
    'a limit out of its range',
    inRest('"checks": { "palette-coverage": { "limits": {\n  "share": 101 } } }'),
    9,
    'checks.palette-coverage.limits.share',
    null,
    /from 0 to 100 %/,
  ],
  [
    'a severity misspelt',
    inRest('"checks": { "palette-coverage": {\n  "severity": "of" } }'),
    9,
    'checks.palette-coverage.severity',
    'off',
    /one of "fail", "warn", "note", "off"/,
  ],
  [
    'no such channel',
    inRest('"channels": {\n  "x-heder": {} }'),
    9,
    'channels.x-heder',
    'x-header',
    /channel or placement/,
  ],
  [
    'a channel by its name',
    inRest('"channels": {\n  "Facebook": {} }'),
    9,
    'channels.Facebook',
    'facebook',
    /channel or placement/,
  ],
  [
    'no such placement',
    inRest('"assignments": [\n  { "files": "*", "placement": "x-psot" }]'),
    9,
    'assignments[0].placement',
    'x-post',
    /id of a placement/,
  ],
  [
    'no such placement, in a list',
    inRest('"assignments": [\n  { "files": "*", "placement": ["x-post", "wall"] }]'),
    9,
    'assignments[0].placement[1]',
    null,
    /id of a placement/,
  ],
  [
    'words for no channel',
    inRest('"voice": { "required": [\n  { "text": "T&C", "channels": ["facebok"] }] }'),
    9,
    'voice.required[0].channels[0]',
    'facebook',
    /channel or placement/,
  ],
  [
    'an id twice',
    inRest(
      '"logos": { "variants": [{ "id": "a", "file": "a.svg", "lockup": "mark" },\n  { "id": "a", "file": "b.svg", "lockup": "mark" }] }',
    ),
    9,
    'logos.variants[1].id',
    null,
    /of its own/,
  ],
  [
    'a path upwards',
    inRest('"voice": { "samples": [\n  "../../etc/passwd"] }'),
    9,
    'voice.samples[0]',
    null,
    /inside the kit/,
  ],
  [
    'an absolute path',
    inRest('"voice": { "samples": [\n  "/etc/passwd"] }'),
    9,
    'voice.samples[0]',
    null,
    /inside the kit/,
  ],
  [
    'a path of Windows',
    inRest('"voice": { "samples": [\n  "C:\\\\brand\\\\copy.txt"] }'),
    9,
    'voice.samples[0]',
    null,
    /inside the kit/,
  ],
  ['a folder for a file', inRest('"voice": { "samples": [\n  "."] }'), 9, 'voice.samples[0]', null, /can be read/],
]);

tellsEach('patterns', [
  [
    'a pattern that can’t be read',
    inRest('"voice": {\n  "banned": [{ "term": "/(off/" }] }'),
    9,
    'voice.banned[0].term',
    null,
    /a regular expression/,
  ],
  [
    'a pattern that may run for ever',
    inRest('"voice": {\n  "required": [{ "text": "Ad", "when": "/(a+)+b/" }] }'),
    9,
    'voice.required[0].when',
    null,
    /without loops inside loops/,
  ],
  [
    'an occasion that is none',
    inRest('"voice": {\n  "required": [{ "text": "Ad", "when": "prices" }] }'),
    9,
    'voice.required[0].when',
    'price',
    /one of "always", "price".*a regular expression between slashes/,
  ],
]);

describe('a broken kit', () => {
  test('in Chinese as well', async () => {
    const folder = await folderWith({
      'brandkit.json': kitText('{ "name": "Ink", "value": "#000", "role": "primry" }'),
    });
    const result = await openKit(folder, known, 'zh-Hans');
    expect(result.ok ? [] : result.problems.map(({ message }) => message)).toEqual([
      '“palette.colours[1].role”的值是 "primry"；应为："primary"、"secondary"、"accent"、"background"、"text"、"neutral"、"support" 之一。是不是想写“primary”？',
    ]);
  });

  test('everything at once, in the order of lines', async () => {
    const problems = await problemsOf(`{
  "onbrand": 2,
  "palette": { "colours": [
    { "name": "A", "value": "nope" }
    { "name": "a", "value": "#fff", "rol": 1 }
  ] },
  "channels": { "x-heder": { "palette": { "only": ["B"] } } },
  "checks": { "palette-coverge": {} }
}`);
    expect(problems.map(({ line, key }) => [line, key])).toEqual([
      [1, 'name'],
      [2, 'onbrand'],
      [4, ''],
      [4, 'palette.colours[0].value'],
      [5, 'palette.colours[1].rol'],
      [5, 'palette.colours[1].name'],
      [7, 'channels.x-heder.palette.only[0]'],
      [7, 'channels.x-heder'],
      [8, 'checks.palette-coverge'],
    ]);
  });
});
