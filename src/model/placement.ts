import { z } from 'zod';
import type { Language } from './language.ts';

const pixels = z.int().min(1).max(100_000);
export const sizeSchema = z.strictObject({ width: pixels, height: pixels });
export type Size = z.infer<typeof sizeSchema>;
/** 0 × 0 where a placement takes words: a caption or an e-mail has no canvas. */
const canvasSchema = sizeSchema.or(z.strictObject({ width: z.literal(0), height: z.literal(0) }));

/** How sure we are of a figure: who said it. Only `official` limits can fail an asset. */
export const confidences = ['official', 'secondary', 'single-secondary', 'practice', 'kit'] as const;
export const confidenceSchema = z.enum(confidences);
export type Confidence = z.infer<typeof confidenceSchema>;

/** What the channel does with an asset that is not as it wants it. */
export const enforcementSchema = z.enum(['reject', 'crop', 'letterbox', 'scale', 'recompress', 'advisory', 'unknown']);
export type Enforcement = z.infer<typeof enforcementSchema>;

const zoneFields = {
  name: z.string().min(1),
  /** `keep-inside`: what matters stays within. `keep-clear`: the channel covers it. `visible-crop`: all that is shown. */
  type: z.enum(['keep-inside', 'keep-clear', 'visible-crop']),
  /** `disputed`: the channel's newest word, where its older and wider zone is still in use: beyond it, it warns. */
  basis: z.enum(['official', 'disputed', 'secondary', 'derived', 'community', 'heuristic', 'kit']).default('kit'),
  note: z.string().default(''),
  /** Which edge the zone keeps when an asset of another ratio is cropped; centred where it is not said. */
  align: z.literal('left').optional(),
};
/** In pixels of the placement's recommended canvas. */
export const safeZoneSchema = z.discriminatedUnion('shape', [
  z.strictObject({
    ...zoneFields,
    shape: z.literal('rect'),
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
  }),
  z.strictObject({ ...zoneFields, shape: z.literal('circle'), cx: z.number(), cy: z.number(), r: z.number() }),
]);
export type SafeZone = z.infer<typeof safeZoneSchema>;

export const pictureFormats = ['jpg', 'png', 'gif', 'webp', 'avif', 'heic', 'tiff', 'bmp', 'svg'] as const;
/** Formats whose words are judged, not their pixels. */
export const documentFormats = ['pdf', 'html', 'eml', 'mjml', 'txt', 'md'] as const;
export const mediaFormats = [...pictureFormats, ...documentFormats] as const;
export const mediaFormatSchema = z.enum(mediaFormats);
export type MediaFormat = z.infer<typeof mediaFormatSchema>;
export type DocumentFormat = (typeof documentFormats)[number];

export const assetKinds = ['picture', 'document'] as const;
export type AssetKind = (typeof assetKinds)[number];
export const isDocument = (format: string): format is DocumentFormat => documentFormats.some((one) => one === format);
export const kindOf = (format: string): AssetKind => (isDocument(format) ? 'document' : 'picture');

/** What a slot is for. */
export const placementKindSchema = z.enum([
  'cover',
  'post',
  'ad',
  'avatar',
  'product',
  'store',
  'icon',
  'link-card',
  'email',
  'story',
  'tile',
  'thumbnail',
  'logo',
  'overlay',
  'caption',
]);

export const placementSourceSchema = z.strictObject({
  url: z.string(),
  title: z.string(),
  type: z.string(),
  /** `direct`: the page was read; `mirror`, `relayed`: quoted elsewhere, with date; `snippet`: seen in public code. */
  access: z.string(),
  date: z.string(),
});

const words = z.array(z.string().min(1)).default([]);

