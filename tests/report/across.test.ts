import { expect, test } from 'vitest';
import { acrossSet } from '../../src/report/across.ts';
import { deviates, deviation } from './fixture.ts';

test('an asset is pointed to the open findings of the set that name it, and to no others', () => {
  const price = deviation({ message: 'Two prices.', paths: ['a.png', 'b.txt'] });
  const waiver = { by: 'Ana', reason: 'Meant.', on: '2026-10-02', until: null };
  const accepted = deviation({ message: 'Accepted.', paths: ['a.png'], waiver: waiver as never });
  const set = [deviates('offer-price', price, accepted), deviates('offer-code', deviation({ paths: ['c.txt'] }))];
  expect(['a.png', 'b.txt', 'd.png'].map((path) => acrossSet(set, path).map(({ message }) => message))).toEqual([
    ['Two prices.'],
    ['Two prices.'],
    [],
  ]);
});
