import type { TalliedRun } from '../../../src/model/history.ts';
import { formatShare } from '../../../src/report/format.ts';
import { useWords } from '../../words/language.ts';
import style from './history.module.css';
import type { Past } from './use-history.ts';
import { historyWords } from './words.ts';

/** Runs drawn in one small plot: more would be hairlines. */
const mostRuns = 24;

/** Each check on each channel, run by run, in small plots of one scale. */
export function Trends({ runs, titles }: Past) {
  const words = useWords(historyWords);
  const whole = runs.filter(({ run }) => !run.partial).slice(-mostRuns);
  const { channels, checks, shares } = tableOf(whole);
  return (
    <section className={style.checks}>
      <h2>{words.trends}</h2>
      <p className="soft">{checks.length === 0 ? words.noTrends : words.trendsLead(whole.length)}</p>
      {checks.length > 0 && <Table titles={titles} channels={channels} checks={checks} shares={shares} />}
    </section>
  );
}

function Table({ titles, channels, checks, shares }: ReturnType<typeof tableOf> & Pick<Past, 'titles'>) {
  const words = useWords(historyWords);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={style.scroll} tabIndex={0} aria-label={words.trendsTable}>
      <table className={style.trends}>
        <thead>
          <tr>
            <th scope="col">{words.check}</th>
            {channels.map(({ id, title }) => (
              <th key={id ?? ''} scope="col">
                {title ?? words.noPlacement}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <tr key={check}>
              <th scope="row">{titles[check] ?? check}</th>
              {channels.map(({ id }) => (
                <td key={id ?? ''}>
                  <Trend shares={shares(check, id)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Share of deviating assets, 0…1, a bar a run; null where the check judged nothing. */
function Trend({ shares }: { readonly shares: readonly (number | null)[] }) {
  const words = useWords(historyWords);
  if (shares.every((share) => share === null)) return null;
  const last = shares.at(-1) ?? null;
  const told = words.trend(shares.map((share) => (share === null ? '–' : formatShare(share, 0))).join(', '));
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
      {last !== null && last > 0 && <span className="number">{formatShare(last, 0)}</span>}
    </span>
  );
}

interface Column {
  readonly id: string | null;
  readonly title: string | null;
}

function tableOf(runs: readonly TalliedRun[]) {
  const all = runs.flatMap(({ tallies }) => tallies);
  const channels = new Map<string | null, Column>(all.map(({ channel, title }) => [channel, { id: channel, title }]));
  const checks = [...new Set(all.filter(({ deviating }) => deviating > 0).map(({ check }) => check))].sort();
  const byKey = runs.map(({ tallies }) => new Map(tallies.map((t) => [JSON.stringify([t.check, t.channel]), t])));
  return {
    checks,
    channels: [...channels.values()].sort((a, b) =>
      a.title === null ? 1 : b.title === null ? -1 : a.title < b.title ? -1 : 1,
    ),
    shares: (check: string, channel: string | null): readonly (number | null)[] =>
      byKey.map((tallies) => {
        const tally = tallies.get(JSON.stringify([check, channel]));
        return tally === undefined || tally.judged === 0 ? null : tally.deviating / tally.judged;
      }),
  };
}
