import { poolOf } from '../../engine/pool.ts';
import { inPage } from '../../engine/thumbnails.ts';
import { shownPart } from '../../measure/crop.ts';
import { mailAround } from '../../model/inside-mail.ts';
import type { AssetReport } from '../../model/report.ts';
import { resultsOn } from '../../report/across.ts';
import { fileOf } from '../campaign.ts';
import type { LogoPictures } from '../logo-shapes.ts';
import type { Reply } from '../reply.ts';
import { done, refused, type Session } from '../session.ts';
import type { Handlers } from './handler.ts';

export const assetHandlers: Pick<Handlers, 'asset.get' | 'asset.logos' | 'asset.reveal' | 'asset.edit'> = {
  'asset.get': async (session, { path }) => {
    if (session.campaign === null) return refused(session, 'no-campaign');
    const { assets, plan, report } = session.campaign;
    const asset = assets.get(path);
    if (asset === undefined) return refused(session, 'asset-unknown', { name: path });
    const ids = new Set([
      ...asset.judged.flatMap(({ placement }) => placement ?? []),
      ...asset.match.candidates.map(({ placement }) => placement),
    ]);
    const placements = (plan?.placements ?? []).filter(({ id }) => ids.has(id));
    const cut = asset.kind === 'picture' ? placements : [];
    const shown = Object.fromEntries(cut.map((placement) => [placement.id, shownPart(asset, placement)]));
    return done({
      asset,
      placements,
      shown,
      photo: session.measured.get(asset.digest)?.photo ?? [],
      across: resultsOn(report?.set ?? [], path),
    });
  },

  'asset.logos': async (session, { path }) => {
    if (session.campaign === null) return refused(session, 'no-campaign');
    const { assets, plan, scanned } = session.campaign;
    const asset = assets.get(path);
    if (asset === undefined) return refused(session, 'asset-unknown', { name: path });
    const file = scanned.campaign.scan.assets.find((found) => found.path === path)?.file;
    if (plan === null || file === undefined || asset.logos.length === 0) return done({});
    const made = drawnLogos.get(asset) ?? poolOf(session.workers, plan).besides(asset, file, 'webp').then(inPage);
    drawnLogos.set(asset, made);
    return done(await made);
  },

  'asset.reveal': (session, { path }) => show(session, path, 'reveal'),
  'asset.edit': (session, { path }) => show(session, path, 'open'),
};

/** Drawn once: an asset that is judged anew is another one. */
const drawnLogos = new WeakMap<AssetReport, Promise<Readonly<Record<string, LogoPictures>>>>();

async function show(session: Session, path: string, how: 'open' | 'reveal'): Promise<Reply<null>> {
  if (session.campaign === null) return refused(session, 'no-campaign');
  // A picture in a mail is changed in the mail.
  const file = fileOf(session.campaign, mailAround(path) ?? path) ?? fileOf(session.campaign, path);
  if (file === null) return refused(session, 'asset-unknown', { name: path });
  // A copy in a folder of ours is not the file that the person means.
  const shown = session.campaign.owner !== 'upload' && (await session.ports.show(file, how));
  return shown ? done(null) : refused(session, 'not-here', { name: path });
}
