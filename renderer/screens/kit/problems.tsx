import { Button } from 'react-aria-components';
import { useStore } from '../../store/index.ts';
import { Mark } from '../../ui/mark.tsx';
import { useWords } from '../../words/language.ts';
import style from './rail.module.css';
import { useEdit } from './use-kit.ts';
import { kitWords } from './words/kit.ts';

/** All that is wrong with the draft; each leads to its field. */
export function Problems() {
  const check = useEdit((edit) => edit.check);
  const goToInKit = useStore((state) => state.goToInKit);
  const words = useWords(kitWords);
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
          {check.problems.map(({ key, level, message, file }) => (
            <li key={`${file} ${key} ${message}`}>
              <Button className={style.problem ?? ''} onPress={() => goToInKit(key)}>
                <span>
                  <Mark kind={level === 'error' ? 'fail' : 'warn'}>
                    <span className="hidden">{level === 'error' ? words.error : words.warning}</span>
                  </Mark>
                </span>
                <span>
                  {message}
                  {key !== '' && <code className={style.key}>{key}</code>}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
