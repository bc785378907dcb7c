import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawSvg } from '../../src/facts/svg/drawing.ts';
import { holdsPage, neededFromOutside } from '../../src/facts/svg/outside.ts';
import { slowDrawing, slowSize } from '../slow-svg.ts';
import { drawn, fact, noise, problemOf } from './gathered.ts';

const next = noise(3);
/** Noise hardly compresses: there is data wherever it is cut or flipped. */
const full = () => drawn(120, 80, () => [next() * 255, next() * 255, next() * 255]);
const half = (content: Buffer): Buffer => content.subarray(0, content.length >> 1);
const flipped = (content: Buffer): Buffer => {
  const changed = Buffer.from(content);
  for (let i = 0; i < 8; i++)
    changed.writeUInt8(changed.readUInt8((changed.length >> 1) + i) ^ 0x55, (changed.length >> 1) + i);
  return changed;
};
const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
/** A PNG that promises any size and holds next to nothing. */
const promising = (width: number, height: number): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(64))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

describe('pictures', () => {
  test.each([
    ['truncated JPEG', 'picture-damaged', async () => half(await full().jpeg().toBuffer())],
    [
      'truncated progressive JPEG',
      'picture-damaged',
      async () => half(await full().jpeg({ progressive: true }).toBuffer()),
    ],
    ['truncated PNG', 'picture-damaged', async () => half(await full().png().toBuffer())],
    ['truncated WebP', 'picture-damaged', async () => half(await full().webp().toBuffer())],
    ['truncated GIF', 'picture-damaged', async () => half(await full().gif().toBuffer())],
    ['truncated AVIF', 'picture-damaged', async () => half(await full().avif({ effort: 0 }).toBuffer())],
    ['truncated TIFF', 'picture-damaged', async () => half(await full().tiff().toBuffer())],
    ['JPEG without any pixels', 'picture-damaged', async () => (await full().jpeg().toBuffer()).subarray(0, 30)],
    ['bit-flipped PNG', 'picture-damaged', async () => flipped(await full().png().toBuffer())],
    ['900 megapixels', 'picture-too-many-pixels', async () => promising(30_000, 30_000)],
    ['2³¹ wide', 'picture-damaged', async () => promising(2 ** 31, 2 ** 31)],
    ['no pixels', 'picture-damaged', async () => promising(0, 9)],
    ['BMP', 'format-unknown', async () => Buffer.from('BM............')],
    ['PDF', 'format-unknown', async () => Buffer.from('%PDF-1.7')],
  ])('%s: %s', async (_, code, content) => {
    const problem = await problemOf(await content());
    expect(problem).toMatchObject({ code, path: 'folder/asset.png' });
    for (const value of Object.values(problem?.values ?? {})) expect(String(value)).toMatch(/^[^\n/\\]{1,120}$/);
  });

  test('bytes after the end, which cameras leave there, are no damage', async () => {
    expect(await problemOf(Buffer.concat([await full().jpeg().toBuffer(), Buffer.alloc(100, 7)]))).toBeNull();
  });
});

