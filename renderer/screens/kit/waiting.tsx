import { usePick } from '../../store/index.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useWords } from '../../words/language.ts';
import style from './kit.module.css';
import { kitWords } from './words/kit.ts';

/** Asks before a new kit takes the place of changes that are saved nowhere. */
export function WaitingSheet() {
  const { kitWaiting, answerWaiting } = usePick('kitWaiting', 'answerWaiting');
  const words = useWords(kitWords);
  return (
    <Sheet title={words.waiting} isOpen={kitWaiting !== null} onClose={() => answerWaiting('keep')}>
      <div className={style.stack}>
        <p>{words.waitingText}</p>
        <div className={style.actions}>
          <Button look="strong" onPress={() => answerWaiting('keep')}>
            {words.keep}
          </Button>
          <Button onPress={() => answerWaiting('discard')}>{words.discard}</Button>
        </div>
      </div>
    </Sheet>
  );
}
