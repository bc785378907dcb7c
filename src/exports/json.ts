import type { CheckResult } from '../model/report.ts';
import type { TextExporter } from './exporter.ts';

/**
 * The report as it is, for programs: `schema` first, then sorted keys, and `run`, which changes from run to run, last.
 * The same findings give the same bytes up to `run`. Each asset has a line of its own, so that two reports can be
 * compared line by line and ten thousand assets do not fill the file with white space. It is handed out in pieces:
 * as one text it would take more memory than all that it tells.
 */
export const json: TextExporter = {
  kind: 'text',
  id: 'json',
  title: 'JSON',
  extension: 'json',
  mediaType: 'application/json',
  thumbnails: 0,
  *write({ schema, run, ...findings }) {
    const text = sortedText();
    yield `{\n"schema": ${schema}`;
    for (const [key, value] of byKey(findings)) {
      yield `,\n${JSON.stringify(key)}: `;
      yield* lines(value, text);
    }
    yield ',\n"run": ';
    yield* lines(run, text);
    yield '\n}\n';
  },
};

const byKey = (data: object): readonly (readonly [string, unknown])[] =>
  Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** One line, or one for each part of a list or a dictionary. */
function* lines(value: unknown, text: (value: unknown) => string): Generator<string> {
  if (typeof value !== 'object' || value === null) return yield JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  let before = `${open}\n  `;
  const parts = Array.isArray(value) ? value.entries() : byKey(value);
  for (const [key, one] of parts) {
    yield typeof key === 'number' ? `${before}${text(one)}` : `${before}${JSON.stringify(key)}: ${text(one)}`;
    before = ',\n  ';
  }
  yield before.startsWith(',') ? `\n${close}` : `${open}${close}`;
}

/** JSON without white space, keys sorted. Thousands of assets share their results without findings: each is told once. */
function sortedText(): (value: unknown) => string {
  const shared = new WeakMap<object, string>();
  const text = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const known = shared.get(value);
    if (known !== undefined) return known;
    const told = Array.isArray(value) ? `[${value.map(text).join(',')}]` : object(value);
    if (isPlainResult(value)) shared.set(value, told);
    return told;
  };
  const object = (value: object): string => {
    let told = '';
    for (const key of Object.keys(value).sort()) {
      const one: unknown = value[key as keyof typeof value];
      if (one !== undefined) told += `${told === '' ? '' : ','}${JSON.stringify(key)}:${text(one)}`;
    }
    return `{${told}}`;
  };
  return text;
}

const isPlainResult = (value: object): boolean =>
  'deviations' in value &&
  (value as CheckResult).deviations.length === 0 &&
  (value as CheckResult).allowed.length === 0;
