import type { AssetReport } from '../model/report.ts';
import type { SeenLogo } from '../model/seen-logo.ts';

/** What the engine makes for a format that asks for it. */
export interface Studio {
  /** An asset as it looks; null where it can't be drawn (any more), or is no picture. */
  readonly picture: (wanted: PictureWanted) => Promise<Uint8Array | null>;
  /** Logos of an asset as they stand and as they should be, by their subjects: those that can be drawn (any more). */
  readonly logos: (asset: AssetReport, logos: readonly SeenLogo[]) => Promise<Readonly<Record<string, LogoDrawn>>>;
  readonly typefaces: () => Promise<Typefaces>;
}

/** Two pictures of one place, as PNG. */
export interface LogoDrawn {
  readonly found: Uint8Array;
  readonly wanted: Uint8Array;
  /** Of either, in px. */
  readonly size: { readonly width: number; readonly height: number };
  /** The variant that is wanted, its ground, and its width in asset px. */
  readonly variant: string;
  readonly ground: string;
  readonly width: number;
}

export interface PictureWanted {
  /** Of the asset, as in the report. */
  readonly path: string;
  /** Longest side in px; never enlarged. */
  readonly side: number;
  /** `jpeg` stands on white; `png` keeps what is transparent. */
  readonly as: 'jpeg' | 'png';
  /** An SVG to lay over it, stretched to its size. It names no fonts: they differ from machine to machine. */
  readonly over: string | null;
}

export type Weight = 'regular' | 'medium' | 'semibold';

export interface Typeface {
  /** The font as fontkit opened it, which is what pdfkit embeds. Opaque here. */
  readonly font: object;
  /** Whether it has a sign for a code point. */
  readonly has: (codePoint: number) => boolean;
  /** A line of text as SVG path data, upright, its baseline at y = 0; both in thousandths of the size of type. */
  readonly outline: (text: string) => { readonly path: string; readonly width: number };
}

export type Cuts = Readonly<Record<Weight, Typeface>>;

export interface Typefaces {
  /** Onbrand's own, for Latin, Greek and Cyrillic, in the order in which they are asked for a sign. */
  readonly own: readonly Cuts[];
  /** What the machine has for Chinese; null where it has nothing. */
  readonly chinese: Cuts | null;
}
