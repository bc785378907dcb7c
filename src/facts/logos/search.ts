import { createScratch } from '../../measure/scratch.ts';
import type { RasterFact } from '../../model/facts.ts';
import type { KitLogo, LogosFact } from '../../model/logos.ts';
import type { Shelf } from '../source.ts';
import { describeSighting } from './describe.ts';
import { findLogos } from './find.ts';
import { prepareLogos } from './prepare.ts';
import { workingPicture } from './working.ts';

const scratch = createScratch();

/** Finds logos in a picture, and measures what was done to them. */
export async function searchLogos(
  raster: RasterFact,
  logos: readonly KitLogo[],
  shelf: Shelf | null,
): Promise<LogosFact> {
  const kit = await prepareLogos(logos, shelf);
  const working = await workingPicture(raster, scratch);
  // From here on nothing is waited for, so that no other picture can take the scratch.
  scratch.begin();
  const toFile = raster.scale;
  const sightings = findLogos(kit, working).map((found) => describeSighting(found, working, toFile));
  const searched = kit.shapes.flatMap((shape) => shape.logos.map(({ logo }) => logo.id));
  return { sightings, searched: [...new Set(searched)], unsure: kit.unsure };
}
