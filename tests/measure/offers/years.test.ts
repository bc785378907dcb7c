import { expect, test } from 'vitest';
import { type StatedDay, yearFinder } from '../../../src/measure/offers/years.ts';

const stated = (...days: readonly string[]): readonly StatedDay[] => days.map((day, i) => ({ day, from: `${i}.eml` }));

test.each<[string, readonly StatedDay[], string | null, string | null, string | null]>([
  ['the year of the only day', stated('2027-01-18'), '--02-07', '2027-02-07', '0.eml'],
  ['the next year', stated('2026-12-20'), '--01-02', '2027-01-02', '0.eml'],
  ['the nearest of days that agree', stated('2026-12-20', '2027-01-18'), '--02-07', '2027-02-07', '1.eml'],
  ['days that differ', stated('2026-01-18', '2027-01-18'), '--02-07', null, null],
  ['no day', [], '--02-07', null, null],
  ['a leap day', stated('2028-01-18'), '--02-29', '2028-02-29', '0.eml'],
  ['a leap day in no leap year', stated('2026-06-18'), '--02-29', null, null],
])('%s', (_, days, said, day, from) => {
  expect(yearFinder(days)(said)).toEqual({ day, yearless: { day: said, from } });
});

test('a day with its year is left as it is', () => {
  expect(yearFinder(stated('2027-01-18'))('2026-06-10')).toEqual({ day: '2026-06-10', yearless: null });
  expect(yearFinder(stated('2027-01-18'))(null)).toEqual({ day: null, yearless: null });
});