const svg = (inside: string, before = '', size = 'width="40" height="20"'): string =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>${inside}</svg>`;
const blue = '<rect width="40" height="20" fill="#635bff"/>';
const nested = `<g id="a0">${blue}</g>${Array.from(
  { length: 9 },
  (_, i) => `<g id="a${i + 1}">${`<use xlink:href="#a${i}"/>`.repeat(10)}</g>`,
).join('')}`;
const entities = `<!DOCTYPE svg [<!ENTITY a0 "ha">${Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`,
).join('')}]>`;

describe('SVG', () => {
  test.each([
    ['100,000 px square', 'picture-too-many-pixels', svg(blue, '', 'width="100000" height="100000"')],
    ['100,000 px wide', 'picture-too-long', svg(blue, '', 'width="100000" height="10"')],
    ['a filter of a hundred steps', 'svg-too-slow', svg(slowDrawing, '', slowSize)],
    // Whichever limit comes first: ours, or librsvg's own.
    ['10⁹ shapes from nine lines', 'svg-too-slow|svg-broken', svg(nested)],
    ['10⁹ words from nine lines', 'svg-broken', svg('<text>&a9;</text>', entities)],
    [
      'an external entity',
      'svg-broken',
      svg('<text>&x;</text>', '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hosts">]>'),
    ],
    ['malformed', 'svg-broken', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect'],
    ['without a size', 'svg-broken', svg('', '', 'width="0" height="0"')],
  ])('%s: %s', async (_, code, content) => {
    const problem = await problemOf(content);
    expect(code.split('|')).toContain(problem?.code);
    for (const value of Object.values(problem?.values ?? {})) expect(String(value)).toMatch(/^[^\n/\\]{1,120}$/);
  });

  test('is drawn after another was stopped, in any encoding, far from the start of the file', async () => {
    const utf16 = Buffer.from(`\ufeff${svg(blue, '<?xml version="1.0" encoding="UTF-16"?>')}`, 'utf16le');
    for (const content of [svg(blue), utf16, svg(blue, `<!--${'x'.repeat(5000)}-->`)]) {
      const { data, width, height } = await fact(content, 'raster');
      expect([width, height, ...data.subarray(0, 4)]).toEqual([40, 20, 0x63, 0x5b, 0xff, 255]);
    }
  });

  test('draws neither its neighbours nor anything by address', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'onbrand-svg-'));
    try {
      await writeFile(
        join(folder, 'red.png'),
        await drawn(40, 20, () => [255, 0, 0])
          .png()
          .toBuffer(),
      );
      const images = [
        'red.png',
        join(folder, 'red.png'),
        `file://${join(folder, 'red.png')}`,
        'http://127.0.0.1:9/red.png',
      ]
        .map((href) => `<image href="${href}" width="40" height="20"/>`)
        .join('');
      const xi = `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file://${join(folder, 'red.png')}" parse="text"/>`;
      const drawing = await drawSvg(Buffer.from(svg(blue + images + xi)));
      expect(drawing.ok && [...drawing.value.raster.data.subarray(0, 4)]).toEqual([0x63, 0x5b, 0xff, 255]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test.each([
    ['a picture beside it', '<image width="9" height="9" href="../photo.jpg"/>', '../photo.jpg'],
    ['a picture by address', "<svg:image xlink:href='https://example.org/a.png'/>", 'https://example.org/a.png'],
    ['a part of another drawing', '<use href="icons.svg#cup"/>', 'icons.svg#cup'],
    ['a part of its own', '<g id="cup"/><use xlink:href="#cup"/>', null],
    ['a picture within it', '<image href="data:image/png;base64,iVBORw0KGgo="/>', null],
    ['a link', '<a href="https://example.org"><rect width="9" height="9"/></a>', null],
    ['a comment', '<!-- <image href="old.png"/> -->', null],
    ['a style sheet beside it', '<style>@import "colours.css";</style>', 'colours.css'],
    ['… as an address', '<style>@import url( https://example.org/a.css );</style>', 'https://example.org/a.css'],
    ['a fill in another drawing', '<rect width="9" height="9" fill="url(paints.svg#sky)"/>', 'paints.svg#sky'],
    ['a mask by style', `<rect style='mask: url("masks.svg#m")' width="9" height="9"/>`, 'masks.svg#m'],
    ['a gradient of its own', '<rect style="fill:url(&quot;#g&quot;)"/><rect fill="url( #g )"/>', null],
    ['a picture within a style', '<style>.a{background:url(data:image/png;base64,iVBORw0KGgo=)}</style>', null],
    ['a typeface', '<style>@font-face{font-family:A;src:url(https://example.org/a.woff2)}</style>', null],
    ['typefaces by a style sheet', '<style>@import url("https://fonts.example.org/css?family=A");</style>', null],
    ['a comment in a style', '<style>/* @import "old.css"; */</style>', null],
  ])('%s is told where it lies outside, for it would be judged with a hole', async (_, inside, reference) => {
    for (const content of [svg(inside), Buffer.from(`\ufeff${svg(inside)}`, 'utf16le')])
      expect(neededFromOutside(Buffer.from(content))).toBe(reference);
    const problem = await problemOf(svg(blue + inside));
    expect(problem?.code ?? null).toBe(reference === null ? null : 'svg-incomplete');
  });

  const held = '<foreignObject width="9" height="9"><p xmlns="http://www.w3.org/1999/xhtml">Tea</p></foreignObject>';
  test.each([
    ['a page', held, 'svg-page'],
    ['a page behind a switch', `<switch><g/></switch>${held}<switch><g/></switch>`, 'svg-page'],
    ['a page with a stand-in', `<switch>${held}<rect width="9" height="9"/></switch>`, null],
    [
      'a picture in a page',
      '<foreignObject width="9" height="9"><div><img src="a.png"/></div></foreignObject>',
      'svg-page',
    ],
    // As Figma writes what is blurred behind a layer.
    ['an empty page', '<foreignObject width="9"><div style="backdrop-filter:blur(6px)"></div></foreignObject>', null],
    ['a page without anything', '<foreignObject width="9" height="9"></foreignObject><foreignObject width="9"/>', null],
    ['a page in a comment', `<!-- ${held} -->`, null],
  ])('%s within it is told where nothing would be drawn', async (_, inside, code) => {
    expect((await problemOf(svg(blue + inside)))?.code ?? null).toBe(code);
  });

  test('a style sheet that the prolog names is told too', async () => {
    const styled = svg('<rect width="9" height="9"/>', '<?xml-stylesheet type="text/css" href="colours.css"?>');
    expect((await problemOf(styled))?.code).toBe('svg-incomplete');
  });

  test('a megabyte of what only begins is read at once', () => {
    const begun = [
      '<switch ',
      '<foreignObject ',
      '@font-face{',
      '@import ',
      'url(',
      '/*',
      '<?xml-stylesheet ',
      '<image ',
      ' ',
    ].map((part) => part.repeat(1_000_000 / part.length));
    for (const part of begun) {
      const told = neededFromOutside(Buffer.from(svg(`<style>@import${part};</style>`)));
      expect(told?.length ?? 0).toBeLessThanOrEqual(80);
      expect(holdsPage(Buffer.from(svg(part)))).toBe(false);
    }
  });

  test('and an embedded picture is drawn', async () => {
    const red = (
      await drawn(4, 2, () => [255, 0, 0])
        .png()
        .toBuffer()
    ).toString('base64');
    const { data } = await fact(svg(`<image href="data:image/png;base64,${red}" width="40" height="20"/>`), 'raster');
    expect([...data.subarray(0, 4)]).toEqual([255, 0, 0, 255]);
  });
});
