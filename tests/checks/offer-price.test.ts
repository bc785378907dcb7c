import { describe, expect, test } from 'vitest';
import { offerPrice } from '../../src/checks/offer-price.ts';
import type { PlannedPromotion } from '../../src/model/known.ts';
import { contextFor, judged, known, members, planned, type Said } from './said.ts';

type Folder = Readonly<Record<string, Said>>;
type Row = [name: string, folder: Folder, wanted: string | readonly string[], planned?: readonly PlannedPromotion[]];
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
      'the price before an offer, of an earlier day',
      {
        'a/1': { date: '2026-11-17', lines: ['Larch Kettle $59'] },
        'c/1': { date: '2026-11-28', lines: ['Larch Kettle $49 instead of $59'] },
      },
      [],
    ],
    [
      'the price before an offer, of an unknown day, asks',
      {
        'b/1': { lines: ['Larch Kettle $59'] },
        'c/1': { date: '2026-11-28', lines: ['Larch Kettle $49 instead of $59'] },
      },
      ['ask warn b/1 c/1'],
    ],
    [
      'the price before an offer while the offer holds',
      {
        'a/1': { date: '2026-11-29', lines: ['Larch Kettle $59'] },
        'b/1': { date: '2026-11-28', lines: ['Larch Kettle $49 instead of $59'] },
      },
      ['sure a/1 b/1'],
    ],
    [
      'another price than the one before an offer',
      {
        'a/1': { date: '2026-11-24', lines: ['Larch Kettle $64'] },
        'b/1': { date: '2026-11-28', lines: ['Larch Kettle $49 instead of $59'] },
      },
      ['sure a/1 b/1'],
    ],
    [
      'another price once the plan is over, or before it begins',
      {
        'a/1': { date: '2026-12-02', lines: ['Larch Kettle $70'] },
        'b/1': { date: '2026-11-10', lines: ['Larch Kettle $70'] },
      },
      [],
      planned({ starts: '2026-11-16', ends: '2026-11-30' }),
    ],
    [
      'not as planned while the plan holds, announced before it, and on an unknown day',
      {
        'a/1': { date: '2026-11-30', lines: ['Larch Kettle $70'] },
        'b/1': { date: '2026-11-10', lines: ['Larch Kettle $70, 16 November until 30 November'] },
        'c/1': { lines: ['Larch Kettle $70'] },
      },
      ['sure a/1 b/1 c/1'],
      planned({ starts: '2026-11-16', ends: '2026-11-30' }),
    ],
    [
      'two prices once the plan is over',
      {
        'a/1': { date: '2026-12-02', lines: ['Larch Kettle $70'] },
        'b/1': { date: '2026-12-03', lines: ['Larch Kettle $60'] },
      },
      ['sure a/1 b/1'],
      planned({ starts: '2026-11-16', ends: '2026-11-30' }),
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

test('each language has marks of its own around where a price stands', () => {
  const folder = members({ 'a/1 (2)': { lines: ['Larch Kettle $49'] }, 'b/1': { lines: ['Larch Kettle $59'] } });
  const told = offerPrice.run(folder, { ...contextFor(offerPrice.limits), known: known() });
  const [finding] = 'findings' in told ? told.findings : [];
  if (finding === undefined) throw new Error('They differ.');
  expect(offerPrice.words.en.message(finding.evidence)).toContain('$49 (a/1 (2)), $59 (b/1)');
  expect(offerPrice.words['zh-Hans'].message(finding.evidence)).toContain('$49（a/1 (2)），$59（b/1）');
});
