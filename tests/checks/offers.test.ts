import { describe, expect, test } from 'vitest';
import { offerArithmetic } from '../../src/checks/offer-arithmetic.ts';
import { offerCode } from '../../src/checks/offer-code.ts';
import { offerDiscount } from '../../src/checks/offer-discount.ts';
import { offerPrice } from '../../src/checks/offer-price.ts';
import type { PlannedPromotion } from '../../src/model/known.ts';
import { contextFor, copyOf, judged, known, members, type Said } from './said.ts';

type Folder = Readonly<Record<string, Said>>;
type Row = [name: string, folder: Folder, wanted: string | readonly string[], planned?: readonly PlannedPromotion[]];
const planned = (change: Partial<PlannedPromotion>): readonly PlannedPromotion[] => [
  {
    product: 'Larch Kettle',
    price: 49,
    was: 70,
    currency: null,
    code: null,
    starts: null,
    ends: null,
    terms: '',
    line: 2,
    ...change,
  },
];
const ocr = { source: 'ocr', confidence: 0.95 } as const;

describe('offer-price', () => {
  test.each<Row>([
    ['no prices', { 'a/1': { lines: ['Larch Kettle'] } }, 'no-prices'],
    ['the same price', { 'a/1': { lines: ['Larch Kettle $49'] }, 'b/1': { lines: ['Larch Kettle: $49.00'] } }, []],
    [
      'another price',
      { 'a/1': { lines: ['Larch Kettle $49'] }, 'b/1': { lines: ['Larch Kettle $59'] } },
      ['sure a/1 b/1'],
    ],
    [
      'read from pixels',
      { 'a/1': { lines: ['Larch Kettle $49'] }, 'b/1': { ...ocr, lines: ['Larch Kettle $59'] } },
      ['sure warn a/1 b/1'],
    ],
    [
      'mended',
      { 'a/1': { lines: ['Larch Kettle $49'] }, 'b/1': { ...ocr, repaired: true, lines: ['Larch Kettle $59'] } },
      ['ask warn a/1 b/1'],
    ],
    ['another currency', { 'a/1': { lines: ['Larch Kettle $49'] }, 'b/1': { lines: ['Larch Kettle ¥59'] } }, []],
    ['another size', { 'a/1': { lines: ['Larch Kettle 1 l $49'] }, 'b/1': { lines: ['Larch Kettle 2 l $59'] } }, []],
    [
      'another condition',
      { 'a/1': { lines: ['Larch Kettle $59'] }, 'b/1': { lines: ['Members: Larch Kettle $49'] } },
      [],
    ],
    ['another product', { 'a/1': { lines: ['Larch Kettle $49'] }, 'b/1': { lines: ['Fern Mug $19'] } }, []],
    [
      'a former price',
      { 'a/1': { lines: ['Larch Kettle was $70, now $49'] }, 'b/1': { lines: ['Larch Kettle was $80, now $49'] } },
      ['sure a/1 b/1'],
    ],
    [
      'two of its own',
      { 'a/1': { lines: ['Larch Kettle $49, Larch Kettle $59'] }, 'b/1': { lines: ['Larch Kettle $59'] } },
      [],
    ],
    [
      'an offer that was over',
      {
        'a/1': { date: '2026-06-10', lines: ['Larch Kettle $49', 'ends 14 June'] },
        'b/1': { date: '2026-06-20', lines: ['Larch Kettle $59'] },
      },
      [],
    ],
    [
      'weeks apart',
      {
        'a/1': { date: '2026-06-01', lines: ['Larch Kettle $49'] },
        'b/1': { date: '2026-06-20', lines: ['Larch Kettle $59'] },
      },
      ['ask warn a/1 b/1'],
    ],
    [
      'months apart',
      {
        'a/1': { date: '2026-01-01', lines: ['Larch Kettle $49'] },
        'b/1': { date: '2026-06-20', lines: ['Larch Kettle $59'] },
      },
      [],
    ],
    [
      'a product that the kit does not name asks',
      { 'a/1': { lines: ['Ember Lamp $49'] }, 'b/1': { lines: ['EMBER LAMP', 'now $59'] } },
      ['ask warn a/1 b/1'],
    ],
    ['two such products', { 'a/1': { lines: ['Ember Lamp $49'] }, 'b/1': { lines: ['Ember Candle', 'now $59'] } }, []],
    [
      'a slogan over several prices',
      {
        'a/1': { lines: ['Slow Mornings', '$49'] },
        'b/1': { lines: ['Slow Mornings', '$59'] },
        'c/1': { lines: ['Slow Mornings', '$19'] },
      },
      'no-prices',
    ],
    [
      'the brand’s own name',
      { 'a/1': { lines: ['Tarn & Field', '$49'] }, 'b/1': { lines: ['Tarn & Field', '$59'] } },
      'no-prices',
    ],
    [
      'a picture and its caption ask, whatever was read of the name',
      { 'a/1.jpg': { ...ocr, lines: ['細雨爽克', '现价 HK$799'] }, 'a/1.txt': { lines: ['細雨夾克 HK$699。'] } },
      ['ask warn a/1.jpg a/1.txt'],
    ],
    [
      'a picture and its caption of two products',
      { 'a/1.jpg': { ...ocr, lines: ['Fern Mug $19'] }, 'a/1.txt': { lines: ['Larch Kettle $49'] } },
      [],
    ],
    [
      'a caption with two prices',
      { 'a/1.jpg': { ...ocr, lines: ['now $59'] }, 'a/1.txt': { lines: ['Larch Kettle $49', 'Fern Mug $19'] } },
      [],
    ],
    [
      'a picture and its caption of one known product, once',
      { 'a/1.jpg': { ...ocr, lines: ['Larch Kettle $59'] }, 'a/1.txt': { lines: ['Larch Kettle $49'] } },
      ['sure warn a/1.jpg a/1.txt'],
    ],
    ['the planned price, and the one before it', { 'a/1': { lines: ['Larch Kettle $70 $49'] } }, [], planned({})],
    [
      'the planned price and another ask',
      { 'a/1': { lines: ['Larch Kettle $59 $49'] } },
      ['ask warn a/1'],
      planned({}),
    ],
    [
      'a picture that the plan accuses, its caption not again',
      { 'a/1.jpg': { ...ocr, lines: ['Larch Kettle $59'] }, 'a/1.txt': { lines: ['Larch Kettle $49'] } },
      ['sure warn a/1.jpg'],
      planned({}),
    ],
    ['as planned', { 'a/1': { lines: ['Larch Kettle $49'] } }, [], planned({})],
    [
      'not as planned',
      { 'a/1': { lines: ['Larch Kettle $59'] }, 'b/1': { lines: ['Larch Kettle $49'] } },
      ['sure a/1'],
      planned({}),
    ],
    [
      'a plan in the money of a country, copy with its sign',
      { 'a/1': { lines: ['Larch Kettle $59'] }, 'b/1': { lines: ['Larch Kettle US$49'] } },
      ['sure a/1'],
      planned({ currency: 'USD' }),
    ],
    ['a child’s is another product', { 'a/1': { lines: ['Kids’ Larch Kettle $29'] } }, [], planned({})],
    [
      '儿童 is another product',
      { 'a/1': { lines: ['儿童云杉壶 ¥99'] } },
      [],
      planned({ product: '云杉壶', price: 199 }),
    ],
    ['another country’s dollars', { 'a/1': { lines: ['Larch Kettle HK$380'] } }, [], planned({ currency: 'USD' })],
    ['yen', { 'a/1': { lines: ['Larch Kettle ¥5,900'] } }, ['sure a/1'], planned({ price: 4900, currency: 'JPY' })],
    ['yuan', { 'a/1': { lines: ['Larch Kettle 259元'] } }, [], planned({ price: 4900, currency: 'JPY' })],
    [
      'a row a country',
      { 'a/1': { lines: ['Larch Kettle £45'] }, 'b/1': { lines: ['Larch Kettle $49'] } },
      ['sure a/1'],
      [...planned({ currency: 'USD' }), ...planned({ currency: 'GBP', price: 39 })],
    ],
    [
      'a size that the plan names with the product',
      { 'a/1': { lines: ['Larch Kettle 500 ml $34'] } },
      ['sure a/1'],
      planned({ product: 'Larch Kettle 500ml', currency: 'USD' }),
    ],
    ['both scripts', { 'a/1': { lines: ['云杉壶现价199元'] }, 'b/1': { lines: ['雲杉壺 ¥299'] } }, ['sure a/1 b/1']],
  ])('%s', (_, folder, wanted, promotions) => {
    expect(judged(offerPrice as never, members(folder), known({ promotions: promotions ?? null }))).toEqual(wanted);
  });

  test('tells each place with what stands there', () => {
    const folder = members({ 'a/1': { lines: ['Hello', 'Larch Kettle $49'] }, 'b/1': { lines: ['Larch Kettle $59'] } });
    const told = offerPrice.run(folder, { ...contextFor(offerPrice.limits), known: known() });
    expect('findings' in told && told.findings[0]?.places).toEqual([
      { path: 'a/1', region: { kind: 'span', start: 19, end: 22 }, quote: 'Larch Kettle $49' },
      { path: 'b/1', region: { kind: 'span', start: 13, end: 16 }, quote: 'Larch Kettle $59' },
    ]);
  });
});

