import { build } from '../build.ts';
import type { Part } from '../measure/mean-colours.ts';
import { asWritten, englishWords } from '../measure/words/english.ts';
import type { Check } from '../model/check.ts';
import type { SetFacts } from '../model/facts.ts';
import type { Language } from '../model/language.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Box } from '../model/region.ts';
import type { AssetReport, Report } from '../model/report.ts';
import type { SignOff } from '../model/sign-off.ts';
import { createAssessor } from './assess.ts';
import type { Cache } from './cache.ts';
import type { CampaignLists } from './campaign-lists.ts';
import { claimsOf, knownFor } from './claims.ts';
import { acceptIn, composeReport } from './compose.ts';
import { inParallel } from './in-parallel.ts';
import { createJudge, type Evidenced } from './judge.ts';
import { isLookedFor } from './looked-for.ts';
import { absentFrom, joinMails } from './mails-and-pictures.ts';
import { asksForWords, type Plan, targetFor } from './plan.ts';
import type { Pool } from './pool.ts';
import type { Scan } from './scan.ts';
import { sinceSigned } from './sign-off.ts';
import { acceptInSet, createWaivers, waiverProblems } from './waivers.ts';

export interface Campaign {
  readonly name: string;
  readonly scan: Scan;
  /** Problems met before the run, such as a broken onbrand.json. */
  readonly problems: readonly Problem[];
  /** All its assets, where `scan` holds only a part of them. */
  readonly paths?: readonly string[];
  /** The sign-off that stands beside it. */
  readonly signOff?: SignOff | null;
  /** Its promos.csv and calendar.csv. */
  readonly lists?: CampaignLists | null;
}

export interface RunOptions {
  readonly checks: readonly Check[];
  readonly language: Language;
  /** ISO date that "accepted until" is held against. */
  readonly today: string;
  readonly jobs: number;
  readonly startedAt: Date;
}

/** What happens while a run is under way. */
export type RunEvent =
  | { readonly kind: 'started'; readonly total: number }
  | {
      readonly kind: 'judged';
      readonly asset: AssetReport;
      /** Where it is photographic. */
      readonly photo: readonly Box[];
      readonly isLossy: boolean;
      readonly done: number;
      readonly total: number;
    }
  | {
      readonly kind: 'unreadable';
      readonly problems: readonly Problem[];
      readonly done: number;
      readonly total: number;
    };

export interface Resources {
  readonly pool: Pool;
  readonly cache: Cache | null;
  /** Nothing is left to be measured: a pool that nobody needs for other work may be closed. */
  readonly onMeasured?: () => Promise<void>;
}

/**
 * Checks a campaign: measures what is not known yet, judges, scores, and composes the report. When `signal` is
 * aborted, assets under way are finished and the report says how many were left out.
 */
export async function checkCampaign(
  campaign: Campaign,
  plan: Plan,
  options: RunOptions,
  { pool, cache, onMeasured }: Resources,
  signal: AbortSignal,
  onEvent: (event: RunEvent) => void,
): Promise<Report> {
  const { checks, language, today } = options;
  const { kit } = plan;
  const english = kit.kit.voice === undefined ? asWritten : await englishWords();
  const knowledge = knownFor(plan, campaign.lists ?? null);
  const judge = createJudge(checks, kit, today, language, knowledge, english);
  const assess = createAssessor({ plan, checks, language, today, build }, judge, { pool, cache });

  const total = campaign.scan.assets.length;
  const assets: AssetReport[] = [];
  const problems: Problem[] = [...campaign.problems, ...campaign.scan.problems];
  const evidenced: Evidenced<SetFacts>[] = [];
  let done = 0;
  let cached = 0;
  let unreadable = 0;
  const paths = campaign.paths ?? campaign.scan.assets.map(({ path }) => path);
  const waivers = createWaivers(plan.settings.waivers, today, new Set(paths));
  const files = new Map(campaign.scan.assets.map(({ path, file }) => [path, file]));
  const lookAt = (path: string) => async (parts: readonly Part[]) => {
    const file = files.get(path);
    return file === undefined ? null : pool.places({ path, file, parts });
  };
  onEvent({ kind: 'started', total });

  await inParallel(campaign.scan.assets, pool.width, signal, async (found) => {
    const { composed, isCached } = await assess(found);
    done += 1;
    if (isCached) cached += 1;
    if (composed === null) return;
    problems.push(...composed.problems);
    if (composed.asset === null) {
      unreadable += 1;
      onEvent({ kind: 'unreadable', problems: composed.problems, done, total });
      return;
    }
    const { photo, isLossy } = composed;
    const placements = composed.evidenced.map(({ placement }) => placement);
    const accept = await waivers.forAsset({ ...composed.asset, lookAt: lookAt(found.path) });
    const asset = acceptIn(composed.asset, placements, accept, judge);
    assets.push(asset);
    evidenced.push(...composed.evidenced);
    onEvent({ kind: 'judged', asset, photo, isLossy, done, total });
  });
  await onMeasured?.();

  if (total === 0 && problems.length === 0) problems.push(problem('nothing-to-check'));
  if (!plan.readsPictures && asksForWords(kit)) problems.push(problem('words-unread'));
  const members = joinMails(
    evidenced.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    absentFrom(campaign, plan.settings.ignore),
  );
  const placementOf = ({ judged }: AssetReport) => targetFor(plan, judged[0]?.placement ?? null).placement;
  const byPath = new Map(assets.map((asset) => [asset.path, asset]));
  const set = await acceptInSet(waivers, judge.set(members), (path) => {
    const shown = byPath.get(path);
    return shown === undefined ? null : { ...shown, lookAt: lookAt(path), placement: placementOf(shown) };
  });
  const looked = { checks, paths: [...files.keys()], isPart: campaign.paths !== undefined, assets };
  const told = waivers.report((waiver) => done === total && plan.only === null && isLookedFor(waiver, looked));
  problems.push(...waiverProblems(told));
  const report = composeReport(
    {
      assets,
      set,
      problems,
      otherFiles: campaign.scan.others,
      unreadable,
      waivers: told,
      claims: claimsOf(members, knowledge),
    },
    {
      kit,
      campaign: campaign.name,
      checks,
      placements: plan.placements,
      language,
      today,
      run: {
        startedAt: options.startedAt.toISOString(),
        today,
        seconds: Math.round((Date.now() - options.startedAt.getTime()) / 100) / 10,
        jobs: options.jobs,
        cached,
        interrupted: done < total,
        skipped: total - done,
      },
    },
  );
  return campaign.signOff == null ? report : { ...report, signOff: sinceSigned(campaign.signOff, report, paths) };
}
