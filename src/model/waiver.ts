import { z } from 'zod';

/**
 * A finding that a person accepted, with the reason. Stands in `onbrand.json`, beside the campaign. It names what it is
 * about so that another export of the same picture is still met, and another picture, or another look of the accepted
 * place, is not.
 */

const share = z.number().min(0).max(1);

export const waiverScopes = ['asset', 'channel', 'everywhere'] as const;
export type WaiverScope = (typeof waiverScopes)[number];

/** How an asset is known again: what it shows or says, whatever its file is called. */
export const looksSchema = z.strictObject({
  /** 64-bit difference hash, 16 hex digits; null for what shows too little to be told from others, and for texts. */
  picture: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .nullable(),
  /** Width ÷ height; 1 for texts. */
  ratio: z.number().positive(),
  /** Of the picture, in px; none of texts. */
  width: z.int().positive().optional(),
  /** Digest of the words that it says, however they are set; null where it says none. */
  text: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .nullable(),
});
export type Looks = z.infer<typeof looksSchema>;

/** A place that was accepted and what was there: shares of the picture, so that it survives another size. */
export const acceptedPlaceSchema = z.strictObject({
  x: share,
  y: share,
  width: share,
  height: share,
  /** Mean colours of the place in 6 × 6 cells, row by row: `rrggbb` each. */
  colours: z.string().regex(/^[0-9a-f]{216}$/),
  /** What it said, line by line, as it was read: another price or word is another place. null: not read for sure. */
  says: z.array(z.string().max(500).nullable()).max(24).optional(),
});
export type AcceptedPlace = z.infer<typeof acceptedPlaceSchema>;

const said = {
  check: z.string().min(1).describe('Id of the check'),
  subject: z.string().min(1).describe('What the finding is about, as the report names it: "colour:#e4002b"'),
  reason: z.string().trim().min(1).max(1000).describe('Why it is accepted'),
  author: z.string().trim().min(1).max(200).describe('Who accepted it'),
  date: z.iso.date().describe('When'),
  until: z.iso.date().optional().describe('Last day on which it holds; without it, it holds for good'),
};

export const waiverSchema = z.discriminatedUnion('scope', [
  z.strictObject({
    ...said,
    scope: z.literal('asset'),
    path: z.string().min(1).describe('The asset, from the campaign’s root'),
    digest: z
      .string()
      .regex(/^[0-9a-f]{16,64}$/)
      .optional()
      .describe('Of its content when it was accepted: the same content needs no other look'),
    looks: looksSchema.optional(),
    apartFrom: z
      .array(z.string().min(1))
      .optional()
      .describe('Assets that showed the same when it was accepted: other ones, even if this one goes'),
    places: z.array(acceptedPlaceSchema).optional().describe('What was accepted of it; a change there asks again'),
  }),
  z.strictObject({ ...said, scope: z.literal('channel'), channel: z.string().min(1) }),
  z.strictObject({ ...said, scope: z.literal('everywhere') }),
]);
export type Waiver = z.infer<typeof waiverSchema>;
export type AssetWaiver = Extract<Waiver, { scope: 'asset' }>;

/** What a report says of a finding that was accepted. */
export const acceptanceSchema = z.strictObject({
  /** Of the waiver, among `report.waivers`. */
  id: z.string(),
  reason: z.string(),
  author: z.string(),
  date: z.string(),
  /** Last day on which it holds; null: for good. */
  until: z.string().nullable(),
  scope: z.enum(waiverScopes),
});
export type Acceptance = z.infer<typeof acceptanceSchema>;

/**
 * What became of a waiver in a run. `changed`: the finding is there, but no longer what was accepted; `unused`: nothing
 * was found that it is about; `unjudged`: what it is about was not looked at in this run.
 */
export const waiverStates = ['used', 'expired', 'changed', 'unused', 'unjudged'] as const;

export const waiverReportSchema = acceptanceSchema.extend({
  check: z.string(),
  subject: z.string(),
  /** Path of the asset, or id of the channel; null: everywhere. */
  where: z.string().nullable(),
  state: z.enum(waiverStates),
  /** Findings that it accepts in this run. */
  findings: z.int().min(0),
});
export type WaiverReport = z.infer<typeof waiverReportSchema>;