describe('offer-discount', () => {
  test.each<Row>([
    ['none', { 'a/1': { lines: ['20% off'] } }, 'no-discounts'],
    [
      'one code, one discount',
      { 'a/1': { lines: ['20% off with code FERN20'] }, 'b/1': { lines: ['Code FERN20: 8折'] } },
      [],
    ],
    [
      'one code, two discounts',
      { 'a/1': { lines: ['20% off with code FERNS'] }, 'b/1': { lines: ['Code FERNS: save 25%'] } },
      ['sure a/1 b/1'],
    ],
    [
      'one product',
      { 'a/1': { lines: ['Larch Kettle 20% off'] }, 'b/1': { lines: ['Larch Kettle 30% off'] } },
      ['sure a/1 b/1'],
    ],
    [
      'prices that come to another',
      { 'a/1': { lines: ['Larch Kettle was $100, now $80'] }, 'b/1': { lines: ['Larch Kettle 30% off'] } },
      ['sure a/1 b/1'],
    ],
    [
      'prices that come to the same',
      { 'a/1': { lines: ['Larch Kettle was $70, now $49'] }, 'b/1': { lines: ['Larch Kettle 30% off'] } },
      [],
    ],
    [
      'one sale asks',
      { 'a/1': { lines: ['Summer Sale: 20% off'] }, 'b/1': { lines: ['Summer Sale: 30% off'] } },
      ['ask a/1 b/1'],
    ],
    ['one threshold asks', { 'a/1': { lines: ['满300减50'] }, 'b/1': { lines: ['满300减40'] } }, ['ask a/1 b/1']],
    ['two thresholds', { 'a/1': { lines: ['满300减50'] }, 'b/1': { lines: ['满500减100'] } }, []],
    ['up to', { 'a/1': { lines: ['Larch Kettle up to 50% off'] }, 'b/1': { lines: ['Larch Kettle 30% off'] } }, []],
    ['not as planned', { 'a/1': { lines: ['Larch Kettle 40% off'] } }, ['sure a/1'], planned({})],
  ])('%s', (_, folder, wanted, promotions) => {
    expect(judged(offerDiscount as never, members(folder), known({ promotions: promotions ?? null }))).toEqual(wanted);
  });
});

