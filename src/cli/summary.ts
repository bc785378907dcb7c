import { Chalk, type ChalkInstance } from 'chalk';
import type { AssetReport, Deviation, Report } from '../model/report.ts';
import { bySeverity, type Severity } from '../model/severity.ts';
import type { Io } from './io.ts';
import { cliWords } from './words.ts';

/** A screenful: enough to start mending; the report has the rest. */
const assetsShown = 20;
const deviationsShown = 4;

export const paintFor = (io: Io): ChalkInstance => new Chalk({ level: io.colour ? 3 : 0 });

const tone = (paint: ChalkInstance, deviation: Deviation) => {
  if (deviation.certainty === 'ask') return paint.cyan;
  const tones: Readonly<Record<Severity, ChalkInstance>> = { fail: paint.red, warn: paint.yellow, note: paint.gray };
  return tones[deviation.severity];
};

const deviationsOf = (
  asset: AssetReport,
): readonly (Deviation & { readonly check: string; readonly placement: string | null })[] =>
  asset.judged
    .flatMap(({ placement, results }) =>
      results.flatMap(({ check, deviations }) => deviations.map((d) => ({ ...d, check, placement }))),
    )
    .sort(
      (a, b) =>
        Number(a.certainty === 'ask') - Number(b.certainty === 'ask') ||
        bySeverity(a.severity, b.severity) ||
        b.extent - a.extent,
    );

const swatch = (paint: ChalkInstance, io: Io, hex: string): string =>
  io.colour ? `${paint.bgHex(hex)('  ')} ${hex}` : hex;

/** What a person reads after a run: worst first, the numbers, the colours, what to do. */
export function summarise(report: Report, io: Io): string {
  const words = cliWords[io.language];
  const paint = paintFor(io);
  const lines: string[] = [];
  const withDeviations = report.assets
    .map((asset) => ({ asset, deviations: deviationsOf(asset) }))
    .filter(({ asset, deviations }) => deviations.length > 0 || asset.match.kind === 'asks')
    .sort(
      (a, b) => rank(a.deviations) - rank(b.deviations) || (a.asset.score.score ?? 101) - (b.asset.score.score ?? 101),
    );

  for (const { asset, deviations } of withDeviations.slice(0, assetsShown)) {
    const where = asset.judged.map((j) => j.placement ?? words.unknownPlacement).join(', ');
    lines.push(
      '',
      `${paint.bold(asset.path)}  ${paint.dim(`${where} · ${asset.width}×${asset.height} · ${asset.score.score ?? '–'}`)}`,
    );
    if (asset.match.kind === 'asks') {
      lines.push(
        `  ${paint.cyan(words.severity.review)}  ${words.asks(asset.match.candidates.map((c) => c.placement).join(' / '))}`,
      );
    }
    for (const deviation of deviations.slice(0, deviationsShown)) lines.push(...tellDeviation(deviation, io, paint));
    if (deviations.length > deviationsShown)
      lines.push(paint.dim(`  ${words.moreDeviations(deviations.length - deviationsShown)}`));
  }
  if (withDeviations.length > assetsShown)
    lines.push('', paint.dim(words.moreAssets(withDeviations.length - assetsShown)));

  const inSet = report.set.flatMap(({ check, deviations }) => deviations.map((d) => ({ ...d, check })));
  if (inSet.length > 0)
    lines.push(
      '',
      paint.bold(words.set),
      ...inSet.flatMap((d) => [...tellDeviation(d, io, paint), paint.dim(`        ${(d.paths ?? []).join('  ')}`)]),
    );
  if (report.problems.length > 0) {
    lines.push('', paint.bold(words.problems));
    for (const { path, message, hint } of report.problems)
      lines.push(`  ${paint.red('✖')} ${path === null ? '' : `${paint.bold(path)}: `}${message} ${paint.dim(hint)}`);
  }
  lines.push('', ...closing(report, io, paint));
  return `${lines.join('\n')}\n`;
}

function tellDeviation(
  deviation: Deviation & { readonly check: string },
  io: Io,
  paint: ChalkInstance,
): readonly string[] {
  const words = cliWords[io.language];
  const label = deviation.certainty === 'ask' ? words.severity.review : words.severity[deviation.severity];
  const { found, wanted } = deviation.evidence;
  const colours = [
    ...(found === undefined ? [] : [`${words.found} ${swatch(paint, io, found.hex)}`]),
    ...(wanted === undefined ? [] : [`${words.wanted} ${swatch(paint, io, wanted.hex)} ${wanted.name}`]),
  ];
  const { rule } = deviation;
  const source = `${deviation.check} · ${rule.pointer}${rule.line === null ? '' : ` (brandkit.json:${rule.line})`}`;
  return [
    `  ${tone(paint, deviation)(label.padEnd(4))}  ${deviation.message}`,
    ...(colours.length > 0 ? [`        ${colours.join('   ')}`] : []),
    `        ${words.todo}: ${deviation.remedy}`,
    `        ${paint.dim(source)}`,
  ];
}

/** 0 where something fails for sure, up to 3 where there are only questions. */
const rank = (deviations: readonly Deviation[]): number => {
  const sure = deviations.filter((d) => d.certainty === 'sure').map((d) => d.severity);
  return sure.includes('fail') ? 0 : sure.includes('warn') ? 1 : sure.includes('note') ? 2 : 3;
};

function closing(report: Report, io: Io, paint: ChalkInstance): readonly string[] {
  const words = cliWords[io.language];
  const outcomes = report.assets.map((asset) => {
    const results = asset.judged.flatMap((j) => j.results);
    if (asset.score.score === null) return 'unjudged';
    if (results.some((r) => r.outcome === 'deviates')) return 'deviate';
    return results.some((r) => r.outcome === 'review') || asset.match.kind === 'asks' ? 'review' : 'conform';
  });
  const count = (outcome: string): number => outcomes.filter((o) => o === outcome).length;
  const unreadable = new Set(report.problems.flatMap((p) => p.path ?? [])).size;
  const { score, coverage } = report.score;
  return [
    ...(report.run.interrupted ? [paint.yellow(words.interrupted(report.run.skipped))] : []),
    paint.bold(
      words.totals({
        assets: report.assets.length,
        conform: count('conform'),
        deviate: count('deviate'),
        review: count('review'),
        unjudged: count('unjudged'),
        unreadable,
      }),
    ),
    score === null ? paint.red(words.nothingJudged) : words.score(String(score), `${Math.round(coverage * 100)} %`),
  ];
}

/** The last lines alone, for `--quiet`. */
export const summariseBriefly = (report: Report, io: Io): string => `${closing(report, io, paintFor(io)).join('\n')}\n`;
