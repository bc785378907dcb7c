import type { AssetReport, Report } from '../model/report.ts';
import { worstAcross } from '../report/across.ts';
import { homeOf } from '../report/channels.ts';
import { assetsInOrder } from '../report/findings.ts';
import { unreadIn } from '../report/problems.ts';
import { countsOf, signOffLine, sinceSigning } from '../report/statement.ts';
import { summariseAsset, summariseCampaign } from '../report/summary.ts';
import { campaignTable } from '../report/table.ts';
import { reportWords } from '../report/words.ts';
import type { BinaryExporter } from './exporter.ts';
import { type Column, findingColumns, findingRows } from './lists/columns.ts';
import { offerColumns, offerRows, urgencyColumns, urgencyRows } from './lists/offers.ts';
import { listWords } from './lists/words.ts';
import type { Table } from './xlsx/sheet.ts';
import { workbook } from './xlsx/workbook.ts';

/** A workbook: findings, assets and scores, offers and last days, each a sheet with a head that stays and filters. Texts are never formulas. */
export const xlsx: BinaryExporter = {
  kind: 'binary',
  id: 'xlsx',
  title: 'Excel',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: async (report) => {
    const { sheets } = listWords(report.language);
    const told = reportWords(report.language);
    const columns = findingColumns(report);
    const offers = offerRows(report);
    const urgency = urgencyRows(report);
    const tables = [
      table(sheets.findings, columns, findingRows(report, columns)),
      assets(report, sheets.assets),
      scores(report, sheets.scores),
      ...(offers.length > 0 ? [listed(told.ledger.title, offerColumns(report), offers)] : []),
      ...(urgency.length > 0 ? [listed(told.timeline.title, urgencyColumns(report), urgency)] : []),
    ];
    return handedOut(workbook(tables, new Date(report.run.startedAt)));
  },
};

async function* handedOut(bytes: Generator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* bytes;
}

const table = (name: string, columns: readonly Column<never>[], rows: Table['rows']): Table => ({
  name,
  head: columns.map(({ title }) => title),
  widths: columns.map(({ width }) => width),
  rows,
});

const listed = <T>(name: string, columns: readonly Column<T>[], rows: readonly T[]): Table =>
  table(name, columns, cellsOf(columns, rows));

function* cellsOf<T>(columns: readonly Column<T>[], rows: readonly T[]): Generator<ReturnType<Column<T>['cell']>[]> {
  for (const row of rows) yield columns.map(({ cell }) => cell(row));
}

/** Those that were judged, then those that could not be read. */
function assets(report: Report, name: string): Table {
  const columns = assetColumns(report);
  return table(name, columns, assetRows(report, columns));
}

function* assetRows(report: Report, columns: readonly Column<AssetReport>[]): Table['rows'] {
  const words = listWords(report.language);
  yield* cellsOf(columns, assetsInOrder(report));
  for (const path of unreadIn(report))
    yield columns.map(({ title }) => (title === words.asset ? path : title === words.standing ? words.unread : null));
}

function assetColumns(report: Report): readonly Column<AssetReport>[] {
  const words = listWords(report.language);
  const told = reportWords(report.language);
  const across = worstAcross(report.set);
  const summaryOf = (asset: AssetReport) => summariseAsset(asset, across.get(asset.path));
  const standing = {
    deviates: told.outcome.deviates,
    review: told.outcome.review,
    conforms: told.outcome.conforms,
    unjudged: told.outcome.failed,
  };
  const severities = (['fail', 'warn', 'note'] as const).map((severity) => ({
    title: told.severity[severity].name,
    width: 14,
    cell: (asset: AssetReport) => summaryOf(asset).counts[severity],
  }));
  const placements = ({ judged }: AssetReport): string =>
    judged.flatMap(({ placement }) => report.placements[placement ?? '']?.title ?? []).join(', ');
  return [
    { title: words.asset, width: 48, cell: ({ path }) => path },
    { title: words.channel, width: 18, cell: (asset) => homeOf(report, asset).title ?? told.noPlacement },
    { title: words.placement, width: 28, cell: placements },
    { title: words.standing, width: 18, cell: (asset) => standing[summaryOf(asset).verdict] },
    { title: words.score, width: 8, cell: ({ score }) => (score.score === null ? null : Math.floor(score.score)) },
    { title: words.coverage, width: 12, cell: ({ score }) => Math.floor(score.coverage * 100) },
    ...severities,
    { title: words.questions, width: 12, cell: (asset) => summaryOf(asset).questions },
    { title: words.width, width: 10, cell: ({ kind, width }) => (kind === 'picture' ? width : null) },
    { title: words.height, width: 10, cell: ({ kind, height }) => (kind === 'picture' ? height : null) },
    { title: words.format, width: 9, cell: ({ format }) => format.toUpperCase() },
    { title: words.bytes, width: 11, cell: ({ bytes }) => bytes },
    { title: words.digest, width: 20, cell: ({ digest }) => digest },
  ];
}

/** Points of the whole, then how many assets depart, check by check and channel by channel; empty where none applies. */
function scores(report: Report, name: string): Table {
  const words = listWords(report.language);
  const told = reportWords(report.language);
  const { columns, groups } = campaignTable(report);
  const blank = columns.map(() => null);
  const summary = summariseCampaign(report);
  const { score, coverage } = report.score;
  const { signOff, language } = report;
  const signed = signOff === null ? [] : [signOffLine(signOff, language), ...sinceSigning(report)];
  const rows = groups.flatMap(({ category, rows: checks }) =>
    checks.map(({ check, cells, whole }) => [
      report.checks[check]?.title ?? check,
      told.category[category] ?? category,
      departing(whole),
      ...(cells.length === 0 ? blank : cells.map(departing)),
    ]),
  );
  return {
    name,
    head: [words.check, words.category, words.campaign, ...columns.map(({ title }) => title ?? told.noPlacement)],
    rows: [
      [words.score, null, score === null ? null : Math.floor(score), ...blank],
      [words.coverage, null, Math.floor(coverage * 100), ...blank],
      [words.judged, null, report.assets.length, ...columns.map(({ assets }) => assets)],
      ...countsOf(summary, report.language).flatMap(({ of, name, findings }) => [
        [`${name}${told.colon}${words.sheets.findings}`, null, findings, ...blank],
        [`${name}${told.colon}${words.sheets.assets}`, null, summary.spread[of].assets, ...blank],
      ]),
      ...rows,
      ...signed.map((line) => [line, null, null, ...blank]),
    ],
    widths: [34, 12, 16, ...columns.map(() => 14)],
  };
}

const departing = ({ counts }: { readonly counts: Readonly<Record<string, number>> }): number | null =>
  (counts.deviates ?? 0) + (counts.review ?? 0) + (counts.conforms ?? 0) === 0 ? null : (counts.deviates ?? 0);
