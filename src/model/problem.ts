import { z } from 'zod';
import type { Language } from './language.ts';
import { type ProblemValues, problemWords } from './problem-words.ts';
import { systemTrouble } from './system-trouble.ts';

/** Trouble with one file (or with the run) that a user can do something about. */
export type ProblemCode = keyof typeof problemWords;

/** What happened, as data; `tellProblem` puts it into words. `path` is posix, from the campaign's root. */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: string | null;
  readonly values: ProblemValues;
}

export const problem = (code: ProblemCode, path: string | null = null, values: ProblemValues = {}): Problem => ({
  code,
  path,
  values,
});

/** A problem as a person reads it, and as a report keeps it. */
export const toldProblemSchema = z.strictObject({
  code: z.string(),
  path: z.string().nullable(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  message: z.string(),
  hint: z.string(),
});
export type ToldProblem = z.infer<typeof toldProblemSchema>;

export function tellProblem(told: Problem, language: Language): ToldProblem {
  const { message, hint } = problemWords[told.code][language];
  const { detail } = told.values;
  const values = { ...told.values, ...(typeof detail === 'string' && { detail: systemTrouble(detail, language) }) };
  return {
    code: told.code,
    path: told.path,
    values: { ...told.values },
    message: message(values),
    hint: hint(values),
  };
}
