import { severities } from '../../../src/model/severity.ts';
import { byReason } from '../../../src/report/fix-told.ts';
import type { FixTrial } from '../../store/fix.ts';
import { useStore } from '../../store/index.ts';
import { Mark } from '../../ui/mark.tsx';
import style from './fix.module.css';

/** Why findings stay: what must change first, and each reason once, with the checks that it holds for. */
export function Reasons({ left }: Pick<FixTrial, 'left'>) {
  const checks = useStore((state) => state.campaign?.checks);
  const lines = severities.flatMap((severity) =>
    [...byReason(left.filter((one) => one.severity === severity))].map(([why, ids]) => ({ severity, why, ids })),
  );
  return (
    <ul className={style.reasons}>
      {lines.map(({ severity, why, ids }) => (
        <li key={severity + why}>
          <Mark kind={severity} />
          <span>
            {why} <span className="soft">{ids.map((id) => checks?.[id]?.title ?? id).join(', ')}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
