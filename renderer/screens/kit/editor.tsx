import { type KeyboardEvent, useEffect, useRef } from 'react';
import { answerCommand } from '../../store/events.ts';
import { usePick, useStore } from '../../store/index.ts';
import { type KitTab, kitTabOf, kitTabs } from '../../store/kit-place.ts';
import { Mark } from '../../ui/mark.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useLanguage, useWords } from '../../words/language.ts';
import { ChannelsPanel } from './channels/panel.tsx';
import { ChecksPanel } from './checks/panel.tsx';
import { Head, useSave } from './head.tsx';
import style from './kit.module.css';
import { LogosPanel } from './logos/panel.tsx';
import { OfferSheet } from './offer/sheet.tsx';
import { PalettePanel } from './palette/panel.tsx';
import { PlacementsPanel } from './placements/panel.tsx';
import { Problems } from './problems.tsx';
import { TrialView } from './trial.tsx';
import { useEdit } from './use-kit.ts';
import { VoicePanel } from './voice/panel.tsx';
import { WaitingSheet } from './waiting.tsx';
import { kitWords } from './words/kit.ts';

const panels: Readonly<Record<KitTab, () => React.ReactNode>> = {
  palette: PalettePanel,
  channels: ChannelsPanel,
  placements: PlacementsPanel,
  checks: ChecksPanel,
  logos: LogosPanel,
  voice: VoicePanel,
};

/** A kit while it is being written. */
export function Editor() {
  const { kitTab, showKitTab, sealKit, undoKit, redoKit, loadKitKnown, recheckKit } = usePick(
    'kitTab',
    'showKitTab',
    'sealKit',
    'undoKit',
    'redoKit',
    'loadKitKnown',
    'recheckKit',
  );
  const words = useWords(kitWords);
  const language = useLanguage();
  const campaign = useStore((state) => state.campaign?.name ?? null);
  const kit = useStore((state) => state.kit?.digest ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: words come in the language, placements from the kit
  useEffect(() => void loadKitKnown(), [loadKitKnown, language, kit]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same draft says something else of another campaign
  useEffect(recheckKit, [recheckKit, language, campaign]);
  const root = useRef<HTMLDivElement>(null);
  useFocus(root);

  // A text field's own undo knows one field only; ours knows them all.
  const press = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) redoKit();
    else undoKit();
  };
  const Panel = panels[kitTab];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for what its fields do, and is none itself
    <div ref={root} className={style.screen} onBlur={sealKit} onKeyDown={press}>
      <Commands />
      <Head />
      <Tabs
        label={words.tabs}
        tabs={kitTabs.map((id) => ({ id, label: words.tab[id], mark: <TabMark id={id} /> }))}
        value={kitTab}
        onChange={showKitTab}
      >
        <Panel />
      </Tabs>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <aside className={style.rail} tabIndex={0} aria-label={`${words.trial}, ${words.problems}`}>
        <TrialView />
        <Problems />
      </aside>
      <OfferSheet />
      <WaitingSheet />
    </div>
  );
}

/** The worst of what is wrong on a tab. */
function TabMark({ id }: { readonly id: KitTab }) {
  const worst = useEdit(({ check }) => {
    const found = check?.problems.filter(({ key }) => kitTabOf(key) === id) ?? [];
    return found.some(({ level }) => level === 'error') ? 'fail' : found.length > 0 ? 'warn' : null;
  });
  return worst === null ? null : <Mark kind={worst} />;
}

/** Answers the menu while the editor is shown. */
function Commands() {
  const { undoKit, redoKit } = usePick('undoKit', 'redoKit');
  const { save } = useSave();
  useEffect(() => {
    const ends = [answerCommand('undo', undoKit), answerCommand('redo', redoKit), answerCommand('save', save)];
    return () => {
      for (const end of ends) end();
    };
  }, [undoKit, redoKit, save]);
  return null;
}

/** Brings the focus to the field of a pointer, or to the nearest thing that holds it. */
function useFocus(root: React.RefObject<HTMLDivElement | null>): void {
  const { kitFocus, focusedInKit } = usePick('kitFocus', 'focusedInKit');
  useEffect(() => {
    if (kitFocus === null) return;
    for (let at = kitFocus; at !== ''; at = at.replace(/(?:^|\.)[^.[]+$|\[\d+\]$/, '')) {
      const found = root.current?.querySelector(`[data-at="${CSS.escape(at)}"]`);
      const field = found?.querySelector<HTMLElement>('input, textarea, button');
      if (field === null || field === undefined) continue;
      field.focus();
      field.scrollIntoView({ block: 'center' });
      break;
    }
    focusedInKit();
  }, [kitFocus, focusedInKit, root]);
}
