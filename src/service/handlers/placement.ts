import { catalogue } from '../../channels/index.ts';
import { nearestColour } from '../../engine/nearest-colour.ts';
import { placementsFor } from '../../engine/open-campaign.ts';
import type { Placement } from '../../model/placement.ts';
import { rememberAnswers } from '../answers.ts';
import { campaignStanding } from '../campaign.ts';
import { judgeAgain } from '../run.ts';
import { done, refused, type Session } from '../session.ts';
import type { Handlers } from './handler.ts';

/** The kit's own first. */
const placementsOf = ({ kit }: Session): readonly Placement[] => (kit === null ? catalogue : placementsFor(kit.open));

export const placementHandlers: Pick<Handlers, 'placement.list' | 'placement.answer' | 'colour.nearest'> = {
  'placement.list': async (session) => done(placementsOf(session)),

  'placement.answer': async (session, { answers }) => {
    const { campaign, kit } = session;
    if (campaign === null) return refused(session, 'no-campaign');
    const known = new Set(['none', ...placementsOf(session).map(({ id }) => id)]);
    const paths = new Set(campaign.scanned.campaign.scan.assets.map(({ path }) => path));
    for (const { path, placement } of answers) {
      if (!known.has(placement)) return refused(session, 'placement-unknown', { name: placement });
      if (!paths.has(path)) return refused(session, 'asset-unknown', { name: path });
    }
    await rememberAnswers(campaign, answers);
    for (const { path } of answers) campaign.changed.add(path);
    if (kit !== null) await judgeAgain(session, campaign, kit.open);
    return done(campaignStanding(session, campaign));
  },

  'colour.nearest': async (session, { hex, placement, path }) => {
    if (session.kit === null) return refused(session, 'no-kit');
    const there = placementsOf(session).find(({ id }) => id === placement) ?? null;
    if (placement !== null && there === null) return refused(session, 'placement-unknown', { name: placement });
    const {
      name,
      hex: nearest,
      tolerance,
      deltaE,
      within,
    } = nearestColour(
      session.kit.open,
      there,
      hex,
      session.measured.get(session.campaign?.assets.get(path ?? '')?.digest ?? '')?.isLossy ?? false,
    );
    return done({ hex, nearest: { name, hex: nearest, tolerance }, deltaE, within });
  },
};
