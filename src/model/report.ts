import { z } from 'zod';
import { baselineReportSchema, baselineStates } from './baseline.ts';
import { copySchema } from './copy.ts';
import { fixSchema, refusalSchema } from './fix.ts';
import { languages } from './language.ts';
import { ledgerRowSchema, urgencyClaimSchema } from './ledger.ts';
import { assetKinds, placementSourceSchema } from './placement.ts';
import { toldProblemSchema } from './problem.ts';
import { regionSchema } from './region.ts';
import { seenLogoSchema } from './seen-logo.ts';
import { severitySchema } from './severity.ts';
import { signOffReportSchema } from './sign-off.ts';
import { acceptanceSchema, looksSchema, waiverReportSchema } from './waiver.ts';

/** The report: data that stands alone. Fields are added, never changed or removed; a change raises `schema`. */
export const reportSchemaVersion = 1;

const share = z.number().min(0).max(1);
const swatch = z.strictObject({ hex: z.string(), share });

const outcomeSchema = z.enum(['conforms', 'deviates', 'review', 'inapplicable', 'failed']);
export type CheckOutcome = z.infer<typeof outcomeSchema>;

const ruleSchema = z.strictObject({
  source: z.enum(['kit', 'placement', 'check']),
  pointer: z.string(),
  /** Line of brandkit.json, where the kit says it. */
  line: z.int().nullable(),
  provenance: z.enum(['core', 'allowance']),
});

