import { useRef, useState } from 'react';
import { useStore } from '../../store/index.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/choice.tsx';
import { ScreenState } from '../../ui/state.tsx';
import { commonWords } from '../../words/common.ts';
import { useWords } from '../../words/language.ts';
import { SetPanel } from './panel.tsx';
import style from './screen.module.css';
import { useSet } from './use-set.ts';
import { type WallHandle, WallOf } from './wall-of.tsx';
import { setWords } from './words.ts';

/** Heights of the pictures in CSS px. */
const heights = { small: 90, medium: 140, large: 260 } as const;
type Height = keyof typeof heights;
const sizes: readonly Height[] = ['small', 'medium', 'large'];

/** The whole campaign on one wall, as a customer meets it: what does not belong shows at once. */
export function SetScreen() {
  const words = useWords(setWords);
  const { tryAgain } = useWords(commonWords);
  const shown = useSet();
  const wall = useRef<WallHandle>(null);
  const [height, setHeight] = useState<Height>('medium');
  const run = useStore((state) => state.campaign?.run.kind ?? null);
  const isJudged = useStore((state) => state.campaign?.summary != null);
  const show = useStore((state) => state.show);
  const startRun = useStore((state) => state.run);

  if (!isJudged) {
    const isStopped = run === 'stopped';
    const canRun = run === 'idle' || isStopped;
    return (
      <ScreenState
        isTrouble={isStopped}
        title={isStopped ? words.stopped : words.empty}
        actions={
          <>
            {canRun && (
              <Button look="strong" onPress={() => void startRun()}>
                {words.run}
              </Button>
            )}
            <Button look={canRun ? 'plain' : 'strong'} onPress={() => show(run === null ? 'welcome' : 'campaign')}>
              {run === null ? words.start : words.campaign}
            </Button>
          </>
        }
      >
        {isStopped ? words.stoppedText : run === 'running' ? words.running : words.emptyText}
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
  return (
    <div className={style.screen}>
      <section className={style.side} aria-label={words.wall}>
        <header className={style.head}>
          <h1>{words.wall}</h1>
          {shown.set.channels.length > 0 && (
            <Segmented
              label={words.size}
              options={sizes.map((id) => ({ id, label: words.sizes[id] }))}
              value={height}
              onChange={setHeight}
            />
          )}
        </header>
        {shown.set.channels.length === 0 ? (
          <ScreenState
            level={2}
            title={words.textsAlone}
            actions={
              <Button look="strong" onPress={() => show('campaign')}>
                {words.campaign}
              </Button>
            }
          >
            {words.textsAloneText}
          </ScreenState>
        ) : (
          <WallOf key={height} ref={wall} set={shown.set} height={heights[height]} />
        )}
      </section>
      <SetPanel set={shown.set} onShow={(path) => wall.current?.show(path)} />
    </div>
  );
}
