import { keepRun } from '../history/keep.ts';
import { campaignKey } from '../history/key.ts';
import type { Report } from '../model/report.ts';
import type { OpenedCampaign } from './campaign.ts';

/** What tells the open campaign from others in the history: an upload and the sample have no lasting place of their own. */
export const keyOf = ({ owner, paths, scanned }: OpenedCampaign): Promise<string> =>
  owner === 'person' ? campaignKey(paths) : Promise.resolve(`${owner}:${scanned.campaign.name}`);

/** Keeps a run that has ended; gives its report with what changed since the one before. Trouble there is said on stderr. */
export const kept = async (opened: OpenedCampaign, report: Report): Promise<Report> =>
  keepRun(await keyOf(opened), report, false, (line) => console.error(line));
