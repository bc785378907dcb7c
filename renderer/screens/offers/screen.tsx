import { useState } from 'react';
import { shortPaths } from '../../../src/report/short-paths.ts';
import { reportWords } from '../../../src/report/words.ts';
import { useStore } from '../../store/index.ts';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/choice.tsx';
import { ScreenState } from '../../ui/state.tsx';
import { commonWords } from '../../words/common.ts';
import { useLanguage, useWords } from '../../words/language.ts';
import { Ledger } from './ledger.tsx';
import style from './offers.module.css';
import { Timeline } from './timeline.tsx';
import { useOffers } from './use-offers.ts';
import { offersWords } from './words.ts';

/** What all channels say of offers and of time, side by side: what contradicts itself shows at once. */
export function OffersScreen() {
  const words = useWords(offersWords);
  const { tryAgain } = useWords(commonWords);
  const report = reportWords(useLanguage());
  const shown = useOffers();
  const [isNarrowed, setNarrowed] = useState(false);
  const [scroll, setScroll] = useState<HTMLElement | null>(null);
  const isJudged = useStore((state) => state.campaign?.summary != null);
  const run = useStore((state) => state.campaign?.run.kind ?? null);
  const show = useStore((state) => state.show);

  if (!isJudged) {
    return (
      <ScreenState
        title={words.empty}
        actions={
          <Button look="strong" onPress={() => show(run === null ? 'welcome' : 'campaign')}>
            {run === null ? words.start : words.campaign}
          </Button>
        }
      >
        {run === 'running' ? words.running : words.emptyText}
      </ScreenState>
    );
  }
  if (shown.kind === 'loading') return <ScreenState title={words.loading} />;
  if (shown.kind === 'trouble') {
    return (
      <ScreenState
        isTrouble
        title={words.trouble}
        actions={
          <Button look="strong" onPress={shown.again}>
            {tryAgain}
          </Button>
        }
      >
        <p>{shown.problem.message}</p>
        <p>{shown.problem.hint}</p>
      </ScreenState>
    );
  }
  const { ledger, timeline } = shown.offers;
  if (ledger.lines.length === 0 && timeline.lines.length === 0) {
    return <ScreenState title={words.empty}>{words.nothing}</ScreenState>;
  }
  const cells = ledger.lines.flatMap((line) => line.cells.flat());
  const names = shortPaths([
    ...cells.flatMap(({ places }) => places.map(({ path }) => path)),
    ...timeline.lines.map(({ path }) => path),
  ]);
  const disputed = ledger.lines.filter(({ contradicts }) => contradicts).length;
  const doubtful = timeline.lines.filter(({ doubt }) => doubt !== null).length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <div className={style.screen} ref={setScroll} tabIndex={0}>
      <header className={style.head}>
        <h1>{words.title}</h1>
        <p className="soft">{words.disputed(disputed, doubtful)}</p>
        <Switch isSelected={isNarrowed} onChange={setNarrowed}>
          {words.only}
        </Switch>
      </header>
      {ledger.lines.length > 0 && (
        <section aria-labelledby="offers-ledger">
          <h2 id="offers-ledger">{report.ledger.title}</h2>
          <p className="soft">{report.ledger.lead}</p>
          <Ledger ledger={ledger} isNarrowed={isNarrowed} names={names} scroll={scroll} />
        </section>
      )}
      {timeline.lines.length > 0 && (
        <section aria-labelledby="offers-timeline">
          <h2 id="offers-timeline">{report.timeline.title}</h2>
          <p className="soft">{report.timeline.lead}</p>
          <Timeline timeline={timeline} isNarrowed={isNarrowed} names={names} />
        </section>
      )}
    </div>
  );
}
