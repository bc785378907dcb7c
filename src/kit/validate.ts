import type { z } from 'zod';
import { nearestWord } from '../measure/nearest-word.ts';
import type { Language } from '../model/language.ts';
import type { KitProblem } from '../model/open-kit.ts';
import { describe, type JsonSchema } from './describe.ts';
import type { JsonDocument } from './document.ts';
import { unknownKey } from './meant.ts';
import { type Path, pointer, valueAt } from './pointer.ts';
import { schemasAt } from './schema.ts';
import { shown, type Tell } from './tell.ts';

type Issue = z.core.$ZodIssue;
/** One thing that the schema refuses: a key it does not have, or the value (perhaps missing) at a path. */
type Refusal = { readonly kind: 'key' | 'value'; readonly path: Path };

/** Everything that the schema refuses in the document. `json` is the same schema as JSON Schema: it knows the words. */
export function refusals(
  document: JsonDocument,
  issues: readonly Issue[],
  json: JsonSchema,
  tell: Tell,
  language: Language,
): readonly KitProblem[] {
  return issues
    .flatMap((issue) => flatten(issue, []))
    .map(({ kind, path }) => {
      const key = pointer(path);
      const line = document.lineOf(path);
      if (kind === 'key') return unknownKey(json, document.value, path, line, tell);
      const schemas = schemasAt(json, path, document.value);
      const wanted = describe(schemas, language);
      const value = valueAt(document.value, path);
      if (value === undefined) return tell('key-missing', { line, key, found: nothing[language], values: { wanted } });
      const words = schemas
        .flatMap((schema) => schema.enum ?? [schema.const])
        .filter((word) => typeof word === 'string');
      const nearest = typeof value === 'string' ? nearestWord(value, words) : null;
      return tell('value', { line, key, found: shown(value), nearest, values: { wanted } });
    });
}

/** Where an issue of the schema finds fault. */
export const refusedPaths = (issue: Issue): readonly Path[] => flatten(issue, []).map(({ path }) => path);

const nothing = { en: 'nothing', 'zh-Hans': '无' } as const;

function flatten(issue: Issue, above: Path): readonly Refusal[] {
  const path = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? key.toString() : key))];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ kind: 'key', path: [...path, key] }));
    case 'invalid_union': {
      // Of several alternatives, the one whose kind the value has says what is wrong inside it.
      const meant = issue.errors.filter((branch) =>
        branch.every((one) => one.path.length > 0 || one.code === 'unrecognized_keys'),
      );
      const [only] = meant;
      return meant.length === 1 && only !== undefined
        ? only.flatMap((one) => flatten(one, path))
        : [{ kind: 'value', path }];
    }
    default:
      return [{ kind: 'value', path }];
  }
}
