import { realpath, rm, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { Command, Option } from 'commander';
import { checks as registry } from '../checks/index.ts';
import { type Bench, createBench, type Fixed, mend, reframe } from '../engine/fix.ts';
import { accountOf, leftInSet, owed } from '../engine/fix-account.ts';
import { homeOf, pathsBelow, placeFixed } from '../engine/fix-place.ts';
import { openCampaign, placementsFor } from '../engine/open-campaign.ts';
import { asksForWords, type Plan } from '../engine/plan.ts';
import { poolOf, startWorkers } from '../engine/pool.ts';
import { checkCampaign } from '../engine/run.ts';
import { usualJobs } from '../engine/usual-jobs.ts';
import { temporaryFolder } from '../files/temporary.ts';
import { openKit } from '../kit/open.ts';
import { nearestWord } from '../measure/nearest-word.ts';
import type { Check } from '../model/check.ts';
import type { Placement } from '../model/placement.ts';
import type { AssetReport } from '../model/report.ts';
import { type Severity, severities } from '../model/severity.ts';
import { worstFirst } from '../report/summary.ts';
import { cacheOrNone } from './check.ts';
import { exitCodes } from './exit.ts';
import { exitCodeOf, type FixResult, leftOf, unreadIn } from './fix-result.ts';
import { createFixTeller } from './fix-told.ts';
import { fixCommandWords } from './fix-words.ts';
import { helpWords } from './help-words.ts';
import type { Io } from './io.ts';
import { tellKitProblems } from './kit-problems.ts';
import { knownWords } from './known.ts';
import { createProgress } from './progress.ts';
import { cliWords } from './words.ts';

interface FixOptions {
  readonly kit?: string;
  readonly check: readonly string[];
  readonly to: readonly string[];
  readonly out?: string;
  readonly failOn: Severity | 'never';
  readonly dryRun: boolean;
  readonly keepMetadata: boolean;
  readonly json: boolean;
}
const unstated = { check: [], to: [], failOn: 'fail', dryRun: false, keepMetadata: false, json: false } as const;
const collect = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value.split(',').map((v) => v.trim()),
];

/** `onbrand fix`: what can be fixed safely, fixed in new files. */
export function fixCommand(io: Io): Command {
  const words = fixCommandWords[io.language];
  return new Command('fix')
    .summary(words.summary)
    .description(words.description)
    .argument('<paths...>', words.paths)
    .option('-k, --kit <kit>', helpWords[io.language].check.kit)
    .option('--check <checks>', words.check, collect)
    .option('--to <ids>', words.to, collect)
    .option('-o, --out <folder>', words.out)
    .option('-n, --dry-run', words.dryRun)
    .addOption(new Option('--fail-on <severity>', words.failOn).choices([...severities, 'never']).default('fail'))
    .option('--keep-metadata', words.keepMetadata)
    .option('--json', words.json)
    .addHelpText('after', words.examples)
    .action(async (paths: readonly string[], given: FixOptions) => {
      process.exitCode = await fix(paths, { ...unstated, ...given }, io);
    });
}

async function fix(paths: readonly string[], options: FixOptions, io: Io): Promise<number> {
  const said = cliWords[io.language];
  const wrong = (text: string): number => {
    io.err(`${text}\n`);
    return exitCodes.usage;
  };
  if (options.kit === undefined) return wrong(said.noKit);
  for (const path of paths) if ((await stat(path).catch(() => null)) === null) return wrong(said.noSuchPath(path));
  const opened = await openKit(options.kit, knownWords, io.language);
  if (!opened.ok) {
    io.err(tellKitProblems(opened.problems, io));
    return exitCodes.kit;
  }
  const placements = placementsFor(opened.value);
  const unknown = unknownWord(options, placements, io) ?? (await misplaced(options.out, paths, io));
  if (unknown !== null) return wrong(unknown);
  const { campaign, settings } = await openCampaign(paths, placements);
  const plan: Plan = { kit: opened.value, settings, placements, only: null, readsPictures: asksForWords(opened.value) };
  const jobs = usualJobs();
  const workers = startWorkers(jobs);
  const startedAt = new Date();
  const today = startedAt.toISOString().slice(0, 10);
  const temp = temporaryFolder();
  const cache = cacheOrNone(io);
  const progress = createProgress(io, options.json, Date.now);
  try {
    const report = await checkCampaign(
      campaign,
      plan,
      { checks: registry, language: io.language, today, jobs, startedAt },
      { pool: poolOf(workers, plan), cache },
      new AbortController().signal,
      progress.onEvent,
    );
    progress.end();
    const bench = await createBench(
      { plan, workers, checks: registry, language: io.language, keepsMetadata: options.keepMetadata },
      today,
    );
    const files = new Map(campaign.scan.assets.map((found) => [found.path, found]));
    const wantedPlacements = placements.filter(
      ({ id, channelId, recommended }) =>
        (options.to.includes(id) || options.to.includes(channelId)) && recommended.width > 0,
    );
    const isFolder = paths.length === 1 && (await stat(paths[0] ?? '')).isDirectory();
    const below = pathsBelow(isFolder ? [] : [...files.values()].flatMap((found) => homeOf(found) ?? []));
    const teller = createFixTeller(io, options);
    const results: FixResult[] = [];
    for (const [n, { asset }] of worstFirst(report).entries()) {
      const found = files.get(asset.path);
      // A name that is no text can't be written again under a new one.
      const file = typeof found?.file === 'string' ? found.file : null;
      const home = found === undefined ? null : homeOf(found);
      const to = join(temp, String(n));
      const made =
        options.to.length === 0
          ? await mended(asset, file, isAsked(options.check), bench, to)
          : file === null
            ? []
            : await remade(asset, file, wantedPlacements, bench, to);
      for (const one of made) {
        const source = home === null ? null : { path: below.get(home) ?? asset.path, home };
        const result = await finish(one, asset, source, options);
        results.push(result);
        teller.tell(result);
      }
    }
    const inSet = options.to.length > 0 ? [] : leftInSet(report).filter(({ check }) => isAsked(options.check)(check));
    const outcome = { results, set: inSet.map(leftOf), unread: unreadIn(report) };
    teller.end(outcome);
    return exitCodeOf(outcome, options.failOn);
  } finally {
    cache?.close();
    await workers.close();
    await rm(temp, { recursive: true, force: true });
  }
}

