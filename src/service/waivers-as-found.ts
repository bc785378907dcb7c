import { alikeIn } from '../engine/identity.ts';
import { inParallel } from '../engine/in-parallel.ts';
import { partsOf } from '../engine/places.ts';
import { type Saying, type Waived, waiveInAsset, waiveWidely } from '../engine/waive.ts';
import type { Part } from '../measure/mean-colours.ts';
import type { AssetReport, Deviation, Report } from '../model/report.ts';
import type { Waiver } from '../model/waiver.ts';
import type { OpenedCampaign } from './campaign.ts';
import type { Received } from './contract.ts';
import { today } from './kits.ts';
import type { Reply } from './reply.ts';
import { done, refused, type Session } from './session.ts';

/** What is accepted in one asset. */
interface Meant {
  readonly asset: AssetReport;
  readonly file: string | Uint8Array;
  readonly waived: Waived[];
}

type Asked = Received<'waiver.add'>;

/** What is written down of findings that are accepted as they are now. */
export function waiversOf(session: Session, opened: OpenedCampaign, asked: Asked): Promise<Reply<readonly Waiver[]>> {
  const { reason, author, until, scope } = asked;
  const saying: Saying = { reason, author, date: today(), until };
  return scope === 'asset'
    ? inTheirAssets(session, opened, asked, saying)
    : Promise.resolve(widely(session, opened, asked, saying));
}

function widely(
  session: Session,
  { assets, plan }: OpenedCampaign,
  { findings, scope }: Asked,
  saying: Saying,
): Reply<readonly Waiver[]> {
  const made: Waiver[] = [];
  for (const { path, check, subject } of findings) {
    if (scope === 'everywhere') {
      made.push(waiveWidely(check, subject, null, saying));
      continue;
    }
    const asset = assets.get(path);
    if (asset === undefined) return refused(session, 'asset-unknown', { name: path });
    const ids = asset.judged.map(({ placement }) => placement);
    const channels = (plan?.placements ?? []).filter(({ id }) => ids.includes(id)).map(({ channelId }) => channelId);
    if (channels.length === 0) return refused(session, 'no-channel', { name: path });
    for (const channel of new Set(channels)) made.push(waiveWidely(check, subject, channel, saying));
  }
  return done(made);
}

/** Each asset is looked at once, several at a time: ten thousand may be meant. */
async function inTheirAssets(
  session: Session,
  { assets, report, scanned }: OpenedCampaign,
  { findings }: Asked,
  saying: Saying,
): Promise<Reply<readonly Waiver[]>> {
  const files = new Map(scanned.campaign.scan.assets.map(({ path, file }) => [path, file]));
  const ofSet = foundInSet(report);
  const meant = new Map<string, Meant>();
  for (const { path, check, subject } of findings) {
    const asset = assets.get(path);
    const file = files.get(path);
    if (asset === undefined || file === undefined) return refused(session, 'asset-unknown', { name: path });
    const found =
      asset.judged
        .flatMap(({ results }) => results)
        .filter((result) => result.check === check)
        .flatMap(({ deviations }) => deviations)
        .find((one) => one.subject === subject) ?? ofSet.get(keyOf(check, subject, path));
    if (found === undefined) return refused(session, 'finding-gone', { name: path });
    const inAsset = meant.get(path) ?? { asset, file, waived: [] };
    meant.set(path, inAsset);
    inAsset.waived.push({ asset, check, subject, parts: partsOf(found.regions, asset), isWhole: false });
  }
  const alikeTo = alikeIn([...assets.values()]);
  const made = new Map<Waived, Waiver>();
  const look = async ({ asset, file, waived }: Meant): Promise<void> => {
    const parts = waived.flatMap((one) => one.parts);
    const colours = await session.workers.places({ path: asset.path, file, parts });
    const there = new Map(parts.map((part, i) => [part, colours?.[i] ?? '']));
    const lookAt = async (some: readonly Part[]) => colours && some.map((part) => there.get(part) ?? '');
    const apartFrom = alikeTo(asset);
    for (const one of waived) made.set(one, await waiveInAsset(one, saying, lookAt, apartFrom));
  };
  const all = [...meant.values()];
  await inParallel(all, session.workers.width, new AbortController().signal, look);
  return done(all.flatMap(({ waived }) => waived.flatMap((one) => made.get(one) ?? [])));
}

/** What the checks of the set found, by the asset that it is shown on. */
function foundInSet(report: Report | null): ReadonlyMap<string, Deviation> {
  const found = (report?.set ?? []).flatMap(({ check, deviations }) =>
    deviations.flatMap((one) => (one.paths?.[0] === undefined ? [] : [{ check, path: one.paths[0], one }])),
  );
  return new Map(found.map(({ check, path, one }) => [keyOf(check, one.subject, path), one]));
}

const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts);
