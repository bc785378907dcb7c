import { useStore } from '../store/index.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/language.ts';
import { asksForKitFiles, pick } from './pick.ts';
import { openingWords } from './words.ts';

type Look = 'strong' | 'plain' | 'quiet';

/** Chooses the folder of a campaign. */
export function ChooseFolder({ look = 'plain' }: { readonly look?: Look }) {
  const open = useStore((state) => state.open);
  const words = useWords(openingWords);
  return (
    <Button look={look} onPress={() => void open(pick('folder'), 'campaign')}>
      {words.chooseFolder}
    </Button>
  );
}

export function TrySample({ look = 'plain' }: { readonly look?: Look }) {
  const openSample = useStore((state) => state.openSample);
  const words = useWords(openingWords);
  return (
    <Button look={look} onPress={() => void openSample()}>
      {words.sample}
    </Button>
  );
}

/** Opens a kit by a dialog. */
export function OpenKit({ look = 'plain' }: { readonly look?: Look }) {
  const open = useStore((state) => state.open);
  const words = useWords(openingWords);
  if (!asksForKitFiles())
    return (
      <Button look={look} onPress={() => void open(pick('kit'), 'kit')}>
        {words.openKit}
      </Button>
    );
  return (
    <>
      <Button look={look} onPress={() => void open(pick('kit'), 'kit')}>
        {words.openKitFolder}
      </Button>
      <Button onPress={() => void open(pick('kit-file'), 'kit')}>{words.openKitFile}</Button>
    </>
  );
}

/** Begins a kit from palette files and logos. */
export function MakeKit({ look = 'plain' }: { readonly look?: Look }) {
  const open = useStore((state) => state.open);
  const words = useWords(openingWords);
  return (
    <Button look={look} onPress={() => void open(pick('colours'), 'colours')}>
      {words.makeKit}
    </Button>
  );
}
