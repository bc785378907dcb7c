import type { CheckResult, Deviation } from '../model/report.ts';
import { bySeverity } from '../model/severity.ts';
import { isOpen } from './accepted.ts';

/** Open findings of the set that name an asset: told beside its own as a pointer, and counted with the set alone. */
export const acrossSet = (set: readonly CheckResult[], path: string): readonly Deviation[] =>
  set.flatMap(({ deviations }) =>
    deviations.filter((deviation) => isOpen(deviation) && (deviation.paths ?? []).includes(path)),
  );

/** The worst sure, open finding of the set for each asset that one names: what contradicts the others is not on brand. */
export function worstAcross(set: readonly CheckResult[]): ReadonlyMap<string, Deviation> {
  const sure = set
    .flatMap(({ deviations }) => deviations)
    .filter((deviation) => isOpen(deviation) && deviation.certainty === 'sure')
    .sort((a, b) => bySeverity(b.severity, a.severity));
  return new Map(sure.flatMap((deviation) => (deviation.paths ?? []).map((path) => [path, deviation])));
}
