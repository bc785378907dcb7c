import { acrossSet } from '../../../src/report/across.ts';
import { reportWords } from '../../../src/report/words.ts';
import { useStore } from '../../store/index.ts';
import { useLanguage } from '../../words/language.ts';
import { useSet } from '../set/use-set.ts';
import style from './across.module.css';

/** What the set as a whole holds against an asset: a pointer to where it is told, which costs nothing here. */
export function AcrossSet({ path }: { readonly path: string }) {
  const shown = useSet();
  const { set } = reportWords(useLanguage());
  const show = useStore((state) => state.show);
  const found = shown.kind === 'shown' ? acrossSet(shown.set.results, path) : [];
  if (found.length === 0) return null;
  return (
    <section className={style.across} aria-labelledby="across-set">
      <h3 id="across-set">{set.here}</h3>
      <ul>
        {found.map(({ fingerprint, message }) => (
          <li key={fingerprint}>
            <button type="button" className={style.link} onClick={() => show('set')}>
              {message}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
