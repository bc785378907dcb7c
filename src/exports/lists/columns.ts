import { type Box, isThing, type Region } from '../../model/region.ts';
import type { Report } from '../../model/report.ts';
import { stateOf } from '../../report/baseline.ts';
import { type Finding, findingsOf, pathsOf } from '../../report/findings.ts';
import { formatAgainst } from '../../report/format.ts';
import { quotesOf } from '../../report/said.ts';
import { reportWords } from '../../report/words.ts';
import { listWords } from './words.ts';

/** What a cell of a list can hold; null leaves it empty. */
export type Cell = string | number | null;

export interface Column<T> {
  readonly title: string;
  /** In characters, where the list has widths. */
  readonly width: number;
  readonly cell: (row: T) => Cell;
}

/** A list of findings says of a file that could not be read that nothing can be found there: a row, and few columns of it. */
interface FindingColumn extends Column<Finding> {
  readonly trouble?: (problem: Trouble) => Cell;
}
type Trouble = Report['problems'][number];

/** Each finding, then each file with which there was trouble: what a list has no row for would pass for well. */
export function* findingRows(report: Report, columns: readonly FindingColumn[]): Generator<readonly Cell[]> {
  for (const finding of findingsOf(report)) yield columns.map(({ cell }) => cell(finding));
  for (const problem of report.problems)
    if (problem.path !== null) yield columns.map(({ trouble }) => trouble?.(problem) ?? null);
}

/** The columns that tell a finding, in the report's language: first what a person reads, last what a program needs. */
export function findingColumns(report: Report): readonly FindingColumn[] {
  const { language } = report;
  const words = listWords(language);
  const told = reportWords(language);
  const against = ({ deviation: { evidence } }: Finding) =>
    formatAgainst(evidence.measured, evidence.limit, evidence.unit, language);
  const place = (side: (box: Box) => number) => (finding: Finding) => {
    const box = largestBox(finding.deviation.regions);
    return box === null ? null : Math.round(side(box));
  };
  return [
    {
      title: words.asset,
      width: 38,
      cell: (finding) => assetsOf(finding) ?? words.wholeSet,
      trouble: ({ path }) => path,
    },
    { title: words.number, width: 5, cell: ({ number }) => number },
    { title: words.channel, width: 16, cell: (finding) => channels(report, finding, told.noPlacement) },
    { title: words.placement, width: 20, cell: (finding) => titles(report, finding) },
    {
      title: words.kind,
      width: 15,
      cell: ({ deviation }) => kindOf(report, deviation),
      trouble: () => words.unread,
    },
    { title: words.check, width: 24, cell: ({ check }) => report.checks[check]?.title ?? check },
    {
      title: words.finding,
      width: 60,
      cell: ({ deviation }) => deviation.message,
      trouble: ({ message }) => message,
    },
    { title: words.todo, width: 44, cell: ({ deviation }) => deviation.remedy, trouble: ({ hint }) => hint },
    { title: words.measured, width: 13, cell: (finding) => against(finding)?.measured ?? null },
    { title: words.limit, width: 13, cell: (finding) => against(finding)?.limit ?? null },
    { title: words.foundColour, width: 13, cell: ({ deviation }) => deviation.evidence.found?.hex ?? null },
    { title: words.wantedColour, width: 13, cell: ({ deviation }) => deviation.evidence.wanted?.hex ?? null },
    { title: words.wantedName, width: 18, cell: ({ deviation }) => deviation.evidence.wanted?.name ?? null },
    { title: words.rule, width: 34, cell: ({ deviation }) => deviation.rule.pointer },
    { title: words.line, width: 9, cell: ({ deviation }) => deviation.rule.line },
    { title: words.origin, width: 20, cell: ({ deviation }) => originOf(report, deviation) },
    { title: words.acceptedBy, width: 16, cell: ({ deviation }) => deviation.waiver?.author ?? null },
    { title: words.reason, width: 30, cell: ({ deviation }) => deviation.waiver?.reason ?? null },
    { title: words.until, width: 12, cell: ({ deviation }) => deviation.waiver?.until ?? null },
    {
      title: told.baseline.title,
      width: 14,
      cell: ({ deviation }) => stateOf(deviation, report),
    },
    {
      title: words.sinceSignOff.title,
      width: 14,
      cell: (finding) => sinceSignOff(report, pathsOf(finding)),
      trouble: ({ path }) => (path === null ? null : sinceSignOff(report, [path])),
    },
    {
      title: words.quote,
      width: 30,
      cell: ({ asset, deviation }) => (asset === null ? null : quotesOf(asset, deviation).join(' … ') || null),
    },
    {
      title: words.areas,
      width: 7,
      cell: ({ deviation }) => deviation.regions.filter((region) => isThing(region) && boxOf(region) !== null).length,
    },
    { title: words.left, width: 9, cell: place(({ x }) => x) },
    { title: words.top, width: 9, cell: place(({ y }) => y) },
    { title: words.width, width: 9, cell: place(({ width }) => width) },
    { title: words.height, width: 9, cell: place(({ height }) => height) },
    { title: words.checkId, width: 22, cell: ({ check }) => check },
    { title: words.subject, width: 24, cell: ({ deviation }) => deviation.subject },
    { title: words.fingerprint, width: 18, cell: ({ deviation }) => deviation.fingerprint },
  ];
}

