import { version } from '../../version.ts';
import { campaignStanding } from '../campaign.ts';
import { kitState, readOpenedKit } from '../kits.ts';
import { recentOf } from '../recent.ts';
import { judgeAgain } from '../run.ts';
import { done, languageOf, type Session } from '../session.ts';
import type { AppState } from '../shapes.ts';
import { watchCampaign } from '../watch.ts';
import type { Handlers } from './handler.ts';

const appState = (session: Session): AppState => ({
  version,
  preferences: session.memory.preferences,
  systemLanguage: session.ports.systemLanguage,
  recent: recentOf(session),
  kit: session.kit === null ? null : kitState(session.kit),
  campaign: session.campaign === null ? null : campaignStanding(session, session.campaign),
});

export const appHandlers: Pick<Handlers, 'app.state' | 'preferences.set' | 'recent.forget'> = {
  'app.state': async (session) => {
    // A page that was loaded anew asks, while what the one before it opened is on its way.
    await session.opening;
    return done(appState(session));
  },

  'preferences.set': async (session, changes) => {
    const before = { language: languageOf(session), watch: session.memory.preferences.watch };
    await session.memory.prefer(changes);
    const { preferences } = session.memory;
    session.ports.tell({ kind: 'preferences.changed', preferences });
    const { campaign, kit } = session;
    if (campaign !== null && preferences.watch !== before.watch) {
      if (preferences.watch) {
        watchCampaign(session, campaign);
        // What happened while nobody looked is made up for.
        if (kit !== null) void judgeAgain(session, campaign, kit.open);
      } else await campaign.unwatch();
    }
    if (languageOf(session) !== before.language && kit !== null) {
      // Warnings and findings are told in words: they are told again.
      const read = await readOpenedKit(kit.path, kit.fixed, languageOf(session));
      if (read.ok) session.kit = read.value;
      if (campaign !== null) void judgeAgain(session, campaign, kit.open);
    }
    return done(preferences);
  },

  'recent.forget': async (session, { grant }) => {
    await session.memory.forget(grant);
    return done(appState(session));
  },
};
