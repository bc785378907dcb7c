import { Select } from '../../../ui/choice.tsx';
import { NumberField } from '../../../ui/field.tsx';
import { useWords } from '../../../words/language.ts';
import { ChoiceAt, NumberAt } from '../fields.tsx';
import kit from '../kit.module.css';
import { useAt } from '../use-kit.ts';
import { paletteWords } from '../words/palette.ts';

/** Values of the model where the kit says nothing (`src/model/kit.ts`). */
export const toleranceOtherwise = 5;
const neutralKinds = ['any', 'listed', 'maxShare'] as const;
const gradientKinds = ['brand', 'none'] as const;
/** A first share to move from: a hairline, not a ground. */
const firstShare = 2;

/** What holds for every colour of the palette. */
export function PaletteRules() {
  const words = useWords(paletteWords);
  return (
    <fieldset className={kit.part}>
      <legend>{words.whole}</legend>
      <div className={kit.fields}>
        <NumberAt
          at="palette.tolerance"
          label={words.wholeTolerance}
          unit="ΔE"
          min={0}
          max={30}
          step={0.5}
          otherwise={toleranceOtherwise}
        />
        <NeutralsAt at="palette.neutrals" otherwise={null} />
        <ChoiceAt
          at="palette.gradients"
          label={words.gradients}
          options={gradientKinds.map((id) => ({ id, label: words.gradient[id] }))}
          otherwise="brand"
        />
      </div>
    </fieldset>
  );
}

/** Other greys: any, none, or up to a share. `otherwise`: what a channel says that leaves it to the core. */
export function NeutralsAt({ at, otherwise }: { readonly at: string; readonly otherwise: string | null }) {
  const words = useWords(paletteWords);
  const { value, problem, change } = useAt(at);
  const share = typeof value === 'object' && value !== null && 'maxShare' in value ? value.maxShare : undefined;
  const kind = share !== undefined ? 'maxShare' : value === 'listed' || value === 'any' ? value : null;
  const kinds = neutralKinds.map((id) => ({ id, label: words.neutral[id] }));
  const options = otherwise === null ? kinds : [{ id: 'core' as const, label: otherwise }, ...kinds];
  return (
    <>
      <div data-at={at}>
        <Select<'core' | (typeof neutralKinds)[number]>
          label={words.neutrals}
          options={options}
          value={kind ?? (otherwise === null ? 'any' : 'core')}
          onChange={(id) => change(id === 'core' ? undefined : id === 'maxShare' ? { maxShare: firstShare } : id)}
        />
      </div>
      {kind === 'maxShare' && (
        <NumberField
          label={words.neutralShare}
          unit="%"
          minValue={0}
          maxValue={100}
          value={typeof share === 'number' ? share : Number.NaN}
          problem={problem}
          onChange={(next) => change(Number.isNaN(next) ? 'listed' : { maxShare: next })}
        />
      )}
    </>
  );
}
