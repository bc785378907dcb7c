import { setImmediate } from 'node:timers/promises';
import { checks as registry } from '../checks/index.ts';
import type { Part } from '../measure/mean-colours.ts';
import { asWritten, englishWords } from '../measure/words/english.ts';
import type { Check } from '../model/check.ts';
import type { FactName } from '../model/facts.ts';
import type { Language } from '../model/language.ts';
import { isDocument } from '../model/placement.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { AssetReport, Report } from '../model/report.ts';
import type { SignOff } from '../model/sign-off.ts';
import type { Waiver } from '../model/waiver.ts';
import type { Cache } from './cache.ts';
import type { CampaignLists } from './campaign-lists.ts';
import { claimsOf, knownFor } from './claims.ts';
import { composeAsset, composeReport } from './compose.ts';
import { looksOf } from './identity.ts';
import { createJudge, type Evidenced } from './judge.ts';
import type { AssetFacts, Measured } from './measure.ts';
import { isWanted, logosFor, type Plan, planAsset, targetFor, wantedOf } from './plan.ts';
import type { Pool } from './pool.ts';
import type { Found, Scan } from './scan.ts';
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
      /** What it was judged by, but for the colours, which are another thing in each placement. */
      readonly facts: Measured['facts'];
      readonly done: number;
      readonly total: number;
    }
  | {
      readonly kind: 'unreadable';
      readonly problems: readonly Problem[];
      readonly done: number;
      readonly total: number;
    };

/**
 * Checks a campaign: measures what is not known yet, judges, scores, and composes the report. When `signal` is
 * aborted, assets under way are finished and the report says how many were left out.
 */
export async function checkCampaign(
  campaign: Campaign,
  plan: Plan,
  options: RunOptions,
  { pool, cache }: { readonly pool: Pool; readonly cache: Cache | null },
  signal: AbortSignal,
  onEvent: (event: RunEvent) => void,
): Promise<Report> {
  const { checks, language, today } = options;
  const { kit } = plan;
  const english = kit.kit.voice === undefined ? asWritten : await englishWords();
  const knowledge = knownFor(kit, campaign.lists ?? null, plan.settings.date ?? null);
  const judge = createJudge(checks, kit, today, language, knowledge, english);
  const wanted: readonly FactName[] = [
    ...new Set<FactName>(['file', 'picture', 'swatches', 'texture', 'fingerprint', ...checks.flatMap((c) => c.needs)]),
  ];
  const seenBySet = new Set(checks.filter((check) => check.scope === 'set').flatMap((check) => check.needs));

  const total = campaign.scan.assets.length;
  const assets: AssetReport[] = [];
  const problems: Problem[] = [...campaign.problems, ...campaign.scan.problems];
  const evidenced: Evidenced[] = [];
  let done = 0;
  let cached = 0;
  const paths = campaign.paths ?? campaign.scan.assets.map(({ path }) => path);
  const waivers = createWaivers(plan.settings.waivers, today, new Set(paths));
  const files = new Map(campaign.scan.assets.map(({ path, file }) => [path, file]));
  const lookAt = (path: string) => async (parts: readonly Part[]) => {
    const file = files.get(path);
    return file === undefined ? null : pool.places({ path, file, parts });
  };
  onEvent({ kind: 'started', total });

  await inParallel(campaign.scan.assets, pool.width, signal, async (found) => {
    const known = fromCache(cache, plan, found, wanted);
    const measured = known.whole ?? (await measureAndKeep(found, known.facts));
    done += 1;
    if (known.whole !== null) cached += 1;
    const targets = measured.targets.map(({ placement }) => targetFor(plan, placement));
    if (measured.match !== null && !isWanted(plan, measured.match)) return;
    const { facts, digest } = measured;
    const { width = 0, height = 0 } = facts.picture ?? {};
    const { path } = found;
    const composed = composeAsset(
      measured,
      targets.map((t) => t.placement),
      judge,
      language,
      await waivers.forAsset({
        path,
        digest: digest ?? '',
        looks: looksOf(facts),
        width,
        height,
        lookAt: lookAt(path),
      }),
    );
    problems.push(...composed.problems);
    if (composed.asset === null) onEvent({ kind: 'unreadable', problems: composed.problems, done, total });
    else {
      assets.push(composed.asset);
      evidenced.push(...composed.evidenced.map((one) => ({ ...one, facts: keep(one.facts, seenBySet) })));
      onEvent({ kind: 'judged', asset: composed.asset, facts: measured.facts, done, total });
    }
  });

  async function measureAndKeep({ path, file }: Found, known: Partial<AssetFacts>): Promise<Measured> {
    const measured = await pool.measure({ path, file, wanted, known });
    const complete = measured.digest !== null && Object.keys(measured.failed).length === 0;
    if (cache !== null && complete && measured.digest !== null && typeof file === 'string') {
      const palettes = measured.targets.flatMap(({ rulesDigest, palette }) =>
        palette === null ? [] : [{ rulesDigest, palette }],
      );
      const { logos: found, ...facts } = measured.facts;
      const logos = found === undefined ? null : { logosDigest: logosFor(plan).digest, found };
      cache.store({ file, digest: measured.digest, facts, palettes, logos });
    }
    return measured;
  }

  if (total === 0 && problems.length === 0) problems.push(problem('nothing-to-check'));
  evidenced.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const placementOf = ({ judged }: AssetReport) => targetFor(plan, judged[0]?.placement ?? null).placement;
  const set = await acceptInSet(waivers, judge.set(evidenced), (path) => {
    const shown = assets.find((asset) => asset.path === path);
    return shown === undefined ? null : { ...shown, lookAt: lookAt(path), placement: placementOf(shown) };
  });
  const told = waivers.report(
    (waiver) => done === total && plan.only === null && isLookedFor(waiver, campaign, checks),
  );
  problems.push(...waiverProblems(told));
  const report = composeReport(
    { assets, set, problems, otherFiles: campaign.scan.others, waivers: told, claims: claimsOf(evidenced, knowledge) },
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

/** Whether a run with these checks could have met what a waiver is about. What no check is called, nothing ever meets. */
const isLookedFor = (waiver: Waiver, { scan, paths }: Campaign, checks: readonly Check[]): boolean =>
  (checks.some(({ id }) => id === waiver.check) || !registry.some(({ id }) => id === waiver.check)) &&
  (paths === undefined || (waiver.scope === 'asset' && scan.assets.some(({ path }) => path === waiver.path)));

const keep = (facts: Evidenced['facts'], names: ReadonlySet<string>): Evidenced['facts'] =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => names.has(name)));

