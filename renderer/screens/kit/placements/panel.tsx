import { Plus } from 'lucide-react';
import { usePick } from '../../../store/index.ts';
import { inJson } from '../../../store/kit.ts';
import { freeId } from '../../../store/placements.ts';
import { appendAt } from '../../../store/pointer.ts';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/language.ts';
import kit from '../kit.module.css';
import { Master } from '../master.tsx';
import { useDraft } from '../use-kit.ts';
import { kitWords } from '../words/kit.ts';
import { placementWords } from '../words/placements.ts';
import { Assignments } from './assignments.tsx';
import { PlacementForm } from './form.tsx';

/** Placements that no catalogue knows, and which files are meant for which placement. */
export function PlacementsPanel() {
  const words = useWords(placementWords);
  const { tab } = useWords(kitWords);
  const placements = useDraft().placements ?? [];
  const { kitSelected, selectInKit, rewriteKit } = usePick('kitSelected', 'selectInKit', 'rewriteKit');
  const items = placements.map(({ id, title, channel, recommended }, i) => ({
    at: `placements[${i}]`,
    name: title === '' ? id : title,
    detail: `${channel} · ${recommended?.width ?? '–'}×${recommended?.height ?? '–'}`,
  }));
  const selected = items.find(({ at }) => at === kitSelected.placement)?.at ?? null;
  const add = (): void => {
    const id = freeId(words.freshTitle, placements);
    const recommended = { width: 1080, height: 1080 };
    const fresh = { id, channel: words.freshChannel, title: words.freshTitle, recommended };
    rewriteKit(inJson((draft) => appendAt(draft, 'placements', fresh)));
    selectInKit({ placement: `placements[${placements.length}]` });
  };
  return (
    <section aria-label={tab.placements} className={kit.panel}>
      <p className={kit.help}>{words.lead}</p>
      <div className={kit.masterDetail}>
        <div className={kit.master}>
          {items.length === 0 ? (
            <p className="soft">{words.none}</p>
          ) : (
            <Master
              label={words.list}
              sections={[{ id: 'placements', title: '', items }]}
              selected={selected}
              onSelect={(placement) => selectInKit({ placement })}
            />
          )}
          <div>
            <Button onPress={add}>
              <Plus aria-hidden />
              {words.add}
            </Button>
          </div>
        </div>
        {selected !== null && <PlacementForm key={selected} at={selected} />}
        {selected === null && items.length > 0 && <p className="soft">{words.choose}</p>}
      </div>
      <Assignments />
    </section>
  );
}
