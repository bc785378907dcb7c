import { checks as registry } from '../checks/index.ts';
import type { Check } from '../model/check.ts';
import type { AssetReport } from '../model/report.ts';
import type { Waiver } from '../model/waiver.ts';

/** What a run had before it, and what it made of it. */
export interface LookedAt {
  readonly checks: readonly Check[];
  /** All assets that it was to judge. */
  readonly paths: readonly string[];
  /** Whether these are only a part of the campaign. */
  readonly isPart: boolean;
  /** Those that were judged. */
  readonly assets: readonly AssetReport[];
}

/**
 * Whether a run would have met what a waiver is about, were it still there: only then is a waiver that met nothing
 * without use. What no check is called, nothing ever meets.
 */
export function isLookedFor(waiver: Waiver, { checks, paths, isPart, assets }: LookedAt): boolean {
  const check = checks.find(({ id }) => id === waiver.check);
  if (check === undefined) return !registry.some(({ id }) => id === waiver.check);
  const own = waiver.scope === 'asset' && paths.includes(waiver.path) ? waiver.path : null;
  if (isPart && own === null) return false;
  const byPath = new Map(assets.map((asset) => [asset.path, asset]));
  // What lost its name may stand under any.
  return (own === null ? paths : [own]).every((path) => isSeen(byPath.get(path), check));
}

/** Whether all that the check needs to know of an asset is known; undefined: it could not even be read. */
const isSeen = (asset: AssetReport | undefined, { id, needs }: Check): boolean =>
  asset !== undefined &&
  !(asset.copy === null && needs.includes('copy')) &&
  !asset.judged.some(({ results }) => results.some(({ check, outcome }) => check === id && outcome === 'failed'));
