import type { Report } from '../model/report.ts';

/** Pictures that a format shows, made by the engine: data URIs by asset path. */
export interface Thumbnails {
  readonly [path: string]: string;
}

/** One format of a report. It reads the report and nothing else. */
export interface Exporter {
  readonly id: string;
  readonly title: string;
  readonly extension: string;
  readonly mediaType: string;
  /** Longest side in px of the thumbnails it wants; 0 for none. */
  readonly thumbnails: number;
  /** The file as one, or in pieces where it may be too large for that. */
  readonly write: (report: Report, thumbnails: Thumbnails) => string | Uint8Array | Generator<string>;
}
