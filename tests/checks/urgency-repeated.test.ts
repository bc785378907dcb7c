import { describe, expect, test } from 'vitest';
import { urgencyRepeated } from '../../src/checks/urgency-repeated.ts';
import { contextFor, known, members, planned, type Said } from './said.ts';

const june = (day: number): string => `2026-06-${String(day).padStart(2, '0')}`;
const says = (date: string | null, ...lines: readonly string[]): Said => ({
  ...(date === null ? {} : { date }),
  lines,
});
const judge = (...said: readonly Said[]) => {
  const folder = members(Object.fromEntries(said.map((one, i) => [`mail/${i + 1}`, one])));
  const told = urgencyRepeated.run(folder, { ...contextFor(urgencyRepeated.limits), known: known() });
  if ('because' in told) return told.because;
  return told.findings.map(({ certainty, paths, evidence, atMost }) =>
    [certainty, evidence.values.kind, evidence.values.days, atMost ?? '', ...paths.map((path) => path.at(-1))].join(
      ' ',
    ),
  );
};

test.each<[string, readonly Said[]]>([
  [
    'a reminder with the same day',
    [
      says(june(8), '20% off ends 14 June'),
      says(june(12), '20% off ends 14 June'),
      says(june(14), 'Last day: 20% off'),
    ],
  ],
  ['days counted one apart', [says(june(10), 'Three days left: 20% off'), says(june(11), '20% off ends 14 June')]],
  ['the mail of the last night', [says(june(8), '20% off ends 14 June'), says(june(15), 'Last day: 20% off')]],
  [
    'a day that no longer counts',
    [says(june(8), '20% off until 14 June'), says(june(8), '20% off if you order before 15 June')],
  ],
  ['midnight', [says(june(8), '20% off until 14 June'), says(june(8), '20% off until midnight on 15 June')]],
  ['another offer', [says(june(8), '20% off ends 14 June'), says(june(17), '50% off ends 21 June')]],
  [
    'another sale months later',
    [says(june(8), '20% off ends 14 June'), says('2026-09-08', '20% off ends 14 September')],
  ],
  [
    'another product',
    [says(june(8), 'Larch Kettle 20% off ends 14 June'), says(june(17), 'Fern Mug 20% off ends 21 June')],
  ],
  [
    'a day whose year is open',
    [says('2025-06-08', '20% off ends 14 June'), says(june(8), '5% off'), says(null, '20% off ends 18 June')],
  ],
  [
    'what is over, and another last day',
    [
      says(june(8), 'The last weekend of our open workshop is over. Thank you.'),
      says(june(26), 'Last day to order before Midsummer: 28 June 2026.'),
    ],
  ],
  [
    'last days of two occasions',
    [
      says(june(8), 'The last weekend of our open workshop'),
      says(june(17), 'Last day to order before Midsummer: 20 June'),
    ],
  ],
  [
    'last days of two occasions, in Chinese',
    [says(june(8), '工坊开放最后一天'), says(june(17), '端午礼盒预订最后两天')],
  ],
  ['days that nobody can place', [says(null, '20% off ends Sunday'), says(null, '20% off ends Friday')]],
])('conforms: %s', (_, said) => expect(judge(...said)).toEqual([]));

test.each<[string, readonly Said[], readonly string[]]>([
  ['past', [says(june(20), '20% off ends 14 June 2026')], ['sure past 6  1']],
  [
    'repeated',
    [says(june(8), '20% off ends 14 June'), says(june(17), 'Last chance: 20% off ends 21 June')],
    ['sure repeated 3  1 2'],
  ],
  [
    'the urgent words that come back, before a day that is plainly named',
    [
      says(june(8), 'Last days: 20% off ends 14 June'),
      says(june(15), '20% off until 28 June'),
      says(june(19), 'Last weekend, again: 20% off'),
    ],
    ['sure repeated 6  1 3'],
  ],
  [
    'nearly as much',
    [says(june(8), '20% off ends 14 June'), says(june(17), '22% off ends 21 June')],
    ['sure repeated 3  1 2'],
  ],
  [
    'by its code',
    [says(june(8), '20% off with code FERNS, ends 14 June'), says(june(17), 'Code FERNS takes 40% off until 21 June')],
    ['sure repeated 3  1 2'],
  ],
  [
    'weeks later is a note',
    [says(june(1), '20% off ends 7 June'), says(june(27), '20% off ends 30 June')],
    ['sure repeated 20 note 1 2'],
  ],
  [
    'extended',
    [says(june(8), '20% off ends 14 June'), says(june(13), 'Extended: 20% off ends 21 June')],
    ['sure extended 7  1 2'],
  ],
  [
    'put off without a word',
    [says(june(8), '20% off ends 14 June'), says(june(13), '20% off ends 21 June')],
    ['sure extended 7  1 2'],
  ],
  [
    'by another day of one product',
    [says(june(8), 'Larch Kettle $49, ends 14 June'), says(june(17), 'Larch Kettle $49 until 21 June')],
    ['sure repeated 3  1 2'],
  ],
  [
    'without a word of the end',
    [says(june(8), 'Summer Sale: 20% off ends 14 June'), says(june(18), 'Summer Sale: 20% off')],
    ['ask continued 4  1 2'],
  ],
  [
    'two days for one offer',
    [says(june(8), '20% off ends 14 June'), says(june(8), '20% off ends 18 June')],
    ['sure differ 4  1 2'],
  ],
  [
    'two days for one offer that follow each other',
    [says(june(8), '20% off with code FERNS until 14 June'), says(june(8), 'Code FERNS: 20% off until 15 June')],
    ['sure differ 1  1 2'],
  ],
  [
    'the same in Chinese',
    [says(june(8), '优惠码FERNS，截止6月14日'), says(june(8), '优惠码FERNS，截止6月15日')],
    ['sure differ 1  1 2'],
  ],
  [
    'put off by one day',
    [says(june(8), '20% off until 14 June'), says(june(12), '20% off until 15 June')],
    ['sure extended 1  1 2'],
  ],
  [
    'said in two ways, one of which may not count its day: asks',
    [says(june(8), '20% off until 14 June'), says(june(8), '20% off ends 15 June')],
    ['ask differ 1  1 2'],
  ],
  [
    'a year that another asset tells is only asked about',
    [says(june(8), '20% off ends 14 June'), says(null, '20% off ends 18 June')],
    ['ask differ 4  1 2'],
  ],
  [
    'no offer named asks',
    [says(june(8), 'Last days: ends 14 June'), says(june(17), 'Last chance! Ends 21 June')],
    ['ask repeated 3  1 2'],
  ],
  [
    'one occasion without an offer asks',
    [says(june(8), 'Last weekend of our open workshop'), says(june(17), 'Final days: the workshop closes 21 June')],
    ['ask repeated 3  1 2'],
  ],
  [
    'one occasion without an offer, in Chinese, asks',
    [says(june(8), '工坊开放最后一天'), says(june(17), '工坊开放，最后两天！')],
    ['ask repeated 9 note 1 2'],
  ],
  [
    'in Chinese',
    [says(june(8), '全场8折，截止6月14日'), says(june(17), '全场8折，最后两天')],
    ['sure repeated 3  1 2'],
  ],
  [
    'one answer to two',
    [
      says(june(8), '20% off ends 14 June'),
      says(june(10), '20% off ends 14 June'),
      says(june(17), '20% off ends 21 June'),
    ],
    ['sure repeated 3  1 2 3'],
  ],
  [
    'read from pixels',
    [
      says(june(8), '20% off ends 14 June'),
      { ...says(june(17), '20% off ends 21 June'), source: 'ocr', confidence: 0.95 },
    ],
    ['sure repeated 3 note 1 2'],
  ],
])('deviates: %s', (_, said, wanted) => expect(judge(...said)).toEqual(wanted));

