import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { fileFormat } from '../checks/file-format.ts';
import { checks as registry } from '../checks/index.ts';
import { againstBaseline } from '../engine/baseline.ts';
import { type Cache, cacheFolder, openCache } from '../engine/cache.ts';
import { keepHeapSmall } from '../engine/frugal-heap.ts';
import { openCampaign, placementsFor } from '../engine/open-campaign.ts';
import { asksForWords, type Plan } from '../engine/plan.ts';
import { createPool } from '../engine/pool.ts';
import { checkCampaign } from '../engine/run.ts';
import { usualJobs } from '../engine/usual-jobs.ts';
import { exporters } from '../exports/index.ts';
import { keepRun } from '../history/keep.ts';
import { campaignKey } from '../history/key.ts';
import { openKit } from '../kit/open.ts';
import { nearestWord } from '../measure/nearest-word.ts';
import type { Check } from '../model/check.ts';
import type { Deviation, Report } from '../model/report.ts';
import { atLeast, type Severity, severities } from '../model/severity.ts';
import { isOpen } from '../report/accepted.ts';
import { wasUnread } from '../report/baseline.ts';
import { isRemark } from '../report/problems.ts';
import { readBaseline, writeBaseline } from './baseline.ts';
import { checkKinds, checkNames } from './check-kinds.ts';
import { exitCodes } from './exit.ts';
import { helpWords } from './help-words.ts';
import type { Io } from './io.ts';
import { isoDate } from './iso-date.ts';
import { tellKitProblems } from './kit-problems.ts';
import { knownWords } from './known.ts';
import { clearLine, createProgress } from './progress.ts';
import { drawsPictures, endingsOf, planOutput, writeReports } from './reports.ts';
import { takeStandardInput } from './standard-input.ts';
import { summarise, summariseBriefly, troubleOfRun } from './summary.ts';
import { wrongTarget } from './target.ts';
import { cliWords } from './words.ts';

type FailOn = Severity | 'never';

interface CheckOptions {
  readonly kit?: string;
  readonly format: readonly string[];
  readonly out?: string;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly channel: readonly string[];
  readonly as?: string;
  readonly failOn: FailOn;
  readonly jobs: number;
  readonly today?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly cache: boolean;
  readonly ocr: boolean;
  readonly history: boolean;
  readonly quiet: boolean;
}

/** What holds where an option is not given; kept out of the help, which would show empty lists. */
const unstated = { format: [], only: [], skip: [], channel: [], quiet: false };

const collect = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value.split(',').map((v) => v.trim()),
];

const wholeNumber =
  (wanted: string) =>
  (value: string): number => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < 1 || number > 64) throw new InvalidArgumentError(wanted);
    return number;
  };

export function checkCommand(io: Io): Command {
  const words = helpWords[io.language].check;
  return new Command('check')
    .summary(words.summary)
    .description(words.description)
    .argument('<paths...>', words.paths)
    .option('-k, --kit <kit>', words.kit)
    .option('-f, --format <formats>', words.format(exporters.map((e) => e.id).join(', ')), collect)
    .option('-o, --out <path>', words.out)
    .option('--only <checks>', words.only(checkKinds), collect)
    .option('--skip <checks>', words.skip, collect)
    .option('--channel <ids>', words.channel, collect)
    .option('--as <placement>', words.as)
    .addOption(new Option('--fail-on <severity>', words.failOn).choices([...severities, 'never']).default('fail'))
    .option('-j, --jobs <n>', words.jobs, wholeNumber(words.jobsWanted), usualJobs())
    .option('--today <date>', words.today, isoDate)
    .option('--baseline <file>', words.baseline)
    .option('--write-baseline <file>', words.writeBaseline)
    .option('--no-cache', words.noCache)
    .option('--no-ocr', words.noOcr)
    .option('--no-history', words.noHistory)
    .option('-q, --quiet', words.quiet)
    .addHelpText('after', words.examples)
    .action(async (paths: readonly string[], given: CheckOptions) => {
      const piped = paths.includes('-') ? await takeStandardInput(process.stdin) : null;
      const there = paths.map((path) => (piped !== null && path === '-' ? piped.folder : path));
      // What was piped in once has no history.
      const options = { ...unstated, ...given, ...(piped === null ? {} : { history: false }) };
      // Words for a banner are judged as what will stand there: they are no picture yet.
      const skip = piped?.isText && paths.length === 1 ? [...options.skip, fileFormat.id] : options.skip;
      process.exitCode = await check(there, { ...options, skip }, io).finally(() => piped?.remove());
    });
}

