import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from '../../../store/index.ts';
import { inJson } from '../../../store/kit.ts';
import { writeAt } from '../../../store/pointer.ts';
import { Button } from '../../../ui/button.tsx';
import { commonWords } from '../../../words/common.ts';
import { useWords } from '../../../words/language.ts';
import { ChoiceAt, NumberAt, SomeOfAt, TextAt } from '../fields.tsx';
import kit from '../kit.module.css';
import { useDraft } from '../use-kit.ts';
import { logoWords } from '../words/forms.ts';
import { FileAt } from './file-at.tsx';

const lockups = ['horizontal', 'stacked', 'mark', 'wordmark'] as const;
const colourways = ['full', 'one-colour', 'reversed'] as const;

/** One variant of the logo: how it looks, its file, what it is, where and how small it may stand. */
export function VariantForm({ at, children }: { readonly at: string; readonly children: ReactNode }) {
  const words = useWords(logoWords);
  const { remove } = useWords(commonWords);
  const { palette } = useDraft();
  const rewriteKit = useStore((state) => state.rewriteKit);
  const grounds = [
    ...(palette?.colours ?? []).map(({ name }) => ({ id: name, label: name })),
    { id: 'photo', label: words.photo },
  ];
  return (
    <div className={kit.stack}>
      {children}
      <FileAt at={`${at}.file`} />
      <div className={kit.fields}>
        <TextAt at={`${at}.id`} label={words.id} help={words.idHelp} isRequired />
        <ChoiceAt
          at={`${at}.lockup`}
          label={words.lockup}
          options={lockups.map((id) => ({ id, label: words.lockups[id] }))}
        />
        <ChoiceAt
          at={`${at}.colourway`}
          label={words.colourway}
          options={colourways.map((id) => ({ id, label: words.colourways[id] }))}
          otherwise="full"
        />
      </div>
      <SomeOfAt at={`${at}.backgrounds`} label={words.backgrounds} help={words.backgroundsHelp} options={grounds} />
      <fieldset className={kit.rows}>
        <legend>{words.minimum}</legend>
        <div className={kit.fields}>
          <NumberAt at={`${at}.minimum.width`} label={words.width} unit="px" min={1} />
          <NumberAt at={`${at}.minimum.height`} label={words.height} unit="px" min={1} />
          <NumberAt at={`${at}.minimum.share`} label={words.share} unit="%" min={0} max={100} />
        </div>
      </fieldset>
      <div>
        <Button look="quiet" onPress={() => rewriteKit(inJson((draft) => writeAt(draft, at, undefined)))}>
          <Trash2 aria-hidden />
          {remove}
        </Button>
      </div>
    </div>
  );
}
