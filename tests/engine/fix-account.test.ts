import { expect, test } from 'vitest';
import { accountOf, owed } from '../../src/engine/fix-account.ts';
import type { Severity } from '../../src/model/severity.ts';
import { asset, deviates, deviation, judged, result } from '../report/fixture.ts';

const heavy = (severity: Severity) =>
  asset('a.jpg', {
    judged: [judged('og-link-card', [deviates('size-weight', deviation({ subject: 'weight', severity }))])],
  });
const light = asset('a.jpg', { judged: [judged('og-link-card', [result('size-weight')])] });

test.each([
  ['is gone', light, 'solved'],
  ['is advice now, where it was refused before', heavy('note'), 'solved'],
  ['is there as before', heavy('fail'), 'left'],
] as const)('what %s is told once', (_, after, told) => {
  const { solved, left } = accountOf(owed(heavy('fail')), after, []);
  expect([solved.length, left.length]).toEqual(told === 'solved' ? [1, 0] : [0, 1]);
});