test('does not apply where nothing is urgent', () => {
  expect(judge(says(june(8), 'Good evening'))).toBe('no-urgency');
  expect(judge(says(june(8), 'Our last weekend market was lovely'))).toBe('no-urgency');
  expect(judge(says(june(30), 'Today is the last day of June.'))).toBe('no-urgency');
});

describe('by promos.csv', () => {
  const plans = {
    product: planned({ ends: '2026-06-14' }),
    code: planned({ product: '', price: null, was: null, off: 10, code: 'FERNS', ends: '2026-06-14' }),
    two: [...planned({ ends: '2026-06-14' }), ...planned({ ends: '2026-06-28' })],
  };
  test.each<[string, keyof typeof plans, string, readonly string[]]>([
    ['the planned day', 'product', 'Larch Kettle $49 until 14 June', []],
    ['another day of a product', 'product', 'Larch Kettle $49 until 20 June', ['sure 6 2026-06-14']],
    ['the day after', 'product', 'Larch Kettle $49 until 15 June', ['sure 1 2026-06-14']],
    ['a day that no longer counts', 'product', 'Larch Kettle $49 before 15 June', []],
    ['another price is another offer', 'product', 'Larch Kettle $39 until 20 June', []],
    ['another product', 'product', 'Fern Mug $19 until 20 June', []],
    ['either of two rows', 'two', 'Larch Kettle $49 until 28 June', []],
    ['another day of a code', 'code', '10% off with code FERNS until 30 June', ['sure 16 2026-06-14']],
    ['another code', 'code', '10% off with code LARCH until 30 June', []],
  ])('%s', (_, plan, line, wanted) => {
    const told = urgencyRepeated.run(members({ 'mail/1': says(june(8), line) }), {
      ...contextFor(urgencyRepeated.limits),
      known: known({ promotions: plans[plan] }),
    });
    const found = 'because' in told ? [] : told.findings;
    expect(found.map(({ certainty, evidence: { values } }) => `${certainty} ${values.days} ${values.day}`)).toEqual(
      wanted,
    );
  });
});

describe('a picture and the caption of its name', () => {
  const picture: Said = { source: 'ocr', confidence: 0.95, lines: ['20% off ends 14 June'] };
  const again = { 'mail/1.eml': says(june(17), 'Last day: 20% off') };
  const judgedIn = (folder: Readonly<Record<string, Said>>) => {
    const told = urgencyRepeated.run(members({ ...folder, ...again }), {
      ...contextFor(urgencyRepeated.limits),
      known: known(),
    });
    return 'findings' in told && told.findings.map(({ certainty, paths }) => [certainty, ...paths].join(' '));
  };
  test('go out on one day, which gives the picture its year', () =>
    expect(judgedIn({ 'x/post.jpg': picture, 'x/post.txt': says(june(8), 'Good morning') })).toEqual([
      'sure x/post.jpg mail/1.eml',
    ]));
  test('of another name have nothing to do with each other', () =>
    expect(judgedIn({ 'x/post.jpg': picture, 'x/other.txt': says(june(8), 'Good morning') })).toEqual([
      'ask x/post.jpg mail/1.eml',
    ]));
  test('keep a day that the picture names itself', () =>
    expect(
      judgedIn({ 'x/post.jpg': { ...picture, date: '2025-06-08' }, 'x/post.txt': says(june(8), 'Hello') }),
    ).toEqual([]));
});
