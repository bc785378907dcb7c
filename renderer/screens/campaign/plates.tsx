import { useStore } from '../../store/index.ts';
import { commonWords } from '../../words/common.ts';
import { useWords } from '../../words/language.ts';
import style from './light-table.module.css';

/** A screenful. */
const most = 24;

/** The light table before the first asset was judged. */
export function Plates() {
  const total = useStore((state) => state.campaign?.total ?? 0);
  const { loading } = useWords(commonWords);
  return (
    <div className={style.plates} role="status" aria-label={loading}>
      {Array.from({ length: Math.min(total, most) }, (_, i) => `plate ${i}`).map((key) => (
        <div key={key} className={style.plate} />
      ))}
    </div>
  );
}