/** What is known of an asset: all of it, or the facts that a changed kit leaves as they are. */
interface Known {
  readonly whole: Measured | null;
  readonly facts: Partial<AssetFacts>;
}

function fromCache(cache: Cache | null, plan: Plan, { path, file }: Found, names: readonly FactName[]): Known {
  const nothing: Known = { whole: null, facts: {} };
  if (cache === null || typeof file !== 'string') return nothing;
  const digest = cache.digestOf(file);
  const facts = digest === null ? null : cache.facts(digest);
  if (digest === null || facts?.file === undefined) return nothing;
  const isText = isDocument(facts.file.format);
  if (!isText && facts.picture === undefined) return nothing;
  // The extension belongs to the name, and the same content may stand under two names.
  const extension = path.includes('.') ? path.slice(path.lastIndexOf('.') + 1).toLowerCase() : '';
  // A text is what its name says it is: under another one, its words are others.
  if (isText && facts.file.extension !== extension) return nothing;
  const wanted = wantedOf(plan, names, facts.file.format);
  const logos = wanted.includes('logos') ? cache.logos(digest, logosFor(plan).digest) : null;
  const { copy, ...others } = facts;
  const read = copy === undefined || !wanted.includes('copy') ? {} : { copy };
  const kept = { ...others, ...read, file: { ...facts.file, extension }, ...(logos === null ? {} : { logos }) };
  const { match, targets } = planAsset(plan, path, kept);
  const measured = targets.map(({ placement, rulesDigest }) => ({
    placement: placement?.id ?? null,
    rulesDigest,
    palette: wanted.includes('palette') ? cache.palette(digest, rulesDigest) : null,
  }));
  const lacks =
    (wanted.includes('palette') && measured.some(({ palette }) => palette === null)) ||
    wanted.some((name) => name !== 'palette' && name !== 'raster' && name !== 'sample' && !(name in kept));
  return { whole: lacks ? null : { path, digest, facts: kept, match, targets: measured, failed: {} }, facts: kept };
}

const pauseEvery = 32;

/** Works through `items` in order, `width` at a time; stops taking new ones when aborted. */
async function inParallel<T>(
  items: readonly T[],
  width: number,
  signal: AbortSignal,
  work: (item: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let item = items[next]; item !== undefined && !signal.aborted; item = items[next]) {
      next += 1;
      await work(item);
      // What is in the cache waits for nothing: without a pause now and then, nobody could end the run or see how far it is.
      if (next % pauseEvery === 0) await setImmediate();
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
}
