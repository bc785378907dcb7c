import { expect, test } from 'vitest';
import { createPress } from '../../src/exports/pdf/press.ts';
import { report } from '../report/fixture.ts';
import { studio } from './studio.ts';

test('what is remembered of words that were set does not grow with the report', async () => {
  const press = createPress(report(), await studio.typefaces(), 'Report');
  press.page('');
  for (let i = 0; i < 5000; i += 1) press.widthOf(`word-${i}`);
  const remembered = (): number =>
    Object.values(
      (press.pdf as unknown as { _fontFamilies: Record<string, { layoutCache: object }> })._fontFamilies,
    ).reduce((sum, { layoutCache }) => sum + Object.keys(layoutCache).length, 0);
  const before = remembered();
  for (let i = 0; i < 2500; i += 1) press.heightOf(`text-${i}`);
  expect(before).toBeGreaterThan(5000);
  expect(remembered()).toBeLessThan(1000);
});
