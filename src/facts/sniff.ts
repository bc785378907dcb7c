import type { DocumentFormat, MediaFormat } from '../model/placement.ts';
import { isSvg } from './svg/prolog.ts';

/** What a file's content is: a format of a picture, or the name of something else ("HTML", "ZIP", "0x4d5a9000"). */
export type Sniffed = { readonly format: MediaFormat } | { readonly other: string };

const latin1 = new TextDecoder('latin1');
const ascii = (content: Uint8Array, start: number, end: number): string => latin1.decode(content.subarray(start, end));

/** First bytes, as Latin-1, that a format's own specification demands. */
const magic: readonly (readonly [starts: string, is: Sniffed])[] = [
  ['\xff\xd8\xff', { format: 'jpg' }],
  ['\x89PNG\r\n\x1a\n', { format: 'png' }],
  ['GIF87a', { format: 'gif' }],
  ['GIF89a', { format: 'gif' }],
  ['II*\0', { format: 'tiff' }],
  ['MM\0*', { format: 'tiff' }],
  ['II+\0', { format: 'tiff' }],
  ['MM\0+', { format: 'tiff' }],
  ['BM', { format: 'bmp' }],
  ['%PDF-', { format: 'pdf' }],
  ['8BPS', { other: 'PSD' }],
  ['%!PS', { other: 'PostScript' }],
  ['PK\x03\x04', { other: 'ZIP' }],
  ['\x1f\x8b', { other: 'gzip' }],
  ['\0\0\x01\0', { other: 'ICO' }],
  ['\0\0\0\x0cJXL ', { other: 'JPEG XL' }],
  ['\xff\x0a', { other: 'JPEG XL' }],
  ['\0\0\0\x0cjP  ', { other: 'JPEG 2000' }],
  ['OggS', { other: 'Ogg' }],
  ['\x1aE\xdf\xa3', { other: 'WebM' }],
];

/** Brands of ISO/IEC 23000-22 (MIAF) and 23008-12 (HEIF) that say which codec the pictures are in. */
const avifBrands = ['avif', 'avis'];
const heifBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

/** What tells documents apart: by their content alone, a caption, a message and Markdown are all just text. */
const documentNames: Readonly<Record<string, DocumentFormat>> = {
  html: 'html',
  htm: 'html',
  eml: 'eml',
  mjml: 'mjml',
  txt: 'txt',
  md: 'md',
  markdown: 'md',
};

/**
 * Tells by the content, whatever the name says; text is what its extension (in lower case) says. `content` is not empty.
 */
export function sniff(content: Uint8Array, extension = ''): Sniffed {
  const head = ascii(content, 0, 16);
  if (head.startsWith('RIFF')) return ascii(content, 8, 12) === 'WEBP' ? { format: 'webp' } : { other: 'RIFF' };
  if (head.slice(4, 8) === 'ftyp') return sniffBrands(content);
  const known = magic.find(([starts]) => head.startsWith(starts));
  if (known !== undefined) return known[1];
  const named = documentNames[extension];
  if (named !== undefined && (sniffText(content) !== null || isUtf16(head))) return { format: named };
  if (isSvg(content)) return { format: 'svg' };
  return { other: sniffText(content) ?? `0x${[...content.subarray(0, 4)].map(hexByte).join('')}` };
}

/** Major brand, then the compatible ones: a file may call itself `mif1` and hold AV1. */
function sniffBrands(content: Uint8Array): Sniffed {
  const size = new DataView(content.buffer, content.byteOffset, content.byteLength).getUint32(0);
  const brands = ascii(content, 8, Math.min(size, 256)).match(/.{4}/gs) ?? [];
  if (brands.some((brand) => avifBrands.includes(brand))) return { format: 'avif' };
  if (brands.some((brand) => heifBrands.includes(brand))) return { format: 'heic' };
  return { other: brands[0] === 'qt  ' ? 'MOV' : 'MP4' };
}

function sniffText(content: Uint8Array): string | null {
  const head = ascii(content, 0, 512);
  if (/<!doctype html|<html[\s>]/i.test(head)) return 'HTML';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary from text.
  return /[\x00-\x08\x0e-\x1f]/.test(head) ? null : 'TXT';
}

/** Which document a name (its extension in lower case) promises; null for anything else. */
export const documentNamed = (extension: string): DocumentFormat | null =>
  extension === 'pdf' ? 'pdf' : (documentNames[extension] ?? null);

const isUtf16 = (head: string): boolean => head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff');

const hexByte = (byte: number): string => byte.toString(16).padStart(2, '0');
