import { z } from 'zod';
import { mediaFormatSchema } from './placement.ts';

const hex = z.string().regex(/^#[0-9a-f]{6}$/);

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
  /** Laid on a ground, so that nothing shows through. */
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
  'name',
] as const satisfies readonly FixKind[];

/** Why a fix is not offered. */
export const refusals = [
  'animated',
  'vector',
  'deep',
  'worn',
  'huge',
  'unreadable',
  'changed',
  'no-profile',
  'too-small',
  'cut-off',
  'colour-gone',
  'runs-on',
  'too-heavy',
  'still-there',
  'new-finding',
] as const;
export type Refusal = {
  readonly because: (typeof refusals)[number];
  /** What the words are filled with: figures, and what was found anew. */
  readonly detail: string;
};

/** What a fix did. */
export interface FixChange {
  readonly kind: 'crop' | 'pad' | 'scale' | 'colour' | 'opaque' | 'profile' | 'upright' | 'format' | 'weight' | 'name';
  /** Size, colour, format, bytes, extension: as it was, and as it is. */
  readonly before: string;
  readonly after: string;
  /** What it was saved with to weigh no more, 1…100; null where nothing was lost. */
  readonly quality?: number | null;
}
