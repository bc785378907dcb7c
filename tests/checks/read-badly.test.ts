import { expect, test } from 'vitest';
import { contactDetails } from '../../src/checks/contact-details.ts';
import { offerArithmetic } from '../../src/checks/offer-arithmetic.ts';
import { offerCode } from '../../src/checks/offer-code.ts';
import { offerDiscount } from '../../src/checks/offer-discount.ts';
import { offerPrice } from '../../src/checks/offer-price.ts';
import { promiseMismatch } from '../../src/checks/promise-mismatch.ts';
import { surveyPressure } from '../../src/checks/survey-pressure.ts';
import { urgencyRepeated } from '../../src/checks/urgency-repeated.ts';
import type { Check } from '../../src/model/check.ts';
import type { Known, PlannedPromotion } from '../../src/model/known.ts';
import { contextFor, copyOf, judged, known, members, type Said } from './said.ts';

const own = { contacts: { hosts: [], phones: ['+61 2 5550 1234'], handles: ['@tarnandfield'] } };
const plan = (change: Partial<PlannedPromotion>): Partial<Known> => ({
  promotions: [
    {
      product: 'Larch Kettle',
      price: 49,
      was: 70,
      off: null,
      currency: null,
      code: 'MEADOW15',
      starts: null,
      ends: null,
      terms: '',
      line: 2,
      ...change,
    },
  ],
});

/** Two lines that contradict each other; the first is null where one alone contradicts the kit or the plan. */
type Row = [check: Check, first: string | null, second: string, what?: Partial<Known>];
const rows: readonly Row[] = [
  [offerPrice, 'Larch Kettle $49', 'Larch Kettle $59'],
  [offerPrice, null, 'Larch Kettle $59', plan({})],
  [offerDiscount, '20% off with code FERNS', 'Code FERNS: save 25%'],
  [offerDiscount, null, 'Larch Kettle 40% off', plan({})],
  [offerCode, 'Use code MEADOW15', 'Use code MEDOW15'],
  [offerCode, null, 'Use code MEDOW15', plan({})],
  [urgencyRepeated, '20% off with code FERNS ends 12 June', '20% off with code FERNS: last day 21 June'],
  [contactDetails, null, 'Follow @tarnandfeild', own],
  [contactDetails, '@tarnandfield', '@tarnandfeild'],
  [surveyPressure, 'Take our survey', 'Tell us what you think'],
  [promiseMismatch, '30-day returns', 'Return it within 14 days'],
] as unknown as readonly Row[];

const spoilt = [
  ['mended after reading', { source: 'ocr', confidence: 0.99, repaired: true }],
  ['blurred', { source: 'ocr', confidence: 0.7 }],
] as const;

function certainties([check, first, second, what = {}]: Row, how: Partial<Said>): readonly string[] {
  const folder = members({
    ...(first === null ? {} : { 'a/1': { date: '2026-06-10', lines: [first] } }),
    'b/1': { date: '2026-06-15', ...how, lines: [second] },
  });
  const told = judged(check as never, folder, known(what));
  return typeof told === 'string' ? [told] : told.map((line) => line.split(' ')[0] ?? '');
}

test.each(spoilt.flatMap(([name, how]) => rows.map((row) => [row[0].id, name, row[2], row, how] as const)))(
  '%s: a value %s never raises more than a question: %s',
  (_, __, ___, row, how) => {
    expect(certainties(row, {}), 'as given characters').toEqual(['sure']);
    expect(certainties(row, how)).toEqual(['ask']);
  },
);

test.each(spoilt)('offer-arithmetic: %s', (_, how) => {
  const judge = (said: Partial<Said>): readonly string[] => {
    const copy = copyOf({ ...said, lines: ['was $100, now $80, save 30%'] });
    const told = offerArithmetic.run({ copy }, contextFor(offerArithmetic.limits) as never);
    return 'because' in told ? [told.because] : told.findings.map(({ certainty }) => certainty);
  };
  expect(judge({})).toEqual(['sure']);
  expect(judge(how)).toEqual(['ask']);
});
