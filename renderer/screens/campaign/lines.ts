import type { AssetRow } from '../../../src/service/shapes.ts';
import type { ChannelRows } from '../../store/arrange.ts';

/** A line of the light table: a channel's name, or a row of pictures. */
export type Line =
  | { readonly kind: 'head'; readonly channel: ChannelRows }
  /** `first`: index of its first picture among all that are shown. */
  | {
      readonly kind: 'pictures';
      readonly channel: ChannelRows;
      readonly rows: readonly AssetRow[];
      readonly first: number;
    };

export interface Layout {
  readonly lines: readonly Line[];
  /** All rows in the order in which they are shown. */
  readonly shown: readonly AssetRow[];
  /** Index of the line of each. */
  readonly lineOf: ReadonlyMap<string, number>;
}

export function layOut(channels: readonly ChannelRows[], columns: number): Layout {
  const lines: Line[] = [];
  const shown: AssetRow[] = [];
  const lineOf = new Map<string, number>();
  for (const channel of channels) {
    lines.push({ kind: 'head', channel });
    for (let i = 0; i < channel.rows.length; i += columns) {
      const rows = channel.rows.slice(i, i + columns);
      for (const { path } of rows) lineOf.set(path, lines.length);
      lines.push({ kind: 'pictures', channel, rows, first: shown.length });
      shown.push(...rows);
    }
  }
  return { lines, shown, lineOf };
}

export type Move = 'left' | 'right' | 'up' | 'down' | 'page-up' | 'page-down' | 'first' | 'last';

/** Where the eye goes from one picture: its path; null where there is none. `page`: lines of a screenful. */
export function movedFrom(
  { lines, shown, lineOf }: Layout,
  from: string | null,
  move: Move,
  page: number,
): string | null {
  const line = from === null ? undefined : lineOf.get(from);
  const here = line === undefined ? undefined : lines[line];
  if (line === undefined || here?.kind !== 'pictures') return shown[0]?.path ?? null;
  const column = here.rows.findIndex(({ path }) => path === from);
  const at = here.first + column;
  switch (move) {
    case 'left':
      return shown[Math.max(0, at - 1)]?.path ?? null;
    case 'right':
      return shown[Math.min(shown.length - 1, at + 1)]?.path ?? null;
    case 'first':
      return shown[0]?.path ?? null;
    case 'last':
      return shown.at(-1)?.path ?? null;
    case 'up':
      return inLine(lines, line, -1, 1, column) ?? from;
    case 'down':
      return inLine(lines, line, 1, 1, column) ?? from;
    case 'page-up':
      return inLine(lines, line, -1, page, column) ?? from;
    case 'page-down':
      return inLine(lines, line, 1, page, column) ?? from;
  }
}

/** The picture so many lines of pictures away, as far as there are any; in the same column, or the last before it. */
function inLine(lines: readonly Line[], from: number, step: 1 | -1, count: number, column: number): string | null {
  let found: (Line & { kind: 'pictures' }) | null = null;
  let left = count;
  for (let i = from + step; i >= 0 && i < lines.length && left > 0; i += step) {
    const line = lines[i];
    if (line?.kind !== 'pictures') continue;
    found = line;
    left -= 1;
  }
  return found === null ? null : (found.rows[Math.min(column, found.rows.length - 1)]?.path ?? null);
}

/** All between two pictures, both of them included. */
export function pathsBetween({ shown }: Layout, one: string, other: string): readonly string[] {
  const [from, to] = [one, other].map((path) => shown.findIndex((row) => row.path === path)).sort((a, b) => a - b);
  return from === undefined || to === undefined || from < 0
    ? [other]
    : shown.slice(from, to + 1).map(({ path }) => path);
}
