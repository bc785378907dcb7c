import { describe, expect, test } from 'vitest';
import { drawn, fact, problemOf } from './gathered.ts';

const small = () => drawn(8, 4, (x, y) => [x * 30, y * 60, 90]);
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
const utf16 = (text: string, mark: readonly number[]): Buffer => {
  const body = Buffer.from(text, 'utf16le');
  return Buffer.concat([Buffer.from(mark), mark[0] === 0xfe ? body.swap16() : body]);
};
const box = (brands: string): Buffer => {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(8 + brands.length);
  return Buffer.concat([head, Buffer.from(`ftyp${brands}`), Buffer.alloc(16)]);
};

describe('tells the format by the content', () => {
  test.each([
    ['jpg', () => small().jpeg().toBuffer()],
    ['png', () => small().png().toBuffer()],
    ['gif', () => small().gif().toBuffer()],
    ['webp', () => small().webp().toBuffer()],
    ['avif', () => small().avif().toBuffer()],
    ['tiff', () => small().tiff().toBuffer()],
    ['bmp', () => Buffer.from('BM............')],
    ['pdf', () => Buffer.from('%PDF-1.7\n')],
    ['heic', () => box('heic\0\0\0\0mif1heic')],
    ['avif', () => box('mif1\0\0\0\0mif1avif')],
    ['svg', () => svg],
    ['svg', () => `\ufeff<?xml version="1.0"?>\n<!-- drawn by hand -->\n${svg}`],
    ['svg', () => `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [<!ENTITY a "b>">]>${svg}`],
    ['svg', () => `<!--${'long '.repeat(1000)}-->${svg}`],
    ['svg', () => utf16(`<?xml version="1.0" encoding="UTF-16"?>${svg}`, [0xff, 0xfe])],
    ['svg', () => utf16(svg, [0xfe, 0xff])],
    ['svg', () => utf16(svg, [])],
    ['svg', () => '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>'],
  ])('%s', async (format, content) => {
    expect((await fact(await content(), 'file')).format).toBe(format);
  });
});

describe('names what is no picture', () => {
  test.each([
    ['HTML', '<!DOCTYPE html><html><body><svg></svg></body></html>'],
    ['HTML', '\n<html lang="en">'],
    ['TXT', 'To be done: <svg> goes here'],
    ['TXT', '<?xml version="1.0"?><rss/>'],
    ['ZIP', 'PK\x03\x04....'],
    ['PSD', '8BPS....'],
    ['MP4', box('isom\0\0\0\0isommp41').toString('latin1')],
    ['RIFF', 'RIFF....WAVE'],
    ['0x4d5a9000', 'MZ\x90\x00'],
    ['0x00', '\0'],
  ])('%s', async (detail, content) => {
    expect(await problemOf(Buffer.from(content, 'latin1'))).toMatchObject({
      code: 'format-unknown',
      values: { detail },
    });
  });

  test.each([
    ['mail.eml', '\0\x01\x02', 'EML', 'binary'],
    ['page.htm', 'PK\x03\x04....', 'HTML', 'ZIP'],
    ['brochure.pdf', 'To be done', 'PDF', 'TXT'],
  ])('%s is told as the document that it is named as, not as a picture', async (path, content, format, detail) => {
    expect(await problemOf(Buffer.from(content, 'latin1'), path)).toMatchObject({
      code: 'document-broken',
      values: { format, detail },
    });
  });

  test('an empty file', async () => {
    expect((await problemOf(''))?.code).toBe('file-empty');
  });
});

test.each([
  ['a/b/Cover.JPG', 'jpg'],
  ['archive.tar.gz', 'gz'],
  ['a.b/cover', ''],
  ['.png', ''],
  ['a/.png', ''],
  ['封面.png', 'png'],
])('the extension of %s is “%s”', async (path, extension) => {
  expect((await fact(svg, 'file', path)).extension).toBe(extension);
});

test('weighs and digests the content', async () => {
  // printf '%s' '<svg/>' | sha256sum
  expect(await fact('<svg/>', 'file')).toMatchObject({
    bytes: 6,
    digest: 'd4dc56669143034f31aa309635d4113d9ad76a02b1739da22c965ed2049be9e6',
  });
});
