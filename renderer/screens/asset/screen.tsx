import { useEffect } from 'react';
import { answerCommand } from '../../store/events.ts';
import { useStore } from '../../store/index.ts';
import { Button } from '../../ui/button.tsx';
import { ScreenState } from '../../ui/state.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { commonWords } from '../../words/common.ts';
import { useWords } from '../../words/language.ts';
import { Head } from './head.tsx';
import style from './screen.module.css';
import { useWalk } from './walk.ts';
import { assetWords } from './words.ts';
import { Workbench } from './workbench.tsx';

/** One asset: its picture, what departs from the brand on it, and how a customer will see it. */
export function AssetScreen() {
  const words = useWords(assetWords);
  const { tryAgain } = useWords(commonWords);
  const path = useStore((state) => state.openPath);
  const hasCampaign = useStore((state) => state.campaign !== null);
  // A row that was judged anew asks for its asset anew: after a save, a new kit, another language.
  const row = useStore((state) => (path === null ? undefined : state.rows.get(path)));
  // What the set holds against it was told anew: a run ended, or something was accepted.
  const summary = useStore((state) => state.campaign?.summary);
  const opened = useStore((state) => state.opened);
  const loadAsset = useStore((state) => state.loadAsset);
  const show = useStore((state) => state.show);
  const walk = useWalk(path);
  const { toPrevious, toNext } = walk;
  useKeys({ ArrowLeft: toPrevious, ArrowRight: toNext });
  useEffect(() => {
    const ends = [answerCommand('previous', toPrevious), answerCommand('next', toNext)];
    return () => {
      for (const end of ends) end();
    };
  }, [toPrevious, toNext]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the row and the summary stand for what was judged
  useEffect(() => {
    if (path !== null && hasCampaign) void loadAsset(path);
  }, [path, hasCampaign, row, summary, loadAsset]);

  if (path === null || !hasCampaign) {
    return (
      <ScreenState
        title={words.empty}
        actions={
          <Button look="strong" onPress={() => show(hasCampaign ? 'campaign' : 'welcome')}>
            {hasCampaign ? words.toCampaign : words.toStart}
          </Button>
        }
      >
        {words.emptyText}
      </ScreenState>
    );
  }
  const asset = opened.kind === 'shown' && opened.asset.path === path ? opened.asset : null;
  return (
    <div className={style.screen}>
      <Head path={path} asset={asset} walk={walk} />
      {opened.kind === 'trouble' ? (
        <ScreenState
          isTrouble
          title={words.gone}
          actions={
            <>
              <Button look="strong" onPress={() => void loadAsset(path)}>
                {tryAgain}
              </Button>
              <Button onPress={() => show('campaign')}>{words.toCampaign}</Button>
            </>
          }
        >
          <p>{opened.problem.message}</p>
          <p>{opened.problem.hint}</p>
        </ScreenState>
      ) : asset === null || opened.kind !== 'shown' ? (
        <ScreenState title={words.loading}>{path}</ScreenState>
      ) : (
        <Workbench key={path} opened={opened} />
      )}
    </div>
  );
}
