import type { Region } from './region.ts';

/** Where it is used: spans of the asset's copy; the whole where no words of it are. */
type Places = readonly Region[];

/** How an HTML, EML or MJML asset is made: what its code says beside its words. Nothing is ever fetched. */
export interface MarkupFact {
  /** An e-mail, or built like one; otherwise a page. */
  readonly isMail: boolean;
  /** Weight of the HTML as it is sent, in bytes, attachments and pictures apart; null for MJML, which is not HTML yet. */
  readonly bytes: number | null;
  /** Widest fixed width that a table or block states, in px; null where none does. */
  readonly width: number | null;
  /** Colours that are stated for something that is shown, the most used first. */
  readonly colours: readonly {
    /** `#rrggbb`; opaque ones only. */
    readonly hex: string;
    readonly uses: readonly ('text' | 'ground' | 'border')[];
    /** Elements and pieces that it is stated for. */
    readonly count: number;
    readonly places: Places;
  }[];
  /** Font stacks of what is shown, the most used first. */
  readonly fonts: readonly {
    /** Names in order of preference, without quotes, as written. */
    readonly families: readonly string[];
    /** Pieces set in it. */
    readonly count: number;
    readonly places: Places;
  }[];
  readonly images: readonly MarkupImage[];
  readonly links: readonly MarkupLink[];
}

export interface MarkupImage {
  readonly src: string;
  /** '' for a picture that is mere decoration; null where the attribute is missing. */
  readonly alt: string | null;
  /** Stated size in px; null where none is. */
  readonly width: number | null;
  readonly height: number | null;
  /** Its style leaves its height to the picture, whatever is stated beside it. */
  readonly fluid: boolean;
  /** Where it leads; null where it leads nowhere. */
  readonly href: string | null;
  /** What it is called below the mail, if it lies in it (`model/inside-mail`). */
  readonly inside: string | null;
  /** Its alternative text in the copy; the whole where it has none. */
  readonly place: Region;
}

export interface MarkupLink {
  /** As written, white space cut off. */
  readonly href: string;
  /** What it is shown as; '' for a picture without alternative text. */
  readonly text: string;
  readonly place: Region;
}
