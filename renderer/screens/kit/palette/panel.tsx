import { ClipboardPaste, Plus } from 'lucide-react';
import { reportWords } from '../../../../src/report/words.ts';
import { usePick, useStore } from '../../../store/index.ts';
import { asJson } from '../../../store/kit.ts';
import { readAt } from '../../../store/pointer.ts';
import { Button } from '../../../ui/button.tsx';
import { Swatch } from '../../../ui/swatch.tsx';
import { useLanguage, useWords } from '../../../words/language.ts';
import kit from '../kit.module.css';
import { Master, type MasterItem } from '../master.tsx';
import { useAddColour } from '../use-add-colour.ts';
import { useDraft, useEdit, useHex } from '../use-kit.ts';
import { kitWords } from '../words/kit.ts';
import { paletteWords } from '../words/palette.ts';
import { ColourDetail } from './detail.tsx';
import { PaletteRules } from './rules.tsx';
import { ShareBar } from './share-bar.tsx';

/** The palette: colours to choose from, the chosen one, and what holds for all. */
export function PalettePanel() {
  const selected = useSelected();
  const hasColours = useEdit(({ history }) => (history.present.palette?.colours ?? []).length > 0);
  const words = useWords(paletteWords);
  const { tab } = useWords(kitWords);
  return (
    <section aria-label={tab.palette} className={kit.panel}>
      {hasColours && <ShareBar />}
      <div className={kit.masterDetail}>
        <Colours />
        {selected !== null && <ColourDetail key={selected} at={selected} />}
        {selected === null && hasColours && <p className="soft">{words.choose}</p>}
      </div>
      <PaletteRules />
    </section>
  );
}

/** Pointer of the chosen colour; null where it is not there (any more). */
const useSelected = (): string | null => {
  const { colour } = useStore((state) => state.kitSelected);
  const isThere = useEdit(({ history }) => readAt(asJson(history.present), colour) !== undefined);
  return isThere ? colour : null;
};

/** Every colour of the kit, and the ways to more of them. */
function Colours() {
  const { palette } = useDraft();
  const { selectInKit, askColours } = usePick('selectInKit', 'askColours');
  const selected = useSelected();
  const add = useAddColour();
  const words = useWords(paletteWords);
  const roles = reportWords(useLanguage()).palette.role;

  const item = (at: string, name: string, value: string, further: string): MasterItem => ({
    at,
    name,
    detail: further === '' ? value : `${value} · ${further}`,
    picture: <ColourPicture at={at} />,
  });
  const sections = [
    {
      id: 'colours',
      title: words.colours,
      items: (palette?.colours ?? []).map(({ name, value, role }, i) =>
        item(`palette.colours[${i}]`, name, value, role === undefined ? '' : (roles[role] ?? role)),
      ),
    },
    {
      id: 'accepted',
      title: words.accepted,
      items: (palette?.accepted ?? []).map(({ name, value, until }, i) =>
        item(`palette.accepted[${i}]`, name, value, until ?? ''),
      ),
    },
  ];
  return (
    <div className={kit.master}>
      {sections.every(({ items }) => items.length === 0) ? (
        <p className="soft">{words.none}</p>
      ) : (
        <Master
          label={words.list}
          sections={sections}
          selected={selected}
          onSelect={(colour) => selectInKit({ colour })}
        />
      )}
      <div className={kit.actions}>
        <Button onPress={() => add('colours', words.newColour)}>
          <Plus aria-hidden />
          {words.addColour}
        </Button>
        <Button onPress={askColours}>
          <ClipboardPaste aria-hidden />
          {words.bring}
        </Button>
        <Button look="quiet" onPress={() => add('accepted', words.newAccepted)}>
          <Plus aria-hidden />
          {words.addAccepted}
        </Button>
      </div>
    </div>
  );
}

function ColourPicture({ at }: { readonly at: string }) {
  const hex = useHex(at);
  return <Swatch colour={hex ?? 'none'} size="fill" />;
}
