import sharp from 'sharp';
import type { RasterFact } from '../model/facts.ts';

/** Small enough to put hundreds into one page, good enough to recognise an asset by. */
const quality = 75;

/**
 * A picture small: WebP, sRGB, with its transparency. Never enlarged.
 *
 * @param longestSide in px
 */
export async function thumbnail(raster: RasterFact, longestSide: number): Promise<Uint8Array> {
  const { data, width, height } = raster;
  return await sharp(data, { raw: { width, height, channels: 4 } })
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .webp({ quality })
    .toBuffer();
}
