import type { AssetRow } from '../../src/service/shapes.ts';
import { countFound, isUnplaced } from './arrange.ts';

type Rows = ReadonlyMap<string, AssetRow>;

/** Worked out once for each state of the rows, however often and by whomever it is asked. */
function once<T>(of: (rows: Rows) => T): (state: { readonly rows: Rows }) => T {
  const known = new WeakMap<Rows, T>();
  return ({ rows }) => {
    const before = known.get(rows);
    if (before !== undefined) return before;
    const now = of(rows);
    known.set(rows, now);
    return now;
  };
}

/** How many each filter finds. */
export const filterCounts = once((rows) => countFound(rows.values()));

/** What the channels are called, by id. */
export const channelTitles = once((rows) => {
  const titles: Record<string, string> = {};
  for (const { channelId, channel } of rows.values()) titles[channelId] = channel;
  return titles;
});

/** Ids of the checks that found something, sorted. */
export const findingChecks = once((rows) => {
  const ids = new Set<string>();
  for (const { checks } of rows.values()) for (const id of checks) ids.add(id);
  return [...ids].sort();
});

/** Rows of which nobody knows what they are for. */
export const unplacedRows = once((rows) => [...rows.values()].filter(isUnplaced));
