import { expect, test } from 'vitest';
import { withoutLogoWords } from '../../../src/measure/logo/words-within.ts';
import { read, says } from '../../checks/copy.ts';
import { sighting } from '../../checks/logo.ts';

// The logo stands at 200…300 × 100…150.
const at = (x: number, y: number, width: number, height: number) =>
  read('Fernhollow', { region: { kind: 'box', x, y, width, height } });

test.each([
  ['within the logo', at(210, 105, 80, 40), 0.99, true],
  ['framed a little wider', at(196, 96, 108, 58), 0.99, true],
  ['within one that is only asked about', at(210, 105, 80, 40), 0.8, true],
  ['within one that nobody hears of', at(210, 105, 80, 40), 0.7, false],
  ['beside it', at(310, 105, 80, 40), 0.99, false],
  ['a headline that runs across it', at(100, 110, 400, 30), 0.99, false],
  ['text of a document', 'Fernhollow', 0.99, false],
] as const)('%s', (_, line, confidence, isLogo) => {
  const { copy } = says([read('早安，晨光'), line], 'mixed');
  const left = withoutLogoWords(copy, [sighting({ confidence })]);
  expect(left.pieces.map(({ text }) => text)).toEqual(isLogo ? ['早安，晨光'] : ['早安，晨光', 'Fernhollow']);
  expect(left).toMatchObject(isLogo ? { script: 'hans', text: '早安，晨光' } : copy);
});
