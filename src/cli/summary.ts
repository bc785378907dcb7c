import { Chalk, type ChalkInstance } from 'chalk';
import type { AssetReport, Deviation, Report } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import { isOpen } from '../report/accepted.ts';
import { baselineLine, stateOf } from '../report/baseline.ts';
import { deviationsOf, type NumberedDeviation } from '../report/deviations.ts';
import { assetsInOrder } from '../report/findings.ts';
import { formatCoverage, formatScore } from '../report/format.ts';
import { isRemark, unreadIn } from '../report/problems.ts';
import { countsOf, signOffLine, sinceSigning } from '../report/statement.ts';
import { type AssetSummary, summariseAsset, summariseCampaign, worstFirst } from '../report/summary.ts';
import { reportWords } from '../report/words.ts';
import type { Io } from './io.ts';
import { columns, padded } from './kit-table.ts';
import { cliWords } from './words.ts';

/** A screenful: enough to start mending; the report has the rest. */
const assetsShown = 20;
const deviationsShown = 4;
const placesShown = 8;
const quoteShown = 70;

export const paintFor = (io: Io): ChalkInstance => new Chalk({ level: io.colour ? 3 : 0 });

/** Names of files may hold anything; what would move the cursor or turn the line around is shown as a sign. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\uFFFD');

type Told = Pick<NumberedDeviation, 'check' | 'deviation'>;

/** What a person reads after a run, in the order of every report: the set, then the assets; at last the numbers. */
export function summarise(report: Report, io: Io): string {
  const words = cliWords[io.language];
  const paint = paintFor(io);
  const { between } = reportWords(io.language);
  const unread = unreadIn(report);
  const isUnread = ({ path }: Problem): boolean => path !== null && unread.includes(path);
  // What the set holds against an asset stands above, once.
  const toShow = assetsInOrder(report).filter((asset) => isToDo(summariseAsset(asset, undefined)));
  // Those that fit are the worst of all, lest the advice of one channel hide what must change in the next.
  const worst = new Set(
    worstFirst({ assets: toShow, set: [] })
      .slice(0, assetsShown)
      .map(({ asset }) => asset),
  );
  const inSet = report.set.flatMap(({ check, deviations }) =>
    deviations.filter(isOpen).map((deviation) => ({ check, deviation })),
  );
  return `${[
    ...(inSet.length === 0
      ? []
      : ['', paint.bold(words.set), ...inSet.flatMap((told) => tellOfSet(report, told, io, paint))]),
    ...toShow.filter((asset) => worst.has(asset)).flatMap((shown) => tellAsset(report, shown, io, paint)),
    ...(toShow.length > assetsShown ? ['', paint.dim(words.moreAssets(toShow.length - assetsShown))] : []),
    ...tellProblems(words.problems, paint.red('✖'), report.problems.filter(isUnread), between, paint),
    ...tellProblems(
      words.remarks,
      paint.yellow('!'),
      report.problems.filter((p) => !isUnread(p)),
      between,
      paint,
    ),
    ...tellUnplaced(report, io, paint),
    '',
    ...closing(report, io, paint),
  ].join('\n')}\n`;
}

const isToDo = ({ verdict }: AssetSummary): boolean => verdict === 'deviates' || verdict === 'review';

function tellAsset(report: Report, asset: AssetReport, io: Io, paint: ChalkInstance): readonly string[] {
  const words = cliWords[io.language];
  const { separator } = reportWords(io.language);
  const placements = asset.judged.map((j) => j.placement ?? words.unknownPlacement).join(separator);
  const all = deviationsOf(asset);
  const deviations = all.filter(({ deviation }) => isOpen(deviation));
  const accepted = all.length - deviations.length;
  return [
    '',
    `${paint.bold(printable(asset.path))}  ${paint.dim(`${placements} · ${sizeOf(asset)} · ${formatScore(asset.score.score)}`)}`,
    ...(asset.match.kind === 'asks'
      ? [`  ${paint.cyan(label('ask', io))}  ${words.asks(asset.match.candidates.map((c) => c.placement).join(' / '))}`]
      : []),
    ...deviations.slice(0, deviationsShown).flatMap((told) => tellDeviation(report, told, io, paint)),
    ...(deviations.length > deviationsShown
      ? [paint.dim(`        ${words.moreDeviations(deviations.length - deviationsShown)}`)]
      : []),
    ...(accepted > 0 ? [paint.dim(`        ${words.accepted(accepted)}`)] : []),
  ];
}

const sizeOf = ({ kind, format, width, height }: AssetReport): string =>
  kind === 'document' ? format.toUpperCase() : `${width}×${height}`;

type Problem = Report['problems'][number];
const tellProblems = (
  heading: string,
  sign: string,
  problems: readonly Problem[],
  between: string,
  paint: ChalkInstance,
): readonly string[] =>
  problems.length === 0
    ? []
    : [
        '',
        paint.bold(heading),
        ...problems.map(({ path, message, hint }) =>
          [
            `  ${sign}`,
            ...(path === null ? [] : [paint.bold(printable(path))]),
            `${printable(message)}${between}${paint.dim(printable(hint))}`,
          ].join(' '),
        ),
      ];

