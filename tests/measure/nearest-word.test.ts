import { expect, test } from 'vitest';
import { nearestWord } from '../../src/measure/nearest-word.ts';

const words = ['colour-palette', 'colour-shares', 'size-weight', 'off', 'name'];

test.each([
  ['colour-pallete', 'colour-palette'],
  ['COLOUR-SHARE', 'colour-shares'],
  ['sizeweight', 'size-weight'],
  ['of', 'off'],
  ['nmae', 'name'],
  ['Naem', 'name'],
  ['nmea', null],
  ['zebra', null],
  ['', null],
])('%j: %j', (word, meant) => {
  expect(nearestWord(word, words)).toBe(meant);
});

test('no words, no guess', () => expect(nearestWord('off', [])).toBeNull());
