import { Plus } from 'lucide-react';
import { pick } from '../../../opening/pick.ts';
import { usePick } from '../../../store/index.ts';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/language.ts';
import { NumbersAt, TextAt } from '../fields.tsx';
import kit from '../kit.module.css';
import { Master } from '../master.tsx';
import { RowsAt } from '../rows.tsx';
import { useAt, useDraft } from '../use-kit.ts';
import { logoWords } from '../words/forms.ts';
import { kitWords } from '../words/kit.ts';
import { FileAt } from './file-at.tsx';
import style from './logo-picture.module.css';
import { LogoBoards, type LogoFiles, LogoThumbnail, useLogoFiles } from './logo-picture.tsx';
import { ClearSpaceAt, PresenceAt } from './rules.tsx';
import { VariantForm } from './variant.tsx';

/** The brand's marks: variants, what holds for all of them, and those that are no longer used. */
export function LogosPanel() {
  const words = useWords(logoWords);
  const { tab } = useWords(kitWords);
  const { variants = [], retired = [] } = useDraft().logos ?? {};
  const pictures = useLogoFiles([...variants, ...retired].map(({ file }) => file));
  const { kitSelected, selectInKit, addLogos } = usePick('kitSelected', 'selectInKit', 'addLogos');
  const items = variants.map((logo, i) => ({
    at: `logos.variants[${i}]`,
    name: logo.id,
    detail: logo.file,
    picture: <LogoThumbnail logo={logo} file={pictures.get(logo.file)} />,
    logo,
  }));
  const chosen = items.find(({ at }) => at === kitSelected.logo);
  const selected = chosen?.at ?? null;
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
        {chosen !== undefined && (
          <VariantForm key={chosen.at} at={chosen.at}>
            <LogoBoards logo={chosen.logo} file={pictures.get(chosen.logo.file)} />
          </VariantForm>
        )}
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
                <RetiredPicture at={row} pictures={pictures} />
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

function RetiredPicture({ at, pictures }: { readonly at: string; readonly pictures: LogoFiles }) {
  const { value } = useAt(`${at}.file`);
  return (
    <span className={style.retired}>
      <LogoThumbnail logo={{}} file={pictures.get(String(value))} />
    </span>
  );
}
