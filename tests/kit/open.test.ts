import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openKit } from '../../src/kit/open.ts';
import { placementSchema } from '../../src/model/placement.ts';
import { folderWith, kitWith, known, opened, problemsOf, temporary } from './kits.ts';

/** A kit of one line a key, in which one thing is wrong; `line` counts from 1. */
const kitText = (colours: string, rest = ''): string => `{
  "onbrand": 1,
  "name": "Test",
  "palette": { "colours": [
    { "name": "Indigo", "value": "#635bff" },
    ${colours}
  ] }${rest === '' ? '' : `,\n  ${rest}`}
}`;
const second = '{ "name": "Ink", "value": "#0a2540" }';
const inRest = (rest: string) => kitText(second, rest);

type Row = readonly [
  what: string,
  text: string,
  line: number | null,
  key: string,
  nearest: string | null,
  expected: RegExp,
];

const broken: readonly Row[] = [
  // Form of the file
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
  // Keys and kinds
  ['a key missing', '{\n  "onbrand": 1,\n  "name": "T"\n}', 1, 'palette', null, /an object with tolerance, colours/],
  ['a key missing, deeper', kitText('{ "name": "Ink" }'), 6, 'palette.colours[1].value', null, /text of 1 to 200/],
  [
    'a key misspelt',
    kitText('{ "name": "Ink", "value": "#000", "rol": "text" }'),
    6,
    'palette.colours[1].rol',
    'role',
    /name, value, role/,
  ],
  ['a key misspelt, on top', inRest('"chanels": {}'), 8, 'chanels', 'channels', /channels/],
  ['a key nobody knows', inRest('"zebra": 1'), 8, 'zebra', null, /onbrand, name/],
  ['__proto__', inRest('"__proto__": {}'), 8, '__proto__', null, /onbrand, name/],
  [
    'another version',
    '{ "onbrand": 2, "name": "T", "palette": { "colours": [{ "name": "a", "value": "#fff" }] } }',
    1,
    'onbrand',
    null,
    /^1$/,
  ],
  [
    'text for a number',
    kitText('{ "name": "Ink", "value": "#000", "tolerance": "5" }'),
    6,
    'palette.colours[1].tolerance',
    null,
    /a number from 0 to 30/,
  ],
  [
    'a number too large',
    kitText('{ "name": "Ink", "value": "#000", "tolerance": 31 }'),
    6,
    'palette.colours[1].tolerance',
    null,
    /a number from 0 to 30/,
  ],
  [
    'an empty name',
    kitText('{ "name": " ", "value": "#000" }'),
    6,
    'palette.colours[1].name',
    null,
    /text of 1 to 200/,
  ],
  [
    'an enum misspelt',
    kitText('{ "name": "Ink", "value": "#000", "role": "primry" }'),
    6,
    'palette.colours[1].role',
    'primary',
    /one of "primary"/,
  ],
  ['a list empty', inRest('"logos": { "variants": [] }'), 8, 'logos.variants', null, /at least one/],
  [
    'a date that no calendar has',
    inRest(
      '"logos": { "variants": [{ "id": "a", "file": "a.svg", "lockup": "mark" }],\n  "retired": [{ "id": "b", "file": "b.svg", "since": "2027-02-30" }] }',
    ),
    9,
    'logos.retired[0].since',
    null,
    /a date such as/,
  ],
  [
    'a union: neither',
    kitText(second).replace('"colours"', '"neutrals": "anyy", "colours"'),
    4,
    'palette.neutrals',
    'any',
    /one of "any", "listed" or an object with maxShare/,
  ],
  [
    'a union: inside the one that is meant',
    kitText(second).replace('"colours"', '"neutrals": { "maxShare": 101 }, "colours"'),
    4,
    'palette.neutrals.maxShare',
    null,
    /from 0 to 100/,
  ],
  [
    'a union: a key misspelt inside',
    kitText(second).replace('"colours"', '"neutrals": { "maxShar": 1, "maxShare": 1 }, "colours"'),
    4,
    'palette.neutrals.maxShar',
    'maxShare',
    /maxShare/,
  ],
  [
    'half a pixel',
    inRest('"placements": [{ "id": "a", "channel": "A", "title": "A", "recommended": { "width": 1.5, "height": 2 } }]'),
    8,
    'placements[0].recommended.width',
    null,
    /a whole number from 1/,
  ],
  [
    'a shape nobody draws',
    inRest(
      '"placements": [{ "id": "a", "channel": "A", "title": "A", "recommended": { "width": 5, "height": 2 },\n  "safeZones": [{ "shape": "rct", "name": "z", "type": "keep-clear", "x": 0, "y": 0, "width": 1, "height": 1 }] }]',
    ),
    9,
    'placements[0].safeZones[0].shape',
    'rect',
    /one of "rect", "circle"/,
  ],
  [
    'a key of another shape',
    inRest(
      '"placements": [{ "id": "a", "channel": "A", "title": "A", "recommended": { "width": 5, "height": 2 },\n  "safeZones": [{ "shape": "circle", "name": "z", "type": "keep-clear", "cx": 1, "cy": 1, "r": 1, "width": 1 }] }]',
    ),
    9,
    'placements[0].safeZones[0].width',
    null,
    /cx, cy, r$/,
  ],
  // Colours
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
  // Names that stand for something else
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
  // Files
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
];

