import { keepRun } from '../history/keep.ts';
import { campaignKey } from '../history/key.ts';
import type { Report } from '../model/report.ts';
import type { OpenedCampaign } from './campaign.ts';

/**
 * What tells the open campaign from others in the history: where it lies, as for the command line, so that both keep one
 * history. An upload has no lasting place: it goes by its name and its brand's, for many a folder is called “campaign”.
 */
export const keyOf = ({ owner, paths, scanned }: OpenedCampaign, kit: string): Promise<string> =>
  owner === 'upload' ? Promise.resolve(`upload:${kit}:${scanned.campaign.name}`) : campaignKey(paths);

/** Keeps a run that has ended; gives its report with what changed since the one before. Trouble there is said on stderr. */
export const kept = async (opened: OpenedCampaign, report: Report): Promise<Report> =>
  keepRun(await keyOf(opened, report.kit.name), report, false, (line) => console.error(line));
