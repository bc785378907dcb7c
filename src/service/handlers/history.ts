import { catalogue } from '../../channels/index.ts';
import { checks } from '../../checks/index.ts';
import { placementsFor } from '../../engine/open-campaign.ts';
import { type History, openHistory } from '../../history/store.ts';
import type { Check } from '../../model/check.ts';
import { type Outcome, ok } from '../../model/outcome.ts';
import { placementName } from '../../model/placement.ts';
import { type Problem, tellProblem } from '../../model/problem.ts';
import type { OpenedCampaign } from '../campaign.ts';
import { keyIn } from '../keep-run.ts';
import type { Reply } from '../reply.ts';
import { done, languageOf, refused, type Session } from '../session.ts';
import type { Handlers } from './handler.ts';

export const historyHandlers: Pick<Handlers, 'history.runs' | 'history.compare' | 'history.prune'> = {
  'history.runs': (session) =>
    asked(session, (history, key) => {
      const runs = history.runs(key);
      if (!runs.ok) return runs;
      const language = languageOf(session);
      const all = checks as readonly Check[];
      // A run keeps what a channel was called in the language it was made in.
      const placements = session.kit === null ? catalogue : placementsFor(session.kit.open);
      const names = new Map(placements.map((one) => [one.channelId, placementName(one, language).channel]));
      return ok({
        runs: runs.value.map((run) => ({
          ...run,
          tallies: run.tallies.map((tally) => ({
            ...tally,
            title: (tally.channel === null ? undefined : names.get(tally.channel)) ?? tally.title,
          })),
        })),
        titles: Object.fromEntries(all.map(({ id, words }) => [id, words[language].title])),
        ofSet: all.filter(({ scope }) => scope === 'set').map(({ id }) => id),
      });
    }),

  'history.compare': (session, { before, after }) => asked(session, (history) => history.compare(before, after)),

  'history.prune': (session, { keep }) => asked(session, (history, key) => history.prune(keep, key)),
};

/** Asks the history about the open campaign. */
async function asked<T>(
  session: Session,
  question: (history: History, key: string) => Outcome<T, Problem>,
): Promise<Reply<T>> {
  const { campaign } = session;
  if (campaign === null) return refused(session, 'no-campaign');
  const history = openHistory();
  const answer = history.ok ? await inHistory(history.value, session, campaign, question) : history;
  if (history.ok) history.value.close();
  if (answer.ok) return done(answer.value);
  const [first] = answer.problems.map((p) => tellProblem(p, languageOf(session)));
  return { ok: false, problem: { code: 'unreadable', message: first?.message ?? '', hint: first?.hint ?? '' } };
}

async function inHistory<T>(
  history: History,
  { kit }: Session,
  campaign: OpenedCampaign,
  question: (history: History, key: string) => Outcome<T, Problem>,
): Promise<Outcome<T, Problem>> {
  const key = await keyIn(history, campaign, kit?.open.kit.name ?? '');
  // Of what it does not know it keeps no run: none has an empty key.
  return key.ok ? question(history, key.value ?? '') : key;
}
