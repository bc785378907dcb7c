import { ok } from '../model/outcome.ts';
import { defineFact } from './source.ts';

/** The kit's logos: where they stand, and what was done to them. */
export const logos = defineFact({
  name: 'logos',
  version: 18,
  from: ['raster'],
  usesRules: false,
  usesLogos: true,
  cached: true,
  async measure({ raster }, { logos, shelf = null }) {
    if (logos.length === 0) return ok({ sightings: [], searched: [], unsure: [] });
    // Loaded where there are logos to look for.
    const { searchLogos } = await import('./logos/search.ts');
    return ok(await searchLogos(raster, logos, shelf));
  },
});
