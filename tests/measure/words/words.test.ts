import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishWords } from '../../../src/measure/words/english.ts';
import { wordFinder } from '../../../src/measure/words/finder.ts';
import { fold, unfolded } from '../../../src/measure/words/fold.ts';
import { charactersOf } from '../../../src/measure/words/length.ts';
import { findPattern } from '../../../src/measure/words/pattern.ts';
import { nearestPart } from '../../../src/measure/words/phrase.ts';
import { sentencesOf } from '../../../src/measure/words/sentences.ts';
import { isOneSlip } from '../../../src/measure/words/slip.ts';
import { isSlow } from '../../../src/measure/words/slow-pattern.ts';
import { learnTone, readingEase, toneOf } from '../../../src/measure/words/tone.ts';

const english = await englishWords();
const copy = fc.string({ unit: fc.constantFrom(...'aZ9 éＣ便宜優惠麼\u200b\u0301’—👍🏽\n!。'), maxLength: 40 });

describe('folding', () => {
  test.each([
    ['Ｃｈｅａｐ', 'cheap'],
    ['便 宜', '便宜'],
    ['優惠', '优惠'],
    ['VIP 專享', 'vip专享'],
    ['It’s\u00a0 “new”', 'it\'s "new"'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['皇后 後來 乾淨', '皇后后来干净'],
  ])('%s', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  test('each character knows where it came from', () => {
    fc.assert(
      fc.property(copy, (text) => {
        const folded = fold(text);
        expect(folded.starts).toHaveLength(folded.text.length);
        for (const [i, start] of folded.starts.entries()) {
          expect(folded.ends[i]).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(folded.starts[i - 1] ?? 0);
        }
        expect(fold(folded.text).text).toBe(folded.text);
      }),
    );
  });

  test('a Chinese character is the same in each of its shapes', () => {
    expect(fold('便宜\u{e0100}的').text).toBe('便宜的');
  });

  test('a part of it is a part of the text', () => {
    const text = '限時 優 惠 券';
    const folded = fold(text);
    const at = folded.text.indexOf('优惠');
    const { start, end } = unfolded(folded, at, at + 2);
    expect(text.slice(start, end)).toBe('優 惠');
  });
});

describe('finding words', () => {
  test('whatever the copy, a find is what stands there', () => {
    const finder = wordFinder(['a', '便宜', '优惠', '9', 'é'], (term) => ({ term }), english);
    fc.assert(
      fc.property(copy, (text) => {
        for (const { rule, start, end } of finder.find(text, true)) {
          expect(fold(text.slice(start, end)).text).toBe(rule);
        }
      }),
    );
  });

  test('thousands of words are looked up, not tried one by one', () => {
    const terms = Array.from({ length: 5000 }, (_, i) => (i % 2 === 0 ? `word${i}` : `词${i}语`));
    const finder = wordFinder(terms, (term) => ({ term }), english);
    expect(finder.find(`${'nothing here 没有什么 '.repeat(200)}word42 词43语`).map(({ rule }) => rule)).toEqual([
      'word42',
      '词43语',
    ]);
  });

  test('of two finds in one place the longer is told', () => {
    const finder = wordFinder(['chance', 'last chance'], (term) => ({ term }), english);
    expect(finder.find('Last chances, a chance').map(({ rule }) => rule)).toEqual(['last chance', 'chance']);
  });

  test('a long text does not eat the memory', () => {
    const finder = wordFinder(['便宜'], (term) => ({ term }), english);
    expect(finder.find('安全网关很便宜。'.repeat(5000))).toHaveLength(5000);
  });
});

describe('patterns', () => {
  test.each([
    '(a+)+',
    '(a|ab)*',
    '(?:\\w+\\s?)+$',
    '(.*)*',
    '.*.*.*.*',
    '([a-z]+)*x',
    '(a|a)+',
    '([a-z]+x)*',
    '(\\w+\\s*)+',
  ])('%s is refused', (source) => {
    expect(isSlow(source)).toBe(true);
  });
  test.each([
    '\\b\\d+% off\\b',
    '(?:cheap|low)-cost',
    'a.*b',
    '(foo|bar)+',
    '[A-Z]{2,}',
    '\\bw(?:ow)+\\b',
    '(?<=x)y+',
    '(?:\\b[A-Z][a-z]+ )+\\(',
    '(\\w+,)*',
    '\\d+ px|\\d+ em|\\d+ cm|\\d+ pt',
  ])('%s is taken', (source) => {
    expect(isSlow(source)).toBe(false);
  });
  test('sees every character of a long text once', () => {
    const text = 'x. '.repeat(2000);
    expect(findPattern(/x/g, text)).toHaveLength(2000);
  });
});

describe('phrases', () => {
  test.each([
    ['Incl. VAT', '€48 (incl  VAT)', 0],
    ['含税', '48 元（含 稅）', 0],
    ['abcdefghij', 'xx abcdeXghij yy', 0.1],
    ['abcdefghij', 'xx abcdefhij yy', 0.1],
  ])('%s in %s', (phrase, text, differs) => {
    expect(nearestPart(phrase, text)?.differs).toBeCloseTo(differs);
  });
  test('a phrase that stands there is found whole, wherever', () => {
    const word = fc
      .string({ unit: fc.constantFrom(...'abcdefg '), minLength: 1, maxLength: 12 })
      .filter((one) => one.trim() !== '');
    fc.assert(
      fc.property(word, word, word, (before, phrase, after) => {
        expect(nearestPart(phrase, `${before}${phrase}${after}`)?.differs).toBe(0);
      }),
    );
  });
});

describe('one slip', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 3, maxLength: 8 });
  test('a letter taken out, or two swapped', () => {
    fc.assert(
      fc.property(word, fc.nat(), (text, n) => {
        const at = n % text.length;
        expect(isOneSlip(text, text.slice(0, at) + text.slice(at + 1))).toBe(true);
        expect(isOneSlip(text, `${text.slice(0, at)}x${text.slice(at)}`)).toBe(true);
        expect(isOneSlip(text, text)).toBe(false);
      }),
    );
  });
  test.each([
    ['solvane', 'sovlane', true],
    ['solvane', 'solvnea', false],
    ['solvane', 'solvanian', false],
  ])('%s %s', (one, other, slip) => {
    expect(isOneSlip(one, other)).toBe(slip);
  });
});

