import { useMemo } from 'react';
import { arrange, everything, type Looking } from '../../store/arrange.ts';
import { useStore } from '../../store/index.ts';

/** The assets before and after the open one, in the order of the screen that it was opened from. */
export interface Walk {
  /** 0-based. */
  readonly at: number;
  readonly of: number;
  readonly previous: string | null;
  readonly next: string | null;
  readonly toPrevious: () => void;
  readonly toNext: () => void;
}

/** The order is taken when a run begins or ends, so that an asset that was just mended keeps its place. */
export function useWalk(path: string | null): Walk {
  const looking = useStore((state) => state.looking);
  const cameFrom = useStore((state) => state.cameFrom);
  const run = useStore((state) => state.campaign?.run.kind);
  const openAsset = useStore((state) => state.openAsset);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows of that moment, on purpose
  const paths = useMemo(() => {
    const { rows } = useStore.getState();
    const inOrder = (order: Looking): readonly string[] =>
      arrange(rows.values(), order).flatMap((group) => group.rows.map((row) => row.path));
    if (cameFrom === 'set') return inOrder({ ...everything, sort: 'name' });
    const seen = inOrder(looking);
    // What was filtered away since stays open, among all the others.
    return path === null || seen.includes(path) ? seen : inOrder({ ...everything, sort: looking.sort });
  }, [looking, cameFrom, run]);
  const at = path === null ? -1 : paths.indexOf(path);
  const previous = paths[at - 1] ?? null;
  const next = paths[at + 1] ?? null;
  return {
    at,
    of: paths.length,
    previous: at <= 0 ? null : previous,
    next,
    toPrevious: () => {
      if (at > 0 && previous !== null) openAsset(previous);
    },
    toNext: () => {
      if (next !== null) openAsset(next);
    },
  };
}
