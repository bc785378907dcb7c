import { z } from 'zod';
import { brandKitSchema, campaignSettingsSchema } from '../model/kit.ts';
import type { JsonSchema } from './describe.ts';
import type { Path } from './pointer.ts';

const publish = (schema: z.ZodType, title: string): JsonSchema => ({
  ...z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }),
  title,
});

const printed = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;

/** The published JSON Schemas (draft 2020-12), made from the schemas that validate: by file name in `assets/schema/`. */
export const publishedSchemas = {
  'brandkit.schema.json': publish(brandKitSchema, 'Onbrand brand kit: brandkit.json'),
  'campaign.schema.json': publish(campaignSettingsSchema, 'Onbrand campaign settings: onbrand.json'),
} as const;

/** The published schemas as their files have them, by file name. */
export const schemaTexts = {
  'brandkit.schema.json': printed(publishedSchemas['brandkit.schema.json']),
  'campaign.schema.json': printed(publishedSchemas['campaign.schema.json']),
} as const;

/** What may stand at a path, as one alternative each; the value there picks among objects that a constant tells apart. */
export function schemasAt(root: JsonSchema, path: Path, value: unknown): readonly JsonSchema[] {
  let schemas = alternatives(root);
  let here = value;
  for (const key of path) {
    schemas = meant(schemas, here).flatMap((schema) => alternatives(step(schema, key)));
    here = isObject(here) ? here[key] : undefined;
  }
  return meant(schemas, here);
}

function meant(schemas: readonly JsonSchema[], value: unknown): readonly JsonSchema[] {
  const fitting = schemas.filter((schema) => fits(schema, value));
  return fitting.length > 0 ? fitting : schemas;
}

function step(schema: JsonSchema, key: string | number): JsonSchema | null {
  const { items, properties = {}, additionalProperties } = schema;
  if (typeof key === 'number') return isSchema(items) ? items : null;
  const own = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
  return isSchema(own) ? own : null;
}

const alternatives = (schema: JsonSchema | null): readonly JsonSchema[] => {
  if (schema === null) return [];
  const choices = schema.anyOf ?? schema.oneOf;
  return choices === undefined ? [schema] : choices.filter(isSchema).flatMap(alternatives);
};

/** Whether the constants among the schema's properties (`shape: "rect"`) are those of the value. */
function fits(schema: JsonSchema, value: unknown): boolean {
  if (!isObject(value)) return true;
  return Object.entries(schema.properties ?? {}).every(
    ([key, own]) => !isSchema(own) || own.const === undefined || value[key] === undefined || value[key] === own.const,
  );
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isObject = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null;
