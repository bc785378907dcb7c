import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arrange,
  countFound,
  createArranger,
  everything,
  filters,
  type Looking,
  standingOf,
} from '../../renderer/store/arrange.ts';
import { worstAcross } from '../../src/report/across.ts';
import { summariseCampaign } from '../../src/report/summary.ts';
import { assetRow } from '../../src/service/rows.ts';
import type { AssetRow } from '../../src/service/shapes.ts';
import { asks, asset, deviates, deviation, judged, report } from '../report/fixture.ts';
import { row } from './row.ts';

const broken = row({
  path: 'x/sale.png',
  verdict: 'deviates',
  worst: 'fail',
  counts: { fail: 2, warn: 1, note: 0 },
  score: { score: 41.2, coverage: 1 },
  extent: 3,
  questions: 1,
  checks: ['colour-palette', 'size-dimensions'],
  deviations: [
    {
      check: 'colour-palette',
      severity: 'fail',
      certainty: 'sure',
      message: '#d81037 is ΔE 18.6 from Persimmon',
      boxes: [],
    },
  ],
});
const asked = row({
  path: 'new/1.png',
  verdict: 'review',
  questions: 1,
  channelId: '',
  channel: '',
  placement: '',
  match: 'asks',
});
const unjudged = row({
  path: 'new/2.png',
  verdict: 'unjudged',
  channelId: '',
  channel: '',
  score: { score: null, coverage: 0 },
});
const mild = row({
  path: 'email/hero.webp',
  channelId: 'email',
  channel: 'E-mail',
  placement: 'Hero',
  verdict: 'deviates',
  worst: 'warn',
  counts: { fail: 0, warn: 1, note: 0 },
  score: { score: 88, coverage: 1 },
  checks: ['size-ratio'],
});
const fine = row();
const all = [fine, asked, mild, unjudged, broken];

const pathsOf = (looking: Partial<Looking>): readonly string[] =>
  arrange(all, { ...everything, ...looking }).flatMap(({ rows }) => rows.map(({ path }) => path));

describe('arrange', () => {
  test.each<[Looking['sort'], readonly string[]]>([
    ['worst', ['x', 'email', '']],
    ['score', ['x', 'email', '']],
    ['name', ['email', 'x', '']],
  ])('groups by channel, by %s, with what has no placement last', (sort, ids) => {
    expect(arrange(all, { ...everything, sort }).map(({ id }) => id)).toEqual(ids);
  });

  test.each<[Partial<Looking>, readonly string[]]>([
    [{}, ['x/sale.png', 'x/header.png', 'email/hero.webp', 'new/1.png', 'new/2.png']],
    [{ sort: 'name' }, ['email/hero.webp', 'x/header.png', 'x/sale.png', 'new/1.png', 'new/2.png']],
    [{ sort: 'score' }, ['x/sale.png', 'x/header.png', 'email/hero.webp', 'new/1.png', 'new/2.png']],
    [{ filters: ['ask'] }, ['x/sale.png', 'new/1.png']],
    [{ filters: ['placement'] }, ['new/1.png']],
    // What must change and what should are found by either.
    [{ filters: ['warn'] }, ['x/sale.png', 'email/hero.webp']],
    [{ search: 'PERSIMMON' }, ['x/sale.png']],
    [{ search: ' hero  mail ' }, ['email/hero.webp']],
    [{ search: 'hero persimmon' }, []],
    [{ filters: ['fail', 'ask'] }, ['x/sale.png', 'new/1.png']],
    [{ channel: '' }, ['new/1.png', 'new/2.png']],
    [{ channel: 'x', filters: ['conforms'] }, ['x/header.png']],
    [{ check: 'size-dimensions' }, ['x/sale.png']],
  ])('%j', (looking, expected) => {
    expect(pathsOf(looking)).toEqual(expected);
  });
});

const anyRow: fc.Arbitrary<AssetRow> = fc
  .record({
    path: fc.string({ minLength: 1, maxLength: 6 }),
    channelId: fc.constantFrom('', 'x', 'email'),
    verdict: fc.constantFrom('deviates' as const, 'review' as const, 'conforms' as const, 'unjudged' as const),
    worst: fc.constantFrom('fail' as const, 'warn' as const, 'note' as const),
    extent: fc.integer({ min: 0, max: 3 }),
    questions: fc.integer({ min: 0, max: 2 }),
    match: fc.constantFrom('assigned' as const, 'asks' as const),
    counts: fc.record({ fail: fc.nat(2), warn: fc.nat(2), note: fc.nat(2) }),
    soFar: fc.boolean(),
  })
  .map((given) =>
    row({
      ...given,
      channel: given.channelId,
      worst: given.verdict === 'deviates' ? given.worst : null,
      counts: given.verdict === 'deviates' ? { ...given.counts, [given.worst]: 1 } : row().counts,
      questions: given.verdict === 'review' && given.match === 'assigned' ? 1 : given.questions,
    }),
  );

