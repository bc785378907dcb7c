import type { MediaFormat } from '../model/placement.ts';
import { exifHeader, firstDirectory, pngChunk } from './metadata.ts';

/** Pixels per inch that draw a picture at its own size, in classic Outlook too (picture-density). */
const shown = 96;
const [xResolution, yResolution, resolutionUnit] = [0x011a, 0x011b, 0x0128];

/** The same picture, byte for byte, whose notes give it the density of a screen; other formats than JPEG and PNG as they are. */
export function atScreenDensity(file: Uint8Array, format: MediaFormat): Uint8Array {
  if (format === 'png') return withoutPhysical(Buffer.from(file));
  return format === 'jpg' ? inJpeg(Buffer.from(file)) : file;
}

/** Without the chunk pHYs (PNG, 11.3.4.3): a picture without density is shown by its pixels. */
function withoutPhysical(png: Buffer): Buffer {
  const parts: Uint8Array[] = [png.subarray(0, 8)];
  for (let at = 8; at + 12 <= png.length; ) {
    const end = at + 12 + png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    if (type === 'eXIf') {
      const exif = Buffer.concat([exifHeader, png.subarray(at + 8, end - 4)]);
      inExif(exif);
      parts.push(pngChunk(type, exif.subarray(exifHeader.length)));
    } else if (type !== 'pHYs') parts.push(png.subarray(at, end));
    at = end;
  }
  return Buffer.concat(parts);
}

/** JFIF's own note (ITU-T T.871, 10.1) and that of EXIF (CIPA DC-008, 4.6.4), in the segments before the first scan. */
function inJpeg(jpeg: Buffer): Buffer {
  for (let at = 2; at + 4 <= jpeg.length && jpeg[at] === 0xff && jpeg[at + 1] !== 0xda; ) {
    const [marker, length] = [jpeg[at + 1], jpeg.readUInt16BE(at + 2)];
    const body = jpeg.subarray(at + 4, at + 2 + length);
    const name = body.toString('latin1', 0, 4);
    if (marker === 0xe0 && name === 'JFIF' && body.length >= 12) {
      body[7] = 1;
      body.writeUInt16BE(shown, 8);
      body.writeUInt16BE(shown, 10);
    }
    if (marker === 0xe1 && name === 'Exif') inExif(body);
    at += 2 + length;
  }
  return jpeg;
}

function inExif(exif: Buffer): void {
  for (const { tag, value, beyond, write } of firstDirectory(exif)) {
    if (tag === resolutionUnit) write.short(value, 2);
    if ((tag !== xResolution && tag !== yResolution) || beyond + 8 > exif.length) continue;
    write.long(beyond, shown);
    write.long(beyond + 4, 1);
  }
}
