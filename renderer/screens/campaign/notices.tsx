import { useShallow } from 'zustand/react/shallow';
import { useStore } from '../../store/index.ts';
import { unplacedRows } from '../../store/tally.ts';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { useWords } from '../../words/language.ts';
import { acceptWords } from '../accept/words.ts';
import { questionsOf } from './ask.ts';
import style from './campaign.module.css';
import { campaignWords } from './words.ts';

/** What waits for a person: placements that could not be told, and files that could not be read. */
export function Notices() {
  const campaign = useStore((state) => state.campaign);
  const open = useStore(useShallow(unplacedRows));
  const judged = useStore((state) => state.rows.size);
  const askPlacements = useStore((state) => state.askPlacements);
  const showSheet = useStore((state) => state.showSheet);
  const words = useWords(campaignWords);
  const acceptSaid = useWords(acceptWords);
  if (campaign === null) return null;
  // That nothing is there to be checked, the screen says itself.
  const problems = campaign.problems.filter(({ code }) => code !== 'nothing-to-check');
  const several = open.filter(({ match }) => match === 'asks').length;
  const unknown = open.length - several;
  const accepted = campaign.summary?.accepted ?? 0;
  const stale = problems.filter(({ code }) => code.startsWith('waiver-')).length;
  // While the run goes on there may be more: all are asked once, together.
  const isAsking = open.length > 0 && campaign.run.kind !== 'running';
  return (
    <>
      {isAsking && (
        <div className={style.notice}>
          <Mark kind="ask">
            <span>
              {[
                ...(several > 0 ? [words.questions(several)] : []),
                ...(unknown > 0 ? [words.unplaced(unknown)] : []),
              ].join(' ')}
            </span>
          </Mark>
          <Button onPress={() => askPlacements(questionsOf(open))}>{words.answer}</Button>
        </div>
      )}
      {(accepted > 0 || stale > 0) && (
        <div className={style.notice}>
          <Mark kind={stale > 0 ? 'warn' : 'conforms'}>
            <span>{acceptSaid.notice(accepted, stale, campaign.keeps)}</span>
          </Mark>
          <Button onPress={() => showSheet('accepted')}>{acceptSaid.openList}</Button>
        </div>
      )}
      {problems.length > 0 && (
        <details className={style.notice} open={judged === 0}>
          <summary>{words.problems(problems.length)}</summary>
          <ul className={style.problems}>
            {problems.map(({ code, path, message, hint }) => (
              <li key={`${code} ${path} ${message}`}>
                {path !== null && <code>{path}</code>} <b>{message}</b> <span className="soft">{hint}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
