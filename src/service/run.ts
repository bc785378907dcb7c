import { checks } from '../checks/index.ts';
import { type Cache, cacheFolder, openCache } from '../engine/cache.ts';
import { placementsFor } from '../engine/open-campaign.ts';
import { asksForWords, logosFor, type Plan } from '../engine/plan.ts';
import { poolOf } from '../engine/pool.ts';
import { type Campaign, checkCampaign, type RunEvent } from '../engine/run.ts';
import { usualJobs } from '../engine/usual-jobs.ts';
import type { Check } from '../model/check.ts';
import type { Language } from '../model/language.ts';
import type { OpenKit } from '../model/open-kit.ts';
import type { AssetReport, Report } from '../model/report.ts';
import { worstAcross } from '../report/across.ts';
import {
  campaignStanding,
  mostRows,
  type OpenedCampaign,
  rowsOf,
  type ScannedCampaign,
  scanCampaign,
} from './campaign.ts';
import { kept } from './keep-run.ts';
import { today } from './kits.ts';
import { createMeter } from './meter.ts';
import { languageOf, type Session } from './session.ts';
import type { CampaignStanding } from './shapes.ts';
import { smallFirst } from './small-first.ts';

/** As many as the command line takes by itself. */
export const jobs = usualJobs();

/**
 * Ten batches a second look smooth; a window that gets more only draws what nobody sees. Of thousands it has more to put in
 * order with each, and nobody follows them one by one.
 */
const batchEveryMs = (judged: number): number => (judged < 1000 ? 100 : 400);

/** Why a run was ended: another one takes its place, and nobody waits for its end. */
const replaced = 'replaced';

export const planOf = (kit: OpenKit, { settings }: ScannedCampaign): Plan => ({
  kit,
  settings,
  placements: placementsFor(kit),
  only: null,
  readsPictures: asksForWords(kit),
});

/** The checks that need no search for logos and no reading, which take longer than all else together. */
const quickChecks = (checks as readonly Check[]).filter(
  ({ needs }) => !needs.includes('logos') && !needs.includes('copy'),
);

/** Judges a campaign, or part of one, as the command line would. Facts of earlier runs are taken from the cache. */
export async function judge(
  session: Session,
  campaign: Campaign,
  plan: Plan,
  language: Language,
  signal: AbortSignal,
  onEvent: (event: RunEvent) => void,
  by: readonly Check[] = checks,
): Promise<Report> {
  const cache = cacheOrNone();
  try {
    return await checkCampaign(
      campaign,
      plan,
      { checks: by, language, today: today(), jobs, startedAt: new Date() },
      { pool: poolOf(session.workers, plan), cache },
      signal,
      (event) => {
        if (event.kind === 'judged') {
          const { asset, photo, isLossy } = event;
          session.measured.set(asset.digest, { photo, isLossy });
        }
        onEvent(event);
      },
    );
  } finally {
    cache?.close();
  }
}

function cacheOrNone(): Cache | null {
  try {
    return openCache(cacheFolder());
  } catch (error) {
    console.error(`Going without the cache: ${String(error)}`);
    return null;
  }
}

