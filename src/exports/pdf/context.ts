import type { Deviation, Report } from '../../model/report.ts';
import { formatDate } from '../../report/format.ts';
import { type CampaignSummary, type Summarised, summariseCampaign, worstFirst } from '../../report/summary.ts';
import { type ReportWords, reportWords } from '../../report/words.ts';
import type { Studio } from '../studio.ts';
import type { Press } from './press.ts';
import { type PdfWords, pdfWords } from './words.ts';

/** What every part of the document may look at. */
export interface Context {
  readonly press: Press;
  readonly report: Report;
  readonly words: ReportWords;
  readonly own: PdfWords;
  readonly studio: Studio;
  readonly summary: CampaignSummary;
  /** Worst first. */
  readonly assets: readonly Summarised[];
  /** Names of the places of assets that have a page, by path. */
  readonly anchors: ReadonlyMap<string, string>;
}

export function contextOf(report: Report, press: Press, studio: Studio): Context {
  const assets = worstFirst(report);
  const paged = assets.filter(({ summary }) => summary.verdict !== 'conforms');
  return {
    press,
    report,
    words: reportWords(report.language),
    own: pdfWords(report.language),
    studio,
    summary: summariseCampaign(report),
    assets,
    anchors: new Map(paged.map(({ asset }, i) => [asset.path, `asset-${i + 1}`])),
  };
}

export const checkTitle = ({ report }: Context, check: string): string => report.checks[check]?.title ?? check;

export const placementTitle = ({ report, words }: Context, id: string | null): string => {
  const entry = id === null ? undefined : report.placements[id];
  return entry === undefined ? words.noPlacement : `${entry.channel} · ${entry.title}`;
};

/** Where the demand is written down, and who makes it. */
export function ruleLine({ words }: Context, { source, pointer, line, provenance }: Deviation['rule']): string {
  if (source !== 'kit') return `${pointer} · ${words.origin[source]}`;
  return `brandkit.json${line === null ? '' : `:${line}`} ${pointer} · ${words.origin[provenance]}`;
}

/** Who accepted it, until when and why; '' where nobody did. */
export function acceptedLine({ words, report }: Context, waiver: Deviation['waiver']): string {
  if (waiver === null) return '';
  const { author, date, until, reason } = waiver;
  const day = (iso: string): string => formatDate(iso, report.language);
  return `${words.accepted.by(author, day(date), until === null ? null : day(until))}${words.colon}${reason}`;
}