describe('what is counted', () => {
  test('sentences', () => {
    expect(sentencesOf('It costs €4.50. Really? “Yes.” 早安。你好！\nNo stop')).toHaveLength(6);
  });
  test('reading ease by hand: 120 words of one syllable in 20 sentences', () => {
    // 206.835 − 1.015 × 6 − 84.6 × 1
    expect(readingEase('The cat sat on the mat. '.repeat(20))).toBeCloseTo(116.1, 1);
    expect(readingEase('The cat sat on the mat. ')).toBeNull();
  });
  test('shares of sentences', () => {
    const tone = toneOf('We open! You come in. It’s warm 👍. OPEN now?');
    expect(tone).toMatchObject({ exclamations: 25, questions: 25, emoji: 25, you: 25, we: 25 });
    expect(toneOf('Two. Sentences.').exclamations).toBeNull();
  });
  test('headings, labels and prices are no sentences', () => {
    const running = 'We fire on Tuesday. The kiln cools. We open it. Cups come out.';
    const { readingEase: _, ...counts } = toneOf(running);
    expect(toneOf(`Spring\nTea set €89\n${running}\nOrder now\n暖冬`)).toMatchObject(counts);
    expect(toneOf('Spring\nTea set\nOrder now\nOnly this week').wordsPerSentence).toBeNull();
  });
  test('Japanese has no words that spaces part, and none in capitals', () => {
    expect(toneOf('ひと瓶ずつ手で詰めています。どうぞ。おいしいです。スパイスのカタログ。')).toMatchObject({
      wordsPerSentence: null,
      capitals: null,
    });
  });
  test('samples that agree forbid only what is far off', () => {
    const sample = Array.from(
      { length: 5 },
      () => 'We fire on Tuesday. The kiln cools. We open it. Cups come out.',
    ).join('\n\n');
    const { wordsPerSentence, charactersPerSentence } = learnTone([sample]);
    expect(wordsPerSentence).toEqual({ min: 2.3, max: 4.3, passages: 5 });
    expect(charactersPerSentence).toBeNull();
  });
  test('lengths as X weighs them', () => {
    expect(charactersOf('Hello', 'x')).toBe(5);
    expect(charactersOf('早安', 'x')).toBe(4);
    expect(charactersOf('👩‍👩‍👧', 'x')).toBe(2);
    expect(charactersOf('早安', 'instagram')).toBe(2);
  });
});
