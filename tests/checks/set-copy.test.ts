import { describe, expect, test } from 'vitest';
import { contactDetails } from '../../src/checks/contact-details.ts';
import { contactPressure } from '../../src/checks/contact-pressure.ts';
import { promiseMismatch } from '../../src/checks/promise-mismatch.ts';
import { setLanguage } from '../../src/checks/set-language.ts';
import { surveyPressure } from '../../src/checks/survey-pressure.ts';
import type { Known } from '../../src/model/known.ts';
import { contextFor, judged, known, members, type Said } from './said.ts';

type Row = [
  name: string,
  folder: Readonly<Record<string, Said>>,
  wanted: string | readonly string[],
  known?: Partial<Known>,
];
const contacts = { contacts: { hosts: ['tarnandfield.com'], phones: ['+61 2 5550 1234'], handles: ['@tarnandfield'] } };

describe('contact-details', () => {
  test.each<Row>([
    ['none', { 'a/1': { lines: ['Good evening'] } }, 'no-contacts', contacts],
    [
      'its own',
      { 'a/1': { lines: ['Call (02) 5550 1234, www.tarnandfield.com/sale, shop.tarnandfield.com or @TarnAndField'] } },
      [],
      contacts,
    ],
    ['a digit off', { 'a/1': { lines: ['Call (02) 5550 7234'] } }, ['sure a/1'], contacts],
    ['its last digit off asks', { 'a/1': { lines: ['Call (02) 5550 1235'] } }, ['ask a/1'], contacts],
    ['two digits off asks', { 'a/1': { lines: ['Call (02) 5550 7264'] } }, ['ask a/1'], contacts],
    [
      'what is filled in later',
      { 'a/1': { lines: ['Dear {{ customer.name }}, or %recipient.name%, or {$subscriber.name}'] } },
      'no-contacts',
      contacts,
    ],
    ['a letter off', { 'a/1': { lines: ['Follow @tarnandfeild'] } }, ['sure a/1'], contacts],
    ['a host a letter off', { 'a/1': { lines: ['Shop at tarnandfeld.com'] } }, ['sure a/1'], contacts],
    ['somebody else’s asks', { 'a/1': { lines: ['Shop at other-shop.com'] } }, ['ask a/1'], contacts],
    ['a credit', { 'a/1': { lines: ['Photo by @junehar'] } }, 'no-contacts', contacts],
    ['common services', { 'a/1': { lines: ['instagram.com/tarnandfield', 'fb.com/tarnandfield'] } }, [], contacts],
    ['a number of something else', { 'a/1': { lines: ['Serial no. (02) 5550 7234 B'] } }, 'no-contacts', contacts],
    [
      'read from pixels asks',
      { 'a/1': { source: 'ocr', confidence: 0.95, lines: ['Follow @tarnandfeild'] } },
      ['ask a/1'],
      contacts,
    ],
    [
      'a slip between two, without a kit',
      { 'a/1': { lines: ['@tarnandfield'] }, 'b/1': { lines: ['@tarnandfeild'] } },
      ['sure a/1 b/1'],
    ],
    ['two brands, without a kit', { 'a/1': { lines: ['@tarnandfield'] }, 'b/1': { lines: ['@otherbrand'] } }, []],
  ])('%s', (_, folder, wanted, what) =>
    expect(judged(contactDetails as never, members(folder), known(what ?? {}))).toEqual(wanted),
  );
});

test.each([
  ['Call 020 7946 0813 now', '020 7946 0813 is not the kit’s +44 20 7946 0812, but nearly.'],
  ['Call 020 7946 5812 now', '020 7946 5812 is not the kit’s +44 20 7946 0812, but nearly.'],
  ['Call 020 7123 4567 now', 'The kit lists no number 020 7123 4567.'],
  ['Follow @tarnandfeild', '@tarnandfeild is not the kit’s @tarnandfield, but nearly.'],
])('told as written: %s', (line, says) => {
  const own = known({ contacts: { hosts: [], phones: ['+44 20 7946 0812'], handles: ['@tarnandfield'] } });
  const told = contactDetails.run(members({ 'a/1': { lines: [line] } }), {
    ...contextFor(contactDetails.limits),
    known: own,
  });
  const [found] = 'findings' in told ? told.findings : [];
  expect(found && contactDetails.words.en.message(found.evidence as never)).toBe(says);
});

