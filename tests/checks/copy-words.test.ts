import { describe, expect, test } from 'vitest';
import { copyBanned } from '../../src/checks/copy-banned.ts';
import { copyPreferred } from '../../src/checks/copy-preferred.ts';
import { copySpelling } from '../../src/checks/copy-spelling.ts';
import { conforms, judge, only } from './asset.ts';
import { read, says, voice } from './copy.ts';

const banning = (...banned: readonly object[]) => voice({ banned });

describe('copy-banned', () => {
  test('finds a word in its inflections, with the characters that it takes', () => {
    const found = only(judge(copyBanned, says(['Good morning', 'The cheapest cup']), banning({ term: 'cheap' })));
    expect(found).toMatchObject({
      subject: 'word:cheap',
      certainty: 'sure',
      pointer: 'voice.banned[0]',
      regions: [{ kind: 'span', start: 17, end: 25 }],
      measured: 1,
    });
    expect(found.says).toBe('“cheapest” must not be used.');
  });

  test('tells a word once, with all its places', () => {
    const copy = says(['Hurry. Hurry!', 'Hurrying on']);
    const found = only(judge(copyBanned, copy, banning({ term: 'hurry', why: 'Nobody is in one' })));
    expect(found.regions).toHaveLength(3);
    expect(found.says).toBe('“Hurry”, “Hurrying” (3 times) must not be used. Nobody is in one.');
  });

  test.each([
    ['a dealer', { term: 'deal' }, 'The local dealer'],
    ['an exception of the kit', { term: 'cheap', except: ['cheap and cheerful'] }, 'Cheap and cheerful'],
    ['an inflection of an exact word', { term: '=cheap' }, 'Cheaper'],
    ['characters that only meet', { term: '全网' }, '安全网关'],
    ['characters that only meet, as words', { term: '便宜' }, '方便宜人的小镇'],
    ['an idiom that holds it', { term: '便宜' }, '小件便宜行事，大件请先预约'],
  ])('conforms: %s', (_, banned, text) => {
    expect(judge(copyBanned, says([text]), banning(banned))).toEqual(conforms);
  });

  test.each([
    ['traditional script', '便宜', '真便宜', 'sure'],
    ['spaces between characters', '便宜', '便 宜', 'sure'],
    ['a single character in a longer word', '最', '最近', 'ask'],
    ['characters of two words, one of which no dictionary has', '便宜', '露营地方便宜居', 'ask'],
    ['the name of a house that holds it', '便宜', '便宜坊烤鸭', 'ask'],
    ['a word that shares a character with another', '最低', '全网最低价', 'ask'],
    ['a word beside a character of its own', '便宜', '便宜卖了', 'sure'],
    ['a pattern', '/\\d+% off/i', '20% OFF', 'sure'],
    ['a customer’s words', 'cheap', '“Not cheap, but I give my neighbours a tin,” writes Jana', 'ask'],
    ['a customer’s words in Chinese', '便宜', '客人說：「價格很便宜，味道也好。」', 'ask'],
    ['the brand’s own beside a customer’s', 'cheap', '“Not cheap, but worth every cent.” Cheap it is!', 'sure'],
    ['a term in quotation marks', 'cheap', 'Our “cheap” tins', 'sure'],
  ])('deviates: %s', (_, term, text, certainty) => {
    expect(only(judge(copyBanned, says([text], 'hans'), banning({ term })))).toMatchObject({ certainty });
  });

  test.each([
    ['what was read well is stated', read('Cheap cups'), 'latin', 'sure'],
    ['what was read badly is asked', read('Cheap cups', { confidence: 0.7 }), 'latin', 'ask'],
    ['what was mended is asked', read('Cheap cups', { repaired: true }), 'latin', 'ask'],
    ['… in traditional script as well', read('cheap 優惠'), 'hant', 'sure'],
    ['words that run together are asked', read('CHEAPCUPS'), 'latin', 'ask'],
  ] as const)('from a picture: %s', (_, line, script, certainty) => {
    const found = only(judge(copyBanned, says([line], script), banning({ term: 'cheap' })));
    expect(found).toMatchObject({ certainty, regions: [{ kind: 'box', x: 10, y: 20, width: 300, height: 40 }] });
  });

  test('a list warns, unless the word says otherwise', () => {
    const lists = [{ name: 'Inclusive', terms: [{ term: 'guys' }, { term: 'blacklist', severity: 'fail' }] }];
    const judged = judge(copyBanned, says(['Guys, a blacklist']), voice({ lists }));
    expect(judged).toMatchObject({
      findings: [
        { subject: 'word:guys', atMost: 'warn', pointer: 'voice.lists[0].terms[0]' },
        { subject: 'word:blacklist', atMost: 'fail' },
      ],
    });
  });

  test('the reason of an imported list names what was found', () => {
    const lists = [
      { name: 'Passive', why: "Say who does it ('%s')", terms: [{ term: '/\\b(is|was)\\b\\s*\\b(?:\\w+ed)\\b/' }] },
    ];
    const found = only(judge(copyBanned, says(['The cloth was washed. It is softer, washed.']), voice({ lists })));
    expect(found.says).toBe('“was washed” must not be used (Passive). Say who does it (“was washed”).');
  });

  test('a channel may allow a word, and ban more', () => {
    const channels = { x: { voice: { allow: ['Hurry'], banned: [{ term: 'thread' }] } } };
    const judged = judge(copyBanned, says(['Hurry, a thread']), voice({ banned: [{ term: 'hurry' }] }, { channels }));
    expect(judged).toMatchObject({
      findings: [{ subject: 'word:thread', pointer: 'channels.x.voice.banned[0]' }],
      allowed: ['allowance channels.x.voice.allow[0]'],
    });
  });

  test('does not apply', () => {
    expect(judge(copyBanned, says(['Hi']))).toBe('no-voice');
    expect(judge(copyBanned, says(['Hi']), voice({}))).toBe('nothing-banned');
    expect(judge(copyBanned, says([]), banning({ term: 'a' }))).toBe('no-copy');
  });
});

