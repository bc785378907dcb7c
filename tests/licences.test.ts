import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

test('the licence of the typeface that reports carry is shipped as it is, and named', () => {
  const licence = read('assets/licences/inter-tight.txt');
  expect(licence).toBe(read('node_modules/@fontsource-variable/inter-tight/LICENSE'));
  expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(read('README.md')).toContain('assets/licences/inter-tight.txt');
});