/** In Germany a number may have four digits, and so every year and price would be one. */
test.each([
  'Founded in 1962',
  'Until 30.11.2026, 23:59',
  '02. – 08.11.2026',
  'Vom 03.11.26',
  '2026-11-30',
  '1.299.000 €',
  '1 000 000 tins',
  '1200 x 628 px',
  'Amtsgericht Hamburg, HRB 1234567',
  'USt-IdNr.: DE 123 456 789',
  'Steuernummer 22/123/45678',
  'Konto 1234567890, BLZ 200 505 50',
  '統一編號 12345678',
  'The second of the two, as it is dialled there: 02 5550 4321',
])('is no phone of a stranger: %s', (line) => {
  const own = known({ contacts: { hosts: [], phones: ['+49 40 5550 1234', '+886 2 5550 4321'], handles: [] } });
  const told = contactDetails.run(members({ 'a/1': { lines: [line] } }), {
    ...contextFor(contactDetails.limits),
    known: own,
  });
  expect('findings' in told ? told.findings : []).toEqual([]);
});
test.each(['Tel. 40 5551 1234', '040 55511234', '+49 (0)40 55511234', '01.02.03.04.05', 'Hotline: 19 222 33'])(
  'is a phone: %s',
  (line) => {
    const own = known({ contacts: { hosts: [], phones: ['+49 40 5550 1234', '+33 1 55 50 12 34'], handles: [] } });
    const told = contactDetails.run(members({ 'a/1': { lines: [line] } }), {
      ...contextFor(contactDetails.limits),
      known: own,
    });
    expect('findings' in told && told.findings).toHaveLength(1);
  },
);

test('two spellings without a kit are told as two', () => {
  const folder = members({ 'a/1': { lines: ['@tarnandfield'] }, 'b/1': { lines: ['@tarnandfeild'] } });
  const told = contactDetails.run(folder, { ...contextFor(contactDetails.limits), known: known() });
  expect('findings' in told && told.findings[0]?.evidence.values).toMatchObject({
    found: '@tarnandfeild',
    nearly: '@tarnandfield',
  });
});

describe('survey-pressure', () => {
  const ask = 'Tell us what you think: take our survey';
  test.each<Row>([
    ['none', { 'a/1': { lines: ['Our survey shows that 80% sleep better'] } }, 'no-surveys'],
    ['one', { 'a/1': { date: '2026-06-01', lines: [ask] } }, []],
    [
      'two in a week',
      { 'a/1': { date: '2026-06-01', lines: [ask] }, 'b/1': { date: '2026-06-03', lines: ['填写问卷'] } },
      ['sure a/1 b/1'],
    ],
    [
      'two in two weeks',
      { 'a/1': { date: '2026-06-01', lines: [ask] }, 'b/1': { date: '2026-06-15', lines: [ask] } },
      [],
    ],
    [
      'two in a week, and one of an unknown day',
      {
        'a/1': { date: '2026-06-01', lines: [ask] },
        'b/1': { date: '2026-06-03', lines: [ask] },
        'c/1': { lines: [ask] },
      },
      ['sure a/1 b/1 c/1'],
    ],
    ['two of unknown days ask', { 'a/1': { lines: [ask] }, 'b/1': { lines: [ask] } }, ['ask a/1 b/1']],
  ])('%s', (_, folder, wanted) => expect(judged(surveyPressure as never, members(folder))).toEqual(wanted));
});

describe('contact-pressure', () => {
  const mail = (day: number): Said => ({ date: `2026-06-0${day}`, lines: [{ text: 'Hello', role: 'subject' }] });
  const mails = (...days: readonly number[]) => Object.fromEntries(days.map((day, i) => [`mail/${i}`, mail(day)]));
  const row = (date: string, audience: string) => ({ date, audience, channel: 'email', title: 'Hello', line: 2 });
  test.each<Row>([
    ['no mail', { 'a/1': { lines: ['Hello'] } }, 'no-messages'],
    ['three in a week', mails(1, 3, 5), []],
    ['four in a week ask', mails(1, 2, 3, 5), ['ask mail/0 mail/1 mail/2 mail/3']],
    [
      'four in the calendar',
      mails(1),
      ['sure'],
      {
        calendar: ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04'].map((day, line) => ({
          ...row(day, 'vip'),
          line,
        })),
      },
    ],
    [
      'four to four audiences',
      mails(),
      [],
      { calendar: ['a', 'b', 'c', 'd'].map((audience, line) => ({ ...row('2026-06-01', audience), line })) },
    ],
  ])('%s', (_, folder, wanted, what) =>
    expect(judged(contactPressure as never, members(folder), known(what ?? {}))).toEqual(wanted),
  );
});

