import { startRun } from '../run.ts';
import { done, refused } from '../session.ts';
import type { Handlers } from './handler.ts';

export const runHandlers: Pick<Handlers, 'run.start' | 'run.cancel'> = {
  'run.start': async (session) => {
    const { campaign, kit } = session;
    if (campaign === null) return refused(session, 'no-campaign');
    if (kit === null) return refused(session, 'no-kit');
    try {
      await startRun(session, campaign, kit.open);
    } catch (error) {
      if (!(error instanceof Error) || !('syscall' in error)) throw error;
      return refused(session, 'gone', { name: campaign.scanned.campaign.name });
    }
    return done(null);
  },

  'run.cancel': async (session) => {
    session.campaign?.cancel();
    return done(null);
  },
};
