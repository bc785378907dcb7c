import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../src/checks/index.ts';
import type { Check } from '../src/model/check.ts';
import { languages } from '../src/model/language.ts';

const all: readonly Check[] = checks;

test('the registry is sorted, and each id is the name of its file', () => {
  const ids = all.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  const files = readdirSync(join(import.meta.dirname, '../src/checks')).filter(
    (name) => name.endsWith('.ts') && name !== 'index.ts',
  );
  expect(ids.filter((id) => !files.includes(`${id}.ts`))).toEqual([]);
});

test('each check has a table of its own, or stands in that of its kind', () => {
  const folder = join(import.meta.dirname, 'checks');
  const tables = readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const imported = ({ id }: Check): boolean => tables.some((text) => text.includes(`src/checks/${id}.ts'`));
  expect(all.filter((check) => !imported(check)).map(({ id }) => id)).toEqual([]);
});

describe.each(all.map((check) => [check.id, check] as const))('%s', (_, check) => {
  test.each(languages)('says everything in %s', (language) => {
    const { title, why, blind, because } = check.words[language];
    for (const text of [title, why, blind, ...Object.values(because)]) expect(text.trim()).not.toBe('');
    expect(title.endsWith('.')).toBe(false);
    expect(Object.keys(because).sort()).toEqual(Object.keys(check.words.en.because).sort());
  });

  test('has defaults within their own bounds', () => {
    for (const limit of Object.values(check.limits)) {
      expect(limit.default).toBeGreaterThanOrEqual(limit.min);
      expect(limit.default).toBeLessThanOrEqual(limit.max);
    }
    expect(check.weight).toBeGreaterThan(0);
  });
});
