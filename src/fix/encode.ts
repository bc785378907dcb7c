import sharp, { type Sharp } from 'sharp';
import { colourDifference } from '../measure/delta-e.ts';
import type { Pixels } from '../measure/pixels.ts';
import type { Refusal } from '../model/fix.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import type { Writable } from './offer.ts';

export interface Encoding {
  readonly format: Writable;
  /** Whether pixels may change at all. */
  readonly lossless: boolean;
  /** 1…100, the most that is tried. */
  readonly quality: number;
  /** '4:4:4' or '4:2:0'. */
  readonly subsampling: string;
  /** Most bytes; null where it does not matter. */
  readonly maxBytes: number | null;
  /** Whether the file says that it is sRGB. */
  readonly profile: boolean;
}

export interface Encoded {
  readonly bytes: Uint8Array;
  /** What it was saved with; null where nothing is lost. */
  readonly quality: number | null;
}

/** Least quality at which compression does not show: as in picture-compression. */
const leastQuality: Readonly<Partial<Record<Writable, number>>> = { jpg: 60, webp: 60, avif: 45 };
/** ΔE00 that nobody sees; a palette of 256 colours may move no pixel further. */
const unseen = 1;

/** The best file within its weight. */
export async function encode(pixels: Pixels, encoding: Encoding): Promise<Outcome<Encoded, Refusal>> {
  const { format, maxBytes } = encoding;
  const fits = ({ bytes }: Encoded): boolean => maxBytes === null || bytes.byteLength <= maxBytes;
  const best = await write(pixels, encoding, encoding.quality);
  if (fits(best)) return ok(best);
  if (best.quality === null) {
    const few = format === 'png' ? await indexed(pixels, encoding) : null;
    return few !== null && fits(few) ? ok(few) : notOk(tooHeavy(few ?? best));
  }
  let low = leastQuality[format] ?? 60;
  const least = await write(pixels, encoding, low);
  if (!fits(least)) return notOk(tooHeavy(least));
  let found = least;
  let high = encoding.quality;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const tried = await write(pixels, encoding, middle);
    if (fits(tried)) {
      found = tried;
      low = middle;
    } else high = middle;
  }
  return ok(found);
}

const tooHeavy = ({ bytes }: Encoded): Refusal => ({
  because: 'too-heavy',
  detail: `${Math.ceil(bytes.byteLength / 1000)} kB`,
});

async function write(pixels: Pixels, encoding: Encoding, quality: number): Promise<Encoded> {
  const { format, lossless, subsampling, profile } = encoding;
  const image = profile ? open(pixels).withIccProfile('srgb') : open(pixels);
  switch (format) {
    case 'jpg':
      return {
        bytes: await image.removeAlpha().jpeg({ quality, mozjpeg: true, chromaSubsampling: subsampling }).toBuffer(),
        quality,
      };
    case 'png':
      return { bytes: await image.png({ compressionLevel: 9, adaptiveFiltering: true }).toBuffer(), quality: null };
    case 'webp':
      return lossless
        ? { bytes: await image.webp({ lossless: true, effort: 6, exact: true }).toBuffer(), quality: null }
        : { bytes: await image.webp({ quality, effort: 5 }).toBuffer(), quality };
    case 'avif':
      return { bytes: await image.avif({ quality, effort: 4, chromaSubsampling: subsampling }).toBuffer(), quality };
    case 'tiff':
      return { bytes: await image.tiff({ compression: 'lzw', predictor: 'horizontal' }).toBuffer(), quality: null };
    case 'gif':
      return { bytes: await image.gif({ effort: 10, dither: 0 }).toBuffer(), quality: null };
  }
}

const open = ({ data, width, height }: Pixels): Sharp => {
  const image = sharp(data, { raw: { width, height, channels: 4 } });
  return isOpaque(data) ? image.removeAlpha() : image;
};

function isOpaque(data: Uint8Array): boolean {
  for (let i = 3; i < data.length; i += 4) if (data[i] !== 255) return false;
  return true;
}

/** A PNG of 256 colours, where nobody could tell it from the whole; else null. */
async function indexed(pixels: Pixels, { profile }: Encoding): Promise<Encoded | null> {
  const image = profile ? open(pixels).withIccProfile('srgb') : open(pixels);
  const bytes = await image.png({ palette: true, colours: 256, dither: 0, compressionLevel: 9, effort: 10 }).toBuffer();
  const back = await sharp(bytes).toColourspace('srgb').ensureAlpha().raw().toBuffer();
  const known = new Map<number, boolean>();
  for (let i = 0; i < back.length; i += 4) {
    if (back[i + 3] !== pixels.data[i + 3]) return null;
    const [a, b] = [colourAt(pixels.data, i), colourAt(back, i)];
    if (a === b || back[i + 3] === 0) continue;
    const key = a * 2 ** 24 + b;
    const same = known.get(key) ?? colourDifference(a, b, unseen) <= unseen;
    known.set(key, same);
    if (!same) return null;
  }
  return { bytes, quality: null };
}

const colourAt = (data: Uint8Array, i: number): number => (data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!;
