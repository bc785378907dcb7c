import { z } from 'zod';
import { severitySchema } from './severity.ts';
import { looksSchema } from './waiver.ts';

/** Against an earlier run: came since, was there already, or is gone. */
export const baselineStates = ['new', 'unchanged', 'absent'] as const;

/** One finding of an earlier run, with what it takes to know it again. */
export const earlierFindingSchema = z.strictObject({
  fingerprint: z.string(),
  check: z.string(),
  /** The asset that it is shown on. */
  path: z.string(),
  placement: z.string().nullable(),
  subject: z.string(),
  severity: severitySchema,
  certainty: z.enum(['sure', 'ask']),
  message: z.string(),
  looks: looksSchema.nullable(),
  /** Whether somebody had accepted it then. */
  accepted: z.boolean().default(false),
  /** Places in a text that it was about: one more is new. Places in a picture come and go with its compression. */
  spans: z.int().min(1).optional(),
});
export type EarlierFinding = z.infer<typeof earlierFindingSchema>;

/** `onbrand-baseline.json`: what an old campaign is taken over with. */
export const baselineSchema = z.strictObject({
  onbrandBaseline: z.literal(1),
  findings: z.array(earlierFindingSchema),
  /** Files that could not be read then. */
  unread: z.array(z.string()).default([]),
});
export type Baseline = z.infer<typeof baselineSchema>;

/** What a report says of the earlier run that it was held against. */
export const baselineReportSchema = z.strictObject({
  /** Name of the file that was given. */
  name: z.string(),
  /** Without those that are accepted: they fail nothing. */
  new: z.int().min(0),
  unchanged: z.int().min(0),
  /** Found then, and no longer. */
  absent: z.array(earlierFindingSchema),
  /** Files that could not be read then, and still can't. */
  unread: z.array(z.string()).default([]),
});
