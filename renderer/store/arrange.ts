import { type Severity, severities } from '../../src/model/severity.ts';
import { byWorst } from '../../src/report/summary.ts';
import type { AssetRow } from '../../src/service/shapes.ts';

/** How an asset stands, by the worst that was found: the shapes of `Mark`. */
export type Standing = Severity | 'ask' | 'unjudged' | 'conforms';

/** Nothing is on brand before all of it was judged. */
export const standingOf = ({ verdict, worst, soFar }: Pick<AssetRow, 'verdict' | 'worst' | 'soFar'>): Standing => {
  if (verdict === 'deviates') return worst ?? 'note';
  if (verdict === 'review') return 'ask';
  return soFar ? 'unjudged' : verdict;
};

/** Nobody has said what it is for, whether several placements fit or none: its size was not judged. */
export const isUnplaced = ({ match }: Pick<AssetRow, 'match'>): boolean => match === 'asks' || match === 'none';

/** What assets can be narrowed to, the worst first; `placement`: it is not known what they are for. */
export const filters = [...severities, 'ask', 'placement', 'unjudged', 'conforms'] as const;
export type Filter = (typeof filters)[number];

/** Whether a filter finds it: by all that was found in it or holds against it across the set, not by the worst alone. */
function isFound(row: AssetRow, filter: Filter): boolean {
  switch (filter) {
    case 'fail':
    case 'warn':
    case 'note':
      return row.counts[filter] > 0 || row.across?.severity === filter;
    case 'ask':
      return row.questions > 0;
    case 'placement':
      return isUnplaced(row);
    case 'unjudged':
    case 'conforms':
      return standingOf(row) === filter;
  }
}

export const sorts = ['worst', 'score', 'name'] as const;
export type Sort = (typeof sorts)[number];

/** What of the campaign is looked at, and in which order. */
export interface Looking {
  /** Words; each must stand in an asset's path, channel, placement or deviations. */
  readonly search: string;
  /** Empty: all of them. */
  readonly filters: readonly Filter[];
  /** Id of a channel, '' for what has no placement; null: all. */
  readonly channel: string | null;
  /** Id of a check that found something; null: any. */
  readonly check: string | null;
  readonly sort: Sort;
}

export const everything: Looking = { search: '', filters: [], channel: null, check: null, sort: 'worst' };

export const isFiltered = ({ search, filters: chosen, channel, check }: Looking): boolean =>
  search.trim() !== '' || chosen.length > 0 || channel !== null || check !== null;

export interface ChannelRows {
  /** '' for what has no placement. */
  readonly id: string;
  readonly title: string;
  readonly rows: readonly AssetRow[];
}

/**
 * The rows that are looked at, by channel: the channel whose first row comes first, as in reports; what has no placement
 * last.
 */
export function arrange(rows: Iterable<AssetRow>, looking: Looking): readonly ChannelRows[] {
  const words = looking.search.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<string, { id: string; title: string; rows: AssetRow[] }>();
  for (const row of rows) {
    if (!matches(row, looking) || !hasAll(row, words)) continue;
    const group = groups.get(row.channelId) ?? { id: row.channelId, title: row.channel, rows: [] };
    group.rows.push(row);
    groups.set(row.channelId, group);
  }
  const order = orders[looking.sort];
  const byFirst = (a: ChannelRows, b: ChannelRows): number => {
    const [one, other] = [a.rows[0], b.rows[0]];
    return looking.sort === 'name' || one === undefined || other === undefined
      ? byText(a.title, b.title)
      : order(one, other);
  };
  for (const group of groups.values()) group.rows.sort(order);
  return [...groups.values()].sort((a, b) => (a.id === '' ? 1 : b.id === '' ? -1 : byFirst(a, b)));
}

/**
 * Arranges the same campaign again and again. What stood in order and is still the same comes first: sorting what is all but
 * sorted is a fraction of the work, and thousands of rows are arranged anew with every batch that comes in. Where nothing is
 * other than before, such as back from an asset, there is no work at all.
 */
export function createArranger(): (rows: ReadonlyMap<string, AssetRow>, looking: Looking) => readonly ChannelRows[] {
  let before: readonly ChannelRows[] = [];
  let arranged: { readonly rows: unknown; readonly looking: Looking } | null = null;
  return (rows, looking) => {
    if (rows === arranged?.rows && looking === arranged.looking) return before;
    arranged = { rows, looking };
    const inOrder = new Set<AssetRow>();
    for (const group of before) for (const row of group.rows) if (rows.get(row.path) === row) inOrder.add(row);
    for (const row of rows.values()) inOrder.add(row);
    before = arrange(inOrder, looking);
    return before;
  };
}

function matches(row: AssetRow, { filters: chosen, channel, check }: Looking): boolean {
  return (
    (channel === null || row.channelId === channel) &&
    (check === null || row.checks.includes(check)) &&
    (chosen.length === 0 || chosen.some((filter) => isFound(row, filter)))
  );
}

const hasAll = (row: AssetRow, words: readonly string[]): boolean => {
  if (words.length === 0) return true;
  const text = haystack(row);
  return words.every((word) => text.includes(word));
};

/** Put together once for each row: with every key that is typed all of them are searched. */
const haystacks = new WeakMap<AssetRow, string>();

function haystack(row: AssetRow): string {
  const known = haystacks.get(row);
  if (known !== undefined) return known;
  const { path, channel, placement, deviations, across } = row;
  const messages = deviations.map(({ message }) => message);
  const text = [path, channel, placement, ...messages, across?.message ?? ''].join('\n').toLowerCase();
  haystacks.set(row, text);
  return text;
}

type Order = (a: AssetRow, b: AssetRow) => number;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byPath: Order = (a, b) => byText(a.path, b.path);
/** What has no score comes last: it has nothing to be compared by. */
const lowestScore: Order = (a, b) => (a.score.score ?? 101) - (b.score.score ?? 101) || byPath(a, b);

const orders: Readonly<Record<Sort, Order>> = { worst: byWorst, score: lowestScore, name: byPath };

/** How many each filter finds. */
export function countFound(rows: Iterable<AssetRow>): Readonly<Record<Filter, number>> {
  const counts = { fail: 0, warn: 0, note: 0, ask: 0, placement: 0, unjudged: 0, conforms: 0 };
  for (const row of rows) for (const filter of filters) if (isFound(row, filter)) counts[filter] += 1;
  return counts;
}
