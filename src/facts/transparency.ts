import { packed } from '../measure/pixels.ts';
import type { RasterFact, SampleFact, TransparencyFact } from '../model/facts.ts';
import { ok } from '../model/outcome.ts';
import { box } from '../model/region.ts';
import { defineFact } from './source.ts';

/** Alpha of an opaque pixel: the highest byte of a packed one. */
const opaque = 255;

/** Whether any pixel lets through what is behind it: an alpha channel alone does not. */
export const transparency = defineFact({
  name: 'transparency',
  version: 2,
  from: ['picture', 'raster'],
  usesRules: false,
  cached: true,
  measure: async ({ picture, raster }) =>
    ok(picture.hasAlpha ? transparencyOf(raster, picture) : { share: 0, box: null }),
});

/** @param full size of the asset: where the raster leaves px out, only its header tells it exactly */
export function transparencyOf(
  { data, width, height, scale }: RasterFact,
  full: SampleFact['full'] = { width: width * scale, height: height * scale },
): TransparencyFact {
  const words = packed(data);
  let count = 0;
  let left = width;
  let right = -1;
  let top = height;
  let bottom = -1;
  for (let y = 0; y < height; y++) {
    if (isOpaque(words, y * width, (y + 1) * width)) continue;
    for (let x = 0, i = y * width; x < width; x++, i++) {
      if (words[i]! >>> 24 === opaque) continue;
      count++;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  if (count === 0) return { share: 0, box: null };
  return {
    share: count / (width * height),
    box: box(
      left * scale,
      top * scale,
      Math.min(full.width, (right + 1) * scale) - left * scale,
      Math.min(full.height, (bottom + 1) * scale) - top * scale,
    ),
  };
}

/** Most rows are: all their pixels together have every bit of alpha. */
function isOpaque(words: Uint32Array, from: number, to: number): boolean {
  let all = -1;
  for (let i = from; i < to; i++) all &= words[i]!;
  return all >>> 24 === opaque;
}
