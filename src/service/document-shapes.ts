import type { CopyPiece } from '../model/copy.ts';

/** A line of a document's excerpt, in the colours that are stated for it. */
export interface ExcerptLine extends Pick<CopyPiece, 'text' | 'role' | 'struck'> {
  readonly ink: string | null;
  readonly ground: string | null;
}

/** A document as it will be seen. */
export type DocumentPreview =
  /** A mail or a page. */
  | {
      readonly kind: 'mail';
      /** A page that can do nothing but be looked at. What is about finding 2 of `found` carries `data-found="… 2 …"`. */
      readonly html: string;
      readonly isMail: boolean;
      /** Whether it says itself how it looks in the dark; null: the light was asked for. */
      readonly hasDarkStyles: boolean | null;
      /** Pictures that are shown as boxes: on the web, where nothing is fetched, or nowhere in the campaign. */
      readonly remote: number;
      readonly missing: number;
      /** Fingerprints of the findings that are marked in it. */
      readonly found: readonly string[];
    }
  /** A caption, as a post. */
  | {
      readonly kind: 'post';
      /** As its channel counts them. */
      readonly characters: number;
      readonly limit: number | null;
      /** Characters that are shown before a reader asks for more; null where it is not known. */
      readonly unfolded: number | null;
      /** The picture that it belongs to, by its name. */
      readonly picture: {
        readonly path: string;
        readonly digest: string;
        readonly width: number;
        readonly height: number;
      } | null;
    }
  /** Nothing but its words. */
  | { readonly kind: 'words' };
