import { describe, expect, test } from 'vitest';
import { copyRequired } from '../../src/checks/copy-required.ts';
import { copyStyle } from '../../src/checks/copy-style.ts';
import { copyTraits } from '../../src/checks/copy-traits.ts';
import { conforms, header, judge, only } from './asset.ts';
import { read, says, voice } from './copy.ts';

describe('copy-required', () => {
  const vat = voice({
    required: [
      { text: 'Incl. VAT', when: 'price' },
      { text: '含税', when: 'price' },
    ],
  });
  test.each([
    ['as it stands', ['The set: €48, incl. VAT']],
    ['in other letters and spaces', ['€48', 'INCL VAT']],
    ['over two lines', ['€48 incl.', 'VAT']],
  ])('conforms: %s', (_, lines) => {
    expect(judge(copyRequired, says(lines), vat)).toEqual(conforms);
  });

  test('what is taken off is no price', () => {
    expect(judge(copyRequired, says(['€5 off']), vat)).toBe('no-occasion');
  });

  test.each([
    'A repair costs us about €18',
    'Add a gift card from £10 to £200 at the checkout.',
    'Our loom cost £900 in 1962.',
    'Postage is £3.95',
    '£5,000 donated to the lifeboats',
    '3 payments of £29.67',
    '礼品卡 ¥200 起',
  ])('money that is no price of what is offered: %s', (text) => {
    expect(judge(copyRequired, says([text]), vat)).toBe('no-occasion');
    const both = only(judge(copyRequired, says([text, 'The set: €48 today']), vat));
    expect(both).toMatchObject({ certainty: 'sure', values: { occasion: '€48' } });
  });

  test('not found: told where the price stands', () => {
    const found = only(judge(copyRequired, says(['Good morning', 'The set: €48']), vat));
    expect(found).toMatchObject({
      certainty: 'sure',
      pointer: 'voice.required[0]',
      regions: [{ kind: 'span', start: 22, end: 25 }],
      values: { occasion: '€48', found: '' },
    });
    expect(found.says).toBe('“Incl. VAT” was not found. Asked for because of “€48”.');
  });

  test('found, but differs', () => {
    const found = only(judge(copyRequired, says(['€48, excl. VAT']), vat));
    expect(found).toMatchObject({ certainty: 'sure', values: { found: 'excl. VAT' }, measured: 29, limit: 4 });
  });

  test('a small edit is shown, and asked', () => {
    const text = 'Representative example: borrowing is at the discretion of the lender.';
    const asked = voice({ required: [{ text }] });
    const edited = text.replace('discretion', 'discretions');
    expect(only(judge(copyRequired, says([edited]), asked))).toMatchObject({ certainty: 'ask', atMost: 'note' });
  });

  test('from a picture it asks, and takes misread letters for what they are', () => {
    expect(
      judge(
        copyRequired,
        says([read('€48'), read('lncl. VAT')]),
        voice({ required: [{ text: 'Incl. VAT', when: 'price', tolerance: 20 }] }),
      ),
    ).toEqual(conforms);
    expect(only(judge(copyRequired, says([read('€48')]), vat))).toMatchObject({ certainty: 'ask' });
  });

  test.each([
    ['simplified', '¥48，价格含税', 'hans', ['价格含税', '價格已含稅'], '价格含税'],
    ['traditional', '¥48，價格已含稅', 'hant', ['价格含税', '價格已含稅'], '價格已含稅'],
    ['traditional, where the kit has simplified alone', '¥48，價格含稅', 'hant', ['价格含税', 'Incl. VAT'], '价格含税'],
  ] as const)('of several writings the copy’s own: %s', (_, line, script, texts, wanted) => {
    const several = voice({ required: texts.map((text) => ({ text, when: 'price' })) });
    expect(judge(copyRequired, says([line], script), several)).toEqual(conforms);
    expect(only(judge(copyRequired, says(['¥48'], script), several)).values).toMatchObject({ phrase: wanted });
  });

  test('in the script of the copy', () => {
    expect(judge(copyRequired, says(['¥48（含税）'], 'hans'), vat)).toEqual(conforms);
    expect(only(judge(copyRequired, says(['仅售48元'], 'hans'), vat))).toMatchObject({ pointer: 'voice.required[1]' });
    expect(judge(copyRequired, says(['Solvane', '¥48（含税）'], 'mixed'), vat)).toEqual(conforms);
  });

  test('a hidden phrase is none', () => {
    const copy = says(['€48', { text: 'Incl. VAT', hidden: true }]);
    expect(only(judge(copyRequired, copy, vat))).toMatchObject({ certainty: 'sure' });
  });

  test.each([
    ['a percentage', 'percent', '20% off', '20% cotton'],
    ['an offer', 'offer', 'Buy one get one free', 'Buy a cup'],
    ['a deadline', 'deadline', 'Ends Sunday', 'Happy Sunday'],
    ['a pattern', '/\\bAPR\\b/', 'At 4 APR', 'in April'],
  ])('asked for by %s alone', (_, when, yes, no) => {
    const asked = voice({ required: [{ text: 'Terms apply', when }] });
    expect(only(judge(copyRequired, says([yes]), asked))).toMatchObject({ certainty: 'sure' });
    expect(judge(copyRequired, says([no]), asked)).toBe('no-occasion');
  });

  test('by channel, and waived by one', () => {
    const required = [{ text: 'Capital at risk', channels: ['x'] }];
    expect(only(judge(copyRequired, says(['Hello']), voice({ required })))).toMatchObject({ certainty: 'sure' });
    const facebook = header({ id: 'facebook-cover', channelId: 'facebook' });
    expect(judge(copyRequired, says(['Hello']), voice({ required }, { placement: facebook }))).toBe('nothing-required');
    const channels = { 'x-header': { voice: { waived: ['capital at risk'], required: [{ text: 'Ad' }] } } };
    expect(only(judge(copyRequired, says(['Hello']), voice({ required }, { channels })))).toMatchObject({
      pointer: 'channels.x-header.voice.required[0]',
    });
  });
});

