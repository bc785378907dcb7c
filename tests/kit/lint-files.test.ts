import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { lintKit } from '../../src/kit/lint.ts';
import { openKit } from '../../src/kit/open.ts';
import { folderWith, kitWith, known } from './kits.ts';
import { lint, today } from './lints.ts';

const logo = (file: string) => kitWith({ logos: { variants: [{ id: 'main', file, lockup: 'mark' }] } });

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
