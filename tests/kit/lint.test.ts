import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { differenceCiede2000 } from 'culori';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { lintKit } from '../../src/kit/lint.ts';
import { openKit } from '../../src/kit/open.ts';
import { type Files, folderWith, kitWith, known, opened } from './kits.ts';

const today = '2026-11-21';
const lint = async (kit: object, files: Files = {}) => lintKit(await opened(kit, files), known, today);

const svg = (inner: string, attributes = 'viewBox="0 0 10 10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`;
const plainSvg = svg(
  '<!-- <image href="a.png"/> --><defs><path id="p" d="M0 0h9v9z"/></defs><use href="#p" fill="url(#g)"/><a href="https://example.com"><path d="M0 0h1"/></a>',
);
const pixel = 'data:image/png;base64,iVBORw0KGgo=';

const picture = (background: string, format: 'png' | 'webp' | 'jpeg') =>
  sharp({ create: { width: 8, height: 8, channels: 4, background } })
    .toFormat(format)
    .toBuffer();

const palette = (more: object) =>
  kitWith({
    palette: {
      colours: [
        { name: 'Indigo', value: '#635bff' },
        { name: 'Ink', value: '#0a2540' },
      ],
      ...more,
    },
  });
const colours = (...list: readonly object[]) => kitWith({ palette: { colours: list } });
const channel = (allowance: object, more: object = {}) => kitWith({ channels: { x: allowance }, ...more });
const logo = (file: string) => kitWith({ logos: { variants: [{ id: 'main', file, lockup: 'mark' }] } });

type Row = readonly [
  what: string,
  kit: object,
  found: readonly (readonly [key: string, level: string, message: RegExp])[],
];

const rows: readonly Row[] = [
  ['nothing', kitWith(), []],
  // Palette. ΔE00 of #635bff and #655cff is 0.6, of #635bff and #0a2540 far more.
  [
    'two colours within their tolerance',
    colours({ name: 'A', value: '#635bff' }, { name: 'B', value: '#655cff' }),
    [['palette.colours[1]', 'warning', /“B” lies only ΔE00 0\.\d from “A”, within the tolerance of 5/]],
  ],
  [
    'two colours within the wider tolerance of one',
    colours({ name: 'A', value: '#635bff', tolerance: 0.1 }, { name: 'B', value: '#655cff', tolerance: 2 }),
    [['palette.colours[1]', 'warning', /tolerance of 2/]],
  ],
  [
    'two near colours with narrower tolerances',
    colours({ name: 'A', value: '#635bff', tolerance: 0.1 }, { name: 'B', value: '#655cff', tolerance: 0.1 }),
    [],
  ],
  [
    'the same colour twice',
    colours({ name: 'A', value: '#635bff' }, { name: 'B', value: 'rgb(99 91 255)' }),
    [['palette.colours[1]', 'warning', /the same colour as “A”/]],
  ],
  [
    'shares over 100 %',
    colours(
      { name: 'A', value: '#635bff', share: { target: 60 } },
      { name: 'B', value: '#0a2540', share: { target: 41 } },
    ),
    [['palette.colours', 'warning', /add up to 101 %/]],
  ],
  [
    'shares of 100 %',
    colours(
      { name: 'A', value: '#635bff', share: { target: 60 } },
      { name: 'B', value: '#0a2540', share: { target: 40 } },
    ),
    [],
  ],
  [
    'accepted until yesterday',
    palette({ accepted: [{ name: 'Old', value: 'green', until: '2026-11-20' }] }),
    [['palette.accepted[0].until', 'warning', /until 2026-11-20, which is past/]],
  ],
  ['accepted until today', palette({ accepted: [{ name: 'Old', value: 'green', until: today }] }), []],
  [
    'accepted what the palette has',
    palette({ accepted: [{ name: 'Old', value: '#655cff', until: '2027-01-01' }] }),
    [['palette.accepted[0]', 'warning', /from the palette colour “Indigo”, within its tolerance: it passes for ever/]],
  ],
  // Channels
  ['an allowance for nothing', channel({}), [['channels.x', 'warning', /it is empty/]]],
  ['an allowance with a reason alone', channel({ why: 'because' }), [['channels.x', 'warning', /it is empty/]]],
  [
    'an empty part',
    channel({ palette: {}, size: { maxBytes: 5 } }),
    [['channels.x.palette', 'warning', /it is empty/]],
  ],
  [
    'a tolerance no wider',
    channel({ palette: { tolerance: 5 } }),
    [['channels.x.palette.tolerance', 'warning', /\(5\) changes nothing/]],
  ],
  [
    'a tolerance wider than one colour’s',
    channel({ palette: { tolerance: 5 } }, { palette: { colours: [{ name: 'A', value: '#635bff', tolerance: 2 }] } }),
    [],
  ],
  [
    'a tone that does not move',
    channel({ palette: { tone: { hue: 0 } } }),
    [['channels.x.palette.tone', 'warning', /changes nothing/]],
  ],
  ['a tone that moves', channel({ palette: { tone: { hue: 1 } } }), []],
  [
    'only: everything',
    channel({ palette: { only: ['Ink', 'Indigo'] } }),
    [['channels.x.palette.only', 'warning', /changes nothing/]],
  ],
  [
    'only: nothing',
    channel({ palette: { only: [] } }),
    [['channels.x.palette.only', 'warning', /nothing at all may be used/]],
  ],
  ['only: one', channel({ palette: { only: ['Ink'] } }), []],
  [
    'neutrals as in the core',
    channel({ palette: { neutrals: 'any' } }),
    [['channels.x.palette.neutrals', 'warning', /\("any"\) changes nothing/]],
  ],
  [
    'neutrals as in the core, undoing what the channel says',
    kitWith({ channels: { x: { palette: { neutrals: 'listed' } }, 'x-post': { palette: { neutrals: 'any' } } } }),
    [],
  ],
  [
    'gradients as in the core',
    channel({ palette: { gradients: 'brand' } }),
    [['channels.x.palette.gradients', 'warning', /changes nothing/]],
  ],
  [
    'no shares where none are wanted',
    channel({ palette: { shares: false } }),
    [['channels.x.palette.shares', 'warning', /changes nothing/]],
  ],
  [
    'no shares where some are',
    channel(
      { palette: { shares: false } },
      { palette: { colours: [{ name: 'A', value: '#635bff', share: { target: 60 } }] } },
    ),
    [],
  ],
  [
    'no more colours',
    channel({ palette: { colours: [] } }),
    [['channels.x.palette.colours', 'warning', /changes nothing/]],
  ],
  [
    'a further colour that is in the palette',
    channel({ palette: { colours: [{ name: 'Sky', value: '#655cff' }] } }),
    [['channels.x.palette.colours[0]', 'warning', /passes without an allowance/]],
  ],
  ['a further colour', channel({ palette: { colours: [{ name: 'Sky', value: 'green' }] } }), []],
  ['no format at all', channel({ size: { formats: [] } }), [['channels.x.size.formats', 'warning', /nothing at all/]]],
  // Checks
  [
    'every check off',
    kitWith({ checks: { 'palette-coverage': { severity: 'off' }, 'file-extension': { severity: 'off' } } }),
    [['checks', 'warning', /“checks” turns every check off/]],
  ],
  ['one check off', kitWith({ checks: { 'palette-coverage': { severity: 'off' } } }), []],
  [
    'the rest off on a channel',
    channel(
      { checks: { 'file-extension': { severity: 'off' } } },
      { checks: { 'palette-coverage': { severity: 'off' } } },
    ),
    [['channels.x.checks', 'warning', /turns every check off/]],
  ],
  [
    'on again on a channel',
    channel(
      { checks: { 'file-extension': { severity: 'note' } } },
      { checks: { 'palette-coverage': { severity: 'off' } } },
    ),
    [],
  ],
  [
    'a setting that says nothing',
    kitWith({ checks: { 'file-extension': {} } }),
    [['checks.file-extension', 'warning', /says nothing/]],
  ],
  // Placements and assignments
  [
    'recommended below the minimum',
    kitWith({
      placements: [
        {
          id: 'w',
          channel: 'W',
          title: 'W',
          recommended: { width: 10, height: 10 },
          minimum: { width: 10, height: 11 },
        },
      ],
    }),
    [['placements[0].recommended', 'warning', /is 10×10, below the placement’s own minimum of 10×11/]],
  ],
  [
    'an alternative below the minimum',
    kitWith({
      placements: [
        {
          id: 'w',
          channel: 'W',
          title: 'W',
          recommended: { width: 20, height: 20 },
          alternatives: [{ width: 5, height: 5 }],
          minimum: { width: 10, height: 10 },
        },
      ],
    }),
    [['placements[0].alternatives[0]', 'warning', /5×5/]],
  ],
  [
    'a zone over the edge',
    kitWith({
      placements: [
        {
          id: 'w',
          channel: 'W',
          title: 'W',
          recommended: { width: 20, height: 20 },
          safeZones: [
            { shape: 'rect', name: 'in', type: 'keep-inside', x: 0, y: 0, width: 20, height: 20 },
            { shape: 'circle', name: 'out', type: 'keep-clear', cx: 1, cy: 5, r: 2 },
          ],
        },
      ],
    }),
    [['placements[0].safeZones[1]', 'warning', /"out" reaches over the edge of the 20×20 canvas/]],
  ],
  [
    'an assignment behind the same',
    kitWith({
      assignments: [
        { files: 'x/*', placement: 'x-post' },
        { files: 'x/*', placement: 'x-header' },
      ],
    }),
    [['assignments[1].files', 'warning', /never reached/]],
  ],
  [
    'an assignment behind all files',
    kitWith({
      assignments: [
        { files: '**', placement: 'none' },
        { files: 'x/*', placement: 'x-header' },
      ],
    }),
    [['assignments[1].files', 'warning', /never reached/]],
  ],
  // Voice
  [
    'a banned word that is preferred',
    kitWith({ voice: { banned: [{ term: 'Cheap' }], preferred: [{ use: 'cheap', insteadOf: ['low-cost'] }] } }),
    [['voice.preferred[0].use', 'warning', /asked for here and banned/]],
  ],
  [
    'a ban replaced by a banned word',
    kitWith({ voice: { banned: [{ term: 'a', replacement: 'b' }, { term: 'b' }] } }),
    [['voice.banned[0].replacement', 'warning', /banned/]],
  ],
  [
    'a name that is banned',
    kitWith({ voice: { banned: [{ term: 'acme' }], names: ['ACME'] } }),
    [['voice.names[0]', 'warning', /banned/]],
  ],
  [
    'a word instead of itself',
    kitWith({ voice: { preferred: [{ use: 'a', insteadOf: ['b', 'a'] }] } }),
    [['voice.preferred[0]', 'warning', /instead of itself/]],
  ],
  // Files
  [
    'a logo that is not there',
    logo('gone.svg'),
    [['logos.variants[0].file', 'error', /The file "gone.svg" of “logos.variants\[0\].file” is not in the kit/]],
  ],
  [
    'a sample that is not there',
    kitWith({ voice: { samples: ['gone.txt'] } }),
    [['voice.samples[0]', 'error', /not in the kit/]],
  ],
];

describe('where a kit contradicts itself', () => {
  test.each(rows)('%s', async (_, kit, found) => {
    const problems = await lint(kit);
    expect(problems.map(({ key, level }) => [key, level])).toEqual(found.map(([key, level]) => [key, level]));
    problems.forEach((problem, i) => {
      expect(problem.message).toMatch(found[i]?.[2] ?? /never/);
      expect(`${problem.message}${problem.expected}`).not.toMatch(/undefined|NaN|\{\w+\}/);
      expect(problem.line).toBeGreaterThan(0);
    });
  });

  test('the difference that is told is CIEDE2000', async () => {
    const [problem] = await lint(colours({ name: 'A', value: '#c8102e' }, { name: 'B', value: '#c41230' }));
    expect(Number(problem?.found)).toBe(Math.floor(differenceCiede2000()('#c8102e', '#c41230') * 10) / 10);
  });

  test('in Chinese as well, in the order of lines', async () => {
    const kit = await opened(`{
  "onbrand": 1, "name": "T", "channels": { "x": {} },
  "palette": { "colours": [{ "name": "A", "value": "#fff" },
    { "name": "B", "value": "white" }] }
}`);
    const problems = await lintKit(kit, known, today, 'zh-Hans');
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [2, '“channels.x”是空的，没有允许任何差异。请写明允许的差异，或删除它。'],
      [4, '“B”与“A”是同一种颜色；请去掉其中一种。'],
    ]);
  });
});

