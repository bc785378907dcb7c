import { crc32 } from 'node:zlib';
import type { MediaFormat } from '../model/placement.ts';

/** What a file says of itself beside its pixels, as sharp hands it out: author, copyright, captions, where it was taken. */
export interface Metadata {
  /** EXIF, with the header "Exif\0\0" before its TIFF. */
  readonly exif?: Buffer | undefined;
  readonly xmp?: Buffer | undefined;
  /** Photoshop's resources, with IPTC among them. */
  readonly iptc?: Buffer | undefined;
}

export const exifHeader = Buffer.from('Exif\0\0', 'latin1');
const xmpName = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1');
/** Longest segment of a JPEG, without its marker and length. */
const longestSegment = 0xffff - 2;

/** Puts metadata into a new file; the orientation becomes upright, as its pixels are. Formats other than these keep none. */
export function withMetadata(file: Uint8Array, format: MediaFormat, metadata: Metadata): Uint8Array {
  const exif = metadata.exif === undefined ? undefined : upright(metadata.exif);
  if (format === 'jpg') return intoJpeg(file, { ...metadata, exif });
  return format === 'png' ? intoPng(file, { ...metadata, exif }) : file;
}

/** Behind the start and JFIF's own segment (ITU-T T.81, B.1.1.4). */
function intoJpeg(file: Uint8Array, { exif, xmp, iptc }: Metadata): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const start = view.getUint16(2) === 0xffe0 ? 4 + view.getUint16(4) : 2;
  const segment = (marker: number, ...parts: readonly Uint8Array[]): readonly Uint8Array[] => {
    const body = Buffer.concat(parts);
    return body.length > longestSegment
      ? []
      : [Uint8Array.of(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255), body];
  };
  return Buffer.concat([
    file.subarray(0, start),
    ...(exif === undefined ? [] : segment(0xe1, exif)),
    ...(xmp === undefined ? [] : segment(0xe1, xmpName, xmp)),
    ...(iptc === undefined ? [] : segment(0xed, iptc)),
    file.subarray(start),
  ]);
}

/** Signature and IHDR, which comes first (PNG, 5.6). */
const pngStart = 8 + 25;

function intoPng(file: Uint8Array, { exif, xmp }: Metadata): Uint8Array {
  return Buffer.concat([
    file.subarray(0, pngStart),
    ...(exif === undefined ? [] : [pngChunk('eXIf', exif.subarray(exifHeader.length))]),
    // Not compressed, in no language (PNG, 11.3.3.4).
    ...(xmp === undefined ? [] : [pngChunk('iTXt', Buffer.from('XML:com.adobe.xmp\0\0\0\0\0', 'latin1'), xmp)]),
    file.subarray(pngStart),
  ]);
}

/** Length, type, body and check sum (PNG, 5.3). */
export function pngChunk(type: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), ...parts]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** EXIF in which the orientation of the first directory (tag 0x0112; CIPA DC-008, 4.6.4) is 1. */
function upright(exif: Buffer): Buffer {
  const copy = Buffer.from(exif);
  for (const { tag, value, write } of firstDirectory(copy)) if (tag === 0x0112) write.short(value, 1);
  return copy;
}

/** An entry of an EXIF directory: where its value stands, and how numbers are written there. */
interface Entry {
  readonly tag: number;
  readonly value: number;
  /** Where a value stands that is longer than four bytes. */
  readonly beyond: number;
  readonly write: { readonly short: (at: number, n: number) => void; readonly long: (at: number, n: number) => void };
}

/** Entries of the first directory, which speaks of the picture (TIFF 6.0, page 14). */
export function firstDirectory(exif: Buffer): readonly Entry[] {
  const tiff = exifHeader.length;
  if (exif.length < tiff + 10) return [];
  const little = exif.toString('latin1', tiff, tiff + 2) === 'II';
  const short = (at: number): number => (little ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
  const long = (at: number): number => (little ? exif.readUInt32LE(at) : exif.readUInt32BE(at));
  const write: Entry['write'] = {
    short: (at, n) => (little ? exif.writeUInt16LE(n, at) : exif.writeUInt16BE(n, at)),
    long: (at, n) => (little ? exif.writeUInt32LE(n, at) : exif.writeUInt32BE(n, at)),
  };
  const directory = tiff + long(tiff + 4);
  const entries: Entry[] = [];
  if (directory + 2 > exif.length) return entries;
  for (let n = 0; n < short(directory); n++) {
    const at = directory + 2 + n * 12;
    if (at + 12 > exif.length) break;
    entries.push({ tag: short(at), value: at + 8, beyond: tiff + long(at + 8), write });
  }
  return entries;
}
