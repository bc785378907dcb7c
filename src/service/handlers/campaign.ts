import { stat } from 'node:fs/promises';
import { catalogue } from '../../channels/index.ts';
import { placementsFor } from '../../engine/open-campaign.ts';
import { campaignTable } from '../../report/table.ts';
import { campaignState, closeCampaign, openedCampaign } from '../campaign.ts';
import { openKitAt } from '../kits.ts';
import { samplePlace } from '../place.ts';
import type { Reply } from '../reply.ts';
import { done, refused, type Session } from '../session.ts';
import { setView } from '../set-view.ts';
import type { CampaignState } from '../shapes.ts';
import { watchCampaign } from '../watch.ts';
import type { Handlers } from './handler.ts';

export const campaignHandlers: Pick<
  Handlers,
  'campaign.open' | 'campaign.sample' | 'campaign.state' | 'campaign.close' | 'campaign.table' | 'campaign.set'
> = {
  'campaign.open': async (session, { grants }) => {
    const granted = grants.map((id) => session.grants.find(id));
    const paths = granted.flatMap((one) => (one === null ? [] : [one.path]));
    if (paths.length < grants.length) return refused(session, 'not-granted');
    const opened = await open(session, paths, granted.some((one) => one?.temporary) ? 'upload' : 'own');
    const [only = ''] = grants;
    if (opened.ok && session.campaign?.mayRemember && session.campaign.folder !== null) {
      await session.memory.remember({
        grant: only,
        kind: 'campaign',
        name: opened.value.name,
        path: session.campaign.folder,
        openedAt: new Date().toISOString(),
      });
    }
    return opened;
  },

  'campaign.sample': async (session) => {
    const kit = await openKitAt(session, samplePlace('kit'), true);
    if (!kit.ok) return kit;
    return open(session, [samplePlace('campaign')], 'sample');
  },

  'campaign.state': async (session) =>
    done(session.campaign === null ? null : campaignState(session, session.campaign)),

  'campaign.close': async (session) => {
    await closeCampaign(session);
    return done(null);
  },

  'campaign.table': async (session) => {
    if (session.campaign === null) return refused(session, 'no-campaign');
    const { report } = session.campaign;
    return report === null ? refused(session, 'not-judged') : done(campaignTable(report));
  },

  'campaign.set': async (session) => {
    if (session.campaign === null) return refused(session, 'no-campaign');
    const { report } = session.campaign;
    return report === null ? refused(session, 'not-judged') : done(setView(report));
  },
};

async function open(
  session: Session,
  paths: readonly string[],
  whose: 'own' | 'upload' | 'sample',
): Promise<Reply<CampaignState>> {
  for (const path of paths) {
    const entry = await stat(path).catch((error: NodeJS.ErrnoException) => error.code ?? 'unknown');
    if (entry === 'ENOENT' || entry === 'ENOTDIR') return refused(session, 'gone', { name: nameOf(path) });
    if (typeof entry === 'string') return refused(session, 'unreadable', { name: nameOf(path), detail: entry });
  }
  const placements = session.kit === null ? catalogue : placementsFor(session.kit.open);
  const opened = await openedCampaign(paths, placements, whose);
  await closeCampaign(session);
  session.campaign = opened;
  watchCampaign(session, opened);
  return done(campaignState(session, opened));
}

const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
