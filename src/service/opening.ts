import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { catalogue } from '../channels/index.ts';
import { placementsFor } from '../engine/open-campaign.ts';
import { type CampaignOwner, campaignState, closeCampaign, openedCampaign } from './campaign.ts';
import { type HeldFiles, heldFiles, takeFiles } from './draft-files.ts';
import type { Granted } from './grants.ts';
import type { Remembered } from './memory.ts';
import { openKitAt } from './open-kit.ts';
import type { Reply } from './reply.ts';
import { done, refused, type Session } from './session.ts';
import type { CampaignState } from './shapes.ts';
import { watchCampaign } from './watch.ts';

/** Opens a campaign in place of the one that is open, which stays where that is not possible. */
export async function openCampaignAt(
  session: Session,
  paths: readonly string[],
  owner: CampaignOwner,
): Promise<Reply<CampaignState>> {
  for (const path of paths) {
    const entry = await stat(path).catch((error: NodeJS.ErrnoException) => error.code ?? 'unknown');
    if (entry === 'ENOENT' || entry === 'ENOTDIR') return refused(session, 'gone', { name: basename(path) });
    if (typeof entry === 'string') return refused(session, 'unreadable', { name: basename(path), detail: entry });
  }
  const placements = session.kit === null ? catalogue : placementsFor(session.kit.open);
  const opened = await openedCampaign(paths, placements, owner);
  await closeCampaign(session, paths);
  session.campaign = opened;
  watchCampaign(session, opened);
  return done(campaignState(session, opened));
}

/** What a session holds, for the process that takes the place of one that has ended. JSON. */
export interface Kept {
  readonly grants: readonly (Granted & { readonly id: string })[];
  readonly kit: { readonly path: string; readonly fixed: boolean } | null;
  readonly campaign: { readonly paths: readonly string[]; readonly owner: CampaignOwner } | null;
  readonly draft: HeldFiles;
  /** Copies that were opened in this session, the latest first: what lies on disk remembers the others. */
  readonly copies: readonly Remembered[];
}

export const keptOf = (session: Session): Kept => {
  const { grants, kit, campaign, memory } = session;
  return {
    grants: grants.all(),
    kit: kit === null ? null : { path: kit.path, fixed: kit.fixed },
    campaign: campaign === null ? null : { paths: campaign.paths, owner: campaign.owner },
    draft: heldFiles(session),
    copies: memory.recent.flatMap(({ isCopy, ...one }) => (isCopy ? [one] : [])),
  };
};

/** Opens what was open before, but judges nothing: what ended the process may be among it. What is gone since stays closed. */
export async function reopen(session: Session, { grants, kit, campaign, draft, copies }: Kept): Promise<void> {
  for (const { id, ...granted } of grants) session.grants.restore(id, granted);
  for (const one of copies.toReversed()) await session.memory.remember(one, true);
  if (kit !== null) await openKitAt(session, kit.path, kit.fixed);
  await takeFiles(session, draft);
  if (campaign !== null) await openCampaignAt(session, campaign.paths, campaign.owner);
}