/** “Must change”, or “Question” where it is not sure. */
export function kindOf(report: Report, { certainty, severity }: Finding['deviation']): string {
  const words = reportWords(report.language);
  return certainty === 'ask' ? words.question.name : words.severity[severity].name;
}

/** Whether one of the assets is another one since somebody signed, or was not there; null where nobody did, or no asset is meant. */
function sinceSignOff({ signOff, language }: Report, paths: readonly string[]): string | null {
  if (signOff === null || paths.length === 0) return null;
  const { changed, added, unchanged } = listWords(language).sinceSignOff;
  if (paths.some((path) => signOff.changed.includes(path))) return changed;
  return paths.some((path) => signOff.added.includes(path)) ? added : unchanged;
}

/** Who asks for it: the brand's core, a channel's allowance, the channel, or Onbrand. */
function originOf(report: Report, { rule }: Finding['deviation']): string {
  const { origin } = reportWords(report.language);
  return rule.source === 'kit' ? origin[rule.provenance] : origin[rule.source];
}

/** More of them are the set, and stand in the sentence. */
const mostPaths = 2;

function assetsOf(finding: Finding): string | null {
  const paths = pathsOf(finding);
  return paths.length === 0 || paths.length > mostPaths ? null : paths.join(', ');
}

const entriesOf = (report: Report, { placements }: Finding) =>
  placements.flatMap((id) => (id === null ? [] : (report.placements[id] ?? [])));

function channels(report: Report, finding: Finding, none: string): Cell {
  if (finding.asset === null) return null;
  return [...new Set(entriesOf(report, finding).map(({ channel }) => channel))].join(', ') || none;
}

const titles = (report: Report, finding: Finding): Cell =>
  entriesOf(report, finding)
    .map(({ title }) => title)
    .join(', ') || null;

/** Around a region, in the asset's px; null for what has no place in a picture. */
export function boxOf(region: Region): Box | null {
  switch (region.kind) {
    case 'box':
      return region;
    case 'polygon': {
      const xs = region.points.map(([x]) => x);
      const ys = region.points.map(([, y]) => y);
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      return { kind: 'box', x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
    }
    case 'span':
    case 'whole':
      return null;
  }
}

const area = ({ width, height }: Box): number => width * height;

const largestBox = (regions: readonly Region[]): Box | null =>
  regions
    .filter(isThing)
    .flatMap((region) => boxOf(region) ?? [])
    .sort((a, b) => area(b) - area(a))[0] ?? null;
