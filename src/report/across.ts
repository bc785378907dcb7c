import type { CheckResult, Deviation } from '../model/report.ts';
import { isOpen } from './accepted.ts';

/** Open findings of the set that name an asset: told beside its own as a pointer, and counted with the set alone. */
export const acrossSet = (set: readonly CheckResult[], path: string): readonly Deviation[] =>
  set.flatMap(({ deviations }) =>
    deviations.filter((deviation) => isOpen(deviation) && (deviation.paths ?? []).includes(path)),
  );
