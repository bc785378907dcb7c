import { byReason } from '../../../src/report/fix-told.ts';
import type { FixTrial } from '../../store/fix.ts';
import { useStore } from '../../store/index.ts';
import { Mark } from '../../ui/mark.tsx';
import style from './fix.module.css';

/** Why findings stay, each reason once, with the checks that it holds for. */
export function Reasons({ left }: Pick<FixTrial, 'left'>) {
  const checks = useStore((state) => state.campaign?.checks);
  return (
    <ul className={style.reasons}>
      {[...byReason(left)].map(([why, ids]) => (
        <li key={why}>
          <Mark kind="warn" />
          <span>
            {why} <span className="soft">{ids.map((id) => checks?.[id]?.title ?? id).join(', ')}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
