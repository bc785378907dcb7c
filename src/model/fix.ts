import { z } from 'zod';
import { mediaFormatSchema } from './placement.ts';

const hex = z.string().regex(/^#[0-9a-f]{6}$/);

/** ΔE00 up to which the nearest colour is what was meant; further away, which one is meant is a person's to say. */
export const nearEnough = 20;

/** One flat colour that becomes another. */
const moveSchema = z.strictObject({ from: hex, to: hex, name: z.string() });
export type ColourMove = z.infer<typeof moveSchema>;

/** What Onbrand could do about a deviation. It is tried and judged again before anybody is told that it is a fix. */
export const fixSchema = z.discriminatedUnion('kind', [
  /** Flat colours become colours of the palette; `name` is the palette's. */
  z.strictObject({ kind: z.literal('colour'), moves: z.array(moveSchema).min(1) }),
  /** Cut, filled up or made smaller to these px; never enlarged. */
  z.strictObject({ kind: z.literal('size'), width: z.int().min(1), height: z.int().min(1) }),
  z.strictObject({ kind: z.literal('weight'), maxBytes: z.int().min(1) }),
  z.strictObject({ kind: z.literal('format'), format: mediaFormatSchema }),
  /** The same bytes under the extension that says what they are. */
  z.strictObject({ kind: z.literal('name'), extension: z.string() }),
  /** Colours converted to sRGB. */
  z.strictObject({ kind: z.literal('profile') }),
  /** The pixels stored as the orientation flag turns them. */
  z.strictObject({ kind: z.literal('upright') }),
  /** The same pixels with the density of a screen. */
  z.strictObject({ kind: z.literal('density') }),
  /** Laid on a ground, so that nothing shows through: on this one, if all that is drawn stands out from it. */
  z.strictObject({ kind: z.literal('opaque'), ground: hex }),
]);
export type Fix = z.infer<typeof fixSchema>;
export type FixKind = Fix['kind'];
export const fixKinds = [
  'size',
  'colour',
  'opaque',
  'profile',
  'upright',
  'format',
  'weight',
  'density',
  'name',
] as const satisfies readonly FixKind[];

/** Why a finding is not fixed. */
export const refusals = [
  // What it is about can't be fixed in a finished picture, or by a program.
  'logo',
  'copy',
  'design',
  'lost',
  'motion',
  'document',
  'set',
  'alpha-wanted',
  'no-format',
  'far',
  'other-colour',
  'several',
  'reshaped',
  'too-small',
  // What the file is.
  'animated',
  'vector',
  'deep',
  'worn',
  'huge',
  'no-profile',
  // What came of trying.
  'unnamed',
  'unreadable',
  'changed',
  'no-room',
  'cut-off',
  'hidden',
  'runs-out',
  'colour-gone',
  'runs-on',
  'merges',
  'too-heavy',
  'still-there',
  'new-finding',
] as const;
export const refusalSchema = z.strictObject({
  because: z.enum(refusals),
  /** What the words are filled with: figures, and what was found anew. */
  detail: z.string(),
});
export type Refusal = Readonly<z.infer<typeof refusalSchema>>;

/** What a fix did. */
export interface FixChange {
  readonly kind: 'crop' | 'pad' | 'scale' | Exclude<FixKind, 'size'>;
  /** Size, colour, format, bytes, extension: as it was, and as it is. */
  readonly before: string;
  readonly after: string;
  /** What it was saved with to weigh no more, 1…100; null where nothing was lost. */
  readonly quality?: number | null;
  /** Share of the picture that a cut left, or of the new size that the picture takes in what was filled up, 0…1. */
  readonly share?: number;
}
