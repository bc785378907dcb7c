import type { CheckResult, Deviation } from '../model/report.ts';
import { bySeverity } from '../model/severity.ts';
import { isOpen } from './accepted.ts';
import type { NumberedDeviation } from './deviations.ts';

/** Open findings of the set that name an asset: told beside its own as a pointer, and counted with the set alone. */
export const acrossSet = (set: readonly CheckResult[], path: string): readonly Deviation[] =>
  set.flatMap(({ deviations }) =>
    deviations.filter((deviation) => isOpen(deviation) && (deviation.paths ?? []).includes(path)),
  );

/** The same, by check, with the other assets left out: of ten thousand, one asset is told what concerns it alone. */
export const resultsOn = (set: readonly CheckResult[], path: string): readonly CheckResult[] =>
  set.flatMap((result) => {
    const deviations = acrossSet([result], path).map((deviation) => ({
      ...deviation,
      paths: [path],
      ...(deviation.places && { places: deviation.places.filter((place) => place.path === path) }),
    }));
    return deviations.length === 0 ? [] : [{ ...result, deviations }];
  });

/** Those that say where in it: each points there, and is counted on from the `after` deviations that are its own. */
export const acrossPlaced = (set: readonly CheckResult[], path: string, after: number): readonly NumberedDeviation[] =>
  set
    .flatMap((result) =>
      acrossSet([result], path).flatMap((deviation) => {
        const regions = (deviation.places ?? []).flatMap((place) => (place.path === path ? [place.region] : []));
        return regions.length === 0
          ? []
          : [{ check: result.check, placements: [], deviation: { ...deviation, regions } }];
      }),
    )
    .map((one, i) => ({ number: after + i + 1, ...one }));

/**
 * The worst sure, open finding of the set for each asset that one names: what contradicts the others is not on brand. What
 * may stay, such as one picture in two places, takes nothing.
 */
export function worstAcross(set: readonly CheckResult[]): ReadonlyMap<string, Deviation> {
  const sure = set
    .flatMap(({ deviations }) => deviations)
    .filter((one) => isOpen(one) && one.certainty === 'sure' && one.severity !== 'note')
    .sort((a, b) => bySeverity(b.severity, a.severity));
  return new Map(sure.flatMap((deviation) => (deviation.paths ?? []).map((path) => [path, deviation])));
}