/** One slot on one channel: what it takes and what it does to an asset. Data with source, date and confidence. */
export const placementSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case'),
  /** The channel's name as people write it, such as "X (Twitter)". */
  channel: z.string().min(1),
  /** The channel's id: groups placements in reports and takes allowances, such as "x". */
  channelId: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case'),
  title: z.string().min(1),
  /** Channel and title in 简体中文; the kit's own placements have none. */
  zhHans: z.strictObject({ channel: z.string().min(1), title: z.string().min(1) }).optional(),
  kind: placementKindSchema,
  recommended: canvasSchema,
  alternatives: z
    .array(sizeSchema.extend({ use: z.string().default(''), withinAcceptedRatio: z.boolean().default(true) }))
    .default([]),
  minimum: sizeSchema.partial().nullable().default(null),
  maximum: sizeSchema.partial().nullable().default(null),
  /** Accepted width ÷ height. */
  ratio: z.strictObject({
    label: z.string(),
    min: z.number().positive(),
    max: z.number().positive(),
    onMismatch: enforcementSchema,
    /** Who says so: the channel ("official 1:1", "platform range"), or Onbrand ("checker default"). */
    basis: z.string().optional(),
  }),
  formats: z.array(mediaFormatSchema).min(1),
  formatsRejected: z.array(mediaFormatSchema).default([]),
  maxBytes: z.int().positive().nullable().default(null),
  recommendedMaxBytes: z.int().positive().nullable().default(null),
  /** Longest text that it takes, in characters as the channel counts them; not there where none is known. */
  maxCharacters: z.int().positive().optional(),
  /** Of those, about how many stand above “more” on a phone; not there where none is known. */
  unfoldedCharacters: z.int().positive().optional(),
  animation: z.enum(['allowed', 'first-frame', 'forbidden']).default('forbidden'),
  alpha: z.enum(['allowed', 'flattened', 'forbidden', 'required']).default('flattened'),
  colourSpaces: z.array(z.enum(['srgb', 'p3', 'cmyk'])).default(['srgb']),
  safeZones: z.array(safeZoneSchema).default([]),
  exportMultipliers: z.array(z.int().min(1).max(4)).default([1]),
  enforcement: z.strictObject({
    dimensions: enforcementSchema,
    /** Whether `dimensions: reject` means these very pixels, or a range between minimum and maximum. */
    exactPixels: z.boolean().default(false),
    ratio: enforcementSchema,
    bytes: enforcementSchema,
    format: enforcementSchema,
  }),
  confidence: confidenceSchema,
  dimensionConfidence: confidenceSchema,
  /** What people call the channel in a path: "fb", "小红书". */
  folderTokens: words,
  /** What they call the slot, with the channel's name or without: "fb-cover", "公众号头图", "300x250". */
  filenameTokens: words,
  /** Of those, the ones that mean nothing by themselves: "thumbnail", "主图". */
  weakTokens: words,
  notes: z.string().default(''),
  disagreements: z.array(z.string()).default([]),
  sources: z.array(placementSourceSchema).default([]),
  /** ISO date on which the entry was last held against its sources; '' for a kit's own placement, which is its own source. */
  lastReviewed: z.iso.date().or(z.literal('')),
});
export type Placement = z.infer<typeof placementSchema>;

/** What a placement and its channel are called in a language; English where nobody wrote another. */
export const placementName = (
  { channel, title, zhHans }: Pick<Placement, 'channel' | 'title' | 'zhHans'>,
  language: Language,
): { readonly channel: string; readonly title: string } =>
  language === 'zh-Hans' && zhHans !== undefined ? zhHans : { channel, title };

/** Whether pictures or words go there. A PDF goes where pictures do: a carousel of pages, an attachment. */
export const takes = ({ formats }: Pick<Placement, 'formats'>): AssetKind =>
  formats.every((format) => format !== 'pdf' && isDocument(format)) ? 'document' : 'picture';

/** Whether the placement is one for files of this kind at all: no picture goes where words do, nor the other way round. */
export const isForKind = (placement: Pick<Placement, 'formats'>, format: MediaFormat): boolean =>
  placement.formats.includes(format) || takes(placement) === kindOf(format);
