import { useEffect, useRef } from 'react';
import type { RecordedRun, TalliedRun } from '../../../src/model/history.ts';
import { formatScore } from '../../../src/report/format.ts';
import { useLanguage, useWords } from '../../words/language.ts';
import style from './history.module.css';
import { historyWords } from './words.ts';

interface PlotProps {
  readonly runs: readonly TalliedRun[];
  /** Id of the run that is looked at. */
  readonly chosen: number;
  readonly onChoose: (id: number) => void;
}

/** Px from one run to the next at least; beyond the window it scrolls. */
const step = 44;
const grid = [0, 25, 50, 75, 100];

/** Score by run. The line breaks where another kit judged, and leaves out runs that saw only a part. */
export function Plot({ runs, chosen, onChoose }: PlotProps) {
  const words = useWords(historyWords);
  const format = useWhen();
  const at = (i: number): number => ((i + 0.5) / runs.length) * 100;
  const changes = runs.flatMap((_, i) => {
    const said = changeAt(runs, i, words);
    return said === null ? [] : [{ i, said }];
  });
  const scroll = useRef<HTMLDivElement>(null);
  // Of many runs the latest are looked at. Scrolling gives back a promise, which React would take for what ends the effect.
  useEffect(() => {
    scroll.current?.scrollTo({ left: runs.length * scroll.current.scrollWidth });
  }, [runs]);
  const lines = linesOf(runs).map((line) => line.map(({ i, score }) => `${at(i)},${100 - score}`).join(' '));
  return (
    <figure className={style.plot}>
      <figcaption className="hidden">{words.plot}</figcaption>
      <div className={style.scale} aria-hidden="true">
        {grid.map((score) => (
          <span key={score} style={{ bottom: `${score}%` }}>
            {score}
          </span>
        ))}
      </div>
      <div className={style.scroll} ref={scroll}>
        <div className={style.field} style={{ minWidth: `${runs.length * step}px` }}>
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            {grid.map((score) => (
              <line key={score} x1="0" x2="100" y1={score} y2={score} className={style.rule} />
            ))}
            {lines.map((points) => (
              <polyline key={points} points={points} className={style.line} />
            ))}
          </svg>
          {changes.map(({ i, said }, at) => {
            // Up to the next change, so that no two run into each other.
            const width = (changes[at + 1]?.i ?? runs.length) - i;
            return (
              <span
                key={i}
                className={style.change}
                style={{
                  insetInlineStart: `${(i / runs.length) * 100}%`,
                  inlineSize: `${(width / runs.length) * 100}%`,
                }}
              >
                {said}
              </span>
            );
          })}
          {runs.map(({ run }, i) => {
            const score = run.score.score;
            const name = words.run(format(run.startedAt), formatScore(score), run.kit.name);
            return (
              <button
                key={run.id}
                type="button"
                className={style.point}
                data-partial={run.partial || score === null ? '' : undefined}
                aria-pressed={run.id === chosen}
                aria-label={name}
                title={name}
                style={{ insetInlineStart: `${at(i)}%`, bottom: `${score ?? 0}%` }}
                onClick={() => onChoose(run.id)}
              >
                <span className="number">{formatScore(score)}</span>
              </button>
            );
          })}
        </div>
      </div>
    </figure>
  );
}

/** Runs of the same kit that follow one another; only they are one line. */
function linesOf(runs: readonly TalliedRun[]): readonly (readonly { readonly i: number; readonly score: number }[])[] {
  const lines: { kit: string; points: { i: number; score: number }[] }[] = [];
  runs.forEach(({ run }, i) => {
    const { score } = run.score;
    if (run.partial || score === null) return;
    const last = lines.at(-1);
    if (last?.kit === run.kit.digest) last.points.push({ i, score });
    else lines.push({ kit: run.kit.digest, points: [{ i, score }] });
  });
  return lines.map(({ points }) => points).filter((points) => points.length > 1);
}

/** What is another thing from this run on, beside the assets. */
function changeAt(runs: readonly TalliedRun[], i: number, words: (typeof historyWords)['en']): string | null {
  const run = runs[i]?.run;
  const before: RecordedRun | undefined = runs[i - 1]?.run;
  if (run === undefined || before === undefined) return null;
  if (run.kit.digest !== before.kit.digest)
    return run.kit.name === before.kit.name ? words.changedKit(run.kit.name) : words.otherKit(run.kit.name);
  return run.tool === before.tool ? null : words.otherTool(run.tool);
}

/** Date and time of a run, as the reader writes them. */
export function useWhen(): (iso: string) => string {
  const language = useLanguage();
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-Hans-CN', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (iso) => format.format(new Date(iso));
}
