import { ClipboardPaste, Plus } from 'lucide-react';
import { reportWords } from '../../../../src/report/words.ts';
import { useStore } from '../../../store/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Swatch } from '../../../ui/swatch.tsx';
import { useLanguage, useWords } from '../../../words/language.ts';
import kit from '../kit.module.css';
import { Master, type MasterItem } from '../master.tsx';
import { useAddColour } from '../use-add-colour.ts';
import { useDraft, useHex } from '../use-kit.ts';
import { kitWords } from '../words/kit.ts';
import { paletteWords } from '../words/palette.ts';
import { ColourDetail } from './detail.tsx';
import { PaletteRules } from './rules.tsx';
import { ShareBar } from './share-bar.tsx';

/** The palette: colours to choose from, the chosen one, and what holds for all. */
export function PalettePanel() {
  const { palette } = useDraft();
  const { kitSelected, selectInKit, askColours } = useStore();
  const add = useAddColour();
  const words = useWords(paletteWords);
  const roles = reportWords(useLanguage()).palette.role;
  const { tab } = useWords(kitWords);

  const item = (at: string, name: string, value: string, further: string): MasterItem => ({
    at,
    name,
    detail: further === '' ? value : `${value} · ${further}`,
    picture: <ColourPicture at={at} />,
  });
  const colours = palette?.colours ?? [];
  const accepted = palette?.accepted ?? [];
  const sections = [
    {
      id: 'colours',
      title: words.colours,
      items: colours.map(({ name, value, role }, i) =>
        item(`palette.colours[${i}]`, name, value, role === undefined ? '' : (roles[role] ?? role)),
      ),
    },
    {
      id: 'accepted',
      title: words.accepted,
      items: accepted.map(({ name, value, until }, i) => item(`palette.accepted[${i}]`, name, value, until ?? '')),
    },
  ];
  const selected = sections.flatMap(({ items }) => items).find(({ at }) => at === kitSelected.colour)?.at ?? null;

  return (
    <section aria-label={tab.palette} className={kit.panel}>
      {colours.length > 0 && <ShareBar />}
      <div className={kit.masterDetail}>
        <div className={kit.master}>
          {colours.length + accepted.length === 0 ? (
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
        {selected !== null && <ColourDetail key={selected} at={selected} />}
        {selected === null && colours.length > 0 && <p className="soft">{words.choose}</p>}
      </div>
      <PaletteRules />
    </section>
  );
}

function ColourPicture({ at }: { readonly at: string }) {
  const hex = useHex(at);
  return <Swatch colour={hex ?? 'none'} size="fill" />;
}
