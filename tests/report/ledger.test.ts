import { expect, test } from 'vitest';
import type { LedgerRow, UrgencyClaim } from '../../src/model/ledger.ts';
import type { Deviation } from '../../src/model/report.ts';
import { ledgerTable } from '../../src/report/ledger.ts';
import { daysApart, timelineView } from '../../src/report/timeline.ts';
import { asset, deviates, deviation, judged, report } from './fixture.ts';

const row = (change: Partial<LedgerRow>): LedgerRow => ({
  path: 'a.png',
  channel: null,
  product: 'Larch Kettle',
  isNameRead: false,
  yearless: null,
  variant: '',
  role: 'now',
  value: 49,
  currency: '$',
  code: null,
  from: null,
  until: null,
  terms: '',
  sale: '',
  certainty: 'given',
  region: { kind: 'whole' },
  quote: 'Larch Kettle $49',
  ...change,
});
const claim = (change: Partial<UrgencyClaim>): UrgencyClaim => ({
  path: 'a.eml',
  channel: null,
  date: '2026-06-10',
  start: null,
  yearless: null,
  end: '2026-06-14',
  ending: 'ends',
  offer: [],
  certainty: 'given',
  region: { kind: 'whole' },
  quote: 'Ends Sunday',
  ...change,
});

test('the same words in one channel are told once, with all their places', () => {
  const { lines } = ledgerTable(
    report({ ledger: [row({}), row({ path: 'b.png' }), row({ path: 'c.png', value: 59, quote: '$59' })] }),
  );
  expect(
    lines.map(({ title, cells }) => [title, ...cells.flat().map(({ text, places }) => `${text} ×${places.length}`)]),
  ).toEqual([['Larch Kettle', '$49 ×2', '$59 ×1']]);
});

test.each([
  ['en', ['members, with code', 'for two', 'buy 2 get 1', 'up to 40 %']],
  ['zh-Hans', ['会员、凭优惠码', '两件合计', '买 2 送 1', '最多 40%']],
] as const)('tells conditions and promotions in %s', (language, wanted) => {
  const ledger = [
    row({ terms: 'members, with code' }),
    row({ terms: 'for two' }),
    row({ role: 'promotion', value: 'buy 2 get 1' }),
    row({ role: 'discount', value: 'up to 40' }),
  ];
  const cells = ledgerTable(report({ language, ledger })).lines.flatMap((line) => line.cells.flat());
  expect(cells.map(({ terms, text }) => terms || text)).toEqual(wanted);
});

test('what belongs to no product stands under its code, its sale, or apart', () => {
  const unlinked = { product: null, role: 'discount', value: 20 } as const;
  const ledger = [
    row({ ...unlinked }),
    row({ ...unlinked, sale: 'summer sale' }),
    row({ ...unlinked, code: 'FERNS' }),
    row({ variant: '1 l' }),
  ];
  expect(ledgerTable(report({ ledger })).lines.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
    'product Larch Kettle, 1 l',
    'sale summer sale',
    'code FERNS',
    'other ',
  ]);
});

test('only what a finding is about is marked, wherever the asset says it', () => {
  const quote = 'Larch Kettle was $60, now $49, 18% off';
  const at = (start: number) => ({ kind: 'span' as const, start, end: start + 3 });
  const ledger = [
    row({ quote, region: at(17), role: 'was', value: 60 }),
    row({ quote, region: at(26) }),
    row({ quote, region: at(31), role: 'discount', value: 18, currency: null }),
    row({ quote: 'now $49', region: at(60) }),
    row({ path: 'b.png', value: 59 }),
  ];
  const places = [ledger[1], ledger[4]].map((one) => ({ path: '', region: at(0), quote: '', ...one }));
  const found = deviation({
    evidence: { measured: 59, limit: null, unit: '', values: { role: 'now' } },
    places: places.map(({ path, region, quote: said }) => ({ path, region, quote: said })),
  });
  const { lines } = ledgerTable(report({ ledger, set: [deviates('offer-price', found)] }));
  expect(lines[0]?.cells.flat().map(({ role, text, contradicts }) => `${role} ${text} ${contradicts}`)).toEqual([
    'was $60 false',
    'now $49 true',
    'discount 18 % false',
    'now $59 true',
  ]);
});

