import type { RecordedRun } from '../../../src/model/history.ts';
import { severities } from '../../../src/model/severity.ts';
import { formatNumber, formatScore } from '../../../src/report/format.ts';
import { Mark } from '../../ui/mark.tsx';
import { commonWords } from '../../words/common.ts';
import { useWords } from '../../words/language.ts';
import style from './history.module.css';
import { useWhen } from './plot.tsx';
import { Trends } from './trends.tsx';
import type { Past } from './use-history.ts';
import { historyWords } from './words.ts';

/** One run alone has no course and nothing to be held against: where it stands, and what the next one will tell. */
export function FirstRun({ run, past }: { readonly run: RecordedRun; readonly past: Past }) {
  const words = useWords(historyWords);
  const common = useWords(commonWords);
  const when = useWhen();
  const { score, counts, questions, accepted, assets, startedAt, kit } = run;
  return (
    <div className={style.first}>
      <header className={style.head}>
        <h1>{words.title}</h1>
        <p className="soft">{words.lead(1)}</p>
      </header>
      <div className={style.standing}>
        <section className={style.now} aria-label={words.judged(when(startedAt), kit.name)}>
          <p className={style.score}>
            <b className="number">{formatScore(score.score)}</b>
            <span className="soft">
              {score.score === null ? common.noScore : common.score}
              <br />
              {words.judged(when(startedAt), kit.name)}
            </span>
          </p>
          <ul className={style.counts}>
            <li>{words.assets(assets)}</li>
            {severities.map((severity) => (
              <li key={severity}>
                <Mark kind={severity}>
                  <b className="number">{formatNumber(counts[severity])}</b> {common.severity[severity]}
                </Mark>
              </li>
            ))}
            <li>
              <Mark kind="ask">
                <b className="number">{formatNumber(questions)}</b> {common.severity.ask}
              </Mark>
            </li>
            {accepted > 0 && <li>{words.accepted(accepted)}</li>}
          </ul>
        </section>
        <section className={style.next}>
          <h2>{words.next}</h2>
          <p>{words.nextText}</p>
          <ul>
            {words.nextList.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      </div>
      <Trends {...past} />
    </div>
  );
}