async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const words = cliWords[io.language];
  const wrong = (text: string): number => {
    io.err(`${text}\n`);
    return exitCodes.usage;
  };
  const { kit: kitPath } = options;
  if (kitPath === undefined) return wrong(words.noKit);
  const unknown = unknownWords(options, io);
  if (unknown !== null) return wrong(unknown);
  const output = await planOutput(options, io);
  if (!output.ok) return wrong(output.problems.join('\n'));

  const isPart = [...options.only, ...options.skip, ...options.channel].length > 0;
  if (isPart && options.writeBaseline !== undefined) return wrong(words.baselineOfPart);
  const baseline = options.baseline === undefined ? null : await readBaseline(options.baseline, io);
  if (baseline?.ok === false) return wrong(baseline.problems.join('\n'));

  const opened = await openKit(kitPath, knownWords, io.language);
  if (!opened.ok) {
    io.err(tellKitProblems(opened.problems, io));
    return exitCodes.kit;
  }
  const missing = await firstMissing(paths);
  if (missing !== null) return wrong(words.noSuchPath(missing));

  const placements = placementsFor(opened.value);
  const { campaign, settings } = await openCampaign(paths, placements);
  const { writeBaseline: kept } = options;
  const sources = { checked: paths, kit: kitPath, ignore: settings.ignore };
  for (const [path, ending] of [...endingsOf(output.value), ...(kept === undefined ? [] : [[kept, 'json'] as const])]) {
    const misplaced = await wrongTarget(path, ending, sources, io);
    if (misplaced !== null) return wrong(misplaced);
  }
  const plan: Plan = {
    kit: opened.value,
    settings,
    placements,
    only: options.channel.length === 0 ? null : options.channel,
    readsPictures: options.ocr && asksForWords(opened.value),
    ...(options.as === undefined ? {} : { as: options.as }),
  };
  const ids = placements.map(({ id }) => id);
  const channels = [...ids, ...placements.map(({ channelId }) => channelId)];
  const nowhere = options.channel.find((channel) => !channels.includes(channel));
  if (nowhere !== undefined) return wrong(words.unknown('channel', nowhere, nearestWord(nowhere, channels)));
  if (options.as !== undefined && !ids.includes(options.as))
    return wrong(words.unknown('placement', options.as, nearestWord(options.as, ids)));

  const startedAt = new Date();
  const pool = createPool(plan, options.jobs, keepHeapSmall);
  const cache = options.cache ? cacheOrNone(io) : null;
  const stop = new AbortController();
  const onInterrupt = (): void => {
    stop.abort();
    io.err(`${io.interactive ? clearLine : ''}${words.ending}\n`);
  };
  process.once('SIGINT', onInterrupt);
  process.once('SIGTERM', onInterrupt);
  const progress = createProgress(io, options.quiet, Date.now);
  try {
    const judged = await checkCampaign(
      campaign,
      plan,
      {
        checks: chosen(options),
        language: io.language,
        today: options.today ?? startedAt.toISOString().slice(0, 10),
        jobs: options.jobs,
        startedAt,
      },
      // What measured is not kept in memory beside the reports of ten thousand.
      { pool, cache, ...(drawsPictures(output.value) ? {} : { onMeasured: () => pool.close() }) },
      stop.signal,
      progress.onEvent,
    );
    progress.end();
    const earlier = basename(options.baseline ?? '');
    const found = baseline === null ? judged : againstBaseline(judged, baseline.value, earlier);
    const report = options.history
      ? keepRun(await campaignKey(paths), found, isPart, (line) => io.err(`${line}\n`))
      : found;
    const files = new Map(campaign.scan.assets.map(({ path, file }) => [path, file]));
    if (!output.value.toStdout) io.out((options.quiet ? summariseBriefly : summarise)(report, io));
    if (output.value.toStdout !== null || options.quiet) io.err(troubleOfRun(report));
    const written = await writeReports(report, output.value, { pool, files }, io);
    const kept = options.writeBaseline === undefined || (await writeBaseline(options.writeBaseline, report, io));
    return written && kept ? exitCodeOf(report, options.failOn) : exitCodes.internal;
  } finally {
    process.off('SIGINT', onInterrupt);
    process.off('SIGTERM', onInterrupt);
    cache?.close();
    await pool.close();
  }
}

const chosen = ({ only, skip }: CheckOptions): readonly Check[] => {
  const named = (check: Check, words: readonly string[]): boolean =>
    words.includes(check.id) || words.includes(check.category);
  const all: readonly Check[] = registry;
  return all.filter((check) => (only.length === 0 || named(check, only)) && !named(check, skip));
};

function unknownWords({ only, skip, format }: CheckOptions, io: Io): string | null {
  const { unknown } = cliWords[io.language];
  const check = [...only, ...skip].find((word) => !checkNames.includes(word));
  if (check !== undefined) return unknown('check', check, nearestWord(check, checkNames));
  const formats = exporters.map((e) => e.id);
  const wrong = format.find((f) => !formats.includes(f));
  return wrong === undefined ? null : unknown('format', wrong, nearestWord(wrong, formats));
}

async function firstMissing(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) if ((await stat(path).catch(() => null)) === null) return path;
  return null;
}

export function cacheOrNone(io: Io): Cache | null {
  try {
    return openCache(cacheFolder());
  } catch (error) {
    io.err(`${cliWords[io.language].noCache(error instanceof Error ? error.message : String(error))}\n`);
    return null;
  }
}

/** Unreadable assets count as failing, but for those that the baseline knows so, and so does a run that was ended early: a build must not pass unseen. */
function exitCodeOf(report: Report, failOn: FailOn): number {
  if (failOn === 'never') return exitCodes.conforms;
  const fails = (problem: Report['problems'][number]): boolean =>
    !isRemark(problem) && !wasUnread(report, problem.path);
  const stopped = report.run.interrupted || report.problems.some(fails);
  if (report.score.score === null || stopped) return exitCodes.deviations;
  const results = [...report.assets.flatMap((a) => a.judged.flatMap((j) => j.results)), ...report.set];
  const counts = (d: Deviation): boolean => d.certainty === 'sure' && isOpen(d) && d.baselineState !== 'unchanged';
  const over = results.some((r) => r.deviations.some((d) => counts(d) && atLeast(d.severity, failOn)));
  return over ? exitCodes.deviations : exitCodes.conforms;
}
