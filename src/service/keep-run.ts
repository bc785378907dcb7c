import { keepRun } from '../history/keep.ts';
import { campaignKey, uploadAgain } from '../history/key.ts';
import type { History } from '../history/store.ts';
import { type Outcome, ok } from '../model/outcome.ts';
import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import type { OpenedCampaign } from './campaign.ts';

/** Where the open campaign lies, as for the command line, so that both keep one history; null for an upload. */
const placeOf = ({ owner, paths }: OpenedCampaign): Promise<string | null> =>
  owner === 'upload' ? Promise.resolve(null) : campaignKey(paths);

/** What tells the open campaign from others in the history; null for an upload that it does not know. `kit`: name of the open one. */
export async function keyIn(
  history: History,
  opened: OpenedCampaign,
  kit: string,
): Promise<Outcome<string | null, Problem>> {
  const place = await placeOf(opened);
  if (place !== null) return ok(place);
  const { report, scanned } = opened;
  const known = history.uploads(scanned.campaign.name);
  if (!known.ok) return known;
  const listed = report?.assets ?? scanned.campaign.scan.assets.map(({ path }) => ({ path, digest: null }));
  const assets = listed.map(({ path, digest }) => ({ path, digest, score: null }));
  return ok(uploadAgain(known.value, { kit: report?.kit.name ?? kit, assets }));
}

/** Keeps a run that has ended; gives its report with what changed since the one before. Trouble there is said on stderr. */
export const kept = async (opened: OpenedCampaign, report: Report): Promise<Report> =>
  keepRun(await placeOf(opened), report, false, (line) => console.error(line));
