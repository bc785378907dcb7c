import type { ReactNode } from 'react';
import style from './state.module.css';

interface StateProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** Ways on. */
  readonly actions?: ReactNode;
  /** Read out at once: trouble. */
  readonly isTrouble?: boolean;
}

/** What a screen shows instead of its content: empty, loading, or in trouble. Always with a way on. */
export const ScreenState = ({ title, children, actions, isTrouble = false }: StateProps) => (
  <div className={style.state} role={isTrouble ? 'alert' : 'status'}>
    <h2 className={style.title}>{title}</h2>
    {children !== undefined && <div className={style.text}>{children}</div>}
    {actions !== undefined && <div className={style.actions}>{actions}</div>}
  </div>
);
