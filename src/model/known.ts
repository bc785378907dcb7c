/** What the kit and the campaign's folder say that only checks of the whole set look at. */
export interface Known {
  /** Names of products as the kit spells them; not the brand's own. */
  readonly products: readonly string[];
  /** The brand's own names: they stand on everything and name no product. */
  readonly own: readonly string[];
  /** Where the brand may be reached, by the kit. */
  readonly contacts: {
    readonly hosts: readonly string[];
    readonly phones: readonly string[];
    readonly handles: readonly string[];
  };
  /** Languages of the kit's voice (BCP 47); empty where it names none. */
  readonly languages: readonly string[];
  /** Rows of the campaign's promos.csv: the truth about its offers; null without one. */
  readonly promotions: readonly PlannedPromotion[] | null;
  /** Rows of the campaign's calendar.csv; null without one. */
  readonly calendar: readonly PlannedContact[] | null;
  /** The day (ISO) that the campaign's onbrand.json gives it; null where it gives none. */
  readonly day: string | null;
  /** Placements, by id, in which the kit wants a logo, each with the line that says so. */
  readonly logoIn: Readonly<Record<string, { readonly pointer: string; readonly provenance: 'core' | 'allowance' }>>;
}

/** One offer as it was planned. */
export interface PlannedPromotion {
  readonly product: string;
  readonly price: number | null;
  readonly was: number | null;
  /** Points taken off, 0…100; null where the row states none. */
  readonly off: number | null;
  /** ISO 4217, or `$`; null where the row states none. */
  readonly currency: string | null;
  readonly code: string | null;
  /** First and last day (ISO). */
  readonly starts: string | null;
  readonly ends: string | null;
  readonly terms: string;
  /** Line of promos.csv. */
  readonly line: number;
}

/** One message that the audience is to get. */
export interface PlannedContact {
  /** ISO. */
  readonly date: string;
  readonly channel: string;
  /** '' where the row names none: everybody. */
  readonly audience: string;
  readonly title: string;
  readonly line: number;
}

export const nothingKnown: Known = {
  products: [],
  own: [],
  contacts: { hosts: [], phones: [], handles: [] },
  languages: [],
  promotions: null,
  calendar: null,
  day: null,
  logoIn: {},
};
