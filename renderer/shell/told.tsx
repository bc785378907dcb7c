import { X } from 'lucide-react';
import { useStore } from '../store/index.ts';
import { IconButton } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { commonWords } from '../words/common.ts';
import { useWords } from '../words/language.ts';
import style from './told.module.css';

/** At the foot of the window: what happened, and what to do. */
export function Told() {
  const told = useStore((state) => state.told);
  const putAway = useStore((state) => state.putAway);
  const words = useWords(commonWords);
  return (
    <div className={style.told} role="alert">
      {told.map(({ id, kind, message, hint }) => (
        <div key={id} className={style.one}>
          <Mark kind={kind === 'trouble' ? 'fail' : 'note'} />
          <p>
            <b>{message}</b> {hint}
          </p>
          <IconButton label={words.close} onPress={() => putAway(id)}>
            <X />
          </IconButton>
        </div>
      ))}
    </div>
  );
}
