import { describe, expect, test } from 'vitest';
import { offerArithmetic } from '../../src/checks/offer-arithmetic.ts';
import { offerCode } from '../../src/checks/offer-code.ts';
import { offerDiscount } from '../../src/checks/offer-discount.ts';
import type { PlannedPromotion } from '../../src/model/known.ts';
import { contextFor, copyOf, judged, known, members, planned, type Said } from './said.ts';

type Folder = Readonly<Record<string, Said>>;
type Row = [name: string, folder: Folder, wanted: string | readonly string[], planned?: readonly PlannedPromotion[]];
const ocr = { source: 'ocr', confidence: 0.95 } as const;

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
    [
      'not as planned for a code',
      { 'a/1': { lines: ['15% off with code FERNS'] } },
      ['sure a/1'],
      planned({ product: '', price: null, was: null, off: 10, code: 'FERNS' }),
    ],
    [
      'not as planned for a code that a line names without saying that it is one',
      { 'a/1': { lines: ['The Larch Kettle goes with moss. FERNS15 gives you 20% off.'] } },
      ['sure a/1'],
      planned({ product: '', price: null, was: null, off: 15, code: 'FERNS15' }),
    ],
    [
      'a saving on everything below a product, and one on the product',
      {
        'a/1': { lines: ['The Larch Kettle goes with moss. Take 20% off everything.'] },
        'b/1': { lines: ['Larch Kettle 30% off'] },
      },
      [],
    ],
    [
      'two codes in one line, each as planned',
      { 'a/1': { lines: ['FERNS15 gives you 15% off everything. MOSS10 gives you 10% off your first order.'] } },
      [],
      [
        ...planned({ product: '', price: null, was: null, off: 15, code: 'FERNS15' }),
        ...planned({ product: '', price: null, was: null, off: 10, code: 'MOSS10' }),
      ],
    ],
    [
      'two codes in one line, one not as planned',
      { 'a/1': { lines: ['FERNS15 gives you 20% off everything. MOSS10 gives you 10% off your first order.'] } },
      ['sure a/1'],
      [
        ...planned({ product: '', price: null, was: null, off: 15, code: 'FERNS15' }),
        ...planned({ product: '', price: null, was: null, off: 10, code: 'MOSS10' }),
      ],
    ],
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
