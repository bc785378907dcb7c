import { bandsOf } from '../measure/banding.ts';
import { ok } from '../model/outcome.ts';
import { box } from '../model/region.ts';
import { defineFact } from './source.ts';

/** Gradients that run in steps, in the asset's own px. */
export const banding = defineFact({
  name: 'banding',
  version: 1,
  from: ['raster'],
  usesRules: false,
  cached: true,
  measure: async ({ raster }) => {
    const { share, boxes } = bandsOf(raster);
    const { scale } = raster;
    return ok({
      share,
      regions: boxes.map((b) => box(b.x * scale, b.y * scale, b.width * scale, b.height * scale)),
    });
  },
});
