import { useEffect, useState } from 'react';
import type { Comparison, TalliedRun } from '../../../src/model/history.ts';
import type { ServiceProblem } from '../../../src/service/reply.ts';
import { call } from '../../client.ts';
import { useStore } from '../../store/index.ts';

export interface Past {
  readonly runs: readonly TalliedRun[];
  readonly titles: Readonly<Record<string, string>>;
  readonly ofSet: readonly string[];
}
type Asked<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'shown'; readonly value: T }
  | { readonly kind: 'trouble'; readonly problem: ServiceProblem };

/** Earlier runs of the open campaign; asked for anew after each run, and by `again`. */
export function usePast(): Asked<Past> & { readonly again: () => void } {
  const [shown, setShown] = useState<Asked<Past>>({ kind: 'loading' });
  const [tries, setTries] = useState(0);
  const run = useStore((state) => state.campaign?.run.kind ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try, or a run that ended, asks the same question
  useEffect(() => {
    let isWanted = true;
    void call('history.runs', {}).then((reply) => {
      if (isWanted)
        setShown(reply.ok ? { kind: 'shown', value: reply.value } : { kind: 'trouble', problem: reply.problem });
    });
    return () => {
      isWanted = false;
    };
  }, [run, tries]);
  return { ...shown, again: () => setTries(tries + 1) };
}

/** Two runs held against each other; null until it is known. */
export function useComparison(before: number | null, after: number): Comparison | null {
  const [compared, setCompared] = useState<Comparison | null>(null);
  const tell = useStore((state) => state.tell);
  useEffect(() => {
    let isWanted = true;
    setCompared(null);
    if (before === null) return;
    void call('history.compare', { before, after }).then((reply) => {
      if (!isWanted) return;
      if (reply.ok) setCompared(reply.value);
      else tell(reply.problem);
    });
    return () => {
      isWanted = false;
    };
  }, [before, after, tell]);
  return compared;
}

/** Whole runs before a run, the latest first: what it may be held against. */
export const earlierThan = (runs: readonly TalliedRun[], id: number): readonly TalliedRun[] =>
  runs
    .slice(
      0,
      runs.findIndex(({ run }) => run.id === id),
    )
    .filter(({ run }) => !run.partial)
    .reverse();
