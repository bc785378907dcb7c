/** What copy claims of an offer, as data. Spans are [start, end) in the text they were read in. */

/** What a price is for: paid now, paid before, the least of several, a bound (“over $75”), taken off, or paid per period. */
export const priceRoles = ['now', 'was', 'from', 'threshold', 'off', 'per'] as const;
export type PriceRole = (typeof priceRoles)[number];

/** For whom or on what condition a price holds. */
export const conditions = [
  'members',
  'students',
  'first order',
  'coupon',
  'subscription',
  'trade-in',
  'pre-order',
  'refurbished',
  'with code',
] as const;
export type Condition = (typeof conditions)[number];

interface Stated {
  readonly span: readonly [number, number];
  /** As it reads. */
  readonly raw: string;
}

export interface Price extends Stated {
  readonly kind: 'price';
  /** In units of the currency. */
  readonly amount: number;
  /** ISO 4217; `$` for a dollar and `kr` for a crown of no named country; null where none is stated. */
  readonly currency: string | null;
  /** `aside`: an amount that is no price of what is offered, such as postage, a cost, an instalment. */
  readonly role: PriceRole | 'aside';
  /** Its digits may be two numbers: “Sofa 1 299 €” is one, “Size 38 129 €” is not. */
  readonly isDoubted?: true;
}

export interface Percent extends Stated {
  readonly kind: 'percent';
  /** Points taken off, 0…100: 八折 is 20. */
  readonly off: number;
  /** “Up to”: the most of several. */
  readonly upTo: boolean;
}

export interface Promotion extends Stated {
  readonly kind: 'promotion';
  /** In one plain form for every wording: `buy 2 get 1`, `spend 300 save 50`, `item 2: 50 % off`. */
  readonly plain: string;
}

export interface Code extends Stated {
  readonly kind: 'code';
  readonly code: string;
}

/** How an end is worded: plainly, as the last occasion, or as put off. */
export const endings = ['ends', 'last', 'extended'] as const;
export type Ending = (typeof endings)[number];

export interface Term extends Stated {
  readonly kind: 'term';
  readonly ending: Ending;
  /**
   * First and last day (ISO); `--MM-DD` where the year isn't said and the asset has no date, null where it can't be told,
   * such as a weekday in an asset without a date.
   */
  readonly start: string | null;
  readonly end: string | null;
}

export type OfferClaim = Price | Percent | Promotion | Code | Term;
