import { openCampaign, placementsFor } from '../engine/open-campaign.ts';
import { asksForWords } from '../engine/plan.ts';
import { createPool } from '../engine/pool.ts';
import { checkCampaign } from '../engine/run.ts';
import type { Found } from '../engine/scan.ts';
import { usualJobs } from '../engine/usual-jobs.ts';
import { openKit } from '../kit/open.ts';
import type { Check } from '../model/check.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import { cacheOrNone } from './check.ts';
import type { Io } from './io.ts';
import { tellKitProblems } from './kit-problems.ts';
import { knownWords } from './known.ts';

interface Judging {
  /** These alone; null: all of the campaign. */
  readonly files: readonly Found[] | null;
  readonly checks: readonly Check[];
  /** Path of the kit. */
  readonly kit: string;
  /** ISO date that waivers and last days are held against. */
  readonly today?: string;
}

/** Judges a campaign, or a part of it, as it is now, for a command that needs to know what is found. In words where the kit can't be read. */
export async function judgeNow(
  folder: string,
  { files, checks, kit, today }: Judging,
  io: Io,
): Promise<Outcome<Report, string>> {
  const opened = await openKit(kit, knownWords, io.language);
  if (!opened.ok) return notOk(tellKitProblems(opened.problems, io).trimEnd());
  const placements = placementsFor(opened.value);
  const { campaign, settings } = await openCampaign([folder], placements);
  const plan = { kit: opened.value, settings, placements, only: null, readsPictures: asksForWords(opened.value) };
  const part =
    files === null
      ? campaign
      : { ...campaign, scan: { ...campaign.scan, assets: files }, paths: campaign.scan.assets.map(({ path }) => path) };
  const startedAt = new Date();
  const jobs = usualJobs();
  const pool = createPool(plan, jobs);
  const cache = cacheOrNone(io);
  try {
    return ok(
      await checkCampaign(
        part,
        plan,
        { checks, language: io.language, today: today ?? startedAt.toISOString().slice(0, 10), jobs, startedAt },
        { pool, cache },
        new AbortController().signal,
        () => undefined,
      ),
    );
  } finally {
    cache?.close();
    await pool.close();
  }
}
