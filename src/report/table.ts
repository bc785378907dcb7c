import type { CheckOutcome, CheckResult, Report } from '../model/report.ts';
import { bySeverity, type Severity } from '../model/severity.ts';
import { isOpen, standingOf } from './accepted.ts';
import { type Channel, channelOf } from './channels.ts';
import { countOutcomes, worstFirst } from './summary.ts';

/** One check on one channel, over all assets that were judged there. */
export interface Cell {
  /** The worst of the outcomes: deviates, review, failed, conforms; inapplicable where it applied to none. */
  readonly outcome: CheckOutcome;
  /** Severity of the worst sure deviation. */
  readonly worst: Severity | null;
  /** Assets by outcome. */
  readonly counts: Readonly<Record<CheckOutcome, number>>;
  /** The asset to look at first: the worst one with this outcome. */
  readonly path: string | null;
}

export interface TableRow {
  /** Id of the check. */
  readonly check: string;
  /** One a column, then the whole row. For a check of the set there is only the whole. */
  readonly cells: readonly Cell[];
  readonly whole: Cell;
}

export interface CampaignTable {
  readonly columns: readonly (Channel & { readonly assets: number })[];
  /** Checks by category, in the order of the report. */
  readonly groups: readonly { readonly category: string; readonly rows: readonly TableRow[] }[];
}

const order: readonly CheckOutcome[] = ['deviates', 'review', 'failed', 'conforms', 'inapplicable'];

interface Judged {
  readonly path: string | null;
  readonly result: CheckResult;
}

function cellOf(judged: readonly Judged[]): Cell {
  const counts = countOutcomes(judged.map(({ result }) => standingOf(result)));
  const outcome = order.find((candidate) => counts[candidate] > 0) ?? 'inapplicable';
  const sure = judged.flatMap(({ result }) => result.deviations.filter((d) => d.certainty === 'sure' && isOpen(d)));
  const worst = sure.map(({ severity }) => severity).sort(bySeverity)[0] ?? null;
  const shown = judged.find(
    ({ result }) =>
      standingOf(result) === outcome && (worst === null || result.deviations.some((d) => d.severity === worst)),
  );
  return { outcome, worst, counts, path: shown?.path ?? null };
}

/** Channel × check of the whole campaign. Channels by name, what has no placement last. */
export function campaignTable(report: Report): CampaignTable {
  const channels = new Map<string | null, Channel & { paths: Set<string> }>();
  const byCheck = new Map<string, (Judged & { readonly channel: string | null })[]>();
  for (const { asset } of worstFirst(report)) {
    for (const { placement, results } of asset.judged) {
      const channel = channelOf(report, placement);
      const known = channels.get(channel.id) ?? { ...channel, paths: new Set() };
      channels.set(channel.id, known);
      known.paths.add(asset.path);
      for (const result of results) {
        const row = byCheck.get(result.check) ?? [];
        byCheck.set(result.check, row);
        row.push({ path: asset.path, result, channel: channel.id });
      }
    }
  }
  const columns = [...channels.values()]
    .map(({ id, title, paths }) => ({ id, title, assets: paths.size }))
    .sort((a, b) => (a.title === null ? 1 : b.title === null ? -1 : a.title < b.title ? -1 : 1));

  const rowOf = (check: string): TableRow => {
    const ofSet = report.set.filter((result) => result.check === check);
    if (report.checks[check]?.scope === 'set')
      return { check, cells: [], whole: cellOf(ofSet.map((result) => ({ path: null, result }))) };
    const judged = byCheck.get(check) ?? [];
    return {
      check,
      cells: columns.map(({ id }) => cellOf(judged.filter(({ channel }) => channel === id))),
      whole: cellOf(judged),
    };
  };
  const categories = new Map<string, TableRow[]>();
  for (const [check, { category }] of Object.entries(report.checks)) {
    const rows = categories.get(category) ?? [];
    categories.set(category, rows);
    rows.push(rowOf(check));
  }
  return { columns, groups: [...categories].map(([category, rows]) => ({ category, rows })) };
}
