import type { Deviation } from '../../../src/model/report.ts';
import type { LocatedDeviation } from '../../../src/report/overlay.ts';
import { reportWords } from '../../../src/report/words.ts';
import { useStore } from '../../store/index.ts';
import { useLanguage } from '../../words/language.ts';
import style from './across.module.css';
import { type Light, NumberOf } from './copy/runs.tsx';

interface AcrossSetProps extends Light {
  readonly across: readonly Deviation[];
  /** Of which some stand at a place in the asset, and have a number there. */
  readonly marked: readonly LocatedDeviation[];
}

/** What the set as a whole holds against an asset: a pointer to where it is told, which costs nothing here. */
export function AcrossSet({ across, marked, ...light }: AcrossSetProps) {
  const { set } = reportWords(useLanguage());
  const show = useStore((state) => state.show);
  if (across.length === 0) return null;
  return (
    <section className={style.across} aria-labelledby="across-set">
      <h3 id="across-set">{set.here}</h3>
      <ul>
        {across.map(({ fingerprint, message }) => {
          const told = marked.find(({ deviation }) => deviation.fingerprint === fingerprint);
          return (
            <li key={fingerprint}>
              {told !== undefined && <NumberOf numbers={[told.number]} {...light} />}
              <button type="button" className={style.link} onClick={() => show('set')}>
                {message}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