describe('logos', () => {
  type LogoRow = readonly [what: string, content: string | Promise<Uint8Array>, level: string | null, message: RegExp];
  test.each<LogoRow>([
    ['outlines, links and references to itself', plainSvg, null, /^$/],
    ['a size without a viewBox', svg('', 'width="10" height="10"'), null, /^$/],
    ['an SVG in UTF-16', Promise.resolve(Buffer.from(`\ufeff${plainSvg}`, 'utf16le')), 'error', /can’t be read/],
    [
      'an SVG inside an SVG',
      svg('<image href="data:image/svg+xml;base64,PHN2Zy8+" width="1" height="1"/>'),
      null,
      /^$/,
    ],
    [
      'a raster inside',
      svg(`<image xlink:href="${pixel}" width="1" height="1"/>`),
      'warning',
      /holds a picture of pixels \("data:image\/png/,
    ],
    [
      'a raster inside a pattern’s style',
      svg(`<rect style="fill: url('${pixel}')"/>`),
      'warning',
      /holds a picture of pixels/,
    ],
    [
      'a sibling',
      svg('<image href="photo.jpg" width="1" height="1"/>'),
      'warning',
      /holds a picture of pixels \("photo.jpg"\)/,
    ],
    [
      'a typeface from the network',
      svg('<style>@import "https://fonts.example/a.css";</style>'),
      'warning',
      /takes "https:\/\/fonts.example\/a.css" from elsewhere/,
    ],
    ['symbols from another file', svg('<use href="icons.svg#a"/>'), 'warning', /takes "icons.svg#a" from elsewhere/],
    ['no size at all', svg('<path d="M0 0h9"/>', ''), 'error', /neither a viewBox nor width and height/],
    ['XML that is cut', svg('<g>').slice(0, -8), 'error', /can’t be read/],
    ['a PNG with transparency', picture('#00000000', 'png'), null, /^$/],
    ['a WebP with transparency', picture('#63f8', 'webp'), null, /^$/],
    ['a PNG without', picture('#ffff', 'png'), 'warning', /no transparency/],
    ['a JPEG', picture('#ffff', 'jpeg'), 'error', /is JPEG; export it as SVG/],
    ['a PNG that is cut', picture('#0008', 'png').then((png) => png.subarray(0, 40)), 'error', /can’t be read/],
    ['text', 'not a picture', 'error', /can’t be read/],
    ['nothing', '', 'error', /can’t be read/],
  ])('%s', async (_, content, level, message) => {
    const problems = await lint(logo('logo.svg'), { 'logo.svg': await content });
    expect(problems.map((problem) => problem.message).join('\n')).toMatch(message);
    expect(problems.map((problem) => problem.level)).toEqual(level === null ? [] : [level]);
  });

  test('a file that an entity names is not read', async () => {
    const hostile = `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<text>&x;</text>')}`;
    const problems = await lint(logo('logo.svg'), { 'logo.svg': hostile });
    expect(problems.map(({ level }) => level)).toEqual(['error']);
    expect(JSON.stringify(problems)).not.toContain('root:');
  });

  test('nested uses and millions of tags are looked at in a moment', async () => {
    const nested = Array.from(
      { length: 40 },
      (_, i) => `<g id="g${i + 1}"><use href="#g${i}"/><use href="#g${i}"/></g>`,
    ).join('');
    expect(
      await lint(logo('logo.svg'), { 'logo.svg': svg(`<path id="g0" d="M0 0h9"/>${nested}<use href="#g40"/>`) }),
    ).toEqual([]);
    const [problem] = await lint(logo('logo.svg'), {
      'logo.svg': `<svg viewBox="0 0 1 1">${'<!--<a href="'.repeat(300_000)}`,
    });
    expect(problem?.level).toBe('error');
  });

  test('one picture twice, and a retired one that is in use', async () => {
    const variants = [
      { id: 'a', file: 'a.svg', lockup: 'mark' },
      { id: 'b', file: 'b.svg', lockup: 'mark' },
      { id: 'c', file: 'c.svg', lockup: 'mark' },
    ];
    const problems = await lint(
      kitWith({
        logos: {
          variants,
          retired: [
            { id: 'old', file: 'old.svg' },
            { id: 'older', file: 'older.svg' },
          ],
        },
      }),
      {
        'a.svg': plainSvg,
        'b.svg': plainSvg,
        'c.svg': svg('<path d="M1 1h1"/>'),
        'old.svg': svg('<path d="M1 1h1"/>'),
        'older.svg': svg('<path d="M2 2h1"/>'),
      },
    );
    expect(problems.map(({ key, message }) => [key, message.slice(0, 40)])).toEqual([
      ['logos.variants[1].file', 'The logo "b.svg" is the same picture as '],
      ['logos.retired[0].file', 'The logo "old.svg" is retired and in use'],
    ]);
  });

  test('a broken link is a missing file', async () => {
    const folder = await folderWith({ 'brandkit.json': JSON.stringify(logo('logo.svg')) });
    await symlink(join(folder, 'nowhere.svg'), join(folder, 'logo.svg'));
    const open = await openKit(folder, known);
    expect(open.ok && (await lintKit(open.value, known, today)).map(({ key }) => key)).toEqual([
      'logos.variants[0].file',
    ]);
  });
});
