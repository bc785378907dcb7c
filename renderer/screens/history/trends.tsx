import { formatShare } from '../../../src/report/format.ts';
import { useWords } from '../../words/language.ts';
import style from './history.module.css';
import { type TrendColumn, type TrendTable, trendTable } from './trend-table.ts';
import type { Past } from './use-history.ts';
import { historyWords } from './words.ts';

/** Runs drawn in one small plot: more would be hairlines. */
const mostRuns = 24;

/** Each check on each channel, run by run, in small plots of one scale. */
export function Trends({ runs, titles, ofSet }: Past) {
  const words = useWords(historyWords);
  const whole = runs.filter(({ run }) => !run.partial).slice(-mostRuns);
  const table = trendTable(whole, ofSet);
  return (
    <section className={style.checks}>
      <h2>{words.trends}</h2>
      <p className="soft">{table.checks.length === 0 ? words.noTrends : words.trendsLead(whole.length)}</p>
      {table.checks.length > 0 && <Table titles={titles} {...table} />}
    </section>
  );
}

function Table({ titles, columns, checks, shares }: TrendTable & Pick<Past, 'titles'>) {
  const words = useWords(historyWords);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={style.scroll} tabIndex={0} aria-label={words.trendsTable}>
      <table className={style.trends}>
        <thead>
          <tr>
            <th scope="col">{words.check}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.kind === 'channel' ? column.title : words.columns[column.kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <tr key={check}>
              <th scope="row">{titles[check] ?? check}</th>
              {columns.map(({ id, kind }) => (
                <td key={id}>
                  <Trend shares={shares(check, id)} kind={kind} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface TrendProps {
  readonly shares: readonly (number | null)[];
  readonly kind: TrendColumn['kind'];
}

/** Share of deviating assets, 0…1, a bar a run; null where the check judged nothing. The set is one: it deviates or not. */
function Trend({ shares, kind }: TrendProps) {
  const words = useWords(historyWords);
  if (shares.every((share) => share === null)) return null;
  const last = shares.at(-1) ?? null;
  const says = (share: number | null): string => {
    if (share === null) return '–';
    return kind === 'set' ? words.ofSet[share === 0 ? 'agrees' : 'deviates'] : formatShare(share, 0);
  };
  const told = (kind === 'set' ? words.trendOfSet : words.trend)(shares.map(says).join(', '));
  return (
    <span className={style.trend} role="img" aria-label={told} title={told}>
      <svg viewBox={`0 0 ${shares.length * 4} 20`} width={shares.length * 4} height="20" aria-hidden="true">
        {shares.map((share, i) =>
          share === null ? null : (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
              key={i}
              x={i * 4}
              y={share === 0 ? 19 : 20 - Math.max(2, share * 20)}
              width="3"
              height={share === 0 ? 1 : Math.max(2, share * 20)}
              data-none={share === 0 ? '' : undefined}
            />
          ),
        )}
      </svg>
      {last !== null && last > 0 && <span className="number">{says(last)}</span>}
    </span>
  );
}
