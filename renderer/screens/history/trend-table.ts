import type { TalliedRun, Tally } from '../../../src/model/history.ts';

/** What stands above a column: a channel, what has no placement, or the set as a whole, which has no channel either. */
export type TrendColumn =
  | { readonly kind: 'channel'; readonly id: string; readonly title: string }
  | { readonly kind: 'none'; readonly id: '' }
  | { readonly kind: 'set'; readonly id: '*' };

export interface TrendTable {
  /** Ids of the checks that found something in a run, sorted. */
  readonly checks: readonly string[];
  /** Channels by title, then what has none, then the set. */
  readonly columns: readonly TrendColumn[];
  /** Share of the assets that the check applies to which deviate, 0…1, run by run; null where it judged nothing. */
  readonly shares: (check: string, column: string) => readonly (number | null)[];
}

const order: Readonly<Record<TrendColumn['kind'], number>> = { channel: 0, none: 1, set: 2 };

/** Each check on each channel, run by run. `ofSet`: ids of the checks that judge the set, not an asset. */
export function trendTable(runs: readonly TalliedRun[], ofSet: readonly string[]): TrendTable {
  const columnOf = ({ check, channel, title }: Tally): TrendColumn =>
    ofSet.includes(check)
      ? { kind: 'set', id: '*' }
      : channel === null
        ? { kind: 'none', id: '' }
        : { kind: 'channel', id: channel, title: title ?? channel };
  const all = runs.flatMap(({ tallies }) => tallies);
  const columns = new Map(all.map(columnOf).map((column) => [column.id, column]));
  const byKey = runs.map(({ tallies }) => new Map(tallies.map((t) => [JSON.stringify([t.check, columnOf(t).id]), t])));
  return {
    checks: [...new Set(all.filter(({ deviating }) => deviating > 0).map(({ check }) => check))].sort(),
    columns: [...columns.values()].sort((a, b) =>
      a.kind === 'channel' && b.kind === 'channel' ? (a.title < b.title ? -1 : 1) : order[a.kind] - order[b.kind],
    ),
    shares: (check, column) =>
      byKey.map((tallies) => {
        const tally = tallies.get(JSON.stringify([check, column]));
        return tally === undefined || tally.judged === 0 ? null : tally.deviating / tally.judged;
      }),
  };
}
