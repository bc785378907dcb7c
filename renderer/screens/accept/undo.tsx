import { X } from 'lucide-react';
import { useEffect } from 'react';
import { answerCommand } from '../../store/events.ts';
import { usePick } from '../../store/index.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { commonWords } from '../../words/common.ts';
import { useWords } from '../../words/language.ts';
import style from './accept.module.css';
import { acceptWords } from './words.ts';

/** What was just accepted or taken back, and the way back. The kit's screen has an undo of its own. */
export function UndoAccepting() {
  const { lastDone, undoLast, forgetLast, screen } = usePick('lastDone', 'undoLast', 'forgetLast', 'screen');
  const words = useWords(acceptWords);
  const { undo, close } = useWords(commonWords);
  const isShown = lastDone !== null && screen !== 'kit';
  useEffect(() => (isShown ? answerCommand('undo', () => void undoLast()) : undefined), [isShown, undoLast]);
  return (
    <div className={style.undo} role="status">
      {isShown && (
        <p>
          {lastDone.kind === 'accepted' ? words.accepted(lastDone.count) : words.takenBack(lastDone.count)}
          <Button look="quiet" onPress={() => void undoLast()}>
            {undo}
          </Button>
          <IconButton label={close} onPress={forgetLast}>
            <X />
          </IconButton>
        </p>
      )}
    </div>
  );
}
