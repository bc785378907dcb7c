import type { FactName } from '../model/facts.ts';
import { isDocument } from '../model/placement.ts';
import type { Cache } from './cache.ts';
import type { AssetFacts, Measured } from './measure.ts';
import { logosFor, type Plan, planAsset, wantedOf } from './plan.ts';

/** What is known of an asset: all of it, or the facts that a changed kit leaves as they are. */
export interface Known {
  readonly whole: Measured | null;
  readonly facts: Partial<AssetFacts>;
}

export const nothingKnown: Known = { whole: null, facts: {} };

/** @param digest of the asset's content, as it is in this run */
export function knownFacts(cache: Cache, plan: Plan, path: string, digest: string, names: readonly FactName[]): Known {
  const facts = cache.facts(digest);
  if (facts?.file === undefined) return nothingKnown;
  const isText = isDocument(facts.file.format);
  if (!isText && facts.picture === undefined) return nothingKnown;
  // The extension belongs to the name, and the same content may stand under two names.
  const extension = path.includes('.') ? path.slice(path.lastIndexOf('.') + 1).toLowerCase() : '';
  // A text is what its name says it is: under another one, its words are others.
  if (isText && facts.file.extension !== extension) return nothingKnown;
  const wanted = wantedOf(plan, names, facts.file.format);
  const logos = wanted.includes('logos') ? cache.logos(digest, logosFor(plan).digest) : null;
  const { copy, ...others } = facts;
  const read = copy === undefined || !wanted.includes('copy') ? {} : { copy };
  const kept = { ...others, ...read, file: { ...facts.file, extension }, ...(logos === null ? {} : { logos }) };
  const { match, targets } = planAsset(plan, path, kept);
  const measured = targets.map(({ placement, rulesDigest }) => ({
    placement: placement?.id ?? null,
    rulesDigest,
    palette: wanted.includes('palette') ? cache.palette(digest, rulesDigest) : null,
  }));
  const lacks =
    (wanted.includes('palette') && measured.some(({ palette }) => palette === null)) ||
    wanted.some((name) => name !== 'palette' && name !== 'raster' && name !== 'sample' && !(name in kept));
  return { whole: lacks ? null : { path, digest, facts: kept, match, targets: measured, failed: {} }, facts: kept };
}
