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

const exifHeader = Buffer.from('Exif\0\0', 'latin1');
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
  const chunk = (type: string, ...parts: readonly Uint8Array[]): Uint8Array => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), ...parts]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(body.length - 4);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  return Buffer.concat([
    file.subarray(0, pngStart),
    ...(exif === undefined ? [] : [chunk('eXIf', exif.subarray(exifHeader.length))]),
    // Not compressed, in no language (PNG, 11.3.3.4).
    ...(xmp === undefined ? [] : [chunk('iTXt', Buffer.from('XML:com.adobe.xmp\0\0\0\0\0', 'latin1'), xmp)]),
    file.subarray(pngStart),
  ]);
}

/** EXIF in which the orientation of the first directory (tag 0x0112; CIPA DC-008, 4.6.4) is 1. */
function upright(exif: Buffer): Buffer {
  const copy = Buffer.from(exif);
  const tiff = exifHeader.length;
  const little = copy.toString('latin1', tiff, tiff + 2) === 'II';
  const short = (at: number): number => (little ? copy.readUInt16LE(at) : copy.readUInt16BE(at));
  const long = (at: number): number => (little ? copy.readUInt32LE(at) : copy.readUInt32BE(at));
  if (copy.length < tiff + 10) return copy;
  const directory = tiff + long(tiff + 4);
  if (directory + 2 > copy.length) return copy;
  for (let n = 0; n < short(directory); n++) {
    const entry = directory + 2 + n * 12;
    if (entry + 12 > copy.length) break;
    if (short(entry) !== 0x0112) continue;
    if (little) copy.writeUInt16LE(1, entry + 8);
    else copy.writeUInt16BE(1, entry + 8);
  }
  return copy;
}
