import { formatNumber } from '../../../src/report/format.ts';
import { standingOf } from '../../store/arrange.ts';
import { useStore } from '../../store/index.ts';
import { Mark } from '../../ui/mark.tsx';
import { useWords } from '../../words/language.ts';
import { splitPath } from '../asset/path.ts';
import { pictureSideFor } from './side.ts';
import style from './wall.module.css';
import type { Tile } from './wall.ts';
import { setWords } from './words.ts';

interface TileProps {
  readonly tile: Tile;
  /** Where its stretch begins, in CSS px of the row. */
  readonly offset: number;
  readonly height: number;
  readonly channel: string;
  readonly isActive: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

/** One picture on the wall: how it stands, what it is for, and whether it is the odd one out. */
export function TileButton({ tile, offset, height, channel, isActive, onFocus, onOpen }: TileProps) {
  const words = useWords(setWords);
  const { asset, x, width, index } = tile;
  const row = useStore((state) => state.rows.get(asset.path));
  const { file } = splitPath(asset.path);
  const { odd } = asset;
  const why = odd === null ? null : words.oddWhy(formatNumber(odd.index), formatNumber(odd.limit));
  return (
    <button
      type="button"
      className={style.tile}
      style={{ insetInlineStart: x - offset, width }}
      data-index={index}
      data-odd={odd !== null || undefined}
      tabIndex={isActive ? 0 : -1}
      title={why ?? file}
      onFocus={onFocus}
      onClick={onOpen}
    >
      <img
        src={window.onbrand.pictureAddress(asset.digest, pictureSideFor(Math.max(width, tile.height)))}
        alt=""
        width={width}
        height={tile.height}
        loading="lazy"
        decoding="async"
        style={{ height: tile.height, marginTop: height - tile.height }}
      />
      <span className="hidden">{words.tile(file, channel)}</span>
      <span className={style.caption}>
        {row !== undefined && <Mark kind={standingOf(row)} />}
        <span className={style.name}>{asset.placement === '' ? file : asset.placement}</span>
      </span>
      {odd !== null && (
        <span className={style.odd}>
          {words.odd} {formatNumber(odd.index)} <span className="hidden">{why}</span>
        </span>
      )}
    </button>
  );
}
