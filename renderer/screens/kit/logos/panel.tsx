import { Plus } from 'lucide-react';
import { pick } from '../../../opening/pick.ts';
import { usePick } from '../../../store/index.ts';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/language.ts';
import { NumbersAt, TextAt } from '../fields.tsx';
import kit from '../kit.module.css';
import { Master } from '../master.tsx';
import { RowsAt } from '../rows.tsx';
import { useDraft } from '../use-kit.ts';
import { logoWords } from '../words/forms.ts';
import { kitWords } from '../words/kit.ts';
import { FileAt } from './file-at.tsx';
import { ClearSpaceAt, PresenceAt } from './rules.tsx';
import { VariantForm } from './variant.tsx';

/** The brand's marks: variants, what holds for all of them, and those that are no longer used. */
export function LogosPanel() {
  const words = useWords(logoWords);
  const { tab } = useWords(kitWords);
  const variants = useDraft().logos?.variants ?? [];
  const { kitSelected, selectInKit, addLogos } = usePick('kitSelected', 'selectInKit', 'addLogos');
  const items = variants.map(({ id, file }, i) => ({ at: `logos.variants[${i}]`, name: id, detail: file }));
  const selected = items.find(({ at }) => at === kitSelected.logo)?.at ?? null;
  const add = async (): Promise<void> => addLogos(await pick('colours'));
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
          <div className={kit.stack}>
            <Button onPress={() => void add()}>
              <Plus aria-hidden />
              {words.addFiles}
            </Button>
            <p className={kit.help}>{words.dropHelp}</p>
          </div>
        </div>
        {selected !== null && <VariantForm key={selected} at={selected} />}
        {selected === null && items.length > 0 && <p className="soft">{words.choose}</p>}
      </div>
      {items.length > 0 && (
        <fieldset className={kit.part}>
          <legend>{words.all}</legend>
          <div className={kit.fields}>
            <ClearSpaceAt at="logos.clearSpace" />
            <PresenceAt at="logos.presence" otherwise="kind" />
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
                <FileAt at={`${row}.file`} />
                <TextAt at={`${row}.since`} label={words.since} type="date" />
              </>
            )}
          </RowsAt>
        </fieldset>
      )}
    </section>
  );
}
