import { z } from 'zod';

/** A sign-off as it is kept beside the campaign, in `onbrand.sign.json`. */
export const signOffSchema = z.strictObject({
  onbrandSignOff: z.literal(1),
  by: z.string().trim().min(1).max(200),
  role: z.string().trim().max(200).nullable(),
  at: z.iso.datetime(),
  kitDigest: z.string(),
  /** sha256 of the report that was signed, without what changes from run to run. */
  reportDigest: z.string(),
  /** sha256 of every asset that was signed, by path. */
  assets: z.record(z.string(), z.string()),
  /** Assets that were there and could not be read. */
  unread: z.array(z.string()).default([]),
  /** What held as accepted: digest of why, by whom and until when, by the waiver's id. Not in sign-offs of before. */
  accepted: z.record(z.string(), z.string()).optional(),
});
export type SignOff = z.infer<typeof signOffSchema>;

const paths = z.array(z.string());

/** What a report says of the sign-off that it meets: who, what, and what is another thing since. */
export const signOffReportSchema = signOffSchema
  .pick({ by: true, role: true, at: true, kitDigest: true, reportDigest: true })
  .extend({
    /** Assets with other content, those that came, and those that are gone since. */
    changed: paths,
    added: paths,
    gone: paths,
    /** Whether the kit is another one since. */
    kitChanged: z.boolean(),
    /** Waivers that came or say something else, were taken back, and are past their day since. */
    decisions: z
      .strictObject({ made: z.int().min(0), withdrawn: z.int().min(0), lapsed: z.int().min(0) })
      .default({ made: 0, withdrawn: 0, lapsed: 0 }),
  });
export type SignOffReport = z.infer<typeof signOffReportSchema>;
