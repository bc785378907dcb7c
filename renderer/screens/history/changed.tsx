import type { Comparison, RecordedFinding, TalliedRun } from '../../../src/model/history.ts';
import type { Language } from '../../../src/model/language.ts';
import { formatPoints, holdUnits } from '../../../src/report/format.ts';
import { useStore } from '../../store/index.ts';
import { Select } from '../../ui/choice.tsx';
import { Mark } from '../../ui/mark.tsx';
import { commonWords } from '../../words/common.ts';
import { useLanguage, useWords } from '../../words/language.ts';
import style from './history.module.css';
import { useWhen } from './plot.tsx';
import { earlierThan, useComparison } from './use-history.ts';
import { historyWords } from './words.ts';

interface ChangedProps {
  readonly runs: readonly TalliedRun[];
  /** Id of the run that is looked at, and of the one that it is held against: null for the whole run before it. */
  readonly after: number;
  readonly before: number | null;
  readonly onBefore: (id: number) => void;
}

const sections = ['fixed', 'fresh', 'back', 'accepted', 'reopened'] as const;

/** What became of the findings between two runs. */
export function Changed({ runs, after, before, onBefore }: ChangedProps) {
  const words = useWords(historyWords);
  const language = useLanguage();
  const when = useWhen();
  const earlier = earlierThan(runs, after);
  const against = earlier.find(({ run }) => run.id === before)?.run ?? earlier[0]?.run ?? null;
  const compared = useComparison(against?.id ?? null, after);
  return (
    <aside className={style.changed} aria-label={words.compare}>
      <h2>{words.compare}</h2>
      {against === null ? (
        <p className="soft">{words.alone}</p>
      ) : (
        <Select
          label={words.before}
          options={earlier.map(({ run }) => ({
            id: String(run.id),
            label: words.runName(run.id, when(run.startedAt)),
          }))}
          value={String(against.id)}
          onChange={(id) => onBefore(Number(id))}
        />
      )}
      {compared !== null && (
        <>
          <p className={style.points}>
            <b className="number">{compared.points === null ? '–' : formatPoints(compared.points)}</b> {words.points}
          </p>
          {compared.caveats.map((caveat) => (
            <p key={caveat} className={style.caveat}>
              {caveat === 'other-kit'
                ? words.otherKits(compared.before.kit.name, compared.after.kit.name)
                : words.caveats[caveat]}
            </p>
          ))}
          {isForeign(compared, language) && <p className="soft">{words.asSaid}</p>}
          {sections.map((section) => {
            // Another kit may no longer ask for it: nobody fixed it.
            const called = section === 'fixed' && compared.caveats.includes('other-kit') ? 'gone' : section;
            return (
              <Findings
                key={section}
                title={words.sections[called]}
                none={words.none[called]}
                findings={compared[section]}
                // What is gone is told as it was told last.
                said={(section === 'fixed' ? compared.before : compared.after).language}
              />
            );
          })}
          <p className="soft">
            {words.still(compared.still)} {compared.left > 0 && words.left(compared.left)}
          </p>
        </>
      )}
    </aside>
  );
}

/** Findings named one by one; the report has them all. */
const most = 50;

function Findings({
  title,
  none,
  findings,
  said,
}: {
  readonly title: string;
  readonly none: string;
  readonly findings: readonly RecordedFinding[];
  readonly said: Language | null;
}) {
  const words = useWords(historyWords);
  return (
    <section className={style.part}>
      <h3>
        {title} <span className="number soft">{findings.length}</span>
      </h3>
      {findings.length === 0 ? (
        <p className="soft">{none}</p>
      ) : (
        <ul>
          {findings.slice(0, most).map((finding) => (
            <Finding key={finding.fingerprint} finding={finding} said={said} />
          ))}
        </ul>
      )}
      {findings.length > most && <p className="soft">{words.more(findings.length - most)}</p>}
    </section>
  );
}

/** Of older runs it was not kept. In Chinese, our sentences end with a full stop of its own. */
const languageOf = (message: string): Language => (message.endsWith('。') ? 'zh-Hans' : 'en');

/** Whether any of it is told in another language than the window's. */
const isForeign = ({ before, after, ...compared }: Comparison, language: Language): boolean =>
  sections.some((section) =>
    compared[section].some(
      ({ message }) => ((section === 'fixed' ? before : after).language ?? languageOf(message)) !== language,
    ),
  );

interface FindingProps {
  readonly finding: RecordedFinding;
  /** Language of its run; null where that was not kept. */
  readonly said: Language | null;
}

function Finding({ finding: { path, message, severity, certainty }, said }: FindingProps) {
  const words = useWords(historyWords);
  const common = useWords(commonWords);
  const openAsset = useStore((state) => state.openAsset);
  const isThere = useStore((state) => path !== null && state.rows.has(path));
  const kind = certainty === 'ask' ? 'ask' : severity;
  return (
    <li>
      <Mark kind={kind}>{common.severity[kind]}</Mark>
      <span lang={said ?? languageOf(message)}>{holdUnits(message)}</span>
      {path === null ? (
        <span className="soft">{words.theSet}</span>
      ) : isThere ? (
        <button type="button" className={style.path} aria-label={words.open(path)} onClick={() => openAsset(path)}>
          {path}
        </button>
      ) : (
        <span className="soft">{path}</span>
      )}
    </li>
  );
}
