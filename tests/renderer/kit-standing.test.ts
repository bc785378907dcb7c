import { expect, it } from 'vitest';
import { moveOf } from '../../renderer/screens/kit/standing.ts';

const row = (score: number | null, fail: number, questions: number, ...messages: readonly string[]) => ({
  score: { score, coverage: 1 },
  counts: { fail, warn: 0, note: 0 },
  questions,
  deviations: messages.map((message) => ({ message })),
});

it.each([
  ['points first', row(48.2, 2, 0), row(60, 1, 0), { kind: 'points', before: 48, after: 60 }],
  ['from nothing judged', row(null, 0, 0), row(100, 0, 0), { kind: 'points', before: null, after: 100 }],
  ['deviations where whole points stay', row(48.2, 2, 0), row(48.7, 1, 0), { kind: 'deviations', before: 2, after: 1 }],
  ['questions', row(48, 1, 1), row(48, 1, 0), { kind: 'questions', before: 1, after: 0 }],
  ['other words', row(48, 1, 0, 'a'), row(48, 1, 0, 'b'), { kind: 'message', message: 'b' }],
])('tells %s', (_, before, after, wanted) => {
  expect(moveOf(before, after)).toEqual(wanted);
});
