import { ProgressBar } from 'react-aria-components';
import style from './progress.module.css';

/** `value` 0…1; null: under way, no telling how far. */
export const Progress = ({ label, value }: { readonly label: string; readonly value: number | null }) => (
  <ProgressBar
    aria-label={label}
    value={(value ?? 0) * 100}
    isIndeterminate={value === null}
    className={style.bar ?? ''}
  >
    {({ percentage }) => (
      <div
        className={`${style.fill} ${value === null ? style.moving : ''}`}
        style={{ inlineSize: `${percentage ?? 30}%` }}
      />
    )}
  </ProgressBar>
);