describe('copy-style', () => {
  const rule = (style: object) => voice({ rules: [{ name: 'R', ...style }] });
  test.each([
    [{ kind: 'occurrence', pattern: '/,/', per: 'sentence', max: 2 }, 'a, b, c, d.', 'a, b, c. d, e.'],
    [{ kind: 'occurrence', pattern: '/tea/i', max: 1 }, 'Tea and tea', 'One tea'],
    [{ kind: 'occurrence', pattern: '/tea/i', min: 1 }, 'Coffee', 'Tea'],
    [{ kind: 'repetition', pattern: '/[a-z]+/i' }, 'Paris in the the spring', 'the spring, the sea'],
    [{ kind: 'consistency', pairs: [['e-mail', 'email']] }, 'An e-mail, an email', 'An email, an email'],
    [
      { kind: 'conditional', first: '/\\bWHO\\b/', second: '/World Health Organization/' },
      'The WHO',
      'World Health Organization: WHO',
    ],
    [{ kind: 'conditional', first: '/\\b[A-Z]{3}\\b/', second: '/never/', except: ['VAT'] }, 'The APR', 'The VAT'],
  ])('%j', (style, wrong, right) => {
    expect(only(judge(copyStyle, says([wrong]), rule(style)))).toMatchObject({
      certainty: 'sure',
      pointer: 'voice.rules[0]',
    });
    expect(judge(copyStyle, says([right]), rule(style))).toEqual(conforms);
  });

  test.each([
    [{ kind: 'occurrence', pattern: '/,/', max: 1 }, 'a, b, c, d', 'Take out 2, or split what holds them.'],
    [{ kind: 'repetition', pattern: '/[a-z]+/i' }, 'the the', 'Write it once.'],
    [{ kind: 'consistency', pairs: [['e-mail', 'email']] }, 'E-mail, email, email', 'Write “email” everywhere.'],
    [{ kind: 'conditional', first: '/WHO/', second: '/World/' }, 'WHO', 'Add what must stand beside it: /World/.'],
  ])('what to do: %j', (style, wrong, remedy) => {
    expect(only(judge(copyStyle, says([wrong]), rule(style))).remedy).toBe(remedy);
  });

  test.each([
    ['title', 'Nothing before Nine', 'Nothing Before Nine', 'A Cup of Tea'],
    ['sentence', 'Nothing Before Nine Today', 'Nothing before nine', 'The Morrow cup in white'],
    ['upper', 'Nothing', 'NOTHING BEFORE', 'NINE'],
    ['lower', 'NOTHING BEFORE', 'nothing before', 'nine'],
    ['/^[A-Z]/', 'nothing', 'Nothing', 'N'],
  ])('headings in %s case', (match, wrong, ...right) => {
    const heading = (text: string) => says([{ text, role: 'heading' }, 'Any line At All']);
    expect(only(judge(copyStyle, heading(wrong), rule({ kind: 'capitalization', match })))).toMatchObject({
      certainty: 'sure',
    });
    for (const text of right)
      expect(judge(copyStyle, heading(text), rule({ kind: 'capitalization', match }))).toEqual(conforms);
  });
});

