import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPages } from '../scripts/check-pages.ts';

const folder = join(import.meta.dirname, '../docs/checks');

test('docs/checks says what the checks say: run `npm run docs` after changing one', () => {
  const pages = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  expect(pages).toEqual(checkPages());
});
