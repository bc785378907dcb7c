import { describe, expect, test } from 'vitest';
import { problemsOf } from './kits.ts';

/** A kit of one line a key, in which one thing is wrong; `line` counts from 1. */
export const kitText = (colours: string, rest = ''): string => `{
  "onbrand": 1,
  "name": "Test",
  "palette": { "colours": [
    { "name": "Indigo", "value": "#635bff" },
    ${colours}
  ] }${rest === '' ? '' : `,\n  ${rest}`}
}`;
export const second = '{ "name": "Ink", "value": "#0a2540" }';
export const inRest = (rest: string) => kitText(second, rest);

/** One thing wrong, where it is told, the nearest word, and what is expected. */
export type Row = readonly [
  what: string,
  text: string,
  line: number | null,
  key: string,
  nearest: string | null,
  expected: RegExp,
];

/** Each fault is told with file, line, key and the nearest word, in a sentence, and nothing else is told. */
export function tellsEach(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    test.each(rows)('%s', async (_, text, line, key, nearest, expected) => {
      const problems = await problemsOf(text);
      const told = problems.find((problem) => problem.key === key && problem.line === line);
      expect(told, JSON.stringify(problems, null, 1)).toMatchObject({ file: 'brandkit.json', level: 'error', nearest });
      expect(told?.expected).toMatch(expected);
      expect(told?.message).toMatch(/[.?]$/);
      expect(told?.message).not.toMatch(/undefined|\{\w+\}/);
      if (nearest !== null) expect(told?.message).toContain(`“${nearest}”`);
      expect(problems).toHaveLength(1);
    });
  });
}
