import { detailOf } from '../measure/detail.ts';
import { enlargementOf } from '../measure/enlargement.ts';
import type { Pixels } from '../measure/pixels.ts';
import type { SharpnessFact } from '../model/facts.ts';
import { ok } from '../model/outcome.ts';
import { defineFact } from './source.ts';

/**
 * Share of neighbours that must differ before a low fineness says anything: in flat artwork it only says that somebody
 * drew a soft shadow or a glow. Photographs have 0.45 to 0.74 (quartiles), published artwork 0.04 to 0.23.
 */
const leastTextured = 0.25;

/** Whether detail is as fine as the pixels. Not told above 12 megapixels, where the raster leaves pixels out. */
export const sharpness = defineFact({
  name: 'sharpness',
  version: 1,
  from: ['file', 'picture', 'raster'],
  usesRules: false,
  cached: true,
  measure: async ({ file, picture, raster }) =>
    ok(
      raster.scale > 1 || file.format === 'svg'
        ? { highFrequency: null, enlargement: null }
        : sharpnessOf(raster, picture.jpegQuality !== null ? 'jpeg' : picture.lossy ? 'lossy' : 'lossless'),
    ),
});

export function sharpnessOf(pixels: Pixels, coding: Parameters<typeof enlargementOf>[2]): SharpnessFact {
  const detail = detailOf(pixels);
  return {
    highFrequency: detail.textured >= leastTextured ? detail.fineness : null,
    enlargement: enlargementOf(pixels, detail, coding),
  };
}