test('a code’s discount is quoted from the line that states the code', () => {
  const mail = { lines: ['Last weekend: 25% off', '25% off with code FERNS.'] };
  const folder = members({ 'a/1': mail, 'b/1': { lines: ['Code FERNS: save 20%'] } });
  const told = offerDiscount.run(folder, { ...contextFor(offerDiscount.limits), known: known() });
  expect('findings' in told && told.findings[0]?.places?.map(({ quote }) => quote)).toEqual([
    '25% off with code FERNS.',
    'Code FERNS: save 20%',
  ]);
});

test('a code that promos.csv prices says what it comes to', () => {
  const folder = members({ 'a/1': { lines: ['20% off with code FERNS'] }, 'b/1': { lines: ['Code FERNS: save 30%'] } });
  const told = offerDiscount.run(folder, {
    ...contextFor(offerDiscount.limits),
    known: known({ promotions: planned({ code: 'FERNS' }) }),
  });
  const values = 'findings' in told ? told.findings[0]?.evidence.values : null;
  expect(values).toMatchObject({ planned: '', listed: '30 %' });
});

describe('offer-code', () => {
  test.each<Row>([
    ['none', { 'a/1': { lines: ['20% off'] } }, 'no-codes'],
    ['one', { 'a/1': { lines: ['Use code MEADOW15'] }, 'b/1': { lines: ['code: meadow15'] } }, []],
    ['a slip', { 'a/1': { lines: ['Use code MEADOW15'] }, 'b/1': { lines: ['Use code MEDOW15'] } }, ['sure a/1 b/1']],
    [
      'a letter misread from pixels',
      { 'a/1': { lines: ['Use code WOOL25'] }, 'b/1': { ...ocr, lines: ['Use code WO0L25'] } },
      [],
    ],
    [
      'a letter that was written so',
      { 'a/1': { lines: ['Use code WOOLY25'] }, 'b/1': { lines: ['Use code WO0LY25'] } },
      ['sure a/1 b/1'],
    ],
    [
      'a slip read from pixels asks',
      { 'a/1': { lines: ['Use code MEADOW15'] }, 'b/1': { ...ocr, lines: ['Use code MEDOW15'] } },
      ['ask a/1 b/1'],
    ],
    [
      'other digits are meant',
      { 'a/1': { lines: ['Use code MEADOW15'] }, 'b/1': { lines: ['Use code MEADOW25'] } },
      [],
    ],
    [
      'two codes for one sale ask',
      {
        'a/1': { lines: ['Summer Sale: 20% off with code WOOLLY'] },
        'b/1': { lines: ['Summer Sale: 20% off with code HEARTH'] },
      },
      ['ask a/1 b/1'],
    ],
    ['not planned asks', { 'a/1': { lines: ['Use code WOOLLY'] } }, ['ask a/1'], planned({ code: 'HEARTH' })],
    ['nearly the planned one', { 'a/1': { lines: ['Use code HERTH'] } }, ['sure a/1'], planned({ code: 'HEARTH' })],
  ])('%s', (_, folder, wanted, promotions) => {
    expect(judged(offerCode as never, members(folder), known({ promotions: promotions ?? null }))).toEqual(wanted);
  });
});

