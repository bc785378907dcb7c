import type { ReactNode } from 'react';
import style from './state.module.css';

interface StateProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** Ways on. */
  readonly actions?: ReactNode;
  /** Read out at once: trouble. */
  readonly isTrouble?: boolean;
  /** 2: below a heading of the screen's own. */
  readonly level?: 1 | 2;
}

/** What a screen shows instead of its content: empty, loading, or in trouble. Always with a way on. */
export const ScreenState = ({ title, children, actions, isTrouble = false, level = 1 }: StateProps) => {
  const Title = `h${level}` as const;
  return (
    <div className={style.state} role={isTrouble ? 'alert' : 'status'}>
      <Title className={style.title}>{title}</Title>
      {children !== undefined && <div className={style.text}>{children}</div>}
      {actions !== undefined && <div className={style.actions}>{actions}</div>}
    </div>
  );
};
