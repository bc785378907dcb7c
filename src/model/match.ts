import type { Size } from './placement.ts';

/** One thing that speaks for a placement, as data; words and tables are made from it. */
export type MatchReason =
  /** `kit`: brandkit.json, `campaign`: onbrand.json says so, with this glob. */
  | { readonly kind: 'assignment'; readonly source: 'kit' | 'campaign'; readonly files: string }
  /** A word of the path, as written there, names the channel. */
  | { readonly kind: 'channel'; readonly where: 'file' | 'folder'; readonly word: string }
  /** Words of the path, as written there, name the slot: "cover", "story ad", "头图". */
  | { readonly kind: 'slot'; readonly where: 'file' | 'folder'; readonly words: readonly string[] }
  /** The channel has this one placement, or one that is meant when nothing else is said. */
  | { readonly kind: 'only-placement' }
  /** What the file is can only go there: a message, whatever it is called. */
  | { readonly kind: 'mail' }
  /** It is a picture in this mail. */
  | { readonly kind: 'inside'; readonly mail: string }
  /** The command line said so, for everything that is checked. */
  | { readonly kind: 'command' }
  | { readonly kind: 'size'; readonly size: Size; readonly fit: SizeFit; readonly from: 'file' | 'name' };

/**
 * How a size agrees with a placement: its recommended size, another size it takes, a whole multiple of the recommended
 * one, the shape of one of these, another shape that it takes, or none of these.
 */
export type SizeFit = 'recommended' | 'alternative' | 'multiple' | 'shape' | 'ratio' | 'other';

export interface MatchCandidate {
  readonly placement: string;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/** Which placements a file is meant for, and why. */
export interface Match {
  /** `assigned`: by name and size; `stated`: by the kit or onbrand.json; `asks`: several fit; `none`: nothing fits. */
  readonly kind: 'assigned' | 'stated' | 'asks' | 'none';
  /** Ids: one where assigned, one or more (or none, if so stated) where stated, otherwise empty. */
  readonly placements: readonly string[];
  /** Of the best candidate, about 0…120; null where stated or where nothing fits. */
  readonly score: number | null;
  readonly reasons: readonly MatchReason[];
  /** Where it asks: up to three, the likeliest first. */
  readonly candidates: readonly MatchCandidate[];
}
