import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { SetView } from '../../../src/service/shapes.ts';
import { useSize } from '../../ui/use-size.ts';
import style from './wall.module.css';
import { type Direction, hang, neighbour, type Row } from './wall.ts';
import { WallRow } from './wall-row.tsx';

export interface WallHandle {
  /** Scrolls to an asset and gives it the focus. */
  readonly show: (path: string) => void;
}

interface WallProps {
  readonly ref: Ref<WallHandle>;
  readonly set: SetView;
  /** Of the pictures, in CSS px. */
  readonly height: number;
}

/** CSS px above a row for the channels' names, and below it for what the pictures are. */
const labelRoom = 30;
const captionRoom = 46;
/** CSS px left and right of the wall. */
const margin = 20;

const nothing: Row = { stretches: [] };

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** Every asset at one height, channel after channel; only the rows in sight are drawn. */
export function WallOf({ ref, set, height }: WallProps) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const size = useSize(element);
  const across = size === null ? null : Math.max(200, size.width - 2 * margin);
  const rows = useMemo(
    () => (across === null ? [] : hang(set.channels, across, height)),
    [set.channels, across, height],
  );
  const rowOf = useMemo(
    () => rows.flatMap(({ stretches }, row) => stretches.flatMap(({ tiles }) => tiles.map(() => row))),
    [rows],
  );
  const [active, setActive] = useState(0);
  /** The tile that is to have the focus as soon as it is drawn. */
  const wanted = useRef<number | null>(null);

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => element,
    estimateSize: () => height + labelRoom + captionRoom,
    overscan: 2,
  });

  const goTo = (index: number): void => {
    setActive(index);
    wanted.current = index;
    virtual.scrollToIndex(rowOf[index] ?? 0, { align: 'auto' });
  };
  useEffect(() => {
    if (wanted.current === null || element === null) return;
    const tile = element.querySelector<HTMLElement>(`[data-index="${wanted.current}"]`);
    if (tile === null) return;
    tile.focus({ preventScroll: true });
    wanted.current = null;
  });
  useImperativeHandle(ref, () => ({
    show: (path) => {
      const index = rows
        .flatMap(({ stretches }) => stretches.flatMap(({ tiles }) => tiles))
        .findIndex(({ asset }) => asset.path === path);
      if (index >= 0) goTo(index);
    },
  }));

  const press = (event: React.KeyboardEvent): void => {
    const direction = directions[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    goTo(neighbour(rows, active, direction));
  };
  return (
    <div ref={setElement} className={style.scroll}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons in it */}
      <div className={style.wall} style={{ height: virtual.getTotalSize() }} onKeyDown={press}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <div key={index} className={style.row} style={{ translate: `0 ${start}px` }}>
            <WallRow
              row={rows[index] ?? nothing}
              height={height}
              margin={margin}
              active={rowOf[active] === index ? active : null}
              onActive={setActive}
            />
          </div>
        ))}
      </div>
    </div>
  );
}
