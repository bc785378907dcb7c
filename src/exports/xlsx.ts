import type { CellObject, Feature, Image, Sheet } from 'write-excel-file/node';
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
import { type Cell, type Column, findingColumns, findingRows } from './lists/columns.ts';
import { offerColumns, offerRows, urgencyColumns, urgencyRows } from './lists/offers.ts';
import { listWords } from './lists/words.ts';

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
    const tables = [
      { name: sheets.findings, ...headed(columns, findingRows(report, columns)) },
      { name: sheets.assets, ...assets(report) },
      { name: sheets.scores, ...scores(report) },
      { name: told.ledger.title, ...table(offerColumns(report), offerRows(report)) },
      { name: told.timeline.title, ...table(urgencyColumns(report), urgencyRows(report)) },
    ].filter(({ rows }, i) => i < always || rows.length > 1);
    const { default: writeWorkbook } = await import('write-excel-file/node');
    const workbook = writeWorkbook(tables.map(sheetOf), {
      fontFamily: 'Calibri',
      fontSize: 11,
      features: [filters(tables.map(({ rows }) => [rows[0]?.length ?? 1, rows.length]))],
    });
    return inOne(await workbook.toBuffer());
  },
};

/** Sheets that are there even where they are empty. */
const always = 3;

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

interface Table {
  /** The head first. */
  readonly rows: readonly (readonly Cell[])[];
  /** In characters. */
  readonly widths: readonly number[];
}

const table = <T>(columns: readonly Column<T>[], rows: readonly T[]): Table =>
  headed(
    columns,
    rows.map((row) => columns.map(({ cell }) => cell(row))),
  );

const headed = (columns: readonly Column<never>[], rows: Table['rows']): Table => ({
  rows: [columns.map(({ title }) => title), ...rows],
  widths: columns.map(({ width }) => width),
});

/** Those that were judged, then those that could not be read. */
function assets(report: Report): Table {
  const words = listWords(report.language);
  const columns = assetColumns(report);
  const unread = unreadIn(report).map((path) =>
    columns.map(({ title }) => (title === words.asset ? path : title === words.standing ? words.unread : null)),
  );
  const { rows, widths } = table(columns, assetsInOrder(report));
  return { rows: [...rows, ...unread], widths };
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
function scores(report: Report): Table {
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
    rows: [
      [words.check, words.category, words.campaign, ...columns.map(({ title }) => title ?? told.noPlacement)],
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

type FileContent = Image['content'];

const sheetOf = ({ name, rows, widths }: Table & { readonly name: string }): Sheet<FileContent> => ({
  sheet: name,
  columns: widths.map((width) => ({ width })),
  stickyRowsCount: 1,
  stickyColumnsCount: 1,
  data: rows.map((row, i) => row.map((cell) => (i === 0 ? headCell(cell) : bodyCell(cell)))),
});

const headCell = (value: Cell): CellObject => ({
  ...plain(value),
  fontWeight: 'bold',
  alignVertical: 'bottom',
  wrap: true,
  bottomBorderStyle: 'thin',
});

/** A colour is shown on itself. */
const bodyCell = (value: Cell): CellObject => ({
  ...plain(value),
  alignVertical: 'top',
  wrap: typeof value === 'string' && value.length > 24,
  ...(isHex(value) && { backgroundColor: value, textColor: isDark(value) ? '#ffffff' : '#000000' }),
});

/** Excel’s own limit, beyond which it calls a file damaged. */
const mostCharacters = 32_767;

function plain(value: Cell): CellObject {
  if (value === null) return {};
  if (typeof value === 'number') return { type: Number, value };
  return { type: String, value: value.replace(/[\p{Cc}\p{Surrogate}]/gu, '\ufffd').slice(0, mostCharacters) };
}

const isHex = (value: Cell): value is string => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);

/** Rec. 709 luma below the middle: white letters stand out better. */
function isDark(hex: string): boolean {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 128;
}

/** Filters over each sheet’s table, which the library has no option for. ECMA-376 wants them right after the cells. */
const filters = (sizes: readonly (readonly [columns: number, rows: number])[]): Feature<FileContent> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, { sheetIndex }) => {
          const [columns, rows] = sizes[sheetIndex] ?? [1, 1];
          return xml.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${letters(columns)}${rows}"/>`);
        },
      },
    },
  },
});

/** 1 → A, 27 → AA. */
const letters = (column: number): string =>
  column === 0 ? '' : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
