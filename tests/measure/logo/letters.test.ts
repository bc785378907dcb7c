import { expect, test } from 'vitest';
import { withoutLetters } from '../../../src/measure/logo/letters.ts';
import { read, says } from '../../checks/copy.ts';
import { boxQuad, sighting } from '../../checks/logo.ts';

// A line of 200 × 24 px at 100, 50.
const line = (text = 'Slow leaves', confidence = 0.97) =>
  says([read(text, { region: { kind: 'box', x: 100, y: 50, width: 200, height: 24 }, confidence })], 'latin').copy;

test.each([
  ['a letter in its midst', boxQuad(150, 54, 19, 19), 0.82, line(), false],
  ['the same, where the fit leaves no doubt', boxQuad(150, 54, 19, 19), 0.97, line(), true],
  ['a mark before the name', boxQuad(102, 52, 20, 20), 0.82, line(), true],
  ['a mark behind it', boxQuad(280, 52, 20, 20), 0.82, line(), true],
  ['a mark that is higher than the line', boxQuad(150, 40, 44, 44), 0.82, line(), true],
  ['a wordmark', boxQuad(140, 52, 120, 20), 0.82, line(), true],
  ['a mark above the line', boxQuad(150, 20, 19, 19), 0.82, line(), true],
  ['a row of signs', boxQuad(150, 54, 19, 19), 0.82, line('O O 8'), true],
  ['a line that was hardly read', boxQuad(150, 54, 19, 19), 0.82, line('Slow leaves', 0.5), true],
] as const)('%s', (_, quad, confidence, copy, stays) => {
  expect(withoutLetters([sighting({ quad, confidence })], copy)).toHaveLength(stays ? 1 : 0);
});
