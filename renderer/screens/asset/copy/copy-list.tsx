import { useMemo } from 'react';
import type { CopyPiece } from '../../../../src/model/copy.ts';
import type { Box } from '../../../../src/model/region.ts';
import type { AssetReport } from '../../../../src/model/report.ts';
import { type CopyLine, copyLines, everywhereIn } from '../../../../src/report/copy-lines.ts';
import { formatShare } from '../../../../src/report/format.ts';
import type { LocatedDeviation } from '../../../../src/report/overlay.ts';
import { useWords } from '../../../words/language.ts';
import style from './copy-list.module.css';
import { type Light, NumberOf, Runs } from './runs.tsx';
import { copyWords } from './words.ts';

interface CopyListProps extends Light {
  readonly asset: AssetReport;
  readonly deviations: readonly LocatedDeviation[];
  /** Where a piece stands on what is shown; null where it is not seen there. */
  readonly spotOf: (piece: CopyPiece) => Box | null;
  /** Lights up where a line stands on the picture. */
  readonly onSpot: (spot: Box | null) => void;
  /** Moves the picture so that a line is seen. */
  readonly onShow: (spot: Box) => void;
}

/** Below this, a person is told how sure the reader was; as for the checks, which then only ask. */
const sureFrom = 0.8;

/** What an asset says, line by line, beside it: pointing at a line lights it up there. */
export function CopyList({ asset, deviations, spotOf, onSpot, onShow, ...light }: CopyListProps) {
  const words = useWords(copyWords);
  const { copy } = asset;
  const { lines, everywhere } = useMemo(() => {
    if (copy === null) return { lines: [], everywhere: [] };
    const numbers = everywhereIn(copyLines(copy, deviations));
    const isEverywhere = ({ number }: LocatedDeviation): boolean => numbers.includes(number);
    const others = deviations.filter((told) => !isEverywhere(told));
    return { lines: copyLines(copy, others), everywhere: deviations.filter(isEverywhere) };
  }, [copy, deviations]);
  if (lines.length === 0) return <p className={style.none}>{copy === null ? words.unread : words.none}</p>;
  return (
    <ol className={style.list} aria-label={words.title}>
      {everywhere.map(({ number, deviation }) => (
        <li key={number} className={style.row}>
          <span className={style.notes}>{words.everywhere}</span>
          {deviation.message} <NumberOf numbers={[number]} {...light} />
        </li>
      ))}
      {lines.map((line, i) => (
        <Row
          // biome-ignore lint/suspicious/noArrayIndexKey: lines stand in a fixed order and may be alike
          key={i}
          line={line}
          light={light}
          spotOf={spotOf}
          onSpot={onSpot}
          onShow={onShow}
        />
      ))}
    </ol>
  );
}

interface RowProps extends Pick<CopyListProps, 'spotOf' | 'onSpot' | 'onShow'> {
  readonly line: CopyLine;
  readonly light: Light;
}

function Row({ line, light, spotOf, onSpot, onShow }: RowProps) {
  const words = useWords(copyWords);
  const { piece, runs } = line;
  const notes = [
    ...(piece.role === 'body' ? [] : [words.roles[piece.role]]),
    ...(piece.hidden ? [words.hidden] : []),
    ...(piece.confidence < sureFrom ? [words.unsure(formatShare(piece.confidence, 0))] : []),
    ...(piece.repaired ? [words.repaired] : []),
  ];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the crosshair of each deviation does the same by keyboard
    <li
      className={style.row}
      onPointerEnter={() => onSpot(spotOf(piece))}
      onPointerLeave={() => onSpot(null)}
      onClick={() => {
        const spot = spotOf(piece);
        if (spot !== null) onShow(spot);
      }}
    >
      <Runs runs={runs} {...light} />
      {notes.length > 0 && <span className={style.notes}>{notes.join(' · ')}</span>}
    </li>
  );
}
