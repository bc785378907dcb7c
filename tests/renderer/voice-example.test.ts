import { expect, test } from 'vitest';
import { exampleFor } from '../../renderer/screens/kit/voice/example.ts';

const words = { isChinese: false, withWord: (word: string) => `[${word}]`, withPrice: '€48' };

test.each<[string, Readonly<Record<string, unknown>>, string, boolean?]>([
  ['a banned word', { banned: [{ term: 'hurry' }] }, '[hurry]'],
  ['the first in the language', { banned: [{ term: '秒杀' }, { term: 'hurry' }] }, '[hurry]'],
  ['the first in Chinese', { banned: [{ term: 'hurry' }, { term: '秒杀' }] }, '[秒杀]', true],
  ['no pattern', { banned: [{ term: '/\\d+%/i' }, { term: '=best' }] }, '[best]'],
  ['a word that another is preferred to', { banned: [], preferred: [{ use: 'a', insteadOf: ['b'] }] }, '[b]'],
  ['a word of a list', { lists: [{ terms: [{ term: 'guys' }] }] }, '[guys]'],
  ['a phrase that a price calls for', { required: [{ text: 'Incl. VAT', when: 'price' }] }, '€48'],
  ['nothing to show', { names: ['Acme'], required: [{ text: 'Terms', when: 'offer' }] }, ''],
  ['half-written rows', { banned: [{}, null, { term: ' ' }] }, ''],
])('%s', (_, voice, wanted, isChinese = false) => {
  expect(exampleFor({ voice }, { ...words, isChinese })).toBe(wanted);
});

test('a kit without a voice', () => {
  expect(exampleFor({}, words)).toBe('');
});
