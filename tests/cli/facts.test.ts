import { Chalk } from 'chalk';
import { expect, test } from 'vitest';
import { factLines } from '../../src/cli/facts-lines.ts';

const facts = {
  picture: { width: 1500, profile: null, jpegQuality: { quality: 84.56789, fitError: 0 } },
  swatches: { measured: [{ hex: '#12355b', share: 0.5 }], firstLook: [] },
  palette: { off: [{ hex: '#00a651', boxes: [1, 2, 3] }] },
  fingerprint: { bits: Array.from({ length: 12 }, (_, i) => i), name: 'a\u001b[2Jb', text: 'one\ntwo' },
};

test('facts are told in lines: one a value, long lists counted, nothing that moves the cursor', () => {
  const lines = factLines(facts, new Chalk({ level: 0 })).split('\n');
  expect(lines.map((line) => line.trim().replace(/ {2,}/g, ' | '))).toEqual([
    'picture',
    'width | 1500',
    'profile | –',
    'jpegQuality.quality | 84.57',
    'jpegQuality.fitError | 0',
    '',
    'swatches',
    'measured | #12355b | share 0.5',
    'firstLook | –',
    '',
    'palette',
    'off | #00a651 | boxes (3)',
    '',
    'fingerprint',
    'bits | 0 1 2 3 4 5 6 7 + 4',
    'name | a\uFFFD[2Jb',
    'text | one ⏎ two',
    '',
  ]);
});

test('a colour is shown as one where colours may be written', () => {
  expect(factLines(facts, new Chalk({ level: 3 }))).toContain('\u001b[48;2;18;53;91m');
});
