import { useState } from 'react';
import { call } from '../../client.ts';
import { useStore } from '../../store/index.ts';
import { Button } from '../../ui/button.tsx';
import { ScreenState } from '../../ui/state.tsx';
import { commonWords } from '../../words/common.ts';
import { useWords } from '../../words/language.ts';
import { Changed } from './changed.tsx';
import { FirstRun } from './first-run.tsx';
import style from './history.module.css';
import { Plot } from './plot.tsx';
import { Trends } from './trends.tsx';
import { type Past, usePast } from './use-history.ts';
import { historyWords } from './words.ts';

/** Earlier runs of the campaign: how its score went, which checks, what became better and what came back. */
export function HistoryScreen() {
  const words = useWords(historyWords);
  const { tryAgain } = useWords(commonWords);
  const isOpen = useStore((state) => state.campaign !== null);
  const show = useStore((state) => state.show);
  const past = usePast();
  if (past.kind === 'trouble' && isOpen) {
    return (
      <ScreenState
        isTrouble
        title={words.trouble}
        actions={
          <Button look="strong" onPress={past.again}>
            {tryAgain}
          </Button>
        }
      >
        <p>{past.problem.message}</p>
        <p>{past.problem.hint}</p>
      </ScreenState>
    );
  }
  if (past.kind === 'loading') return <ScreenState title={words.loading} />;
  if (!isOpen || past.kind === 'trouble' || past.value.runs.length === 0) {
    return (
      <ScreenState
        title={words.empty}
        actions={
          <Button look="strong" onPress={() => show(isOpen ? 'campaign' : 'welcome')}>
            {isOpen ? words.campaign : words.start}
          </Button>
        }
      >
        {words.emptyText}
      </ScreenState>
    );
  }
  const [only, ...further] = past.value.runs;
  return only !== undefined && further.length === 0 ? (
    <FirstRun run={only.run} past={past.value} />
  ) : (
    <Shown past={past.value} again={past.again} />
  );
}

function Shown({ past, again }: { readonly past: Past; readonly again: () => void }) {
  const words = useWords(historyWords);
  const { runs } = past;
  const [chosen, choose] = useState<number | null>(null);
  const [before, setBefore] = useState<number | null>(null);
  const latest = runs.at(-1)?.run.id ?? 0;
  const after = runs.some(({ run }) => run.id === chosen) && chosen !== null ? chosen : latest;
  return (
    <div className={style.screen}>
      <div className={style.main}>
        <header className={style.head}>
          <h1>{words.title}</h1>
          <p className="soft">{words.lead(runs.length)}</p>
          <Prune runs={runs.length} onDone={again} />
        </header>
        <Plot
          runs={runs}
          chosen={after}
          onChoose={(id) => {
            choose(id);
            setBefore(null);
          }}
        />
        <Trends {...past} />
      </div>
      <Changed runs={runs} after={after} before={before} onBefore={setBefore} />
    </div>
  );
}

const kept = 10;

/** Forgets older runs, once it is said twice. */
function Prune({ runs, onDone }: { readonly runs: number; readonly onDone: () => void }) {
  const words = useWords(historyWords);
  const { cancel } = useWords(commonWords);
  const tell = useStore((state) => state.tell);
  const [asks, setAsks] = useState(false);
  if (runs <= kept) return null;
  if (!asks) {
    return (
      <Button look="quiet" onPress={() => setAsks(true)}>
        {words.prune}
      </Button>
    );
  }
  const prune = async (): Promise<void> => {
    const reply = await call('history.prune', { keep: kept });
    setAsks(false);
    if (reply.ok) onDone();
    else tell(reply.problem);
  };
  return (
    <div className={style.prune} role="alert">
      <span>{words.pruneText(runs - kept)}</span>
      <Button onPress={() => void prune()}>{words.forget}</Button>
      <Button look="quiet" onPress={() => setAsks(false)}>
        {cancel}
      </Button>
    </div>
  );
}
