import { charactersOf } from '../../measure/words/length.ts';
import { isDocument, type Placement } from '../../model/placement.ts';
import type { AssetReport, Report } from '../../model/report.ts';
import { acrossPlaced } from '../../report/across.ts';
import { deviationsOf } from '../../report/deviations.ts';
import type { OpenedCampaign } from '../campaign.ts';
import type { DocumentPreview } from '../document-shapes.ts';
import { done, refused, type Session } from '../session.ts';
import type { Handlers } from './handler.ts';

export const documentHandlers: Pick<Handlers, 'document.preview'> = {
  'document.preview': async (session, { path, appearance, placement: id }) => {
    const { campaign } = session;
    if (campaign === null) return refused(session, 'no-campaign');
    const asset = campaign.assets.get(path);
    if (asset === undefined) return refused(session, 'asset-unknown', { name: path });
    const placement = campaign.plan?.placements.find((one) => one.id === id);
    if (placement?.kind === 'caption') return done(postOf(campaign, asset, placement));
    return done((await mailOf(session, campaign, asset, appearance)) ?? { kind: 'words' });
  },
};

async function mailOf(
  { workers }: Session,
  { scanned, report }: OpenedCampaign,
  asset: AssetReport,
  appearance: 'light' | 'dark',
): Promise<DocumentPreview | null> {
  const { path, digest, format } = asset;
  const { assets } = scanned.campaign.scan;
  const file = assets.find((one) => one.path === path)?.file;
  if (file === undefined || !isDocument(format)) return null;
  const found = [...foundIn(asset, report)];
  const preview = await workers.preview({
    path,
    file,
    digest,
    format,
    appearance,
    found: found.map(([, one]) => one),
    beside: new Map(assets.map((one) => [one.path, one.file])),
  });
  return preview === null ? null : { kind: 'mail', ...preview, found: found.map(([fingerprint]) => fingerprint) };
}

/** What was found in it, and by the set at places in it, by fingerprint: in each placement it may point at other places. */
function foundIn(
  asset: AssetReport,
  report: Report | null,
): ReadonlyMap<string, { subject: string; spans: [number, number][] }> {
  const found = new Map<string, { subject: string; spans: [number, number][] }>();
  for (const { deviation } of [...deviationsOf(asset), ...acrossPlaced(report?.set ?? [], asset.path, 0)]) {
    const { fingerprint, subject, regions } = deviation;
    const one = found.get(fingerprint) ?? { subject, spans: [] };
    found.set(fingerprint, one);
    for (const region of regions) if (region.kind === 'span') one.spans.push([region.start, region.end]);
  }
  return found;
}

function postOf({ assets }: OpenedCampaign, asset: AssetReport, placement: Placement): DocumentPreview {
  const written = asset.copy?.pieces.filter(({ hidden, role }) => !hidden && role !== 'alt') ?? [];
  const picture = [...assets.values()].find(
    ({ path, kind }) => kind === 'picture' && stemOf(path) === stemOf(asset.path),
  );
  return {
    kind: 'post',
    characters: charactersOf(written.map(({ text }) => text).join('\n'), placement.channelId),
    limit: placement.maxCharacters ?? null,
    unfolded: placement.unfoldedCharacters ?? null,
    picture:
      picture === undefined
        ? null
        : { path: picture.path, digest: picture.digest, width: picture.width, height: picture.height },
  };
}

/** `feed/03_two-cups@2x.jpg` → `feed/03_two-cups`: what a picture and its caption share. */
const stemOf = (path: string): string => path.replace(/(?:@\d(?:\.\d)?x)?\.\w+$/, '').toLowerCase();
