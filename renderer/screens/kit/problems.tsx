import { Button } from 'react-aria-components';
import type { KitProblem } from '../../../src/model/open-kit.ts';
import { useStore } from '../../store/index.ts';
import { Mark } from '../../ui/mark.tsx';
import { useWords } from '../../words/language.ts';
import { fieldAt, type Names } from './field-at.ts';
import style from './rail.module.css';
import { useDraft, useEdit } from './use-kit.ts';
import { useNames, useProblemWords } from './use-problem-words.ts';
import { kitWords } from './words/kit.ts';

/** All that is wrong with the draft; each leads to its field. */
export function Problems() {
  const check = useEdit((edit) => edit.check);
  const words = useWords(kitWords);
  const names = useNames();
  return (
    <section aria-label={words.problems} aria-live="polite">
      <h2>{words.problems}</h2>
      {check === null ? (
        <p className="soft">{words.checking}</p>
      ) : check.problems.length === 0 ? (
        <p>
          <Mark kind="conforms">{words.noProblems}</Mark>
        </p>
      ) : (
        <ul className={style.problems}>
          {check.problems.map((problem) => (
            <li key={`${problem.file} ${problem.key} ${problem.message}`}>
              <ProblemRow problem={problem} names={names} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function ProblemRow({ problem, names }: { readonly problem: KitProblem; readonly names: Names }) {
  const { key, level } = problem;
  const goToInKit = useStore((state) => state.goToInKit);
  const words = useWords(kitWords);
  const { name, trail } = fieldAt(key, useDraft(), names);
  const say = useProblemWords();
  return (
    <Button className={style.problem ?? ''} onPress={() => goToInKit(key)}>
      <span>
        <Mark kind={level === 'error' ? 'fail' : 'warn'}>
          <span className="hidden">{level === 'error' ? words.error : words.warning}</span>
        </Mark>
      </span>
      <span>
        {say(problem, name)}
        {trail.length > 0 && <span className={style.trail}>{trail.join(' · ')}</span>}
      </span>
    </Button>
  );
}
