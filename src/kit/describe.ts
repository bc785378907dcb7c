import type { z } from 'zod';
import type { InEveryLanguage, Language } from '../model/language.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Puts into words what a JSON Schema allows in one place: "a number from 0 to 30", "one of "fail", "warn"". */
export function describe(schemas: readonly JsonSchema[], language: Language): string {
  const say = phrases[language];
  const words = schemas.flatMap((schema) => schema.enum ?? (schema.const === undefined ? [] : [schema.const]));
  const kinds = schemas
    .filter((schema) => schema.enum === undefined && schema.const === undefined)
    .map((schema) => describeKind(schema, say));
  return [...(words.length > 0 ? [say.oneOf(words.map((word) => JSON.stringify(word)))] : []), ...new Set(kinds)].join(
    say.or,
  );
}

function describeKind(schema: JsonSchema, say: Phrases): string {
  switch (schema.type) {
    case 'number':
    case 'integer':
      return say.number(schema.type === 'integer', {
        min: schema.minimum,
        max: schema.maximum,
        above: typeof schema.exclusiveMinimum === 'number' ? schema.exclusiveMinimum : undefined,
      });
    case 'string':
      if (schema.format === 'date') return say.date;
      if (schema.pattern?.startsWith('^\\/') === true) return say.pattern;
      if (schema.pattern !== undefined) return say.id;
      return say.text((schema.minLength ?? 0) > 0, schema.maxLength ?? null);
    case 'boolean':
      return say.boolean;
    case 'array':
      return say.list((schema.minItems ?? 0) > 0);
    default:
      return say.object(Object.keys(schema.properties ?? {}).filter((key) => key !== '$schema'));
  }
}

interface Bounds {
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** The number itself is not allowed. */
  readonly above: number | undefined;
}

interface Phrases {
  readonly or: string;
  readonly date: string;
  readonly id: string;
  readonly pattern: string;
  readonly boolean: string;
  oneOf(words: readonly string[]): string;
  number(whole: boolean, bounds: Bounds): string;
  text(filled: boolean, longest: number | null): string;
  list(filled: boolean): string;
  object(keys: readonly string[]): string;
}

/** zod marks whole numbers with JavaScript's own bounds, which say nothing about a kit. */
const bounded = (max: number | undefined): max is number => max !== undefined && max < Number.MAX_SAFE_INTEGER;

const phrases: InEveryLanguage<Phrases> = {
  en: {
    or: ' or ',
    date: 'a date such as "2027-03-31"',
    id: 'an id in small letters, digits and single hyphens, such as "x-header"',
    pattern: 'a regular expression between slashes, such as "/\\d+ % off/i"',
    boolean: 'true or false',
    oneOf: (words) => (words.length === 1 ? (words[0] ?? '') : `one of ${words.join(', ')}`),
    number(whole, { min, max, above }) {
      const what = whole ? 'a whole number' : 'a number';
      if (above !== undefined) return `${what} above ${above}`;
      if (min !== undefined && bounded(max)) return `${what} from ${min} to ${max}`;
      return what;
    },
    text(filled, longest) {
      if (longest !== null) return `text of 1 to ${longest} letters`;
      return filled ? 'text that is not empty' : 'text';
    },
    list: (filled) => (filled ? 'a list with at least one entry' : 'a list'),
    object: (keys) => (keys.length === 0 ? 'an object' : `an object with ${keys.join(', ')}`),
  },
  'zh-Hans': {
    or: '，或',
    date: '日期，如 "2027-03-31"',
    id: '由小写字母、数字和单个连字符组成的 id，如 "x-header"',
    pattern: '斜杠之间的正则表达式，如 "/\\d+ % off/i"',
    boolean: 'true 或 false',
    oneOf: (words) => (words.length === 1 ? (words[0] ?? '') : `${words.join('、')} 之一`),
    number(whole, { min, max, above }) {
      const what = whole ? '整数' : '数';
      if (above !== undefined) return `大于 ${above} 的${what}`;
      if (min !== undefined && bounded(max)) return `${min} 到 ${max} 之间的${what}`;
      return what;
    },
    text(filled, longest) {
      if (longest !== null) return `1 到 ${longest} 个字符的文本`;
      return filled ? '非空文本' : '文本';
    },
    list: (filled) => (filled ? '至少有一项的列表' : '列表'),
    object: (keys) => (keys.length === 0 ? '对象' : `含 ${keys.join('、')} 的对象`),
  },
};
