import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { writeWhole } from '../files/write-whole.ts';
import { campaignKey } from '../history/key.ts';
import { type History, openHistory } from '../history/store.ts';
import type { Comparison, RecordedFinding, TalliedRun } from '../model/history.ts';
import type { Outcome } from '../model/outcome.ts';
import { type Problem, tellProblem } from '../model/problem.ts';
import { formatPoints, formatScore } from '../report/format.ts';
import { tellUnwritten } from '../report/unwritten.ts';
import { exitCodes } from './exit.ts';
import { historyWords } from './history-words.ts';
import type { Io } from './io.ts';
import { table } from './kit-table.ts';
import { paintFor, printable } from './summary.ts';

const shown = 20;

const wholeNumber =
  (wanted: string) =>
  (value: string): number => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError(wanted);
    return number;
  };

/** `onbrand history`: the runs of the past. */
export function historyCommand(io: Io): Command {
  const { help } = historyWords[io.language];
  const number = wholeNumber(help.keepWanted);
  const history = new Command('history').summary(help.summary).description(help.description);
  history.addHelpText('after', help.examples);
  history
    .command('list', { isDefault: true })
    .description(help.list)
    .argument('[campaign]', help.campaign)
    .option('-n, --last <n>', help.last, number, shown)
    .action((campaign: string | undefined, { last }: { readonly last: number }) =>
      withHistory(io, (kept) =>
        withKey(kept, campaign, io, (key) => (key === null ? listAll(kept, io) : listRuns(kept, key, last, io))),
      ),
    );
  history
    .command('compare')
    .description(help.compare)
    .argument('<before>', help.before, number)
    .argument('<after>', help.after, number)
    .action((before: number, after: number) =>
      withHistory(io, async (kept) => tell(io, kept.compare(before, after), (compared) => describe(compared, io))),
    );
  history
    .command('export')
    .description(help.dump)
    .argument('[campaign]', help.campaign)
    .option('-o, --out <file>', help.out)
    .action((campaign: string | undefined, { out }: { readonly out?: string }) =>
      withHistory(io, (kept) =>
        withKey(kept, campaign, io, (key) => {
          const dumped = kept.dump(key);
          return dumped.ok && out !== undefined
            ? write(out, dumped.value, io)
            : tell(io, dumped, (entries) => JSON.stringify(entries, null, 2));
        }),
      ),
    );
  history
    .command('prune')
    .description(help.prune)
    .argument('[campaign]', help.only)
    .requiredOption('--keep <n>', help.keep, number)
    .action((campaign: string | undefined, { keep }: { readonly keep: number }) =>
      withHistory(io, (kept) =>
        withKey(kept, campaign, io, (key) =>
          tell(io, kept.prune(keep, key), (gone) => historyWords[io.language].pruned(gone)),
        ),
      ),
    );
  return history;
}

/** Does what is asked with one campaign of the history, or with all of them (null); tells where it knows none of that name. */
async function withKey(
  kept: History,
  campaign: string | undefined,
  io: Io,
  work: (key: string | null) => number | Promise<number>,
): Promise<number> {
  if (campaign === undefined) return work(null);
  const key = await campaignKey([campaign]);
  const runs = kept.runs(key);
  if (!runs.ok || runs.value.length > 0) return work(key);
  io.err(`${historyWords[io.language].none(campaign)}\n`);
  return exitCodes.usage;
}

async function withHistory(io: Io, work: (history: History) => Promise<number>): Promise<void> {
  const opened = openHistory();
  if (!opened.ok) {
    process.exitCode = tell(io, opened, () => '');
    return;
  }
  try {
    process.exitCode = await work(opened.value);
  } finally {
    opened.value.close();
  }
}

/** What came out, to standard output; what is in the way, to standard error. */
function tell<T>(io: Io, outcome: Outcome<T, Problem>, words: (value: T) => string): number {
  if (outcome.ok) {
    io.out(`${words(outcome.value)}\n`);
    return exitCodes.conforms;
  }
  for (const { message, hint } of outcome.problems.map((p) => tellProblem(p, io.language)))
    io.err(`${message} ${hint}\n`);
  return exitCodes.usage;
}

async function write(out: string, entries: unknown, io: Io): Promise<number> {
  const words = historyWords[io.language];
  try {
    await writeWhole(resolve(out), `${JSON.stringify(entries, null, 2)}\n`);
    io.out(`${words.written(out)}\n`);
    return exitCodes.conforms;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    io.err(`${tellUnwritten(out, String(error.code), io.language)}\n`);
    return exitCodes.internal;
  }
}

