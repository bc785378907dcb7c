import { pick } from '../../../opening/pick.ts';
import { useStore } from '../../../store/index.ts';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/language.ts';
import { TextAt } from '../fields.tsx';
import kit from '../kit.module.css';
import { useAt } from '../use-kit.ts';
import { logoWords } from '../words/forms.ts';

/** The file of one logo: its path inside the kit, and a dialog for another one. */
export function FileAt({ at }: { readonly at: string }) {
  const words = useWords(logoWords);
  const readLogos = useStore((state) => state.readLogos);
  const { change } = useAt(at);
  const choose = async (): Promise<void> => {
    const [first] = await readLogos((await pick('colours')).slice(0, 1));
    if (first !== undefined) change(first.file);
  };
  return (
    <div className={kit.beside}>
      <TextAt at={at} label={words.file} isRequired />
      <Button onPress={() => void choose()}>{words.otherFile}</Button>
    </div>
  );
}
