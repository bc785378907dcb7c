import { useDeferredValue, useMemo } from 'react';
import { ChooseFolder, TrySample } from '../../opening/buttons.tsx';
import { createArranger, everything } from '../../store/arrange.ts';
import { useStore } from '../../store/index.ts';
import { Button } from '../../ui/button.tsx';
import { ScreenState } from '../../ui/state.tsx';
import { useWords } from '../../words/language.ts';
import style from './campaign.module.css';
import { Head } from './head.tsx';
import { LightTable } from './light-table.tsx';
import { Matrix } from './matrix.tsx';
import { MissingKit } from './missing-kit.tsx';
import { Notices } from './notices.tsx';
import { Plates } from './plates.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { Toolbar } from './toolbar.tsx';
import { campaignWords } from './words.ts';

/** The open campaign: how it stands, and every asset of it. */
export function CampaignScreen() {
  const total = useStore((state) => state.campaign?.total ?? null);
  const hasKit = useStore((state) => state.kit !== null);
  const words = useWords(campaignWords);
  if (total === null)
    return (
      <ScreenState
        title={words.none.title}
        actions={
          <>
            <ChooseFolder look="strong" />
            <TrySample />
          </>
        }
      >
        {words.none.text}
      </ScreenState>
    );
  if (total === 0)
    return (
      <ScreenState
        title={words.empty.title}
        actions={
          <>
            <ChooseFolder look="strong" />
            <TrySample />
          </>
        }
      >
        {words.empty.text}
        <Notices />
      </ScreenState>
    );
  if (!hasKit) return <MissingKit total={total} />;
  return <OpenCampaign />;
}

function OpenCampaign() {
  return (
    <div className={style.screen}>
      <div>
        <Head />
        <Notices />
        <Toolbar />
      </div>
      <Shown />
    </div>
  );
}

/** No asset has a row: the first of a run is on its way, or there is none to come. */
function NothingJudged() {
  const kind = useStore((state) => state.campaign?.run.kind ?? 'idle');
  const run = useStore((state) => state.run);
  const words = useWords(campaignWords);
  if (kind === 'running') return <Plates />;
  const told = kind === 'finished' ? words.noneJudged : words.notJudgedYet;
  return (
    <ScreenState
      level={2}
      title={told.title}
      actions={kind !== 'finished' && <Button onPress={() => void run()}>{words.check}</Button>}
    >
      {told.text}
    </ScreenState>
  );
}

/** Kept while one is on another screen. */
const arrange = createArranger();

/** The assets that are looked at. Apart from what stands above them, which need not follow every batch of results. */
function Shown() {
  const rows = useStore((state) => state.rows);
  const looking = useStore((state) => state.looking);
  const view = useStore((state) => state.view);
  const look = useStore((state) => state.look);
  const words = useWords(campaignWords);
  // Typing and scrolling go before the next batch of results.
  const known = useDeferredValue(rows);
  const asked = useDeferredValue(looking);
  const channels = useMemo(() => arrange(known, asked), [known, asked]);
  return (
    <>
      {view === 'table' ? (
        <Matrix />
      ) : known.size === 0 ? (
        <NothingJudged />
      ) : channels.length === 0 ? (
        <ScreenState
          level={2}
          title={words.noMatch.title}
          actions={<Button onPress={() => look({ ...everything, sort: looking.sort })}>{words.noMatch.clear}</Button>}
        />
      ) : (
        <LightTable channels={channels} />
      )}
      <SelectionBar channels={channels} />
    </>
  );
}
