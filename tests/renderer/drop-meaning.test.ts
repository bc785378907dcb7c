import { expect, test } from 'vitest';
import { meaningOf } from '../../renderer/opening/meaning.ts';

test.each([
  [['brand.ase'], 'anywhere', 'colours'],
  [['tokens.json', 'theme.css'], 'anywhere', 'colours'],
  [['brandkit.json'], 'anywhere', null],
  [['brandkit.json'], 'kit', null],
  [['mark.svg'], 'anywhere', null],
  [['mark.svg'], 'kit', 'colours'],
  [['mark.svg', 'tokens.json'], 'kit', 'colours'],
  [['cover.png'], 'kit', null],
  [['mark.svg', 'mark-white.PNG'], 'logos', 'logos'],
  [['brand.ase'], 'logos', 'colours'],
  [['mark.svg', 'brand.ase'], 'logos', 'colours'],
  [['cover.jpg'], 'logos', null],
] as const)('%j dropped on %s: %s', (names, place, meaning) => {
  expect(meaningOf(names, place)).toBe(meaning);
});
