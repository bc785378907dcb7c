import { z } from 'zod';
import { regionSchema } from './region.ts';

/** How a piece of copy was read: `ocr` from pixels; all others are the very characters. */
export const copySources = ['ocr', 'svg', 'html', 'email', 'mjml', 'pdf', 'text', 'sidecar'] as const;

/** Edges of a picture. */
export const pictureSides = ['left', 'right', 'top', 'bottom'] as const;
export type PictureSide = (typeof pictureSides)[number];

/** What a piece is in its asset. */
export const copyRoles = [
  'body',
  'heading',
  'button',
  'link',
  'alt',
  'subject',
  'preheader',
  'sender',
  'caption',
  'title',
] as const;

/** One line or block that stands together, in reading order. */
export const copyPieceSchema = z.strictObject({
  /** As it reads: white space folded, no mark-up, letter case as shown (`text-transform` applied). */
  text: z.string(),
  role: z.enum(copyRoles),
  source: z.enum(copySources),
  /** A box in the asset's px where it is a picture or a drawn page; else a span in `CopyFact.text`. */
  region: regionSchema,
  /** 0…1 that every character is right; 1 where the characters were given. */
  confidence: z.number().min(0).max(1),
  /** Characters were mended after reading (a currency sign, a digit): such a value never raises more than a question. */
  repaired: z.boolean(),
  /** There, but not shown: display none, a preheader, white on white. */
  hidden: z.boolean(),
  /** Parts of `text` that are struck through, as [start, end): former prices. */
  struck: z.array(z.tuple([z.int(), z.int()])),
  /** Pieces that share it stand in one card, cell or column: only these may be linked with one another. */
  group: z.int(),
  /** Where a link or a button leads. */
  href: z.string().optional(),
  /** Edges of the picture that go through its letters: what it says goes on outside. */
  cut: z.array(z.enum(pictureSides)).optional(),
  /** Height of the letters (px of the asset), and the two colours, where they are known. */
  size: z.number().optional(),
  ink: z.string().optional(),
  ground: z.string().optional(),
});
export type CopyPiece = z.infer<typeof copyPieceSchema>;

/** What an asset says. */
export const copySchema = z.strictObject({
  /** Scripts that make up the copy: decides which rules of language apply. */
  script: z.enum(['latin', 'hans', 'hant', 'mixed', 'none']),
  pieces: z.array(copyPieceSchema),
  /** All pieces, one a line: what spans count in. */
  text: z.string(),
  /** The day the asset itself says it is of (mail date, front matter, date in its name), ISO; never the file's time. */
  date: z.string().nullable(),
});
export type CopyFact = z.infer<typeof copySchema>;