function listAll(history: History, io: Io): number {
  const words = historyWords[io.language];
  const paint = paintFor(io);
  return tell(io, history.campaigns(), (campaigns) =>
    campaigns.length === 0
      ? words.empty
      : table(
          campaigns.map(({ key, name, runs }) => [
            paint.bold(name),
            words.runs(runs),
            paint.dim(key.split('\n')[0] ?? ''),
          ]),
        ),
  );
}

const listRuns = (history: History, key: string, last: number, io: Io): number =>
  tell(io, history.runs(key), (all) => timeline(history, all, Math.max(0, all.length - last), io));

/** Runs from `from` on, the oldest first, each held against the whole run before it. */
function timeline(history: History, runs: readonly TalliedRun[], from: number, io: Io): string {
  const words = historyWords[io.language];
  const paint = paintFor(io);
  const { columns } = words;
  const heading = Object.values(columns).map((cell) => paint.dim(cell));
  const rows = runs.slice(from).map(({ run }, i) => {
    const before = runs.slice(0, from + i).findLast((earlier) => !earlier.run.partial)?.run ?? null;
    const compared = before === null || run.partial ? null : history.compare(before.id, run.id);
    return {
      kit: before !== null && before.kit.digest !== run.kit.digest ? run.kit : null,
      cells: [
        String(run.id),
        localTime(run.startedAt),
        formatScore(run.score.score),
        ...[run.counts.fail, run.counts.warn, run.counts.note, run.questions, run.accepted].map(String),
        run.partial ? paint.dim(words.partial) : compared?.ok ? changes(compared.value, io) : '',
      ],
    };
  });
  const [head = '', ...lines] = table([heading, ...rows.map(({ cells }) => cells)]).split('\n');
  const told = rows.flatMap(({ kit }, i) => [
    ...(kit === null ? [] : [paint.yellow(`  ${words.otherKit(kit.name, kit.digest.slice(0, 8))}`)]),
    lines[i] ?? '',
  ]);
  return [paint.bold(runs.at(-1)?.run.name ?? ''), '', head, ...told].join('\n');
}

/** `2026-11-22 09:30`, where the reader is. */
function localTime(iso: string): string {
  const at = new Date(iso);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Whether one kit judged both: what another kit no longer asks for was not fixed. */
const isOneKit = ({ before, after }: Comparison): boolean => before.kit.digest === after.kit.digest;

function changes(compared: Comparison, io: Io): string {
  const words = historyWords[io.language];
  const paint = paintFor(io);
  const { fixed, fresh, back, accepted, reopened, left } = compared;
  const gone = isOneKit(compared) ? paint.green(words.fixed(fixed.length)) : words.gone(fixed.length);
  const parts = [
    ...(fixed.length > 0 ? [gone] : []),
    ...(fresh.length > 0 ? [paint.red(words.fresh(fresh.length))] : []),
    ...(back.length > 0 ? [paint.red(words.back(back.length))] : []),
    ...(accepted.length > 0 ? [words.accepted(accepted.length)] : []),
    ...(reopened.length > 0 ? [paint.red(words.reopened(reopened.length))] : []),
    ...(left > 0 ? [paint.dim(words.left(left))] : []),
  ];
  return parts.length === 0 ? paint.dim(words.same) : parts.join(' · ');
}

function describe(compared: Comparison, io: Io): string {
  const words = historyWords[io.language];
  const paint = paintFor(io);
  const { before, after, points } = compared;
  const gained = points === null ? '–' : formatPoints(points);
  const section = (name: string, findings: readonly RecordedFinding[]): readonly string[] =>
    findings.length === 0
      ? []
      : [
          '',
          `${paint.bold(name)} (${findings.length})`,
          ...findings.map(
            ({ path, check, message }) =>
              `  ${printable(path ?? words.ofTheSet)}  ${paint.dim(check)}  ${printable(message)}`,
          ),
        ];
  return [
    `${paint.bold(`${before.id} → ${after.id}`)}  ${localTime(before.startedAt)} → ${localTime(after.startedAt)}  ${words.points(gained)}`,
    ...compared.caveats.map((caveat) =>
      paint.yellow(caveat === 'other-kit' ? words.otherKits(before.kit.name, after.kit.name) : words.caveats[caveat]),
    ),
    ...section(isOneKit(compared) ? words.sections.fixed : words.sections.gone, compared.fixed),
    ...section(words.sections.fresh, compared.fresh),
    ...section(words.sections.back, compared.back),
    ...section(words.sections.accepted, compared.accepted),
    ...section(words.sections.reopened, compared.reopened),
    '',
    words.rest(compared.still, compared.left),
  ].join('\n');
}
