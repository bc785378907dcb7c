import { expect, test } from 'vitest';
import { acrossPlaced, acrossSet, resultsOn, worstAcross } from '../../src/report/across.ts';
import { summariseAsset, summariseCampaign } from '../../src/report/summary.ts';
import { asks, asset, deviates, deviation, judged, report, result } from './fixture.ts';

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

test('what the set is sure of takes “on brand” from each asset that it names, and what may stay or is asked takes nothing', () => {
  const of = (path: string) => asset(path, { judged: [judged('x-header', [result('size-ratio')])] });
  const set = [
    deviates('offer-price', deviation({ severity: 'warn', paths: ['a.png', 'b.png'] })),
    deviates('offer-code', deviation({ severity: 'fail', message: 'Two codes.', paths: ['b.png'] })),
    asks('survey-pressure', { paths: ['c.png'] }),
    deviates('picture-duplicate', deviation({ severity: 'note', paths: ['c.png'] })),
  ];
  const whole = report({ assets: ['a.png', 'b.png', 'c.png'].map(of), set });
  const across = worstAcross(set);
  expect(
    whole.assets.map((one) => {
      const { verdict, worst, counts } = summariseAsset(one, across.get(one.path));
      return [verdict, worst, counts.fail + counts.warn];
    }),
  ).toEqual([
    ['deviates', 'warn', 0],
    ['deviates', 'fail', 0],
    ['conforms', null, 0],
  ]);
  // It is one finding, of the set, however many assets it names.
  expect(summariseCampaign(whole)).toMatchObject({
    assets: { deviates: 2, conforms: 1 },
    counts: { fail: 1, warn: 1, note: 1 },
    // As many assets as the window's filters show.
    spread: { fail: { assets: 1, set: 1 }, warn: { assets: 1, set: 1 }, note: { assets: 0, set: 1 } },
  });
});

test('what stands at a place in it is counted on from its own, with the places of the others left out', () => {
  const at = (path: string, start: number) => ({ path, quote: '', region: { kind: 'span', start, end: 9 } as const });
  const places = [at('a.html', 1), at('b.html', 2), at('a.html', 3)];
  const set = [
    deviates('set-language', deviation({ paths: ['a.html'] })),
    deviates('contact-details', deviation({ paths: ['a.html', 'b.html'], places })),
  ];
  const told = acrossPlaced(set, 'a.html', 4).map(({ number, check, deviation: { regions } }) => [
    number,
    check,
    ...regions.map((region) => (region.kind === 'span' ? region.start : null)),
  ]);
  expect(told).toEqual([[5, 'contact-details', 1, 3]]);
});

test('what one asset is told of the set names none of the others, and says the same of it', () => {
  const at = (path: string) => ({ path, quote: '', region: { kind: 'span', start: 1, end: 9 } as const });
  const many = Array.from({ length: 500 }, (_, i) => `${i}.html`);
  const set = [
    deviates('picture-duplicate', deviation({ paths: many })),
    deviates('contact-details', deviation({ paths: ['7.html', '8.html'], places: [at('7.html'), at('8.html')] })),
    deviates('offer-code', deviation({ paths: ['8.html'] })),
    result('offer-price'),
  ];
  const told = resultsOn(set, '7.html');
  expect(told.map(({ check }) => check)).toEqual(['picture-duplicate', 'contact-details']);
  expect(told.flatMap(({ deviations }) => deviations.map(({ paths }) => paths))).toEqual([['7.html'], ['7.html']]);
  expect(JSON.stringify(told)).not.toContain('8.html');
  expect(acrossSet(told, '7.html')).toHaveLength(acrossSet(set, '7.html').length);
  expect(acrossPlaced(told, '7.html', 2).map(({ deviation: { regions } }) => regions)).toEqual(
    acrossPlaced(set, '7.html', 2).map(({ deviation: { regions } }) => regions),
  );
});