const evidenceSchema = z.strictObject({
  measured: z.union([z.number(), z.string()]),
  limit: z.union([z.number(), z.string()]).nullable(),
  unit: z.string(),
  found: swatch.optional(),
  wanted: z.strictObject({ name: z.string(), hex: z.string() }).optional(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

const deviationSchema = z.strictObject({
  /** Identity across runs: check, asset and subject, never pixel positions. */
  fingerprint: z.string(),
  subject: z.string(),
  severity: severitySchema,
  certainty: z.enum(['sure', 'ask']),
  extent: z.number(),
  message: z.string(),
  remedy: z.string(),
  regions: z.array(regionSchema).min(1),
  evidence: evidenceSchema,
  rule: ruleSchema,
  /** The other assets it is about, where the set was judged. */
  paths: z.array(z.string()).optional(),
  /** Where the set contradicts itself: each place with what it says there. */
  places: z.array(z.strictObject({ path: z.string(), region: regionSchema, quote: z.string() })).optional(),
  /** What Onbrand could do about it; null: nothing safe. */
  fix: fixSchema.nullable().default(null),
  /** Why there is no fix; only of what is sure. */
  unfixed: refusalSchema.optional(),
  /** Who accepted it, and why; null: nobody did. It stays a deviation, but costs no points and fails no build. */
  waiver: acceptanceSchema.nullable().default(null),
  /** Against the earlier run that was given; null: none was. What is absent stands in `baseline`. */
  baselineState: z.enum(baselineStates).nullable().default(null),
});
export type Deviation = z.infer<typeof deviationSchema>;

const resultSchema = z.strictObject({
  check: z.string(),
  outcome: outcomeSchema,
  deviations: z.array(deviationSchema),
  /** Passed only because the channel's allowance says so. */
  allowed: z.array(z.strictObject({ subject: z.string(), rule: ruleSchema })),
  /** Why it does not apply, or why it could not be judged. */
  because: z.string().nullable(),
});
export type CheckResult = z.infer<typeof resultSchema>;

/** Points 0…100 and how much of what applies could be judged, 0…1. No judged check, no score. */
const scoreSchema = z.strictObject({ score: z.number().min(0).max(100).nullable(), coverage: share });
export type Score = z.infer<typeof scoreSchema>;

const candidateSchema = z.strictObject({ placement: z.string(), score: z.number(), because: z.string() });
const matchSchema = z.strictObject({
  /** `assigned`: by name and size; `stated`: by the kit or onbrand.json; `asks`: several fit; `none`: nothing fits. */
  kind: z.enum(['assigned', 'stated', 'asks', 'none']),
  because: z.string(),
  candidates: z.array(candidateSchema),
});

const judgedSchema = z.strictObject({
  /** Placement id; null where it is not known. */
  placement: z.string().nullable(),
  score: scoreSchema,
  results: z.array(resultSchema),
  /** Safe zones and crops of the placement, in the asset's px. */
  zones: z.array(
    z.strictObject({
      name: z.string(),
      type: z.enum(['keep-inside', 'keep-clear', 'visible-crop']),
      basis: z.string(),
      region: regionSchema,
    }),
  ),
});
export type Judged = z.infer<typeof judgedSchema>;

const assetReportSchema = z.strictObject({
  /** Posix, from the campaign's root. */
  path: z.string(),
  digest: z.string(),
  format: z.string(),
  bytes: z.int(),
  /** Whether its pixels are judged, or its words and how they are set. */
  kind: z.enum(assetKinds).default('picture'),
  /** In px, upright; 0 for a document, which has no pixels. */
  width: z.int(),
  height: z.int(),
  /** What it says; null where nothing read it. Spans of regions count in its `text`. */
  copy: copySchema.nullable().default(null),
  /** What it shows or says, so that it is known again under another name; null: too little to tell. */
  looks: looksSchema.nullable().default(null),
  /** Logos of the kit that stand in it, the largest first; empty where none was found or looked for. */
  logos: z.array(seenLogoSchema).default([]),
  match: matchSchema,
  judged: z.array(judgedSchema).min(1),
  /** The colours it consists of: measured, and color-thief's first look. */
  swatches: z.array(swatch),
  firstLook: z.array(z.string()),
  /** Shares of on, tint, gradient, neutral, off, fringe, photo, transparent, as judged for the first placement. */
  colours: z.record(z.string(), share).nullable(),
  /** Colours of the palette that were met, as judged for the first placement: shares of the whole picture. */
  palette: z
    .array(
      z.strictObject({
        name: z.string(),
        hex: z.string(),
        /** The shade most often met for it. */
        foundHex: z.string(),
        share,
        /** Of that, what is a tint. */
        tintShare: share,
        /** Of that, what passes by the channel's allowance only. */
        allowedShare: share,
      }),
    )
    .nullable(),
  score: scoreSchema,
});
export type AssetReport = z.infer<typeof assetReportSchema>;

const checkEntrySchema = z.strictObject({
  title: z.string(),
  why: z.string(),
  category: z.string(),
  scope: z.enum(['asset', 'set']),
  severity: severitySchema,
  weight: z.number(),
});

const placementEntrySchema = z.strictObject({
  channel: z.string(),
  channelId: z.string(),
  title: z.string(),
  kind: z.string(),
  width: z.int(),
  height: z.int(),
  confidence: z.string(),
  lastReviewed: z.string(),
  sources: z.array(placementSourceSchema),
});

export const reportSchema = z.strictObject({
  schema: z.literal(reportSchemaVersion),
  language: z.enum(languages),
  tool: z.strictObject({ name: z.literal('onbrand'), version: z.string() }),
  kit: z.strictObject({
    name: z.string(),
    digest: z.string(),
    palette: z.array(
      z.strictObject({
        name: z.string(),
        hex: z.string(),
        role: z.string(),
        tolerance: z.number(),
        share: z.number().nullable(),
      }),
    ),
  }),
  /** `otherFiles`: files in the folder that are no assets, and were not looked at. */
  campaign: z.strictObject({ name: z.string(), otherFiles: z.int() }),
  /** Checks that ran, by id. */
  checks: z.record(z.string(), checkEntrySchema),
  /** Placements that were used, by id. */
  placements: z.record(z.string(), placementEntrySchema),
  assets: z.array(assetReportSchema),
  /** Results that need the whole set. */
  set: z.array(resultSchema),
  problems: z.array(toldProblemSchema),
  /** Every price, discount, promotion and code that was read. */
  ledger: z.array(ledgerRowSchema).default([]),
  /** Every claim that time runs out, with the day of the asset that makes it. */
  timeline: z.array(urgencyClaimSchema).default([]),
  /** What was accepted, and what became of it in this run. */
  waivers: z.array(waiverReportSchema).default([]),
  /** The earlier run that it was held against; null: none. */
  baseline: baselineReportSchema.nullable().default(null),
  /** Who signed the campaign off, and what changed since; null: nobody did. */
  signOff: signOffReportSchema.nullable().default(null),
  score: scoreSchema,
  /** Everything that may change from run to run while the findings stay the same. */
  run: z.strictObject({
    startedAt: z.iso.datetime(),
    /** The day that colours "accepted until" were held against. */
    today: z.iso.date(),
    seconds: z.number(),
    jobs: z.int(),
    /** Assets whose facts came from the cache. */
    cached: z.int(),
    /** True where the run was ended before all assets were judged. */
    interrupted: z.boolean(),
    /** Assets that were not judged because the run ended. */
    skipped: z.int(),
    /** Beside the whole run of this campaign before it, where one is kept (`onbrand history`). */
    since: z
      .strictObject({
        startedAt: z.iso.datetime(),
        /** Points gained, as the two scores are read; null where one of them is none. */
        points: z.number().nullable(),
        fixed: z.int(),
        /** Never found before. */
        fresh: z.int(),
        /** Found again after it was gone. */
        back: z.int(),
        /** Accepted since. */
        accepted: z.int().default(0),
        /** Accepted then, and counts again. */
        reopened: z.int().default(0),
        sameKit: z.boolean(),
        /** Name of the kit that judged then; null where that was not kept yet. */
        kit: z.string().nullable().default(null),
        /** Scores of the latest whole runs, the oldest first, this one last. */
        scores: z.array(z.strictObject({ score: z.number().nullable(), sameKit: z.boolean() })),
      })
      .optional(),
  }),
});
export type Report = z.infer<typeof reportSchema>;
