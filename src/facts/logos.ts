import { ok } from '../model/outcome.ts';
import { defineFact } from './source.ts';

/** The kit's logos: where they stand, and what was done to them. */
export const logos = defineFact({
  name: 'logos',
  version: 1,
  from: ['raster', 'picture'],
  usesRules: false,
  usesLogos: true,
  cached: true,
  measure: async (_, { logos }) => ok({ sightings: [], searched: logos.map(({ id }) => id), unsure: [] }),
});
