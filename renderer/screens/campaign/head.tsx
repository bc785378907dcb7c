import { formatCoverage, formatScore } from '../../../src/report/format.ts';
import { signOffLine, sinceSigning, summarySentences } from '../../../src/report/statement.ts';
import { useStore } from '../../store/index.ts';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { commonWords } from '../../words/common.ts';
import { useLanguage, useWords } from '../../words/language.ts';
import { acceptWords } from '../accept/words.ts';
import { fixScreenWords } from '../fix/words.ts';
import style from './campaign.module.css';
import { campaignWords } from './words.ts';

/** What the campaign is called, how it stands, and how far the run is. */
export function Head() {
  const campaign = useStore((state) => state.campaign);
  const run = useStore((state) => state.run);
  const cancel = useStore((state) => state.cancel);
  // Of nothing that was judged there is nothing to fix, and nothing to sign.
  const isJudged = useStore((state) => state.rows.size > 0);
  const showSheet = useStore((state) => state.showSheet);
  const { sign, signAgain } = useWords(acceptWords);
  const { fix } = useWords(fixScreenWords);
  const words = useWords(campaignWords);
  const common = useWords(commonWords);
  if (campaign === null) return null;
  const { kind } = campaign.run;
  return (
    <header className={style.head}>
      <div className={style.standing}>
        <h1 className={style.title}>{campaign.name}</h1>
        {kind === 'running' ? <RunProgress /> : <Statement />}
      </div>
      {kind !== 'running' && campaign.score !== null && (
        <p className={style.score}>
          <b className="number">{formatScore(campaign.score.score)}</b>
          <span>
            {campaign.score.score === null ? common.noScore : common.score}
            <br />
            {words.coverage(formatCoverage(campaign.score.coverage))}
          </span>
        </p>
      )}
      <div className={style.acts}>
        {campaign.run.kind === 'finished' && isJudged && (
          <>
            <Button onPress={() => showSheet('fixes')}>{fix}</Button>
            {
              // Of what was not looked at nobody can answer.
              campaign.run.skipped === 0 && (
                <Button onPress={() => showSheet('sign')}>{campaign.signOff === null ? sign : signAgain}</Button>
              )
            }
          </>
        )}
        {kind === 'running' ? (
          <Button onPress={() => void cancel()}>{words.stop}</Button>
        ) : (
          <Button look={kind === 'finished' ? 'plain' : 'strong'} onPress={() => void run()}>
            {kind === 'idle' ? words.check : words.checkAgain}
          </Button>
        )}
      </div>
    </header>
  );
}

function Statement() {
  const campaign = useStore((state) => state.campaign);
  const assets = useStore((state) => state.rows.size);
  const words = useWords(campaignWords);
  const language = useLanguage();
  if (campaign === null) return null;
  const { run, summary } = campaign;
  return (
    <p className={style.statement} role="status">
      {summary === null
        ? run.kind === 'stopped'
          ? words.stopped
          : words.idle
        : summarySentences({ assets, skipped: run.kind === 'finished' ? run.skipped : 0 }, summary, language).join(
            language === 'en' ? ' ' : '',
          )}
      {campaign.signOff !== null && (
        <span className={style.signed}>
          {[signOffLine(campaign.signOff, language), ...sinceSigning({ signOff: campaign.signOff, language })].join(
            language === 'en' ? ' ' : '',
          )}
        </span>
      )}
    </p>
  );
}

function RunProgress() {
  const run = useStore((state) => state.campaign?.run);
  const words = useWords(campaignWords);
  if (run?.kind !== 'running') return null;
  const { done, total, rate, secondsLeft, isForLogos } = run.progress;
  const value = total === 0 || done === 0 ? null : done / total;
  const told = [
    ...(isForLogos ? [words.logos] : []),
    done === 0 ? words.starting : words.running(done, total),
    ...(rate === null ? [] : [words.rate(rate)]),
    ...(secondsLeft === null ? [] : [words.left(secondsLeft)]),
  ];
  return (
    <div className={style.progress}>
      <p className="number">{told.join(' · ')}</p>
      <Progress label={words.checkAgain} value={value} />
    </div>
  );
}