/** Starts judging all of the open campaign anew; the findings come as events. Rejects where it can't be listed any more. */
export async function startRun(session: Session, opened: OpenedCampaign, kit: OpenKit): Promise<void> {
  await opened.stop();
  const scanned = await scanCampaign(opened.paths, placementsFor(kit), opened.answers, opened.waivers);
  if (session.campaign !== opened) return;
  opened.scanned = scanned;
  const plan = planOf(kit, scanned);
  const total = scanned.campaign.scan.assets.length;
  opened.plan = plan;
  opened.report = null;
  opened.assets.clear();
  opened.run = { kind: 'running', progress: { done: 0, total, rate: null, secondsLeft: null, isForLogos: false } };

  const language = languageOf(session);
  let meter = createMeter(total, false);
  const told = new WeakSet<AssetReport>();
  let waiting: AssetReport[] = [];
  let timer: NodeJS.Timeout | null = null;
  // A person sees what departs in colour and size at once, and what was done to logos as they are found.
  const isTwice = logosFor(plan).logos.length > 0 || plan.readsPictures;
  let isInPart = isTwice;
  const flush = (): void => {
    // One that waits would tell of a run that has ended by then.
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const progress = meter.progress(Date.now());
    opened.run = { kind: 'running', progress };
    session.ports.tell({ kind: 'run.judged', rows: rowsOf(session, opened, waiting), progress });
    for (const asset of waiting) told.add(asset);
    waiting = [];
  };
  const onEvent = (event: RunEvent): void => {
    if (event.kind === 'started') {
      flush();
      return;
    }
    meter.done(event.done);
    if (event.kind === 'judged') {
      opened.assets.set(event.asset.path, event.asset);
      if (isInPart) opened.judgedInPart.add(event.asset);
      waiting.push(event.asset);
    }
    // The first finding waits for no others.
    timer ??= setTimeout(flush, opened.assets.size <= 1 ? 0 : batchEveryMs(opened.assets.size));
  };

  begin(session, opened, async (signal) => {
    const { campaign } = scanned;
    const inHaste = { ...campaign, scan: { ...campaign.scan, assets: await smallFirst(campaign.scan.assets) } };
    const look = (by: readonly Check[]) => judge(session, inHaste, plan, language, signal, onEvent, by);
    let report: Report;
    try {
      const first = isTwice ? await look(quickChecks) : null;
      meter = createMeter(total, isTwice);
      isInPart = false;
      report = first === null || !first.run.interrupted ? await look(checks) : first;
    } finally {
      // What waits to be told would tell of a run under way.
      if (timer !== null) clearTimeout(timer);
    }
    hold(opened, await kept(opened, report));
    if (signal.reason === replaced) return;
    const across = worstAcross(report.set);
    const isNew = (asset: AssetReport): boolean => !told.has(asset) || across.has(asset.path);
    session.ports.tell({ kind: 'run.ended', ...standing(session, opened, isNew) });
  });
}

/**
 * Judges again after something changed, in the background: what is known stays on screen until the new standing is.
 * Does nothing before the first run; during one, waits for its end.
 */
export async function judgeAgain(session: Session, opened: OpenedCampaign, kit: OpenKit): Promise<void> {
  if (opened.run.kind === 'running') await opened.ended;
  if (opened.run.kind !== 'finished' || session.campaign !== opened) return;
  begin(session, opened, async (signal) => {
    const scanned = await scanCampaign(opened.paths, placementsFor(kit), opened.answers, opened.waivers);
    const plan = planOf(kit, scanned);
    const report = await judge(session, scanned.campaign, plan, languageOf(session), signal, () => undefined);
    if (signal.aborted) return;
    opened.scanned = scanned;
    opened.plan = plan;
    hold(opened, report);
    const paths = [...opened.changed];
    opened.changed.clear();
    session.ports.tell({ kind: 'assets.changed', ...standing(session, opened), paths });
  });
  await opened.ended;
}

/** Tells the rows that are new, and gives all else of how the campaign stands now. */
function standing(
  session: Session,
  opened: OpenedCampaign,
  isNew: (asset: AssetReport) => boolean = () => true,
): { readonly campaign: CampaignStanding; readonly assets: readonly string[] } {
  const added = [...opened.assets.values()].filter(isNew);
  for (let i = 0; i < added.length; i += mostRows)
    session.ports.tell({ kind: 'rows', rows: rowsOf(session, opened, added.slice(i, i + mostRows)) });
  return { campaign: campaignStanding(session, opened), assets: [...opened.assets.keys()] };
}

function hold(opened: OpenedCampaign, report: Report): void {
  opened.report = report;
  opened.assets.clear();
  for (const asset of report.assets) opened.assets.set(asset.path, asset);
  opened.run = { kind: 'finished', skipped: report.run.skipped };
}

/**
 * Runs work that can be stopped, once what it takes the place of has ended: two that begin at the same time would leave
 * one that nobody can stop. A bug in it ends the run, not the service.
 */
function begin(session: Session, opened: OpenedCampaign, work: (signal: AbortSignal) => Promise<void>): void {
  const control = new AbortController();
  const before = opened.stop();
  opened.cancel = () => control.abort();
  const next = async (): Promise<void> => {
    await before;
    if (control.signal.reason !== replaced) await work(control.signal);
  };
  opened.ended = next().catch((error: unknown) => {
    console.error(error);
    opened.run = { kind: 'stopped' };
    session.ports.tell({ kind: 'run.ended', ...standing(session, opened) });
  });
  opened.stop = async () => {
    control.abort(replaced);
    await opened.ended;
  };
}
