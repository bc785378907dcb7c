import type { Acceptance } from '../../../src/model/waiver.ts';
import { formatDate } from '../../../src/report/format.ts';
import { useStore } from '../../store/index.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage, useWords } from '../../words/language.ts';
import style from './accept.module.css';
import { acceptWords } from './words.ts';

/** Beside a deviation: who accepted it, and why; and the way back. */
export function Accepted({ waiver }: { readonly waiver: Acceptance }) {
  const { id, author, date, until, reason } = waiver;
  const words = useWords(acceptWords);
  const language = useLanguage();
  const takeBack = useStore((state) => state.takeBack);
  const told = until === null ? null : formatDate(until, language);
  return (
    <div className={style.accepted}>
      <p>
        <span className="soft">{words.by(author, formatDate(date, language), told)}</span>
      </p>
      <p>{reason}</p>
      <Button onPress={() => void takeBack([id])}>{words.takeBack}</Button>
    </div>
  );
}
