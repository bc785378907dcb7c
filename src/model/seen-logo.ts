import { z } from 'zod';

const point = z.tuple([z.number(), z.number()]);

/** A logo of the kit that stands in an asset, as a report tells it: where, which one, what was done to it. */
export const seenLogoSchema = z.strictObject({
  /** As its deviations carry it; theirs may go on with `:…`. */
  subject: z.string(),
  /** Id of the kit's variant, or of the retired version. */
  variant: z.string(),
  retired: z.boolean(),
  /** Calibrated, 0…1: of those at 0.9, nine in ten are right. */
  confidence: z.number().min(0).max(1),
  /** Its own top left, top right, bottom right, bottom left, in asset px; may leave the asset where it is cropped. */
  quad: z.tuple([point, point, point, point]),
  /** Asset px along its own sides. */
  width: z.number(),
  height: z.number(),
  /** Aspect found ÷ true aspect. */
  stretch: z.number(),
  /** Degrees, clockwise positive, −180…180. */
  rotation: z.number(),
  mirrored: z.boolean(),
  /** Share of its box that lies within the picture. */
  visible: z.number().min(0).max(1),
  /** WCAG 2 ratio of ink against ground, 1…21. */
  contrast: z.number(),
  /** Its colours, the greatest share first: which is wanted, and which stands there. */
  colours: z.array(z.strictObject({ wanted: z.string(), found: z.string(), deltaE: z.number(), share: z.number() })),
  /** Median colour behind it. */
  ground: z.string(),
  /** What may stand here by the kit, as judged for the first placement. */
  wanted: z.strictObject({
    /** Variants, any of which will do; each on the ground that is there where the kit allows that, else on the first that it names. */
    variants: z.array(z.strictObject({ id: z.string(), ground: z.string() })),
    /** The nearest rotation that the kit allows, in degrees. */
    rotation: z.number(),
  }),
});
export type SeenLogo = z.infer<typeof seenLogoSchema>;
