import { describe, expect, test } from 'vitest';
import { lintKit } from '../../src/kit/lint.ts';
import { type Files, known, opened } from './kits.ts';

export const today = '2026-11-21';
export const lint = async (kit: object, files: Files = {}) => lintKit(await opened(kit, files), known, today);

export type Row = readonly [
  what: string,
  kit: object,
  found: readonly (readonly [key: string, level: 'error' | 'warning', message: RegExp])[],
];

/** Each kit is told what is listed beside it, in that order, and nothing else. */
export function lintsEach(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    test.each(rows)('%s', async (_, kit, found) => {
      const problems = await lint(kit);
      expect(problems.map(({ key, level }) => [key, level])).toEqual(found.map(([key, level]) => [key, level]));
      problems.forEach((problem, i) => {
        expect(problem.message).toMatch(found[i]?.[2] ?? /never/);
        expect(`${problem.message}${problem.expected}`).not.toMatch(/undefined|NaN|\{\w+\}/);
        expect(problem.line).toBeGreaterThan(0);
      });
    });
  });
}