/** One try, with the placement that it was made for. */
interface Trial extends Pick<FixResult, 'solved' | 'left' | 'placement'> {
  readonly fixed: Fixed | null;
}

/** Nothing, where the asset owes nothing. */
async function mended(...[asset, file, asked, bench, to]: Parameters<typeof mend>): Promise<readonly Trial[]> {
  const { fixed, solved, left } = await mend(asset, file, asked, bench, to);
  if (solved.length + left.length === 0) return [];
  return [
    {
      placement: null,
      fixed,
      solved: solved.map(({ check, deviation: { subject } }) => ({ check, subject })),
      left: left.map(leftOf),
    },
  ];
}

async function remade(
  asset: AssetReport,
  file: string,
  placements: readonly Placement[],
  bench: Bench,
  to: string,
): Promise<readonly Trial[]> {
  const trials: Trial[] = [];
  for (const placement of placements) {
    const made = await reframe(asset, file, placement, bench, `${to}-${placement.id}`);
    trials.push({
      placement: placement.id,
      fixed: made.ok ? made.value.fixed : null,
      solved: [],
      left: made.ok
        ? accountOf(owed(made.value.fixed.after), made.value.fixed.after, made.value.refused).left.map(leftOf)
        : made.problems.map((refusal) => ({ check: null, subject: placement.id, severity: null, refusal })),
    });
  }
  return trials;
}

/** Writes what was fixed, and tells what became of it. */
async function finish(
  { placement, fixed, solved, left }: Trial,
  asset: AssetReport,
  source: { readonly path: string; readonly home: string } | null,
  options: FixOptions,
): Promise<FixResult> {
  const result = {
    path: asset.path,
    placement,
    solved,
    isMade: fixed !== null,
    changes: fixed?.changes ?? [],
    score: { before: asset.score.score, after: fixed?.after.score.score ?? null },
    left,
    written: null,
    taken: false,
    trouble: null,
  };
  if (fixed === null || source === null) return result;
  try {
    if (options.dryRun) return result;
    const { at, became } = await placeFixed(fixed, source, options.out ?? null, placement);
    return { ...result, written: at, taken: became === 'taken' };
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return { ...result, trouble: String(error.code) };
  } finally {
    await rm(fixed.file, { force: true });
  }
}

/** Whether --check names a check, or its kind; without it, all are meant. */
const isAsked =
  (only: readonly string[]) =>
  (check: string): boolean =>
    only.length === 0 || only.includes(check) || only.includes(categories.get(check) ?? '');
const categories = new Map((registry as readonly Check[]).map(({ id, category }) => [id, category as string]));

function unknownWord({ check, to }: FixOptions, placements: readonly Placement[], io: Io): string | null {
  const { unknown } = cliWords[io.language];
  const ids = [...categories.keys(), ...categories.values()];
  const odd = check.find((word) => !ids.includes(word));
  if (odd !== undefined) return unknown('check', odd, nearestWord(odd, ids));
  const known = placements.flatMap(({ id, channelId }) => [id, channelId]);
  const nowhere = to.find((word) => !known.includes(word));
  return nowhere === undefined ? null : unknown('channel', nowhere, nearestWord(nowhere, known));
}

/** What is wrong with --out: it is a file, or it lies in a folder that is being mended. */
async function misplaced(out: string | undefined, paths: readonly string[], io: Io): Promise<string | null> {
  if (out === undefined) return null;
  const words = fixCommandWords[io.language];
  const target = await stat(out).catch(() => null);
  if (target !== null && !target.isDirectory()) return words.notAFolder(out);
  const real = await realpath(out).catch(() => resolve(out));
  for (const path of paths) {
    const folder = await realpath(path);
    if ((await stat(folder)).isDirectory() && `${real}${sep}`.startsWith(`${folder}${sep}`)) return words.outside(out);
  }
  return null;
}
