import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { AssetRow } from '../../../src/service/shapes.ts';
import type { ChannelRows } from '../../store/arrange.ts';
import type { Layout } from './lines.ts';

/** Measures of the light table in rem; `card.module.css` and `light-table.module.css` are drawn to them. */
const rem = { head: 2.5, line: 16.5, column: 13.5, gap: 1.25, edge: 1.5 } as const;
const pxOfRem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** How many pictures a line holds; `width` in px. */
export const columnsIn = (width: number): number =>
  Math.max(1, Math.floor((width / pxOfRem() - 2 * rem.edge + rem.gap) / (rem.column + rem.gap)));

/** What is in sight of one channel: its place in the sheet, and its lines' places in it, in px. */
export interface SectionInSight {
  readonly channel: ChannelRows;
  readonly top: number;
  readonly height: number;
  readonly lines: readonly { readonly first: number; readonly top: number; readonly rows: readonly AssetRow[] }[];
}

interface Given {
  readonly table: RefObject<HTMLDivElement | null>;
  readonly layout: Layout;
  /** Stays in the document wherever one scrolls: a screen reader is on it. */
  readonly active: string | null;
  readonly setColumns: (columns: number) => void;
}

/** Which lines are in sight, and where they lie. */
export function useLines({ table, layout: { lines, lineOf }, active, setColumns }: Given) {
  const [unit] = useState(pxOfRem);
  const activeLine = active === null ? undefined : lineOf.get(active);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => table.current,
    estimateSize: (i) => unit * (lines[i]?.kind === 'head' ? rem.head : rem.line),
    // Its identity tells the virtualizer that the lines are others.
    getItemKey: useCallback(
      (i: number) => {
        const line = lines[i];
        return line === undefined ? i : line.kind === 'head' ? `head ${line.channel.id}` : `${line.channel.id} ${i}`;
      },
      [lines],
    ),
    overscan: 2,
    // What comes into sight may be drawn a frame later: no frame waits for it.
    useFlushSync: false,
    // A line that is brought into sight comes out from under its channel's name.
    scrollPaddingStart: unit * rem.head,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const inSight = defaultRangeExtractor(range);
        return activeLine === undefined || inSight.includes(activeLine)
          ? inSight
          : [...inSight, activeLine].sort((a, b) => a - b);
      },
      [activeLine],
    ),
  });
  const places = virtualizer.measurementsCache;
  const isPassing = usePassing(table);

  useEffect(() => {
    const element = table.current;
    if (element === null) return;
    const fit = (): void => setColumns(columnsIn(element.clientWidth));
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [table, setColumns]);

  // Results come in while one scrolls: what one looks at keeps its place.
  const held = useRef<{ readonly path: string; readonly above: number } | null>(null);
  useLayoutEffect(() => {
    const element = table.current;
    const line = held.current === null ? undefined : lineOf.get(held.current.path);
    const place = line === undefined ? undefined : places[line];
    if (element !== null && held.current !== null && place !== undefined && element.scrollTop > 0)
      element.scrollTop = place.start - held.current.above;
  }, [table, lineOf, places]);
  useEffect(() => {
    const element = table.current;
    if (element === null) return;
    const hold = (): void => {
      const { scrollTop } = element;
      const first = virtualizer.getVirtualItemForOffset(scrollTop);
      const line = first === undefined ? undefined : lines[first.index];
      const row = line?.kind === 'pictures' ? line.rows[0] : line?.channel.rows[0];
      const place = virtualizer.measurementsCache[row === undefined ? -1 : (lineOf.get(row.path) ?? -1)];
      held.current =
        row === undefined || place === undefined ? null : { path: row.path, above: place.start - scrollTop };
    };
    element.addEventListener('scroll', hold, { passive: true });
    return () => element.removeEventListener('scroll', hold);
  }, [table, lines, lineOf, virtualizer]);

  const bring = (path: string): void => {
    const line = lineOf.get(path);
    if (line !== undefined) virtualizer.scrollToIndex(line, { align: 'auto' });
  };
  // Back from an asset, one is where one was.
  const atFirst = useRef(active);
  useEffect(() => {
    const line = atFirst.current === null ? undefined : lineOf.get(atFirst.current);
    if (line === undefined || table.current === null || table.current.clientWidth === 0) return;
    virtualizer.scrollToIndex(line, { align: 'center' });
    atFirst.current = null;
  }, [table, lineOf, virtualizer]);

  const sections = new Map<string, SectionInSight & { lines: SectionInSight['lines'][number][] }>();
  for (const { index, start } of virtualizer.getVirtualItems()) {
    const line = lines[index];
    if (line === undefined) continue;
    const { channel } = line;
    let section = sections.get(channel.id);
    if (section === undefined) {
      const head = places[headOf(lines, index)];
      const last = places[lineOf.get(channel.rows.at(-1)?.path ?? '') ?? index];
      const top = head?.start ?? start;
      section = { channel, top, height: (last?.end ?? start) - top, lines: [] };
      sections.set(channel.id, section);
    }
    if (line.kind === 'pictures') section.lines.push({ first: line.first, top: start - section.top, rows: line.rows });
  }
  return {
    sections: [...sections.values()],
    height: virtualizer.getTotalSize(),
    lineHeight: unit * rem.line,
    bring,
    isPassing,
  };
}

function headOf(lines: Layout['lines'], index: number): number {
  for (let i = index; i > 0; i -= 1) if (lines[i]?.kind === 'head') return i;
  return 0;
}

/** Screens a second over which nobody can see a picture. */
const passingSpeed = 4;

/** Whether one scrolls so fast that pictures only pass by. */
function usePassing(table: Given['table']): boolean {
  const [isPassing, setPassing] = useState(false);
  useEffect(() => {
    const element = table.current;
    if (element === null) return;
    let last = { top: element.scrollTop, at: 0 };
    const scrolled = ({ timeStamp: at }: Event): void => {
      const screens = Math.abs(element.scrollTop - last.top) / element.clientHeight;
      setPassing(screens > ((at - last.at) / 1000) * passingSpeed);
      last = { top: element.scrollTop, at };
    };
    const ended = (): void => setPassing(false);
    element.addEventListener('scroll', scrolled, { passive: true });
    element.addEventListener('scrollend', ended);
    return () => {
      element.removeEventListener('scroll', scrolled);
      element.removeEventListener('scrollend', ended);
    };
  }, [table]);
  return isPassing;
}