describe('copy-preferred', () => {
  const preferring = voice({ preferred: [{ use: 'tableware', insteadOf: ['crockery', 'dinnerware'] }] });
  test('names the word to use', () => {
    const found = only(judge(copyPreferred, says(['All our crockery']), preferring));
    expect(found).toMatchObject({ certainty: 'sure', pointer: 'voice.preferred[0].insteadOf[0]' });
    expect(found.says).toBe('“crockery” stands here; the brand says “tableware”.');
  });
  test.each([
    ['亲，快来看看', 'sure'],
    ['亲们，快来看看', 'sure'],
  ])('a single character that is the word: %s', (line, certainty) => {
    const asked = voice({ preferred: [{ use: '您（尊称）', insteadOf: ['亲'] }] });
    expect(only(judge(copyPreferred, says([line], 'hans'), asked))).toMatchObject({ certainty });
  });
  test('a single character of another word is none', () => {
    const asked = voice({ preferred: [{ use: '您（尊称）', insteadOf: ['亲'] }] });
    expect(judge(copyPreferred, says(['亲手缝制的包边', '母亲节，给她一个早晨'], 'hans'), asked)).toEqual(conforms);
  });
  test('conforms where it is used', () => {
    expect(judge(copyPreferred, says(['All our tableware']), preferring)).toEqual(conforms);
  });
});

describe('copy-spelling', () => {
  const named = voice({ names: ['Solvane', 'Morrow', 'Kiln Blue', 'iPhone'] });
  test.each([
    ['letter case', 'A cup by solvane', 'case', 'sure'],
    ['case within', 'For Iphone', 'case', 'sure'],
    ['a letter missing', 'Our Solvne cups', 'letters', 'ask'],
    ['two swapped', 'Our Sovlane cups', 'letters', 'ask'],
    ['of two words', 'A Kiln blue bowl', 'case', 'sure'],
  ])('deviates: %s', (_, text, kind, certainty) => {
    expect(only(judge(copySpelling, says([text]), named))).toMatchObject({ values: { kind }, certainty });
  });
  test.each([
    'Solvane and Morrow, in Kiln Blue',
    'Solvane’s cups, the Morrows',
    'SOLVANE IS OPEN',
    'a new morrow',
    'tomorrow, in sorrow',
    'solvane.example, @solvane, #solvane, hello@solvane.example, https://solvane.example/x',
  ])('conforms: %s', (text) => {
    expect(judge(copySpelling, says([text]), named)).toEqual(conforms);
  });
  const house = voice({ names: ['Tidemark', 'Drift Towel', '浮木浴巾'] });
  test.each([
    ['in two words', 'Made by Tide Mark in Porto', 'letters'],
    ['with a hyphen', 'Tide-Mark towels', 'letters'],
    ['in small letters, as a house', 'Welcome to tidemark', 'case'],
    ['in one word', 'Our new Driftowel', 'letters'],
    ['in one word, whole', 'The DriftTowel is here', 'letters'],
    ['a character that makes no word', '浮木浴中回来了', 'letters'],
  ])('asks: %s', (_, text, kind) => {
    expect(only(judge(copySpelling, says([text]), house))).toMatchObject({ values: { kind }, certainty: 'ask' });
  });
  test.each([
    'Tidemark, and the Drift Towel',
    'The drift towel',
    'Water left a tidemark, a tide mark on the wall',
    '浮木浴巾回来了',
    '浮木浴袍回来了',
    '#drifttowel',
  ])('conforms: %s', (text) => {
    expect(judge(copySpelling, says([text]), house)).toEqual(conforms);
  });
  test('what a reader of pictures mistakes is no slip', () => {
    expect(judge(copySpelling, says([read('S0lvane'), read('Soivane')]), named)).toEqual(conforms);
    expect(only(judge(copySpelling, says([read('Solvame')]), named))).toMatchObject({ certainty: 'ask' });
  });
});
