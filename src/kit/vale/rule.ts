import { z } from 'zod';

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const texts = z.array(text).default([]);
const common = {
  message: z.string().default(''),
  level: z.enum(['suggestion', 'warning', 'error']).default('warning'),
  scope: z.union([z.string().transform((one) => [one]), z.array(z.string())]).default(['text']),
  ignorecase: z.boolean().default(false),
  nonword: z.boolean().default(false),
  exceptions: texts,
};

/** The extension points of Vale that a kit can hold, with the keys that bear on them; other keys are left aside. */
export const valeRuleSchema = z.discriminatedUnion('extends', [
  z.looseObject({
    ...common,
    extends: z.literal('existence'),
    tokens: texts,
    raw: texts,
    append: z.boolean().default(false),
  }),
  z.looseObject({ ...common, extends: z.literal('substitution'), swap: z.record(z.string(), text) }),
  z.looseObject({
    ...common,
    extends: z.literal('occurrence'),
    token: z.string(),
    max: z.int().min(0).optional(),
    min: z.int().min(0).optional(),
  }),
  z.looseObject({ ...common, extends: z.literal('repetition'), tokens: texts }),
  z.looseObject({ ...common, extends: z.literal('consistency'), either: z.record(z.string(), text) }),
  z.looseObject({ ...common, extends: z.literal('conditional'), first: z.string(), second: z.string() }),
  z.looseObject({ ...common, extends: z.literal('capitalization'), match: z.string() }),
]);
export type ValeRule = z.infer<typeof valeRuleSchema>;

/** All extension points; what is not among those above is named, and not imported. */
export const valeKinds = [
  'existence',
  'substitution',
  'occurrence',
  'repetition',
  'consistency',
  'conditional',
  'capitalization',
  'readability',
  'spelling',
  'sequence',
  'metric',
  'script',
] as const;
