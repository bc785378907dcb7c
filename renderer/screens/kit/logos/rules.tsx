import { useWords } from '../../../words/language.ts';
import { ChoiceAt, NumberAt } from '../fields.tsx';
import { logoWords } from '../words/forms.ts';

const measures = ['height', 'width', 'mark-height'] as const;

/** Clear space around a logo, in units of the logo itself: for every channel, or for one. */
export function ClearSpaceAt({ at }: { readonly at: string }) {
  const words = useWords(logoWords);
  return (
    <>
      <NumberAt at={`${at}.factor`} label={words.factor} unit="×" min={0} max={10} step={0.1} />
      <ChoiceAt
        at={`${at}.of`}
        label={words.of}
        options={measures.map((id) => ({ id, label: words.measures[id] }))}
        otherwise="height"
      />
    </>
  );
}

const presences = ['required', 'free', 'forbidden'] as const;

/** Whether an asset must show a logo. `otherwise`: who says so where nothing is written. */
export function PresenceAt({ at, otherwise }: { readonly at: string; readonly otherwise: 'kind' | 'core' }) {
  const words = useWords(logoWords);
  const options = [otherwise, ...presences].map((id) => ({ id, label: words.presences[id] }));
  return <ChoiceAt at={at} label={words.presence} options={options} otherwise={otherwise} />;
}
