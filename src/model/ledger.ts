import { z } from 'zod';
import { endings, priceRoles } from './offers.ts';
import { regionSchema } from './region.ts';

/** What a row of the ledger states beside a price: a discount in points off, a promotion, or a code alone. */
export const ledgerRoles = [...priceRoles, 'discount', 'promotion', 'code'] as const;
export type LedgerRole = (typeof ledgerRoles)[number];

/** How sure a reading is: the very characters; read from pixels; or mended or blurred, which never raises more than a question. */
export const readings = ['given', 'read', 'unsure'] as const;
export type Reading = (typeof readings)[number];

/** A last day that was said without its year, in an asset that has no date. */
export const yearlessSchema = z.strictObject({
  /** `--02-07`. */
  day: z.string(),
  /** Whose day gives the year: an asset, promos.csv, calendar.csv or onbrand.json; null where none does, or they differ. */
  from: z.string().nullable(),
});
export type Yearless = z.infer<typeof yearlessSchema>;

/** One thing that an asset says of an offer. */
export const ledgerRowSchema = z.strictObject({
  path: z.string(),
  /** Channel id; null where the asset's placement is not known. */
  channel: z.string().nullable(),
  /** As the kit spells it, or as the layout names it; null where it does not say which product is meant. */
  product: z.string().nullable(),
  /** The kit has no such name: it was read beside the price, and raises no more than a question. */
  isNameRead: z.boolean().default(false),
  /** Size or pack beside the product: "500 ml"; '' where none is stated. */
  variant: z.string(),
  role: z.enum(ledgerRoles),
  /** Amount in the currency, points off, or a promotion in plain words. */
  value: z.union([z.number(), z.string()]),
  /** ISO 4217, or `$`. */
  currency: z.string().nullable(),
  code: z.string().nullable(),
  /** From and until when it holds (ISO): as stated, or the asset's own day. */
  from: z.string().nullable(),
  until: z.string().nullable(),
  yearless: yearlessSchema.nullable().default(null),
  /** For whom or on what condition: "members", "for 2"; '' for everybody. */
  terms: z.string(),
  /** Name of the sale that the asset speaks of: "summer sale"; '' where it has none. */
  sale: z.string(),
  certainty: z.enum(readings),
  region: regionSchema,
  /** The line it stands in, as written. */
  quote: z.string(),
});
export type LedgerRow = z.infer<typeof ledgerRowSchema>;

/** One claim that time runs out. */
export const urgencyClaimSchema = z.strictObject({
  path: z.string(),
  channel: z.string().nullable(),
  /** The day that the asset itself names (ISO); null where it names none. */
  date: z.string().nullable(),
  start: z.string().nullable(),
  /** Last day (ISO); null where it can't be told. */
  end: z.string().nullable(),
  yearless: yearlessSchema.nullable().default(null),
  ending: z.enum(endings),
  /** What is said to end, in keys that other assets may share: `code:SUMMER`, `sale:summer sale`, `off:20::`. */
  offer: z.array(z.string()),
  certainty: z.enum(readings),
  region: regionSchema,
  quote: z.string(),
});
export type UrgencyClaim = z.infer<typeof urgencyClaimSchema>;
