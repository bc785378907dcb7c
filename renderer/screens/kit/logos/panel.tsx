import { Plus } from 'lucide-react';
import { usePick } from '../../../store/index.ts';
import { inJson } from '../../../store/kit.ts';
import { freeName } from '../../../store/palette.ts';
import { appendAt } from '../../../store/pointer.ts';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/language.ts';
import { ChoiceAt, NumberAt, NumbersAt, TextAt } from '../fields.tsx';
import kit from '../kit.module.css';
import { Master } from '../master.tsx';
import { RowsAt } from '../rows.tsx';
import { useDraft } from '../use-kit.ts';
import { logoWords } from '../words/forms.ts';
import { kitWords } from '../words/kit.ts';
import { VariantForm } from './variant.tsx';

const measures = ['height', 'width', 'mark-height'] as const;

/** The brand's marks: variants, what holds for all of them, and those that are no longer used. */
export function LogosPanel() {
  const words = useWords(logoWords);
  const { tab } = useWords(kitWords);
  const variants = useDraft().logos?.variants ?? [];
  const { kitSelected, selectInKit, rewriteKit } = usePick('kitSelected', 'selectInKit', 'rewriteKit');
  const items = variants.map(({ id, file }, i) => ({ at: `logos.variants[${i}]`, name: id, detail: file }));
  const selected = items.find(({ at }) => at === kitSelected.logo)?.at ?? null;
  const add = (): void => {
    const id = freeName('logo', new Set(variants.map((variant) => variant.id))).replace(' ', '-');
    const fresh = { id, file: `logos/${id}.svg`, lockup: 'horizontal' };
    rewriteKit(inJson((draft) => appendAt(draft, 'logos.variants', fresh)));
    selectInKit({ logo: `logos.variants[${variants.length}]` });
  };
  return (
    <section aria-label={tab.logos} className={kit.panel}>
      <p className={kit.help}>{words.lead}</p>
      <div className={kit.masterDetail}>
        <div className={kit.master}>
          {items.length === 0 ? (
            <p className="soft">{words.none}</p>
          ) : (
            <Master
              label={words.list}
              sections={[{ id: 'variants', title: '', items }]}
              selected={selected}
              onSelect={(logo) => selectInKit({ logo })}
            />
          )}
          <div>
            <Button onPress={add}>
              <Plus aria-hidden />
              {words.addVariant}
            </Button>
          </div>
        </div>
        {selected !== null && <VariantForm key={selected} at={selected} />}
        {selected === null && items.length > 0 && <p className="soft">{words.choose}</p>}
      </div>
      {items.length > 0 && (
        <fieldset className={kit.part}>
          <legend>{words.all}</legend>
          <div className={kit.fields}>
            <NumberAt at="logos.clearSpace.factor" label={words.factor} unit="×" min={0} max={10} step={0.1} />
            <ChoiceAt
              at="logos.clearSpace.of"
              label={words.of}
              options={measures.map((id) => ({ id, label: words.measures[id] }))}
              otherwise="height"
            />
            <NumbersAt at="logos.rotation" label={words.rotation} help={words.rotationHelp} />
          </div>
          <RowsAt
            at="logos.retired"
            label={words.retired}
            help={words.retiredHelp}
            addLabel={words.addRetired}
            fresh={{ id: 'old', file: 'logos/old.svg' }}
          >
            {(row) => (
              <>
                <TextAt at={`${row}.id`} label={words.id} isRequired />
                <TextAt at={`${row}.file`} label={words.file} isRequired />
                <TextAt at={`${row}.since`} label={words.since} type="date" />
              </>
            )}
          </RowsAt>
        </fieldset>
      )}
    </section>
  );
}
