import { expect, test } from 'vitest';
import { partsOf } from '../../renderer/screens/kit/voice/parts.ts';

const found = (certainty: 'sure' | 'ask', ...spans: readonly (readonly [number, number])[]) => ({
  check: 'copy-banned',
  title: '',
  severity: 'warn' as const,
  certainty,
  message: '',
  remedy: '',
  spans: spans.map(([start, end]) => ({ start, end })),
});
const shown = (text: string, findings: Parameters<typeof partsOf>[1]) =>
  partsOf(text, findings).map(({ part, certainty }) => [part, certainty]);

test('marks what was found, and what is stated over what is asked', () => {
  expect(shown('hurry now', [])).toEqual([['hurry now', null]]);
  expect(shown('hurry now', [found('sure', [0, 5])])).toEqual([
    ['hurry', 'sure'],
    [' now', null],
  ]);
  expect(shown('last chance', [found('ask', [0, 11]), found('sure', [5, 11])])).toEqual([
    ['last ', 'ask'],
    ['chance', 'sure'],
  ]);
});

test('keeps to the text, whatever the spans', () => {
  const parts = partsOf('abc', [found('sure', [1, 99])]);
  expect(parts.map(({ part }) => part).join('')).toBe('abc');
});
