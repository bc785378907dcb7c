import { z } from 'zod';
import { id, kitFile, name, percent } from './kit-parts.ts';
import { mediaFormatSchema, placementKindSchema, safeZoneSchema, sizeSchema } from './placement.ts';
import { severitySchema } from './severity.ts';
import { voiceAllowanceSchema, voiceSchema } from './voice.ts';
import { waiverSchema } from './waiver.ts';

/** What the kit may say of a brand. The published JSON Schema and the validator are made from these. */

/** Any colour that CSS can write: "#635bff", "rgb(99 91 255)", "oklch(60% 0.2 280)", "color(display-p3 …)". */
const colourValue = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .describe('A CSS colour: "#635bff", "oklch(60% 0.2 280)", "color(display-p3 0.4 0.3 1)"');
const deltaE = z
  .number()
  .min(0)
  .max(30)
  .describe('CIEDE2000; 1 is just visible side by side, 5 is clearly another shade');
export const colourRoles = ['primary', 'secondary', 'accent', 'background', 'text', 'neutral', 'support'] as const;
const colourRoleSchema = z.enum(colourRoles);

export const paletteColourSchema = z.strictObject({
  name,
  value: colourValue,
  role: colourRoleSchema.default('support'),
  tolerance: deltaE
    .optional()
    .describe('How far (ΔE00) a colour may lie from this one and still be it; default: palette.tolerance'),
  share: z
    .strictObject({ target: percent, within: percent.default(10) })
    .optional()
    .describe('Wanted share of the flat area, in %, and how far a single asset may be off, in points'),
  tints: z.boolean().default(false).describe('Whether mixtures with white are on brand too'),
});

const acceptedColourSchema = z.strictObject({
  name,
  value: colourValue,
  tolerance: deltaE.optional(),
  until: z.iso.date().optional().describe('Last day on which it is accepted, such as "2027-03-31"'),
  why: z.string().optional(),
});

const neutralsSchema = z.union([z.enum(['any', 'listed']), z.strictObject({ maxShare: percent })]);

/** How far tone may move on a channel before the tolerance is applied. */
const toneSchema = z.strictObject({
  hue: z.number().min(0).max(180).default(0).describe('Degrees of hue, either way'),
  lightness: z.number().min(0).max(100).default(0).describe('Points of CIE L*, either way'),
  chroma: z.number().min(0).max(150).default(0).describe('Points of CIE C*, either way'),
});

/** ΔE00 where the kit states none: clearly another shade begins there. */
export const defaultTolerance = 5;

const paletteSchema = z.strictObject({
  tolerance: deltaE.default(defaultTolerance),
  colours: z.array(paletteColourSchema).min(1),
  accepted: z.array(acceptedColourSchema).default([]).describe('Accepted where they stand, but no longer offered'),
  neutrals: neutralsSchema.default('any').describe('Greys, black and white that the palette does not list'),
  gradients: z
    .enum(['brand', 'none'])
    .default('brand')
    .describe('"brand": a gradient may run between two brand colours'),
});

const logoVariantSchema = z.strictObject({
  id,
  file: kitFile.describe('SVG, or PNG/WebP with transparency'),
  lockup: z.enum(['horizontal', 'stacked', 'mark', 'wordmark']),
  colourway: z.enum(['full', 'one-colour', 'reversed']).default('full'),
  backgrounds: z.array(z.string()).optional().describe('Names of palette colours it may stand on, or "photo"'),
  minimum: z
    .strictObject({
      width: z.number().positive().optional(),
      height: z.number().positive().optional(),
      share: percent.optional(),
    })
    .optional(),
});

const clearSpaceSchema = z.strictObject({
  factor: z.number().min(0).max(10),
  of: z.enum(['height', 'width', 'mark-height']).default('height'),
});
const presenceSchema = z
  .enum(['required', 'free', 'forbidden'])
  .describe('Whether an asset must, may or must not show a logo; default: by the kind of placement');

const logosSchema = z.strictObject({
  clearSpace: clearSpaceSchema.optional(),
  presence: presenceSchema.optional(),
  rotation: z.array(z.number()).default([0]).describe('Allowed rotations in degrees'),
  variants: z.array(logoVariantSchema).min(1),
  retired: z.array(z.strictObject({ id, file: kitFile, since: z.iso.date().optional() })).default([]),
});

const contactsSchema = z.strictObject({
  hosts: z.array(z.string()).default([]),
  phones: z.array(z.string()).default([]),
  handles: z.array(z.string()).default([]),
});

