import { useEffect } from 'react';
import { MakeKit, OpenKit, TrySample } from '../../opening/buttons.tsx';
import { usePick, useStore } from '../../store/index.ts';
import { isChanged } from '../../store/kit.ts';
import { Button } from '../../ui/button.tsx';
import { ScreenState } from '../../ui/state.tsx';
import { commonWords } from '../../words/common.ts';
import { useWords } from '../../words/language.ts';
import { Editor } from './editor.tsx';
import { useAddColour } from './use-add-colour.ts';
import { kitWords } from './words/kit.ts';
import { paletteWords } from './words/palette.ts';

/** The kit's editor, or why there is none. */
export function KitScreen() {
  const { editKit, beginKit } = usePick('editKit', 'beginKit');
  const hasKit = useStore((state) => state.kit !== null);
  const kind = useStore((state) => state.kitEditor.kind);
  const problem = useStore(({ kitEditor }) => (kitEditor.kind === 'trouble' ? kitEditor.problem : null));
  const addColour = useAddColour();
  const paletteText = useWords(paletteWords);
  const words = useWords(kitWords);
  const { tryAgain } = useWords(commonWords);
  useKeepUp();
  const begin = async (): Promise<void> => {
    if (await beginKit([])) addColour('colours', paletteText.newColour);
  };
  switch (kind) {
    case 'open':
      return <Editor />;
    case 'loading':
      return <ScreenState title={words.loading} />;
    case 'trouble':
      return (
        <ScreenState
          isTrouble
          title={words.trouble}
          actions={
            <>
              <Button look="strong" onPress={() => void editKit()}>
                {tryAgain}
              </Button>
              <OpenKit />
            </>
          }
        >
          <p>{problem?.message}</p>
          <p>{problem?.hint}</p>
        </ScreenState>
      );
    case 'closed':
      return hasKit ? (
        <ScreenState title={words.loading} />
      ) : (
        <ScreenState
          title={words.empty}
          actions={
            <>
              <MakeKit look="strong" />
              <OpenKit />
              <Button onPress={() => void begin()}>{words.fromNothing}</Button>
              <TrySample look="quiet" />
            </>
          }
        >
          {words.emptyText}
        </ScreenState>
      );
  }
}

/** Edits the kit that is open; another one takes its place unless changes would be lost. */
function useKeepUp(): void {
  const digest = useStore((state) => state.kit?.digest ?? null);
  const edited = useStore(({ kitEditor }) => (kitEditor.kind === 'open' ? kitEditor.digest : null));
  useEffect(() => {
    if (digest === null) return;
    const { kitEditor, editKit } = useStore.getState();
    const isOther = kitEditor.kind === 'open' && edited !== digest;
    const isFree = kitEditor.kind === 'open' && kitEditor.saved !== null && !isChanged(kitEditor);
    if (kitEditor.kind === 'closed' || (isOther && isFree)) void editKit();
  }, [digest, edited]);
}