/** Assets of which nobody knows what they are for, whether several placements fit or none: told, lest they pass for judged. */
function tellUnplaced(report: Report, io: Io, paint: ChalkInstance): readonly string[] {
  const words = cliWords[io.language];
  const paths = report.assets
    .filter(({ match: { kind } }) => kind === 'none' || kind === 'asks')
    .map(({ path }) => printable(path));
  const more = paths.length - deviationsShown;
  const shown = paths.slice(0, deviationsShown).join(reportWords(io.language).separator);
  return paths.length === 0
    ? []
    : ['', words.unplaced(paths.length), paint.dim(`  ${shown}${more > 0 ? ` ${words.moreDeviations(more)}` : ''}`)];
}

const tellOfSet = (report: Report, told: Told, io: Io, paint: ChalkInstance): readonly string[] => [
  ...tellDeviation(report, told, io, paint),
  ...(told.deviation.places?.map(({ path, quote }) => `${path}  “${shortened(quote)}”`) ?? told.deviation.paths ?? [])
    .slice(0, placesShown)
    .map((line) => paint.dim(`        ${printable(line)}`)),
  ...moreThan(told.deviation.places?.length ?? told.deviation.paths?.length ?? 0, io, paint),
];

/** What stands at a place, cut to a line of the terminal. */
const shortened = (quote: string): string => (quote.length > quoteShown ? `${quote.slice(0, quoteShown - 1)}…` : quote);
const moreThan = (places: number, io: Io, paint: ChalkInstance): readonly string[] =>
  places <= placesShown ? [] : [paint.dim(`        ${cliWords[io.language].moreDeviations(places - placesShown)}`)];

function tellDeviation(report: Report, { check, deviation }: Told, io: Io, paint: ChalkInstance): readonly string[] {
  const words = cliWords[io.language];
  const asked = deviation.certainty === 'ask';
  const { found, wanted } = deviation.evidence;
  const colours = [
    ...(found === undefined ? [] : [`${words.found} ${swatch(paint, io, found.hex)}`]),
    ...(wanted === undefined ? [] : [`${words.wanted} ${swatch(paint, io, wanted.hex)} ${printable(wanted.name)}`]),
  ];
  const { rule } = deviation;
  const line = rule.line === null ? [] : [`brandkit.json:${rule.line}`];
  const held = stateOf(deviation, report);
  return [
    `  ${tone(paint, deviation)(label(asked ? 'ask' : deviation.severity, io))}  ${printable(deviation.message)}`,
    ...(colours.length > 0 ? [`        ${colours.join('   ')}`] : []),
    `        ${words.todo}${reportWords(io.language).colon}${printable(deviation.remedy)}`,
    `        ${paint.dim([...(held === null ? [] : [held]), check, printable(deviation.subject), ...line, printable(rule.pointer)].join(' · '))}`,
  ];
}

/** What every report calls findings of a kind, each as wide as the widest, so that what is said of them begins in one column. */
function label(of: Severity | 'ask', io: Io): string {
  const { severity, question } = reportWords(io.language);
  const names = [...Object.values(severity), question].map(({ name }) => columns(name));
  return padded(of === 'ask' ? question.name : severity[of].name, Math.max(...names));
}

const swatch = (paint: ChalkInstance, io: Io, hex: string): string =>
  io.colour ? `${paint.bgHex(hex)('    ')} ${hex}` : hex;

function tone(paint: ChalkInstance, { certainty, severity }: Deviation): ChalkInstance {
  if (certainty === 'ask') return paint.cyan;
  const tones: Readonly<Record<Severity, ChalkInstance>> = { fail: paint.red, warn: paint.yellow, note: paint.gray };
  return tones[severity];
}

function closing(report: Report, io: Io, paint: ChalkInstance): readonly string[] {
  const words = cliWords[io.language];
  const summary = summariseCampaign(report);
  const { assets, accepted } = summary;
  const { score, coverage } = report.score;
  const held = baselineLine(report);
  const counts = {
    assets: report.assets.length,
    conform: assets.conforms,
    deviate: assets.deviates,
    review: assets.review,
    unjudged: assets.unjudged,
    accepted,
    unreadable: unreadIn(report).length,
  };
  return [
    ...(report.run.interrupted ? [paint.yellow(words.interrupted(report.run.skipped))] : []),
    paint.bold(words.totals(counts)),
    ...countsOf(summary, io.language)
      .filter(({ findings }) => findings > 0)
      .map(({ name, findings, where }) => `${String(findings).padStart(5)}  ${name}${words.comma}${where}`),
    ...(held === null ? [] : [held]),
    ...(report.signOff === null
      ? []
      : [
          printable(
            [signOffLine(report.signOff, report.language), ...sinceSigning(report)].join(
              reportWords(report.language).between,
            ),
          ),
        ]),
    score === null ? paint.red(words.nothingJudged) : words.score(formatScore(score), formatCoverage(coverage)),
  ];
}

/** Trouble with the run as a whole, for whoever does not see the summary: why a build fails must be told, and which decision lapsed. */
export const troubleOfRun = ({ problems, language }: Report): string =>
  problems
    .filter((one) => one.path === null && (!isRemark(one) || one.code.startsWith('waiver-')))
    .map(({ message, hint }) => `${printable(message)}${reportWords(language).between}${hint}\n`)
    .join('');

/** The last lines alone, for `--quiet`. */
export const summariseBriefly = (report: Report, io: Io): string => `${closing(report, io, paintFor(io)).join('\n')}\n`;
