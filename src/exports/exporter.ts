import type { Report } from '../model/report.ts';
import type { Studio } from './studio.ts';

/** Pictures that a page shows, made by the engine: data URIs by asset path. */
export interface Thumbnails {
  readonly [path: string]: string;
}

/** A logo of an asset as it stands, and the variant of the kit as it should be there: data URIs. */
export interface LogoPictures {
  readonly found: string;
  readonly wanted: string;
  /** Of either, in px. */
  readonly size: { readonly width: number; readonly height: number };
  readonly variant: string;
  /** Of the wanted one: what it stands on, and its width in asset px. */
  readonly ground: string;
  readonly width: number;
}
/** By asset path, then by the subject of the logo. */
export type ShownLogos = Readonly<Record<string, Readonly<Record<string, LogoPictures>>>>;

interface Format {
  readonly id: string;
  readonly title: string;
}

/** A format that is text, made from the report and nothing else. */
export interface TextExporter extends Format {
  readonly kind: 'text';
  readonly extension: string;
  readonly mediaType: string;
  /** Longest side in px of the thumbnails it wants; 0 for none, and for none of logos. */
  readonly thumbnails: number;
  /** The file as one, or in pieces where it may be too large for that. */
  readonly write: (report: Report, thumbnails: Thumbnails, logos?: ShownLogos) => string | Generator<string>;
}

/** Why a format can’t be made on this machine. */
export type ExportTrouble = 'no-chinese-font';

/** A format of bytes, handed out as they are made: a thousand pictures need not lie in memory together. */
export interface BinaryExporter extends Format {
  readonly kind: 'binary';
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (report: Report, studio: Studio) => Promise<AsyncIterable<Uint8Array> | ExportTrouble>;
}

/** A format of several files, in a folder of their own. */
export interface FolderExporter extends Format {
  readonly kind: 'folder';
  /** Names are posix paths from that folder. */
  readonly write: (
    report: Report,
    studio: Studio,
  ) => AsyncIterable<{ readonly name: string; readonly content: Uint8Array }>;
}

/** One format of a report. It reads the report, and what it asks the engine for; it never touches a file. */
export type Exporter = TextExporter | BinaryExporter | FolderExporter;
