import { commonWords } from '../words/common.ts';
import { useWords } from '../words/language.ts';
import style from './mark.module.css';

export type MarkKind = 'fail' | 'warn' | 'note' | 'ask' | 'conforms' | 'unjudged';

/** A shape for each standing, the same as in reports: told apart without colour. */
const shapes: Readonly<Record<MarkKind, React.ReactNode>> = {
  fail: <rect x="1" y="1" width="10" height="10" />,
  warn: <path d="M6 .8 11.6 11H.4z" />,
  note: <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  ask: <path d="M6 .6 11.4 6 6 11.4.6 6z" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  conforms: <path d="M1.2 6.4 4.6 9.8 10.8 2.4" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  unjudged: <path d="M1.5 6h9" fill="none" stroke="currentColor" strokeWidth="1.8" />,
};

interface MarkProps {
  readonly kind: MarkKind;
  /** Words beside it; without them the shape stands alone and is named for screen readers. */
  readonly children?: React.ReactNode;
}

export function Mark({ kind, children }: MarkProps) {
  const { severity, verdict } = useWords(commonWords);
  const name = kind === 'conforms' || kind === 'unjudged' ? verdict[kind] : severity[kind];
  return (
    <span className={style.mark}>
      <svg viewBox="0 0 12 12" fill="currentColor" aria-hidden="true">
        {shapes[kind]}
      </svg>
      {children ?? <span className="hidden">{name}</span>}
    </span>
  );
}