describe('a broken kit is told with file, line, key and the nearest word', () => {
  test.each(broken)('%s', async (_, text, line, key, nearest, expected) => {
    const problems = await problemsOf(text);
    const [first] = problems.filter((problem) => problem.key === key && problem.line === line);
    expect(first, JSON.stringify(problems, null, 1)).toBeDefined();
    expect(first).toMatchObject({ file: 'brandkit.json', level: 'error', nearest });
    expect(first?.expected).toMatch(expected);
    expect(first?.message).toMatch(/[.?]$/);
    expect(first?.message).not.toMatch(/undefined|\{\w+\}/);
    if (nearest !== null) expect(first?.message).toContain(`“${nearest}”`);
    // One fault, one problem: nothing is told that follows from it. Two are left out, where a word stands for two faults.
    if (!/^(a list|a number|another|a comma|__proto__)/.test(_)) expect(problems).toHaveLength(1);
  });

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

describe('a path that is no kit', () => {
  const at = async (path: string) => {
    const result = await openKit(path, known);
    return result.ok ? null : result.problems[0]?.message;
  };
  test('nothing there', async () => {
    expect(await at(join(await temporary(), 'gone'))).toMatch(/^There is nothing at “.*gone”/);
  });
  test('a folder without brandkit.json', async () => {
    const folder = await temporary();
    expect(await at(folder)).toBe(
      `There is no brandkit.json in “${basename(folder)}”; write one with “onbrand kit init”.`,
    );
  });
  test('another file', async () => {
    const folder = await folderWith({ 'notes.txt': 'hello' });
    expect(await at(join(folder, 'notes.txt'))).toMatch(/^“notes.txt” is no brand kit/);
  });
  test('brandkit.json is a folder', async () => {
    const folder = await temporary();
    await mkdir(join(folder, 'brandkit.json'));
    expect(await at(folder)).toBe('brandkit.json can’t be read (EISDIR); give yourself permission to read it.');
  });
  test('a link that leads out is not followed', async () => {
    const outside = await folderWith({ 'secret.txt': 'secret' });
    const folder = await folderWith({ 'brandkit.json': JSON.stringify(kitWith({ voice: { samples: ['copy.txt'] } })) });
    await symlink(join(outside, 'secret.txt'), join(folder, 'copy.txt'));
    const result = await openKit(folder, known);
    expect(result.ok ? [] : result.problems).toMatchObject(
      [{ key: 'voice.samples[0]', expected: /inside the kit/ }].map(({ key }) => ({ key })),
    );
  });
});

describe('an opened kit', () => {
  test('from its folder and from its file, the same', async () => {
    const folder = await folderWith({ 'brandkit.json': JSON.stringify(kitWith()) });
    expect(await openKit(join(folder, 'brandkit.json'), known)).toEqual(await openKit(folder, known));
  });

  test('tolerates a byte order mark, comments and trailing commas', async () => {
    const kit = await opened(`\ufeff// the brand\n${kitText(`${second},`)}`);
    expect(kit.palette.map(({ name }) => name)).toEqual(['Indigo', 'Ink']);
    expect(kit.lines['palette.colours[1].value']).toBe(7);
  });

  test('knows the line of every value', async () => {
    const { lines } = await opened(`{
  "onbrand": 1, "name": "T",
  "palette": {
    "colours": [
      { "name": "A",
        "value":
          "#fff" },
    ]
  },
  "channels": { "x-header": { "palette": {
    "tone": { "hue": 5 } } } }
}`);
    expect(lines).toEqual({
      '': 1,
      onbrand: 2,
      name: 2,
      palette: 3,
      'palette.colours': 4,
      'palette.colours[0]': 5,
      'palette.colours[0].name': 5,
      'palette.colours[0].value': 6,
      channels: 10,
      'channels.x-header': 10,
      'channels.x-header.palette': 10,
      'channels.x-header.palette.tone': 11,
      'channels.x-header.palette.tone.hue': 11,
    });
  });

  test('lines after every kind of line break', async () => {
    const { lines } = await opened(kitText(second).replaceAll('\n', '\r\n'));
    expect(lines['palette.colours[1]']).toBe(6);
  });

  test('maps colours outside sRGB and keeps them as written', async () => {
    const { palette, accepted, allowed } = await opened(
      kitWith({
        palette: {
          colours: [
            { name: 'Named', value: 'RebeccaPurple' },
            { name: 'Wide', value: 'color(display-p3 0 1 0)' },
            { name: 'Rounded', value: 'oklch(62.8% 0.25768 29.234)' },
          ],
          accepted: [{ name: 'Old', value: 'hsl(120 100% 25%)' }],
        },
        channels: { x: { palette: { colours: [{ name: 'Sky', value: '#08F' }] } } },
      }),
    );
    // 102 51 153 and 0 128 0: CSS Color 4 §6.1. Red in OKLCH to five digits: within rounding of sRGB.
    expect(palette[0]).toEqual({
      name: 'Named',
      value: 'RebeccaPurple',
      hex: '#663399',
      inSrgb: true,
      pointer: 'palette.colours[0]',
    });
    expect(palette[1]).toMatchObject({ value: 'color(display-p3 0 1 0)', inSrgb: false });
    expect(palette[1]?.hex).toMatch(/^#00f[0-9a-f]{3}$/);
    expect(palette[2]).toMatchObject({ hex: '#ff0000', inSrgb: true });
    expect(accepted[0]).toMatchObject({ hex: '#008000', pointer: 'palette.accepted[0]' });
    expect(allowed).toEqual({
      x: [{ name: 'Sky', value: '#08F', hex: '#0088ff', inSrgb: true, pointer: 'channels.x.palette.colours[0]' }],
    });
  });

  test('has one digest for one kit, however it is written', async () => {
    const kit = kitWith({ voice: { samples: ['copy.txt'] } });
    const plain = await opened(kit, { 'copy.txt': 'Hello' });
    const reversed = Object.fromEntries(Object.entries({ ...kit, $schema: './s.json' }).reverse());
    const otherwise = await opened(`// the same\n${JSON.stringify(reversed, null, 7)}`, {
      'copy.txt': 'Hello',
      'more.txt': '',
    });
    expect(otherwise.digest).toBe(plain.digest);
    expect(plain.digest).toMatch(/^[0-9a-f]{64}$/);
    const others = [
      await opened(kit, { 'copy.txt': 'Hullo' }),
      await opened(kit),
      await opened({ ...kit, name: 'Other' }, { 'copy.txt': 'Hello' }),
    ];
    expect(new Set([plain, ...others].map(({ digest }) => digest)).size).toBe(4);
  });

  test('holds the files it names, and opens without those that are missing', async () => {
    const { files } = await opened(kitWith({ voice: { samples: ['a.txt', 'b/c.txt', 'gone.txt'] } }), {
      'a.txt': 'A',
      'b/c.txt': 'C',
      'other.txt': 'O',
    });
    expect([...files].map(([path, content]) => [path, Buffer.from(content).toString()])).toEqual([
      ['a.txt', 'A'],
      ['b/c.txt', 'C'],
    ]);
  });
});

describe('placements of its own', () => {
  const own = async (more: object) => {
    const { placements } = await opened(
      kitWith({
        placements: [
          { id: 'wall', channel: 'X (Twitter)', title: 'Wall', recommended: { width: 1600, height: 900 }, ...more },
        ],
      }),
    );
    const [placement] = placements;
    return placementSchema.parse(placement);
  };

  test('are placements in full; what is not stated is advice', async () => {
    expect(await own({})).toMatchObject({
      id: 'wall',
      channel: 'X (Twitter)',
      channelId: 'x',
      kind: 'post',
      formats: ['png', 'jpg'],
      ratio: { label: '16:9', onMismatch: 'advisory' },
      enforcement: {
        dimensions: 'advisory',
        exactPixels: false,
        ratio: 'advisory',
        bytes: 'advisory',
        format: 'advisory',
      },
      confidence: 'kit',
      dimensionConfidence: 'kit',
    });
  });

  test('reject where the kit says so', async () => {
    expect(await own({ exact: true, maxBytes: 1000, formats: ['gif'], names: ['Wall', '墙'] })).toMatchObject({
      ratio: { onMismatch: 'reject' },
      maxBytes: 1000,
      animation: 'allowed',
      enforcement: { dimensions: 'reject', exactPixels: true, ratio: 'reject', bytes: 'reject', format: 'reject' },
      filenameTokens: ['wall', '墙'],
    });
  });

  test('take ratios within 1 % of all their sizes', async () => {
    const { ratio } = await own({ alternatives: [{ width: 1000, height: 1000 }] });
    expect(ratio.min).toBeCloseTo(0.99, 10);
    expect(ratio.max).toBeCloseTo((16 / 9) * 1.01, 10);
  });

  test.each([
    ['x', 'x'],
    ['FACEBOOK', 'facebook'],
    ['Our Shop Window', 'our-shop-window'],
    ['门店', 'wall'],
  ])('belong to the channel that %s means: %s', async (channel, id) => {
    expect((await own({ channel })).channelId).toBe(id);
  });

  test('can be assigned, and take allowances under their id and their channel', async () => {
    const kit = await opened(
      kitWith({
        placements: [{ id: 'wall', channel: 'Shop', title: 'Wall', recommended: { width: 5, height: 9 } }],
        channels: { wall: { palette: { tolerance: 9 } }, shop: { palette: { shares: false } } },
        assignments: [
          { files: 'wall/**', placement: ['wall', 'x-post'] },
          { files: '**', placement: 'none' },
        ],
      }),
    );
    expect(Object.keys(kit.kit.channels)).toEqual(['wall', 'shop']);
  });
});

describe('whatever stands in brandkit.json, opening never throws', () => {
  const valid = JSON.stringify(
    kitWith({
      logos: { variants: [{ id: 'a', file: 'a.svg', lockup: 'mark', backgrounds: ['photo'] }] },
      channels: {
        x: {
          palette: { tone: { hue: 3 }, neutrals: { maxShare: 5 } },
          checks: { 'palette-coverage': { limits: { share: 1 } } },
        },
      },
      placements: [
        {
          id: 'w',
          channel: 'W',
          title: 'W',
          recommended: { width: 1, height: 1 },
          safeZones: [{ shape: 'circle', name: 'z', type: 'keep-clear', cx: 0, cy: 0, r: 1 }],
        },
      ],
    }),
  );
  const tell = async (folder: string, content: string | Uint8Array) => {
    await writeFile(join(folder, 'brandkit.json'), content);
    const result = await openKit(folder, known);
    return result.ok ? [] : result.problems;
  };
  const wellFormed = (problem: Awaited<ReturnType<typeof tell>>[number]) =>
    problem.message !== '' && !problem.message.includes('undefined') && (problem.line === null || problem.line > 0);

  test('bytes changed, cut and repeated', async () => {
    const folder = await temporary();
    const bytes = [...Buffer.from(valid)];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(4), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 6,
        }),
        async (changes) => {
          const changed = [...bytes];
          for (const [at, remove, add] of changes) changed.splice(at, remove, add);
          expect((await tell(folder, Uint8Array.from(changed))).every(wellFormed)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('values of other kinds, anywhere', async () => {
    const folder = await temporary();
    const places = [...valid.matchAll(/"[^"]*"(?!:)|\b\d+\b|\btrue\b|\[[^[\]]*\]|\{[^{}]*\}/g)];
    await fc.assert(
      fc.asyncProperty(fc.nat(places.length - 1), fc.json({ maxDepth: 3 }), async (i, json) => {
        const place = places[i];
        if (place === undefined) return;
        const changed = `${valid.slice(0, place.index)}${json}${valid.slice(place.index + place[0].length)}`;
        expect((await tell(folder, changed)).every(wellFormed)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
