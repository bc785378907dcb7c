import { daysApart, type TimelineLine, type Timeline as Told } from '../../../src/report/timeline.ts';
import { reportWords } from '../../../src/report/words.ts';
import { useStore } from '../../store/index.ts';
import { Mark } from '../../ui/mark.tsx';
import { useLanguage, useWords } from '../../words/language.ts';
import style from './timeline.module.css';
import { offersWords } from './words.ts';

interface TimelineProps {
  readonly timeline: Told;
  readonly isNarrowed: boolean;
  /** What assets are called, by path. */
  readonly names: ReadonlyMap<string, string>;
}

/** Two days nearer than this share of the plot would stand on each other; the last one is told by its row. */
const leastApart = 0.21;
const percent = (at: number): string => `${(at * 100).toFixed(2)}%`;

/** Every claim that time runs out: a table whose rows are drawn from the day of the asset to the day it names. */
export function Timeline({ timeline, isNarrowed, names }: TimelineProps) {
  const lines = isNarrowed ? timeline.lines.filter(({ contradicts }) => contradicts) : timeline.lines;
  const told = reportWords(useLanguage()).timeline;
  const words = useWords(offersWords);
  const days = daysApart(timeline, leastApart);
  return (
    <table className={style.table}>
      <thead>
        <tr>
          <th scope="col">{told.asset}</th>
          <th scope="col" className={style.field}>
            <span className="hidden">{words.plot}</span>
            <span aria-hidden="true" className={style.days}>
              {days.map(({ day, at }) => (
                <span key={day} style={{ insetInlineStart: percent(at) }}>
                  {words.day(Number(day.slice(5, 7)), Number(day.slice(8)))}
                </span>
              ))}
            </span>
          </th>
          <th scope="col">{told.end}</th>
          <th scope="col">{told.says}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row
            key={`${line.path} ${line.end} ${line.quote}`}
            line={line}
            days={days}
            name={names.get(line.path) ?? line.path}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly line: TimelineLine;
  /** Those that are written above the plot. */
  readonly days: Told['deadlines'];
  readonly name: string;
}

function Row({ line, days, name }: RowProps) {
  const words = useWords(offersWords);
  const told = reportWords(useLanguage()).timeline;
  const openAsset = useStore((state) => state.openAsset);
  const { path, channel, date, told: end, ending, quote, contradicts, doubt } = line;
  return (
    <tr data-disputed={contradicts ? '' : undefined}>
      <th scope="row">
        <button type="button" className={style.link} title={path} onClick={() => openAsset(path)}>
          {name}
        </button>
        {channel !== null && <small className="soft">{channel}</small>}
      </th>
      <td className={style.field}>
        <span className="hidden">{words.from(date ?? told.unknown)}</span>
        <Drawn line={line} days={days} />
      </td>
      <td>
        {contradicts && (
          <Mark kind="warn">
            <span className="hidden">{told.doubtful}</span>
          </Mark>
        )}{' '}
        {end ?? told.unknown}
        {told.endings[ending] !== '' && <small className="soft">{told.endings[ending]}</small>}
        {doubt !== null && <small className={style.doubt}>{words.doubts[doubt.kind](doubt.days)}</small>}
      </td>
      <td>
        <bdi>{quote}</bdi>
      </td>
    </tr>
  );
}

/** From the day of the asset to its deadline; dashed, what lies between the first end and what came back after it. */
function Drawn({ line: { from, to, doubt }, days }: Omit<RowProps, 'name'>) {
  const since = doubt?.since ?? null;
  return (
    <span aria-hidden="true" className={style.plot}>
      {days.map(({ day, at }) => (
        <i key={day} className={style.deadline} style={{ insetInlineStart: percent(at) }} />
      ))}
      {since !== null && from !== null && from > since && (
        <i className={style.back} style={{ insetInlineStart: percent(since), width: percent(from - since) }} />
      )}
      {from !== null && (
        <i
          className={style.bar}
          style={{ insetInlineStart: percent(from), width: percent(Math.max(0, (to ?? from) - from)) }}
        />
      )}
    </span>
  );
}
