import { entryOf } from '../history/entry.ts';
import { campaignKey } from '../history/key.ts';
import { openHistory } from '../history/store.ts';
import { tellProblem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import type { OpenedCampaign } from './campaign.ts';

/** What tells the open campaign from others in the history: an upload and the sample have no lasting place of their own. */
export const keyOf = ({ owner, paths, scanned }: OpenedCampaign): Promise<string> =>
  owner === 'person' ? campaignKey(paths) : Promise.resolve(`${owner}:${scanned.campaign.name}`);

/** Keeps a run that has ended. Trouble there is said on stderr, and costs the run nothing. */
export async function keepRun(opened: OpenedCampaign, report: Report): Promise<void> {
  const history = openHistory();
  const kept = history.ok ? history.value.record(await keyOf(opened), entryOf(report, false)) : history;
  if (history.ok) history.value.close();
  if (kept.ok) return;
  for (const { message, hint } of kept.problems.map((p) => tellProblem(p, report.language)))
    console.error(`${message} ${hint}`);
}
