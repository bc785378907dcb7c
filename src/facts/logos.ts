import { ok } from '../model/outcome.ts';
import { describeSighting } from './logos/describe.ts';
import { findLogos } from './logos/find.ts';
import { prepareLogos } from './logos/prepare.ts';
import { workingPicture } from './logos/working.ts';
import { defineFact } from './source.ts';

/** The kit's logos: where they stand, and what was done to them. */
export const logos = defineFact({
  name: 'logos',
  version: 2,
  from: ['raster'],
  usesRules: false,
  usesLogos: true,
  cached: true,
  async measure({ raster }, { logos }) {
    if (logos.length === 0) return ok({ sightings: [], searched: [], unsure: [] });
    const kit = await prepareLogos(logos);
    const working = await workingPicture(raster);
    const toFile = raster.scale;
    const sightings = findLogos(kit, working).map((found) => describeSighting(found, working, toFile));
    const searched = kit.shapes.flatMap((shape) => shape.logos.map(({ logo }) => logo.id));
    return ok({ sightings, searched: [...new Set(searched)], unsure: kit.unsure });
  },
});