test('a saving that its prices do not come to is marked, the prices are not', () => {
  const at = (start: number) => ({ kind: 'span' as const, start, end: start + 3 });
  const ledger = [
    row({ region: at(0), role: 'was', value: 60 }),
    row({ region: at(10) }),
    row({ region: at(20), role: 'discount', value: 25, currency: null }),
  ];
  const found = deviation({ regions: ledger.map(({ region }) => region) });
  const assets = [asset('a.png', { judged: [judged(null, [deviates('offer-arithmetic', found)])] })];
  const { lines } = ledgerTable(report({ ledger, assets }));
  expect(lines[0]?.cells.flat().map(({ role, contradicts }) => `${role} ${contradicts}`)).toEqual([
    'was false',
    'now false',
    'discount true',
  ]);
});

test('a weekend that began before its asset is drawn from the day of the asset', () => {
  const timeline = [claim({ date: '2026-06-14', start: '2026-06-13' }), claim({ path: 'b.eml', end: '2026-06-20' })];
  expect(timelineView(report({ timeline })).lines.map(({ date }) => date)).toEqual(['2026-06-10', '2026-06-14']);
});

test('a line that is quoted for its price is no doubtful last day', () => {
  const timeline = [claim({ quote: 'Larch Kettle $49 until Sunday' })];
  const places = timeline.map(({ path, region, quote }) => ({ path, region, quote }));
  const set = [deviates('offer-price', deviation({ places }))];
  expect(timelineView(report({ timeline, set })).lines[0]?.contradicts).toBe(false);
});

test('places each claim between the first and the last day', () => {
  const { first, last, lines } = timelineView(
    report({
      timeline: [
        claim({ path: 'b.eml', date: '2026-06-17', end: '2026-06-20' }),
        claim({}),
        claim({ path: 'c.png', date: null, end: null }),
      ],
    }),
  );
  expect([first, last]).toEqual(['2026-06-10', '2026-06-20']);
  expect(lines.map(({ path, from, to }) => [path, from, to])).toEqual([
    ['a.eml', 0, 0.4],
    ['b.eml', 0.7, 1],
    ['c.png', null, null],
  ]);
});

test('says of the later claim what came back, and since when', () => {
  const places = ['a.eml', 'b.eml'].map((path) => ({ path, region: { kind: 'whole' as const }, quote: 'Last day' }));
  const deviation = {
    evidence: { measured: 3, limit: 7, unit: 'count', values: { kind: 'repeated', end: '2026-06-14', days: 3 } },
    places,
  } as unknown as Deviation;
  const { lines, deadlines } = timelineView(
    report({
      timeline: [
        claim({ quote: 'Last day' }),
        claim({ path: 'b.eml', date: '2026-06-17', end: '2026-06-20', quote: 'Last day' }),
      ],
      set: [{ check: 'urgency-repeated', outcome: 'deviates', deviations: [deviation], allowed: [], because: null }],
    }),
  );
  expect(lines.map(({ path, doubt }) => [path, doubt])).toEqual([
    ['a.eml', null],
    ['b.eml', { kind: 'repeated', days: 3, since: 0.4 }],
  ]);
  expect(deadlines).toEqual([
    { day: '2026-06-14', at: 0.4 },
    { day: '2026-06-20', at: 1 },
  ]);
});

test.each([
  ['one day, once', [claim({ date: null, start: null })], ['2026-06-14']],
  ['the first and the last', [claim({})], ['2026-06-10', '2026-06-14']],
  [
    'what is too near the last not at all',
    [claim({}), claim({ end: '2026-06-13' }), claim({ end: '2026-06-12' })],
    ['2026-06-10', '2026-06-14', '2026-06-12'],
  ],
])('writes above the plot %s', (_, timeline, days) => {
  expect(daysApart(timelineView(report({ timeline })), 0.3).map(({ day }) => day)).toEqual(days);
});

test('tells a day without its year as it was said', () => {
  const yearless = { day: '--02-07', from: null };
  const claims = [
    claim({ date: null, end: null, yearless }),
    claim({ path: 'b.eml', date: null, end: '2027-02-07', yearless: { ...yearless, from: 'mail/c.eml' } }),
  ];
  const told = (language: 'en' | 'zh-Hans') =>
    timelineView(report({ language, timeline: claims })).lines.map((line) => line.told);
  expect(told('en')).toEqual(['7 February 2027 (year taken from c.eml)', '7 February, year not said']);
  expect(told('zh-Hans')).toEqual(['2027 年 2 月 7 日（年份取自 c.eml）', '2 月 7 日（未写年份）']);
});

test('an empty campaign has an empty ledger and no days', () => {
  expect([ledgerTable(report()).lines, timelineView(report())]).toEqual([
    [],
    { first: null, last: null, ticks: [], deadlines: [], lines: [] },
  ]);
});
