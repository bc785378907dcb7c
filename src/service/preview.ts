import type { Plan } from '../engine/plan.ts';
import type { Report } from '../model/report.ts';
import { worstAcross } from '../report/across.ts';
import { summariseAsset, summariseCampaign } from '../report/summary.ts';
import { byId, type OpenedCampaign } from './campaign.ts';
import { type Draft, openDraft } from './drafts.ts';
import { refusedKit } from './kits.ts';
import type { Reply } from './reply.ts';
import { assetRow } from './rows.ts';
import { judge, planOf } from './run.ts';
import { done, languageOf, refused, type Session } from './session.ts';
import type { AssetRow, KitPreview } from './shapes.ts';

/** Assets that a preview is tried on: enough to see what a change does, few enough to be there at once. */
const mostTried = 60;

/** Judges part of the open campaign under the open kit and under a draft of it, and tells what differs. Writes nothing. */
export async function preview(session: Session, draft: Draft): Promise<Reply<KitPreview>> {
  const { campaign, kit } = session;
  if (campaign === null) return refused(session, 'no-campaign');
  if (kit === null) return refused(session, 'no-kit');
  if (campaign.report === null) return refused(session, 'not-judged');
  const opened = await openDraft(session, draft);
  if (!opened.ok) return refusedKit(session, opened.problems);

  // A newer change makes the preview before it stale.
  session.trial.abort();
  session.trial = new AbortController();
  const { signal } = session.trial;
  const language = languageOf(session);
  const tried = triedOn(campaign);
  const plans = { before: planOf(kit.open, campaign.scanned), after: planOf(opened.value, campaign.scanned) };
  const under = (plan: Plan) => judge(session, tried, plan, language, signal, () => undefined);
  const [before, after] = [await under(plans.before), await under(plans.after)];

  // Where a newer preview cut this one short, it tells of what it came to.
  const both = new Set(after.assets.map(({ path }) => path));
  const compared = { ...before, assets: before.assets.filter(({ path }) => both.has(path)) };
  const rows = (report: Report, { placements }: Plan): readonly AssetRow[] => {
    const known = byId(placements);
    const across = worstAcross(report.set);
    return report.assets.map((asset) => assetRow(asset, known, language, false, across.get(asset.path)));
  };
  const rowsBefore = rows(compared, plans.before);
  const rowsAfter = new Map(rows(after, plans.after).map((row) => [row.path, row]));
  return done({
    tried: compared.assets.length,
    total: campaign.assets.size,
    before: summariseCampaign(compared),
    after: summariseCampaign(after),
    changed: rowsBefore.flatMap((row) => {
      const then = rowsAfter.get(row.path);
      return then === undefined || standing(row) === standing(then)
        ? []
        : [{ path: row.path, before: row, after: then }];
    }),
  });
}

/** Those that deviate first: they are what a change of the kit is about. */
function triedOn({ scanned, assets }: OpenedCampaign) {
  const deviates = (path: string): boolean => {
    const asset = assets.get(path);
    return asset !== undefined && summariseAsset(asset, undefined).verdict === 'deviates';
  };
  const { campaign } = scanned;
  const first = campaign.scan.assets.filter(({ path }) => deviates(path));
  const others = campaign.scan.assets.filter(({ path }) => !deviates(path));
  const paths = campaign.scan.assets.map(({ path }) => path);
  return { ...campaign, paths, scan: { ...campaign.scan, assets: [...first, ...others].slice(0, mostTried) } };
}

const standing = ({ score, verdict, counts, questions, deviations }: AssetRow): string =>
  JSON.stringify([score, verdict, counts, questions, deviations]);
