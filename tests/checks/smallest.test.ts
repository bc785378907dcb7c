import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { smallestCell, smallestOf } from '../../src/checks/smallest.ts';
import { languages } from '../../src/model/language.ts';

const ids = checks.map(({ id }) => id);

// What a variant is called is no amount.
test.each(ids.filter((id) => id.startsWith('logo-') && id !== 'logo-variant'))(
  '%s says how small a departure it tells, in each language',
  (id) => {
    for (const language of languages) {
      const told = smallestOf(id, language);
      expect(told?.rows.length).toBeGreaterThan(0);
      for (const { name, cells } of told?.rows ?? []) {
        expect(name).not.toContain('undefined');
        expect(cells).toHaveLength(told?.heights.length ?? 0);
      }
    }
  },
);

test('a check of which nothing was measured says nothing', () => {
  expect(smallestOf('colour-palette', 'en')).toBeNull();
});

describe('a cell', () => {
  test.each([
    ['%', { stated: 5, told: 3, of: 20, falsely: 0 }, '5 % (3 %)'],
    ['°', { stated: null, told: 1.5, of: 20, falsely: 0 }, '– (1.5°)'],
    ['', { stated: null, told: 1, of: 20, falsely: 0 }, '– (✓)'],
    ['px', { stated: null, told: null, of: 18, falsely: 2 }, '– (–), 2/18 ✗'],
  ])('%s %o', (unit, cell, said) => {
    expect(smallestCell({ unit }, cell)).toBe(said);
  });
});
