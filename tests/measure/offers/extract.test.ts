import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { given } from '../../../src/facts/copy/documents/pieces.ts';
import { readAsset } from '../../../src/measure/offers/asset.ts';
import { termsOf } from '../../../src/measure/offers/conditions.ts';
import { extractOffers } from '../../../src/measure/offers/extract.ts';
import { assertNever } from '../../../src/model/outcome.ts';
import { whole } from '../../../src/model/region.ts';

const wednesday = '2026-06-10';
const read = (text: string, near: string | null = wednesday) =>
  extractOffers(text, near).map((claim) => {
    switch (claim.kind) {
      case 'price':
        return `${claim.role} ${claim.amount} ${claim.currency}`;
      case 'percent':
        return `${claim.upTo ? 'up to ' : ''}${claim.off} %`;
      case 'promotion':
        return claim.plain;
      case 'code':
        return `code ${claim.code}`;
      case 'term':
        return `${claim.ending} ${claim.start ?? ''}-${claim.end ?? ''}`;
      default:
        return assertNever(claim);
    }
  });

describe('prices', () => {
  test.each<[string, readonly string[]]>([
    ['$19.99', ['now 19.99 $']],
    ['was A$1,299.00 now A$999', ['was 1299 AUD', 'now 999 AUD']],
    ['19,99 € statt 29,99 €', ['now 19.99 EUR', 'was 29.99 EUR']],
    ['1.299 €', ['now 1299 EUR']],
    ['from £25', ['from 25 GBP']],
    ['save $20', ['off 20 $']],
    ['over $50', ['threshold 50 $']],
    ['$9/month', ['per 9 $']],
    ['CNY 299', ['now 299 CNY']],
    ['¥3,980（税込）です', ['now 3980 JPY']],
    ['原价599元，现价399元', ['was 599 CNY', 'now 399 CNY']],
    ['9块9包邮', ['now 9.9 CNY']],
    ['券后29.9', ['now 29.9 CNY']],
    ['低至99起', ['from 99 CNY']],
    ['HK$1,480', ['now 1480 HKD']],
    ['Kettle $89 + $15 express delivery', ['now 89 $', 'aside 15 $']],
    ['Shipping within Germany is €4.90. The kettle is €89', ['aside 4.9 EUR', 'now 89 EUR']],
    ['Delivery in the UK costs £5 more', ['aside 5 GBP']],
    ['Free delivery to France is back: kettle $89', ['now 89 $']],
    ['Express delivery in 1–2 days for $15', ['aside 15 $']],
    ['Kettle with free delivery $89', ['now 89 $']],
    ['运费¥10', ['aside 10 CNY']],
    ['A repair costs us about $18', ['aside 18 $']],
    ['The kettle costs $49', ['now 49 $']],
    ['Competitors such as Otherbrand charge $35', ['aside 35 $']],
    ['“I paid $140 for another kettle”', ['aside 140 $']],
    ['$89, or 4 payments of $22.25', ['now 89 $', 'aside 22.25 $']],
    ['Gift cards of $25, $50 and $100', ['aside 25 $', 'aside 50 $', 'aside 100 $']],
    ['from $25+', ['from 25 $']],
    ['Our film cost $4 million', []],
    ['to $9.4 million', []],
    ['€50k for reefs', ['aside 50000 EUR']],
  ])('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('thousands, as they are written elsewhere', () => {
  const amounts = (text: string): readonly string[] =>
    extractOffers(text, wednesday).flatMap((claim) =>
      claim.kind === 'price'
        ? `${claim.isDoubted ? 'perhaps ' : ''}${claim.role} ${claim.amount} ${claim.currency}`
        : [],
    );
  test.each<[string, readonly string[]]>([
    // Spaces that do not break, narrow, thin and figure ones; the Swiss apostrophe.
    ['Canapé 1\u00a0299\u00a0€', ['now 1299 EUR']],
    ['1\u202f299,00 €', ['now 1299 EUR']],
    ['1\u2009299 €, before 1\u2007499 €', ['now 1299 EUR', 'now 1499 EUR']],
    ['1\u00a0299\u00a0999 €', ['now 1299999 EUR']],
    ['12’500 CHF', ['now 12500 CHF']],
    ["CHF 1'299.–", ['now 1299 CHF']],
    ['$1\u00a0299.50', ['now 1299.5 $']],
    ['1.299,00 €', ['now 1299 EUR']],
    ['£1,299.00', ['now 1299 GBP']],
    // Ordinary spaces, where nothing else can be meant.
    ['1 299 €', ['now 1299 EUR']],
    ['ab 1 299,00 €', ['from 1299 EUR']],
    ['Sofa: 1 299 €', ['now 1299 EUR']],
    ['499 € statt 1 299 €', ['now 499 EUR', 'was 1299 EUR']],
    ['à 1 299 €', ['now 1299 EUR']],
    ['Nu 1 299 kr', ['now 1299 kr']],
    ['NOK 1 299', ['now 1299 NOK']],
    ['€ 1 299,00', ['now 1299 EUR']],
    ['仅需 1 299 元', ['now 1299 CNY']],
    // … and where something else can.
    ['Sofa 1 299 €', ['perhaps now 1299 EUR']],
    ['Size 38 129 €', ['perhaps now 38129 EUR']],
    ['Buy 2 299 € each', ['perhaps now 299 EUR']],
    ['Set of 3 150 € each', ['perhaps now 150 EUR']],
    ['Kauf 2 199 €', ['perhaps now 199 EUR']],
    // No thousands at all.
    ['$24 350 ml', ['now 24 $']],
    ['2 sofas 299 €', ['now 299 EUR']],
    ['In 2026 299 €', ['now 299 EUR']],
    ['1 29 €', ['now 29 EUR']],
    ['5 krispy rolls', []],
    ['10 europe tours', []],
  ])('%s', (text, wanted) => expect(amounts(text)).toEqual(wanted));

  test('and what is doubted never raises more than a question', () => {
    const piece = { ...given('Buy 2 299 € each', 'body', 'html', 0), region: whole };
    const read = readAsset({ script: 'latin', pieces: [piece], text: piece.text, date: null });
    expect(read[0]?.claims.map(({ certainty }) => certainty)).toEqual(['unsure']);
  });
});

describe('discounts and promotions', () => {
  test.each<[string, readonly string[]]>([
    ['八折', ['20 %']],
    ['85折', ['15 %']],
    ['8.5折', ['15 %']],
    ['up to 50% off', ['up to 50 %']],
    ['half price', ['50 %']],
    ['满300减50', ['spend 300 save 50']],
    ['滿300減50', ['spend 300 save 50']],
    ['Spend $150, save $30', ['spend 150 save 30']],
    ['买一送一', ['buy 1 get 1']],
    ['3 for 2', ['buy 2 get 1']],
    ['£12.50 for 2 tins', ['now 12.5 GBP']],
    ['£12 for 2', ['now 12 GBP']],
    ['€12 for two cups', ['now 12 EUR']],
    ['第二件半价', ['item 2: 50 % off']],
    ['Use code SPRING20', ['code SPRING20']],
    ['优惠码：spring20', ['code SPRING20']],
    ['SMOKE15 gives you 20 % off', ['code SMOKE15', '20 %']],
    ['20% off with SMOKE15', ['20 %', 'code SMOKE15']],
    ['Covid19 takes 20 % off our year', ['20 %']],
    ['Save 20 % using ISO9001-certified mills', ['20 %']],
  ])('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('last days', () => {
  test.each<[string, string | null, readonly string[]]>([
    ['Sale ends Sunday', wednesday, ['ends -2026-06-14']],
    ['Sale ends Sunday', null, ['ends -']],
    ['Last day', wednesday, ['last -2026-06-10']],
    ['Extended: ends 21 June', wednesday, ['extended -2026-06-21']],
    ['Offer runs 12–19 June', wednesday, ['ends 2026-06-12-2026-06-19']],
    ['Ends 21 June 2026', null, ['ends -2026-06-21']],
    ['Ends 21 June', null, ['ends ---06-21']],
    ['Ends 2 January', '2026-12-20', ['ends -2027-01-02']],
    ['Ends 6/7', wednesday, ['ends -']],
    ['Ends 6/28', wednesday, ['ends -2026-06-28']],
    ['截止6月30日', null, ['ends ---06-30']],
    ['Ends 31 June', null, []],
    ['Last year’s offer ended on 30 November 2025', wednesday, []],
    ['The last day of the harvest was 12 October', wednesday, []],
    ['The sale ended on Sunday, and is back until 21 June', wednesday, ['ends -2026-06-21']],
    ['截止6月30日', wednesday, ['ends -2026-06-30']],
    ['6月12日—6月16日 限时', wednesday, ['ends 2026-06-12-2026-06-16']],
    ['最后三天', wednesday, ['last -2026-06-12']],
    ['活动延长至6月30日', wednesday, ['extended -2026-06-30']],
  ])('%s, of %s', (text, near, wanted) => expect(read(text, near)).toEqual(wanted));
});

test.each([
  '100% cotton',
  'Happy Sunday!',
  'Shop now',
  '24小时在线客服',
  '三元桥店',
  '一元复始',
  'Serves 4 to 6',
  'Delivered by Friday',
  'Use the QR code below',
  'Use 30% less water',
  'Version 2.0',
  '你好 {{price}}',
])('says nothing of an offer: %s', (text) => expect(read(text)).toEqual([]));

test('every claim stands where it says it does', () => {
  const part = fc.constantFrom(
    '$19.99',
    '20% off',
    '满300减50',
    '8折',
    'ends 21 June',
    'code SPRING20',
    '😀',
    ' ',
    'Ｓａｌｅ',
    '優惠',
    'now',
    '\u200b',
    '¥99',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.boolean(), (parts, dated) => {
      const text = parts.join(' ');
      for (const {
        span: [start, end],
        raw,
      } of extractOffers(text, dated ? wednesday : null)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end).trim()).toBe(raw);
      }
    }),
  );
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void extractOffers(text, wednesday)));
});

test.each([
  ['2 for £5', 'for 2'],
  ['any two for £5', 'for two'],
  ['£12.50 for 2 tins', 'for 2'],
  ['£7 for two', 'for two'],
  ['£12.50 for 100 g', ''],
  ['£12 for 50ml', ''],
  ['£12 for a limited time', ''],
  ['£9.99 for you', ''],
  ['£12.50 for 25 cups', 'for 25'],
  ['€3 for 1.5 l', ''],
])('%s holds on the condition “%s”', (text, wanted) => expect(termsOf(text)).toBe(wanted));