describe('copy-traits', () => {
  const plain = ['We fire on Tuesday. The kiln cools. We open it. Cups come out.'];
  test('a range of the kit', () => {
    const traits = [{ name: 'calm', measures: { exclamations: { max: 10 } } }];
    expect(judge(copyTraits, says(plain), voice({ traits }))).toEqual(conforms);
    const found = only(judge(copyTraits, says(['Now! Look! Buy! Run.']), voice({ traits })));
    expect(found).toMatchObject({ certainty: 'ask', measured: 75, limit: 10 });
    expect(found.says).toContain('Sentences that exclaim, in %: 75; “calm” copy has at most 10.');
  });

  test.each([
    ['six sentences without one', 'We fire. It cools. Cups come out. They wait. They go. They sell.', 20, 0],
    ['twenty sentences without one', 'We fire on Tuesday. The kiln cools. '.repeat(10), 20, 1],
    ['four of which three', 'You fire. Your kiln cools. You open it. Cups come out.', 0, 0],
  ])('a share asks only where chance hardly makes it: %s', (_, text, min, findings) => {
    const traits = [{ name: 'warm', measures: { you: { min, max: 60 } } }];
    expect(judge(copyTraits, says([text]), voice({ traits }))).toMatchObject({ findings: { length: findings } });
  });

  test('a range that is learned from approved samples', () => {
    const sample = Array.from({ length: 4 }, () => plain[0]).join('\n\n');
    const learned = { traits: [{ name: 'plain', measures: { wordsPerSentence: 'learned' } }] };
    const rules = voice(learned, { samples: { 'a.txt': sample } });
    expect(judge(copyTraits, says([...plain, ...plain]), rules)).toEqual(conforms);
    const long = 'we went to the shop and then to the river and then on to the sea and back again before anybody woke';
    const four = `${long}. ${long}. ${long}. ${long}.`;
    const found = only(judge(copyTraits, says([four, four]), rules));
    expect(judge(copyTraits, says([four]), rules)).toBe('too-short');
    expect(found).toMatchObject({ certainty: 'ask', values: { learnedFrom: 4 } });
  });

  test('does not apply to little text, or to too few samples', () => {
    const learned = { traits: [{ name: 'plain', measures: { wordsPerSentence: 'learned' } }] };
    expect(judge(copyTraits, says(plain), voice(learned, { samples: { 'a.txt': 'Hello.' } }))).toBe('no-traits');
    const traits = [{ name: 'calm', measures: { exclamations: { max: 10 } } }];
    expect(judge(copyTraits, says(['Now! Look!']), voice({ traits }))).toBe('too-short');
  });
});
