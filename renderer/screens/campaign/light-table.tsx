import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ChannelRows } from '../../store/arrange.ts';
import { useStore } from '../../store/index.ts';
import { useKeys } from '../../ui/use-keys.ts';
import { commonWords } from '../../words/common.ts';
import { useWords } from '../../words/language.ts';
import { Card, cardId } from './card.tsx';
import style from './light-table.module.css';
import { layOut, type Move, movedFrom, pathsBetween } from './lines.ts';
import { columnsIn, useLines } from './use-lines.ts';
import { useTurns } from './use-turns.ts';
import { campaignWords } from './words.ts';

const moves: Readonly<Record<string, Move>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  PageUp: 'page-up',
  PageDown: 'page-down',
  Home: 'first',
  End: 'last',
};

/**
 * All assets as pictures, by channel; only what is in sight is in the document. One keeps the focus on the whole and moves
 * the eye with the arrows: Enter opens, Space selects.
 */
export function LightTable({ channels }: { readonly channels: readonly ChannelRows[] }) {
  const words = useWords(campaignWords);
  const { noPlacement } = useWords(commonWords);
  const openAsset = useStore((state) => state.openAsset);
  const openPath = useStore((state) => state.openPath);
  const askToAcceptIn = useStore((state) => state.askToAcceptIn);
  const selected = useStore((state) => state.selected);
  const select = useStore((state) => state.select);
  const [active, setActive] = useState(openPath);
  const [isFocused, setFocused] = useState(false);
  const anchor = useRef<string | null>(null);
  const heading = useId();
  const table = useRef<HTMLDivElement>(null);

  // Back from an asset, what had the focus went with its screen: it is on its card again.
  useEffect(() => {
    if (useStore.getState().openPath !== null && document.activeElement === document.body)
      table.current?.focus({ preventScroll: true });
  }, []);

  const [columns, setColumns] = useState(() => columnsIn(window.innerWidth));
  const layout = useMemo(() => layOut(channels, columns), [channels, columns]);
  const { sections, height, lineHeight, bring, isPassing } = useLines({ table, layout, active, setColumns });
  const inSight = sections.flatMap(({ lines }) => lines.flatMap(({ rows }) => rows.map(({ path }) => path)));
  const drawn = useTurns(inSight, columns, isPassing);

  const toggle = (path: string): void => {
    const next = new Set(selected);
    if (!next.delete(path)) next.add(path);
    anchor.current = path;
    select(next);
  };
  const selectTo = (path: string): void =>
    select([...selected, ...pathsBetween(layout, anchor.current ?? active ?? path, path)]);
  const goTo = (path: string | null): void => {
    if (path === null) return;
    setActive(path);
    bring(path);
  };

  const selectAll = (): void => select(layout.shown.map(({ path }) => path));
  // Also from a filter that was just pressed: the browser would select the page's text. What comes next is meant for the cards.
  useKeys({
    'mod+a': () => {
      selectAll();
      table.current?.focus({ preventScroll: true });
    },
  });

  const press = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    const mod = event.ctrlKey || event.metaKey;
    if (move !== undefined && !mod && !event.altKey) {
      const page = Math.max(1, Math.floor((table.current?.clientHeight ?? 0) / lineHeight));
      const to = movedFrom(layout, active, move, page);
      if (event.shiftKey && to !== null) {
        anchor.current ??= active ?? to;
        select([...selected, ...pathsBetween(layout, anchor.current, to)]);
      } else anchor.current = null;
      goTo(to);
    } else if (event.key === 'Enter' && !mod && active !== null) openAsset(active);
    else if (event.key === ' ' && active !== null) toggle(active);
    else if (event.key === 'a' && mod) selectAll();
    else if (event.key === 'a' && !event.altKey && active !== null)
      void askToAcceptIn(selected.size > 0 ? selected : [active]);
    else if (event.key === 'Escape' && selected.size > 0) select([]);
    else return;
    event.preventDefault();
  };
  const click = (event: MouseEvent): void => {
    const { target } = event;
    const index = target instanceof Element ? target.closest<HTMLElement>('[data-index]')?.dataset.index : undefined;
    const path = layout.shown[Number(index ?? -1)]?.path;
    if (path === undefined || !(target instanceof Element)) return;
    setActive(path);
    if (event.shiftKey) selectTo(path);
    else if (event.ctrlKey || event.metaKey || selected.size > 0 || target.closest('[data-tick]') !== null)
      toggle(path);
    else openAsset(path);
  };

  return (
    <div
      ref={table}
      className={style.table}
      role="listbox"
      aria-label={words.assets}
      aria-multiselectable="true"
      aria-activedescendant={active !== null && layout.lineOf.has(active) ? cardId(active) : undefined}
      tabIndex={0}
      data-content
      onKeyDown={press}
      onClick={click}
      // The focus stays with the table, whatever is clicked in it.
      onMouseDown={(event) => {
        event.preventDefault();
        table.current?.focus({ preventScroll: true });
      }}
      onFocus={() => {
        setFocused(true);
        setActive((now) => (now !== null && layout.lineOf.has(now) ? now : (layout.shown[0]?.path ?? null)));
      }}
      onBlur={() => setFocused(false)}
      data-focused={isFocused || undefined}
    >
      <div className={style.sheet} role="presentation" style={{ height, '--columns': columns } as CSSProperties}>
        {sections.map(({ channel, top, height: tall, lines }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a list of options.
          <div
            key={channel.id}
            role="group"
            aria-labelledby={`${heading}-${channel.id}`}
            className={style.channel}
            style={{ top, height: tall }}
          >
            <p id={`${heading}-${channel.id}`} className={style.head} role="presentation">
              <b>{channel.title || noPlacement}</b> <span>{words.channelCount(channel.rows.length)}</span>
            </p>
            {lines.flatMap((line) =>
              line.rows.map((row, i) => (
                <div
                  key={row.path}
                  role="presentation"
                  className={style.place}
                  style={{ top: line.top, '--column': i } as CSSProperties}
                >
                  {drawn.has(row.path) || row.path === active ? (
                    <Card
                      row={row}
                      index={line.first + i}
                      count={layout.shown.length}
                      isSelected={selected.has(row.path)}
                      isActive={row.path === active}
                    />
                  ) : (
                    <div className={style.plate} />
                  )}
                </div>
              )),
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
