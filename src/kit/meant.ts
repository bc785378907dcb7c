import { nearestWord } from '../measure/nearest-word.ts';
import type { KitProblem } from '../model/open-kit.ts';
import type { JsonSchema } from './describe.ts';
import { type JsonDocument, nearestLine } from './document.ts';
import { type Path, pointer } from './pointer.ts';
import { schemasAt } from './schema.ts';
import { shown, type Tell } from './tell.ts';

/** The document as it was meant: misspelt keys under the name that they were to have. Each is told. */
export function withMeantKeys(
  document: JsonDocument,
  json: JsonSchema,
  tell: Tell,
): { readonly document: JsonDocument; readonly problems: readonly KitProblem[] } {
  const value: unknown = structuredClone(document.value);
  const lines: Record<string, number> = Object.assign(Object.create(null), document.lines);
  const lineOf = (path: Path): number => nearestLine(lines, path);
  const problems: KitProblem[] = [];

  const visit = (here: unknown, path: Path): void => {
    if (!isObject(here)) return;
    for (const key of Array.isArray(here) ? [] : Object.keys(here)) {
      const meant = meantKey(json, value, here, [...path, key]);
      if (meant === null) continue;
      problems.push(unknownKey(json, value, [...path, key], lineOf([...path, key]), tell));
      here[meant] = here[key];
      Reflect.deleteProperty(here, key);
      const [from, to] = [pointer([...path, key]), pointer([...path, meant])];
      for (const [at, line] of Object.entries(lines)) {
        const below = at.slice(from.length);
        if (at.startsWith(from) && /^([.[]|$)/.test(below)) lines[to + below] = line;
      }
    }
    for (const [key, item] of Object.entries(here)) visit(item, [...path, Array.isArray(here) ? Number(key) : key]);
  };
  visit(value, []);
  return { document: { ...document, value, lines, lineOf }, problems };
}

/** A key that the schema does not have, with those that it has. */
export function unknownKey(json: JsonSchema, root: unknown, path: Path, line: number, tell: Tell): KitProblem {
  const keys = keysAt(json, root, path.slice(0, -1));
  const word = String(path.at(-1));
  const values = { wanted: keys.join(', ') };
  return tell('key-unknown', {
    line,
    key: pointer(path),
    found: shown(word),
    nearest: nearestWord(word, keys),
    values,
  });
}

/** The key that was meant by one that the schema does not have: near, not there yet, and for a value of this kind. */
function meantKey(json: JsonSchema, root: unknown, here: Readonly<Record<string, unknown>>, path: Path): string | null {
  const key = String(path.at(-1));
  const keys = keysAt(json, root, path.slice(0, -1));
  if (keys.length === 0 || keys.includes(key) || key === '$schema') return null;
  const nearest = nearestWord(key, keys);
  if (nearest === null || Object.hasOwn(here, nearest)) return null;
  const kinds = schemasAt(json, [...path.slice(0, -1), nearest], root).flatMap(kindsOf);
  return kinds.includes(kindOf(here[key])) ? nearest : null;
}

const keysAt = (json: JsonSchema, root: unknown, path: Path): readonly string[] => [
  ...new Set(
    schemasAt(json, path, root)
      .flatMap((schema) => Object.keys(schema.properties ?? {}))
      .filter((key) => key !== '$schema'),
  ),
];

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

const kindsOf = ({ type, enum: words, const: word }: JsonSchema): readonly string[] =>
  type === undefined ? (words ?? [word]).map(kindOf) : [type].flat().map((one) => (one === 'integer' ? 'number' : one));

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
