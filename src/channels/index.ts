import data from '../../assets/channels.json' with { type: 'json' };
import type { Placement } from '../model/placement.ts';

/** Every placement that ships with Onbrand, sorted by id. A test holds the file against `placementSchema`. */
export const catalogue = data as unknown as readonly Placement[];

const byId: ReadonlyMap<string, Placement> = new Map(catalogue.map((placement) => [placement.id, placement]));

export const placementById = (id: string): Placement | null => byId.get(id) ?? null;

export { idleGlobs } from './idle-globs.ts';
export { explainMatch, matchPlacement } from './match.ts';
export { searchPlacements } from './search.ts';
export { readCampaignSettings } from './settings.ts';