describe('promise-mismatch', () => {
  test.each<Row>([
    ['none', { 'a/1': { lines: ['Free of charge'] } }, 'no-promises'],
    [
      'the same in other words',
      { 'a/1': { lines: ['Free shipping over $50'] }, 'b/1': { lines: ['Free delivery on orders over $50'] } },
      [],
    ],
    [
      'another minimum',
      { 'a/1': { lines: ['Free shipping over $50'] }, 'b/1': { lines: ['Free delivery on orders over $80'] } },
      ['sure a/1 b/1'],
    ],
    [
      'another minimum in traditional script',
      { 'a/1': { lines: ['滿 NT$1,000 免運費'] }, 'b/1': { lines: ['滿 NT$1,200 免運費，包裝漂亮'] } },
      ['sure a/1 b/1'],
    ],
    ['two currencies in Chinese', { 'a/1': { lines: ['滿 NT$1,000 免運費'] }, 'b/1': { lines: ['满99元包邮'] } }, []],
    ['another currency', { 'a/1': { lines: ['Free shipping over $50'] }, 'b/1': { lines: ['满99元包邮'] } }, []],
    [
      'returns',
      { 'a/1': { lines: ['30-day returns'] }, 'b/1': { lines: ['Return it within 14 days'] } },
      ['sure a/1 b/1'],
    ],
    ['a month is 30 days', { 'a/1': { lines: ['30天无理由退货'] }, 'b/1': { lines: ['1个月无理由退货'] } }, []],
    [
      'returns in Chinese',
      { 'a/1': { lines: ['满五百元包邮，三十天内可退换。'] }, 'b/1': { lines: ['七天内可退货'] } },
      ['sure a/1 b/1'],
    ],
    [
      'returns in digits and in characters',
      { 'a/1': { lines: ['30天内可退换'] }, 'b/1': { lines: ['三十天内支持退货'] } },
      [],
    ],
    [
      'express and standard',
      {
        'a/1': { lines: ['Express: delivered within 1 day'] },
        'b/1': { lines: ['Standard: delivered within 5 days'] },
      },
      [],
    ],
    [
      'a guarantee asks',
      { 'a/1': { lines: ['2-year guarantee'] }, 'b/1': { lines: ['5 year warranty'] } },
      ['ask a/1 b/1'],
    ],
    [
      'of one product does not',
      { 'a/1': { lines: ['Larch Kettle: 2-year guarantee'] }, 'b/1': { lines: ['Larch Kettle: 5 year warranty'] } },
      ['sure a/1 b/1'],
    ],
    [
      'of two products',
      { 'a/1': { lines: ['Larch Kettle: 2-year guarantee'] }, 'b/1': { lines: ['Fern Mug: 5 year warranty'] } },
      [],
    ],
  ])('%s', (_, folder, wanted) => expect(judged(promiseMismatch as never, members(folder))).toEqual(wanted));
});

describe('set-language', () => {
  const english: Said = { lines: ['A lamp for every evening'] };
  const chinese: Said = { lines: ['每天一杯好心情，从清晨开始，慢慢来'] };
  test.each<Row>([
    ['no copy', { 'a/1': { lines: ['Hi'] } }, 'no-copy'],
    ['of the kit', { 'a/1': english, 'b/1': chinese }, [], { languages: ['en', 'zh-Hans'] }],
    ['not of the kit', { 'a/1': english, 'b/1': chinese }, ['sure b/1'], { languages: ['en'] }],
    ['Cyrillic', { 'a/1': { lines: ['Новые полотенца уже здесь'] } }, ['sure a/1'], { languages: ['en', 'zh-Hans'] }],
    ['Cyrillic of the kit', { 'a/1': { lines: ['Новые полотенца уже здесь'] } }, [], { languages: ['en', 'ru'] }],
    ['Japanese', { 'a/1': { lines: ['新しいタオルが届きました'] } }, ['sure a/1'], { languages: ['en', 'zh-Hant'] }],
    ['Korean', { 'a/1': { lines: ['새로운 수건이 도착했습니다'] } }, ['sure a/1'], { languages: ['en'] }],
    [
      'a Greek letter or two',
      { 'a/1': { lines: ['UV-A and UV-B: λ > 315 nm, made in Ελλάδα'] } },
      [],
      { languages: ['en'] },
    ],
    ['one among many asks', { 'a/1': english, 'a/2': english, 'a/3': english, 'a/4': chinese }, ['ask a/4']],
    ['on a channel of its own', { 'a/1': english, 'a/2': english, 'a/3': english, 'b/4': chinese }, []],
  ])('%s', (_, folder, wanted, what) =>
    expect(judged(setLanguage as never, members(folder), known(what ?? {}))).toEqual(wanted),
  );
});
