import { describe, expect, test } from 'vitest';
import { choicesOf } from '../../renderer/screens/accept/choices.ts';
import type { OpenFinding } from '../../src/service/waiver-shapes.ts';

const finding = (path: string, check: string, subject = 's'): OpenFinding => ({
  path,
  check,
  subject,
  severity: 'warn',
  certainty: 'sure',
  message: `${check} in ${path}`,
});

describe('what the sheet lets a person choose from', () => {
  test('a few findings one by one, each in its own words', () => {
    const choices = choicesOf([finding('a.png', 'weight'), finding('b.png', 'weight'), finding('a.png', 'ratio')]);
    expect(choices.map(({ message }) => message)).toEqual(['weight in a.png', 'weight in b.png', 'ratio in a.png']);
  });

  test('many by what found them, with every finding and each asset once', () => {
    const many = Array.from({ length: 20 }, (_, i) => [
      finding(`${i}.png`, 'weight'),
      finding(`${i}.png`, 'palette', 'colour:#00a651'),
      finding(`${i}.png`, 'palette', 'colour:#e4002b'),
    ]).flat();
    const choices = choicesOf(many);
    expect(choices.map(({ check, findings, assets }) => [check, findings.length, assets.length])).toEqual([
      ['weight', 20, 20],
      ['palette', 40, 20],
    ]);
    expect(choices.map(({ message }) => message)).toEqual([null, null]);
  });

  test('nothing from nothing', () => expect(choicesOf([])).toEqual([]));
});
