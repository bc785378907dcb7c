import { bandsOf } from '../measure/banding.ts';
import { ok } from '../model/outcome.ts';
import { defineFact } from './source.ts';

/** Gradients that run in steps, in the asset's own px. Not told of lossy pictures, nor where pixels are left out. */
export const banding = defineFact({
  name: 'banding',
  version: 1,
  from: ['picture', 'raster'],
  usesRules: false,
  cached: true,
  measure: async ({ picture, raster }) => {
    if (picture.lossy || raster.scale > 1) return ok({ share: null, regions: [] });
    const { share, boxes } = bandsOf(raster);
    return ok({ share, regions: boxes });
  },
});