describe('offer-arithmetic', () => {
  const judge = (said: Said) => {
    const told = offerArithmetic.run({ copy: copyOf(said) }, contextFor(offerArithmetic.limits) as never);
    return 'because' in told
      ? told.because
      : told.findings.map(({ certainty, evidence }) => `${certainty} ${evidence.measured} ${evidence.limit}`);
  };
  test.each<[string, Said, string | readonly string[]]>([
    ['no saving', { lines: ['was $100, now $80'] }, 'nothing-to-work-out'],
    ['right', { lines: ['was $100, now $80, save 20%'] }, []],
    ['rounded', { lines: ['was $59.95, now $39.95, 33% off'] }, []],
    ['wrong', { lines: ['was $100, now $80, save 30%'] }, ['sure 30 20']],
    ['an amount', { lines: ['was $100, now $80', 'save $30'] }, ['sure 30 20']],
    ['in Chinese', { lines: ['原价¥200 现价¥160，直降30%'] }, ['sure 30 20']],
    ['up to', { lines: ['was $100, now $80', 'up to 50% off'] }, 'nothing-to-work-out'],
    [
      'another card',
      {
        lines: [
          { text: 'was $100, now $80', group: 1 },
          { text: '30% off everything', group: 2 },
        ],
      },
      'nothing-to-work-out',
    ],
    [
      'mended',
      { source: 'ocr', confidence: 0.95, repaired: true, lines: ['was $100, now $80, save 30%'] },
      ['ask 30 20'],
    ],
  ])('%s', (_, said, wanted) => expect(judge(said)).toEqual(wanted));
});