/** Severity and limits of one check. Names of checks and limits are held against the registry when the kit is opened. */
const checkSettingSchema = z.strictObject({
  severity: z.union([severitySchema, z.literal('off')]).optional(),
  weight: z.number().min(0).max(10).optional(),
  limits: z.record(z.string(), z.number()).optional(),
});
const checkSettingsSchema = z.record(z.string(), checkSettingSchema);

/** What may differ on one channel (`x`) or in one placement (`x-header`). All else is as the core says. */
const allowanceSchema = z.strictObject({
  why: z.string().optional(),
  palette: z
    .strictObject({
      tolerance: deltaE.optional(),
      tone: toneSchema.optional(),
      colours: z
        .array(paletteColourSchema.pick({ name: true, value: true, tolerance: true, tints: true }))
        .optional()
        .describe('More colours, here only'),
      only: z.array(name).optional().describe('Narrows: of the palette, just these'),
      neutrals: neutralsSchema.optional(),
      gradients: z.enum(['brand', 'none', 'any']).optional(),
      shares: z.boolean().optional().describe('false: wanted shares do not hold here'),
    })
    .optional(),
  logos: z
    .strictObject({
      only: z.array(id).min(1).optional().describe('Narrows: of the variants, just these'),
      presence: presenceSchema.optional(),
      clearSpace: clearSpaceSchema.optional(),
    })
    .optional(),
  size: z
    .strictObject({
      also: z.array(sizeSchema).optional().describe('Further sizes that are right here'),
      formats: z.array(mediaFormatSchema).optional(),
      maxBytes: z.int().positive().optional(),
    })
    .optional(),
  voice: voiceAllowanceSchema.optional(),
  checks: checkSettingsSchema.optional(),
});

/** A placement of the brand's own: only what is known of it. */
const ownPlacementSchema = z.strictObject({
  id,
  channel: name,
  title: name,
  kind: placementKindSchema.default('post'),
  recommended: sizeSchema,
  alternatives: z.array(sizeSchema).default([]),
  minimum: sizeSchema.optional(),
  formats: z
    .array(mediaFormatSchema)
    .min(1)
    .optional()
    .describe('Any other format fails; default: png and jpg, as advice'),
  maxBytes: z.int().positive().optional(),
  safeZones: z.array(safeZoneSchema).default([]),
  names: z.array(z.string().min(1)).default([]).describe('Words in a file or folder name that mean this placement'),
  exact: z.boolean().default(false).describe('true: any other size fails'),
});

/** Which files are meant for which placement. The first match wins. */
export const assignmentSchema = z.strictObject({
  files: z.string().min(1).describe('A glob from the campaign folder: "x/**", "*-cover.png"'),
  placement: z.union([id, z.array(id).min(1), z.literal('none')]),
});

export const brandKitSchema = z.strictObject({
  $schema: z.string().optional(),
  onbrand: z.literal(1).describe('Version of this format'),
  name,
  palette: paletteSchema,
  logos: logosSchema.optional(),
  type: z.strictObject({ families: z.array(z.string().min(1)).default([]) }).optional(),
  voice: voiceSchema.optional(),
  contacts: contactsSchema.optional(),
  checks: checkSettingsSchema.default({}),
  channels: z.record(id, allowanceSchema).default({}),
  placements: z.array(ownPlacementSchema).default([]),
  assignments: z.array(assignmentSchema).default([]),
});

/** `onbrand.json` beside a campaign: what belongs to this campaign and not to the brand. */
export const campaignSettingsSchema = z.strictObject({
  $schema: z.string().optional(),
  onbrand: z.literal(1),
  name: name.optional().describe('What reports call the campaign; default: the name of its folder'),
  date: z.iso
    .date()
    .optional()
    .describe('A day on which the campaign runs: gives the year to days that are said without one'),
  assignments: z.array(assignmentSchema).default([]),
  ignore: z.array(z.string().min(1)).default([]).describe('Globs of files that are not part of the campaign'),
  waivers: z.array(waiverSchema).default([]).describe('Findings that were accepted, each with the reason'),
});

export type BrandKit = z.infer<typeof brandKitSchema>;
export type Neutrals = z.infer<typeof neutralsSchema>;
export type Tone = z.infer<typeof toneSchema>;
export type Allowance = z.infer<typeof allowanceSchema>;
export type OwnPlacement = z.infer<typeof ownPlacementSchema>;
export type Assignment = z.infer<typeof assignmentSchema>;
export type CampaignSettings = z.infer<typeof campaignSettingsSchema>;
export type CheckSetting = z.infer<typeof checkSettingSchema>;
