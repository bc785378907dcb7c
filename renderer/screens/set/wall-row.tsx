import { memo } from 'react';
import { useStore } from '../../store/index.ts';
import { commonWords } from '../../words/common.ts';
import { useWords } from '../../words/language.ts';
import { TileButton } from './tile.tsx';
import style from './wall.module.css';
import type { Row } from './wall.ts';
import { setWords } from './words.ts';

interface WallRowProps {
  readonly row: Row;
  /** Of the pictures, in CSS px. */
  readonly height: number;
  /** CSS px left of the wall. */
  readonly margin: number;
  /** Index of the tile that keys are for; null where it hangs in another row. */
  readonly active: number | null;
  readonly onActive: (index: number) => void;
}

/** One row of the wall. Drawn once: the wall moves many times a second. */
export const WallRow = memo(function WallRow({ row, height, margin, active, onActive }: WallRowProps) {
  const words = useWords(setWords);
  const { noPlacement } = useWords(commonWords);
  const openAsset = useStore((state) => state.openAsset);
  return row.stretches.map(({ channel, isContinued, tiles }) => {
    const title = channel.title === '' ? noPlacement : channel.title;
    const from = tiles[0]?.x ?? 0;
    const last = tiles.at(-1);
    return (
      <div
        key={channel.id}
        className={style.stretch}
        style={{ insetInlineStart: margin + from, width: (last?.x ?? 0) + (last?.width ?? 0) - from }}
      >
        <h2 className={style.channel}>{isContinued ? words.continued(title) : title}</h2>
        {tiles.map((tile) => (
          <TileButton
            key={tile.index}
            tile={tile}
            offset={from}
            height={height}
            channel={title}
            isActive={tile.index === active}
            onFocus={() => onActive(tile.index)}
            onOpen={() => openAsset(tile.asset.path)}
          />
        ))}
      </div>
    );
  });
});
