import { X } from 'lucide-react';
import type { KitProblem } from '../../src/model/open-kit.ts';
import { useStore } from '../store/index.ts';
import { IconButton } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { commonWords } from '../words/common.ts';
import { useWords } from '../words/language.ts';
import style from './told.module.css';

/** At the foot of the window: what happened, and what to do. */
export function Told() {
  const told = useStore((state) => state.told);
  const putAway = useStore((state) => state.putAway);
  const words = useWords(commonWords);
  return (
    <div className={style.told} role="alert">
      {told.map(({ id, kind, message, hint, kitProblems = [] }) => (
        <div key={id} className={style.one}>
          <Mark kind={kind === 'news' ? 'note' : 'fail'} />
          <div className={style.text}>
            <p>
              <b>{message}</b> {hint}
            </p>
            {kitProblems.length > 0 && (
              <ul className={style.faults}>
                {kitProblems.map((fault) => (
                  <li key={`${fault.file} ${fault.line} ${fault.key} ${fault.message}`}>
                    <code>{placeOf(fault)}</code> {fault.message}
                  </li>
                ))}
              </ul>
            )}
          </div>
          <IconButton label={words.close} onPress={() => putAway(id)}>
            <X />
          </IconButton>
        </div>
      ))}
    </div>
  );
}

/** As an editor of text finds it: brandkit.json:12. */
const placeOf = ({ file, line }: KitProblem): string => (line === null ? file : `${file}:${line}`);
