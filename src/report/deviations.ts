import type { AssetReport, Deviation } from '../model/report.ts';
import { bySeverity } from '../model/severity.ts';
import { isOpen } from './accepted.ts';

/** A deviation as a reader meets it: counted within its asset, so that text and picture can point at each other. */
export interface NumberedDeviation {
  /** 1, 2 … within the asset, worst first. */
  readonly number: number;
  /** Id of the check. */
  readonly check: string;
  /** Placements in which it holds; null for an asset whose placement is not known. */
  readonly placements: readonly (string | null)[];
  readonly deviation: Deviation;
}

/** The worse first: what is open before what was accepted, what is sure before what is asked, then severity, then how far past the limit. */
export function byWeight(a: Deviation, b: Deviation): number {
  if (isOpen(a) !== isOpen(b)) return isOpen(a) ? -1 : 1;
  if (a.certainty !== b.certainty) return a.certainty === 'sure' ? -1 : 1;
  return bySeverity(a.severity, b.severity) || b.extent - a.extent || (a.subject < b.subject ? -1 : 1);
}

/** All of an asset's deviations, worst first; what holds alike in several placements is told once. */
export function deviationsOf(asset: AssetReport): readonly NumberedDeviation[] {
  const told = new Map<string, { check: string; placements: (string | null)[]; deviation: Deviation }>();
  for (const { placement, results } of asset.judged) {
    for (const { check, deviations } of results) {
      for (const deviation of deviations) {
        const key = JSON.stringify([check, deviation.subject, deviation.severity, deviation.message, deviation.waiver]);
        const known = told.get(key);
        if (known === undefined) told.set(key, { check, placements: [placement], deviation });
        else known.placements.push(placement);
      }
    }
  }
  return [...told.values()]
    .sort((a, b) => byWeight(a.deviation, b.deviation))
    .map((one, i) => ({ number: i + 1, ...one }));
}
