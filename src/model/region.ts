import { z } from 'zod';

/**
 * Set where a region is no thing that departs but what things are held to: `inside`, what matters stays within it (a safe
 * zone); `clear`, it stays free (a logo's clear space, what the channel covers).
 */
const limit = z.enum(['inside', 'clear']).optional();

/**
 * Where something is. Always in the asset's own pixels (orientation applied, origin top left) or characters;
 * no other coordinate space exists in our code.
 */
export const regionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('box'),
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
    limit,
  }),
  z.strictObject({ kind: z.literal('polygon'), points: z.array(z.tuple([z.number(), z.number()])).min(3), limit }),
  z.strictObject({ kind: z.literal('span'), start: z.int().min(0), end: z.int().min(0) }),
  z.strictObject({ kind: z.literal('whole') }),
]);

export type Region = z.infer<typeof regionSchema>;
export type Box = Extract<Region, { kind: 'box' }>;
export type Polygon = Extract<Region, { kind: 'polygon' }>;

/** Whether something stands there, rather than what it is held to. */
export const isThing = (region: Region): boolean => !('limit' in region && region.limit !== undefined);

export const whole: Region = { kind: 'whole' };
export const box = (x: number, y: number, width: number, height: number): Box => ({ kind: 'box', x, y, width, height });
