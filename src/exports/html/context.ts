import type { Report } from '../../model/report.ts';
import { type CampaignSummary, type Summarised, summariseCampaign, worstFirst } from '../../report/summary.ts';
import { type ReportWords, reportWords } from '../../report/words.ts';
import type { ShownLogos, Thumbnails } from '../exporter.ts';
import { html, type Markup, name } from './markup.ts';

/** What every part of the page may look at. */
export interface Context {
  readonly report: Report;
  readonly words: ReportWords;
  readonly thumbnails: Thumbnails;
  readonly logos: ShownLogos;
  readonly summary: CampaignSummary;
  /** Worst first. */
  readonly assets: readonly Summarised[];
  /** Anchors of assets, by path. */
  readonly anchors: ReadonlyMap<string, string>;
}

export function contextOf(report: Report, thumbnails: Thumbnails, logos: ShownLogos): Context {
  const assets = worstFirst(report);
  return {
    report,
    words: reportWords(report.language),
    thumbnails,
    logos,
    summary: summariseCampaign(report),
    assets,
    anchors: new Map(assets.map(({ asset }, i) => [asset.path, `a${i + 1}`])),
  };
}

/** An asset's name as a link to where it is shown; plain where the report does not show it. */
export function linkTo({ anchors }: Context, path: string): Markup {
  const anchor = anchors.get(path);
  return anchor === undefined ? name(path) : html`<a href="#${anchor}">${name(path)}</a>`;
}

/** Folder and file name apart, so that the name can stand out. */
export function splitPath(path: string): { readonly folder: string; readonly file: string } {
  const end = path.lastIndexOf('/') + 1;
  return { folder: path.slice(0, end), file: path.slice(end) };
}

export const checkTitle = ({ report }: Context, check: string): string => report.checks[check]?.title ?? check;