test('nothing is lost or doubled, and no order depends on how rows arrived', () => {
  const campaign = fc.uniqueArray(anyRow, { selector: ({ path }) => path });
  fc.assert(
    fc.property(campaign, fc.constantFrom('worst' as const, 'score' as const, 'name' as const), (rows, sort) => {
      const one = arrange(rows, { ...everything, sort });
      expect(new Set(one.flatMap((group) => group.rows))).toEqual(new Set(rows));
      expect(arrange([...rows].reverse(), { ...everything, sort })).toEqual(one);
    }),
  );
});

test('arranging again what changed gives what arranging it at once gives', () => {
  const campaign = fc.uniqueArray(anyRow, { selector: ({ path }) => path });
  const sort = fc.constantFrom('worst' as const, 'score' as const, 'name' as const);
  fc.assert(
    fc.property(fc.array(fc.tuple(campaign, sort), { minLength: 2, maxLength: 4 }), (steps) => {
      const again = createArranger();
      const known = new Map<string, AssetRow>();
      for (const [changed, by] of steps) {
        for (const one of changed) known.set(one.path, one);
        const looking = { ...everything, sort: by };
        expect(again(new Map(known), looking)).toEqual(arrange(known.values(), looking));
      }
    }),
  );
});

test('what was judged in part is not on brand yet, and what was found in it stands', () => {
  expect(standingOf(row({ soFar: true }))).toBe('unjudged');
  expect(standingOf({ ...broken, soFar: true })).toBe('fail');
  expect(countFound([row({ soFar: true }), row()])).toMatchObject({ conforms: 1, unjudged: 1 });
});

test('a filter finds as many as were counted, and every row is found by how it stands', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyRow, { selector: ({ path }) => path }), (rows) => {
      const counts = countFound(rows);
      for (const filter of filters) {
        const found = arrange(rows, { ...everything, filters: [filter] }).flatMap((group) => group.rows);
        expect(found.length).toBe(counts[filter]);
        // A question about its placement is no question about what is in it.
        const own = rows.filter((one) => standingOf(one) === filter && !(filter === 'ask' && one.questions === 0));
        expect(own.filter((one) => !found.includes(one))).toEqual([]);
      }
    }),
  );
});

test('a filter counts as many assets as the sentence and every report tell beside the findings', () => {
  const set = [
    deviates('offer-price', deviation({ severity: 'fail', paths: ['a.png', 'b.png'] })),
    deviates('offer-code', deviation({ severity: 'warn', paths: ['b.png', 'c.png'] })),
    asks('survey-pressure', { paths: ['c.png'] }),
  ];
  const own = {
    'a.png': [deviates('size-dimensions', deviation({ severity: 'fail' }))],
    'b.png': [deviates('size-dimensions', deviation({ severity: 'warn' }))],
    'c.png': [asks('size-dimensions')],
  };
  const told = report({
    assets: Object.entries(own).map(([path, results]) => asset(path, { judged: [judged('x-header', results)] })),
    set,
  });
  const across = worstAcross(set);
  const counts = countFound(told.assets.map((one) => assetRow(one, new Map(), 'en', false, across.get(one.path))));
  const { spread } = summariseCampaign(told);
  for (const kind of ['fail', 'warn', 'note', 'ask'] as const) expect(counts[kind]).toBe(spread[kind].assets);
  expect(counts).toMatchObject({ fail: 2, warn: 2, note: 0, ask: 1 });
});

test('the words of an asset are put together once, not with every key that is typed', () => {
  let asked = 0;
  const counted = {
    ...row(),
    get deviations() {
      asked += 1;
      return [];
    },
  };
  for (const search of ['h', 'he', 'header x', 'header of nothing']) arrange([counted], { ...everything, search });
  expect(asked).toBe(1);
});

test('what is looked at again as it was is not arranged again', () => {
  const again = createArranger();
  const known = new Map([asked, broken].map((one) => [one.path, one]));
  const first = again(known, everything);
  expect(again(known, everything)).toBe(first);
  expect(again(new Map(known), everything)).not.toBe(first);
  expect(again(known, { ...everything, search: 'hero' })).toEqual(
    arrange(known.values(), { ...everything, search: 'hero' }),
  );
});
