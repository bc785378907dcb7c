import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Done } from '../../store/accept.ts';
import { answerCommand } from '../../store/events.ts';
import { usePick } from '../../store/index.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { commonWords } from '../../words/common.ts';
import { useWords } from '../../words/language.ts';
import style from './accept.module.css';
import { acceptWords } from './words.ts';

/** Time to read it and to think better of it. Then its key still undoes it, until something else is done. */
const shownMs = 10_000;

/** What was just accepted or taken back, and the way back. The kit's screen has an undo of its own. */
export function UndoAccepting() {
  const { lastDone, undoLast, screen } = usePick('lastDone', 'undoLast', 'screen');
  const words = useWords(acceptWords);
  const { undo, close } = useWords(commonWords);
  const [seen, setSeen] = useState<Done | null>(null);
  const canUndo = lastDone !== null && screen !== 'kit';
  const isShown = canUndo && lastDone !== seen;
  useEffect(() => (canUndo ? answerCommand('undo', () => void undoLast()) : undefined), [canUndo, undoLast]);
  const [isHovered, setHovered] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const isHeld = isHovered || isFocused;
  // Each time anew for what was done last.
  useEffect(() => {
    if (lastDone === null || isHeld) return;
    const timer = setTimeout(() => setSeen(lastDone), shownMs);
    return () => clearTimeout(timer);
  }, [lastDone, isHeld]);
  // It goes without saying that the pointer left it.
  useEffect(() => {
    if (isShown) return;
    setHovered(false);
    setFocused(false);
  }, [isShown]);
  return (
    <div className={style.undo} role="status">
      {isShown && (
        <p
          onPointerEnter={() => setHovered(true)}
          onPointerLeave={() => setHovered(false)}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
        >
          {lastDone.kind === 'accepted' ? words.accepted(lastDone.count) : words.takenBack(lastDone.count)}
          <Button look="quiet" onPress={() => void undoLast()}>
            {undo}
          </Button>
          <IconButton label={close} onPress={() => setSeen(lastDone)}>
            <X />
          </IconButton>
        </p>
      )}
    </div>
  );
}
