import type { TimelineLine, Timeline as Told } from '../../../src/report/timeline.ts';
import { reportWords } from '../../../src/report/words.ts';
import { useStore } from '../../store/index.ts';
import { Mark } from '../../ui/mark.tsx';
import { useLanguage, useWords } from '../../words/language.ts';
import style from './offers.module.css';
import { offersWords } from './words.ts';

interface TimelineProps {
  readonly timeline: Told;
  readonly isNarrowed: boolean;
}

/** Lines that are drawn; the table beneath has all of them. */
const mostDrawn = 60;
const percent = (at: number): string => `${(at * 100).toFixed(2)}%`;

/** Every claim that time runs out: a plot for the eye, and the same as a table for everybody. */
export function Timeline({ timeline, isNarrowed }: TimelineProps) {
  const lines = isNarrowed ? timeline.lines.filter(({ contradicts }) => contradicts) : timeline.lines;
  const words = useWords(offersWords);
  const told = reportWords(useLanguage()).timeline;
  return (
    <>
      <figure className={style.plot}>
        <figcaption className="hidden">{words.plot}</figcaption>
        <div className={style.field} aria-hidden="true">
          {timeline.ticks.map(({ day, at }) => (
            <span key={day} className={style.tick} style={{ insetInlineStart: percent(at) }}>
              {day}
            </span>
          ))}
          {lines
            .filter(({ from }) => from !== null)
            .slice(0, mostDrawn)
            .map((line) => (
              <Drawn key={`${line.path} ${line.end}`} line={line} />
            ))}
        </div>
      </figure>
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col">{told.asset}</th>
            <th scope="col">{told.day}</th>
            <th scope="col">{told.end}</th>
            <th scope="col">{told.says}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={`${line.path} ${line.end}`} line={line} />
          ))}
        </tbody>
      </table>
    </>
  );
}

const Drawn = ({ line: { path, from, to, contradicts } }: { readonly line: TimelineLine }) => (
  <div className={style.row} title={path}>
    <i
      className={style.span}
      data-disputed={contradicts ? '' : undefined}
      style={{ insetInlineStart: percent(from ?? 0), width: percent(Math.max(0, (to ?? 0) - (from ?? 0))) }}
    />
  </div>
);

function Row({ line }: { readonly line: TimelineLine }) {
  const told = reportWords(useLanguage()).timeline;
  const openAsset = useStore((state) => state.openAsset);
  const { path, channel, date, end, ending, quote, contradicts } = line;
  return (
    <tr>
      <th scope="row">
        <button type="button" className={style.link} onClick={() => openAsset(path)}>
          {path.split('/').at(-1)}
        </button>
        {channel !== null && <small className="soft">{channel}</small>}
      </th>
      <td>{date ?? told.unknown}</td>
      <td>
        {contradicts && (
          <Mark kind="warn">
            <span className="hidden">{told.doubtful}</span>
          </Mark>
        )}{' '}
        {end ?? told.unknown}
        {told.endings[ending] !== '' && <small className="soft">{told.endings[ending]}</small>}
      </td>
      <td>
        <bdi>{quote}</bdi>
      </td>
    </tr>
  );
}
