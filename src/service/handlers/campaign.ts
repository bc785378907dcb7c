import { suggestNames } from '../../measure/offers/suggested.ts';
import { ledgerTable } from '../../report/ledger.ts';
import { campaignTable } from '../../report/table.ts';
import { timelineView } from '../../report/timeline.ts';
import { campaignState, closeCampaign, mostRows, rowsOf } from '../campaign.ts';
import { openKitAt } from '../open-kit.ts';
import { openCampaignAt } from '../opening.ts';
import { samplePlace } from '../place.ts';
import { rememberOpened } from '../recent.ts';
import type { Reply } from '../reply.ts';
import { done, refused, type Session } from '../session.ts';
import { setView } from '../set-view.ts';
import type { CampaignState } from '../shapes.ts';
import type { Handlers } from './handler.ts';

export const campaignHandlers: Pick<
  Handlers,
  | 'campaign.open'
  | 'campaign.sample'
  | 'campaign.state'
  | 'campaign.rows'
  | 'campaign.close'
  | 'campaign.table'
  | 'campaign.set'
  | 'campaign.offers'
  | 'campaign.names'
> = {
  'campaign.open': async (session, { grants }) => {
    const granted = grants.map((id) => session.grants.find(id));
    const paths = granted.flatMap((one) => (one === null ? [] : [one.path]));
    if (paths.length < grants.length) return refused(session, 'not-granted');
    const opening = openCampaignAt(session, paths, granted.some((one) => one?.temporary) ? 'upload' : 'person');
    session.opening = opening.catch(() => null);
    const opened = await opening;
    const [only = ''] = grants;
    const { campaign } = session;
    if (opened.ok && campaign?.owner === 'person' && campaign.folder !== null) {
      const { name } = opened.value;
      await rememberOpened(session, { grant: only, kind: 'campaign', name, path: paths[0] ?? '' }, false);
    }
    return opened;
  },

  'campaign.sample': async (session) => {
    const opening = openSample(session);
    session.opening = opening.catch(() => null);
    return opening;
  },

  'campaign.state': async (session) =>
    done(session.campaign === null ? null : campaignState(session, session.campaign)),

  'campaign.rows': async (session, { from }) => {
    const { campaign } = session;
    if (campaign === null) return refused(session, 'no-campaign');
    return done(rowsOf(session, campaign, [...campaign.assets.values()].slice(from, from + mostRows)));
  },

  'campaign.close': async (session) => {
    await closeCampaign(session);
    return done(null);
  },

  'campaign.table': async (session) => {
    if (session.campaign === null) return refused(session, 'no-campaign');
    const { report } = session.campaign;
    return report === null ? refused(session, 'not-judged') : done(campaignTable(report));
  },

  'campaign.offers': async (session) => {
    if (session.campaign === null) return refused(session, 'no-campaign');
    const { report } = session.campaign;
    return report === null
      ? refused(session, 'not-judged')
      : done({ ledger: ledgerTable(report), timeline: timelineView(report) });
  },

  'campaign.names': async (session, { known }) => {
    if (session.campaign === null) return refused(session, 'no-campaign');
    const said = (session.campaign.report?.assets ?? []).flatMap(({ path, copy }) =>
      copy === null ? [] : [{ path, channel: null, copy }],
    );
    return done(suggestNames(said, known));
  },

  'campaign.set': async (session) => {
    if (session.campaign === null) return refused(session, 'no-campaign');
    const { report } = session.campaign;
    return report === null ? refused(session, 'not-judged') : done(setView(report));
  },
};

async function openSample(session: Session): Promise<Reply<CampaignState>> {
  const kit = await openKitAt(session, samplePlace('kit'), true);
  return kit.ok ? openCampaignAt(session, [samplePlace('campaign')], 'sample') : kit;
}
