import { useStore } from '../store/index.ts';
import { useWords } from '../words/language.ts';
import style from './told.module.css';
import { shellWords } from './words.ts';

/** The window's own words change at once; what the engine says follows. */
export function Translating() {
  const isTranslating = useStore((state) => state.isTranslating);
  const words = useWords(shellWords);
  return (
    <div className={style.told} role="status">
      {isTranslating && <p className={style.passing}>{words.translating}</p>}
    </div>
  );
}
