import type { RasterFact } from '../model/facts.ts';
import { vips } from './decode.ts';

/** Small enough to put hundreds into one page, good enough to recognise an asset by. */
const quality = 75;

/**
 * A picture small: WebP, sRGB, with its transparency. Never enlarged.
 *
 * @param longestSide in px
 */
export async function thumbnail(raster: RasterFact, longestSide: number): Promise<Uint8Array> {
  const { data, width, height } = raster;
  const sharp = await vips();
  return await sharp(data, { raw: { width, height, channels: 4 } })
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .webp({ quality })
    .toBuffer();
}

export interface Drawing {
  /** Longest side in px; never enlarged. */
  readonly side: number;
  /** `jpeg` stands on white; `png` keeps what is transparent. */
  readonly as: 'jpeg' | 'png';
  /** An SVG to lay over it, stretched to its size. */
  readonly over: string | null;
}

/** Good enough to be printed. */
const printQuality = 82;

/** A picture for a report that is no page: as a format that every reader knows, with what was found drawn on it. */
export async function draw({ data, width, height }: RasterFact, { side, as, over }: Drawing): Promise<Uint8Array> {
  const sharp = await vips();
  const scale = Math.min(1, side / Math.max(width, height));
  const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  const small = sharp(data, { raw: { width, height, channels: 4 } }).resize({ ...size, fit: 'fill' });
  const laid =
    over === null
      ? small
      : small.composite([
          {
            input: await sharp(Buffer.from(over))
              .resize({ ...size, fit: 'fill' })
              .png()
              .toBuffer(),
          },
        ]);
  return as === 'png'
    ? await laid.png({ compressionLevel: 9 }).toBuffer()
    : await laid.flatten({ background: '#ffffff' }).jpeg({ quality: printQuality }).toBuffer();
}
