import { useEffect, useState } from 'react';
import { type State, useStore } from '../store/index.ts';
import { Progress } from '../ui/progress.tsx';
import { useLanguage, useWords } from '../words/language.ts';
import style from './drop-zone.module.css';
import { readDropped } from './dropped.ts';
import type { DropPlace } from './meaning.ts';
import { granted } from './pick.ts';
import { openingWords } from './words.ts';

const bringsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** What is dropped on a kit that is being edited is meant for it. */
const dropPlace = ({ screen, kitEditor, kitTab }: State): DropPlace =>
  screen !== 'kit' ? 'anywhere' : kitEditor.kind === 'open' && kitTab === 'logos' ? 'logos' : 'kit';

/**
 * The whole window takes what is dropped on it. A part of the window that wants a drop for itself prevents the default of
 * `dragover` and `drop`; this leaves it alone.
 */
export function DropZone() {
  const isOpening = useStore((state) => state.isOpening);
  const language = useLanguage();
  const words = useWords(openingWords);
  const place = useStore(dropPlace);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      setOver(!event.defaultPrevented && bringsFiles(event));
      if (event.defaultPrevented || !bringsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    };
    const leave = (event: DragEvent): void => {
      // Out of the window, not from one element to the next.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (event.defaultPrevented || event.dataTransfer === null || !bringsFiles(event)) return;
      event.preventDefault();
      void takeDropped(event.dataTransfer, openingWords[language]);
    };
    // While something is dragged there are no events of a pointer: one of them tells that a drag ended elsewhere, unheard.
    const end = (): void => setOver(false);
    const ends = ['pointermove', 'pointerdown', 'keydown'] as const;
    for (const type of ends) window.addEventListener(type, end, { capture: true, passive: true });
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      for (const type of ends) window.removeEventListener(type, end, { capture: true });
    };
  }, [language]);
  return (
    <>
      {isOpening && (
        <div className={style.opening}>
          <Progress label={words.opening} value={null} />
        </div>
      )}
      {isOver && (
        <div className={style.veil}>
          <p className={style.drop}>{words.drop}</p>
          <p>{words.dropMeaning[place]}</p>
        </div>
      )}
    </>
  );
}

async function takeDropped(data: DataTransfer, { unreadable, nothing }: (typeof openingWords)['en']): Promise<void> {
  const { open, tell } = useStore.getState();
  const dropped = await readDropped(data, dropPlace(useStore.getState())).catch((error: unknown) => {
    // The browser could not read a file or folder; anything else is a bug.
    if (error instanceof DOMException) return 'unreadable' as const;
    throw error;
  });
  if (dropped === 'unreadable') tell({ code: 'unreadable', ...unreadable });
  else if (dropped?.files.length === 0) tell({ code: 'not-found', ...nothing });
  else if (dropped !== null) await open(granted(dropped.files, dropped.paths), dropped.kind);
}
