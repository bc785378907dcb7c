import { differenceCiede2000, parse } from 'culori';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shadesAt } from '../../src/measure/reach.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
const difference = differenceCiede2000();

test('shades lie as far away as they say, by another’s measure, and near what was asked for', () => {
  fc.assert(
    fc.property(hex, fc.double({ min: 1, max: 20, noNaN: true }), (colour, deltaE) => {
      for (const shade of shadesAt(colour, deltaE)) {
        const [one, other] = [parse(colour), parse(shade.hex)];
        expect(difference(one ?? colour, other ?? shade.hex)).toBeCloseTo(shade.deltaE, 1);
        expect(shade.deltaE).toBeLessThanOrEqual(deltaE);
        expect(deltaE - shade.deltaE).toBeLessThanOrEqual(Math.max(0.4, deltaE * 0.1));
      }
    }),
    { numRuns: 200 },
  );
});

test('there are shades each way, and fewer where sRGB ends', () => {
  expect(shadesAt('#7a6f9b', 4)).toHaveLength(6);
  expect(shadesAt('#ffffff', 4).length).toBeLessThan(6);
  expect(shadesAt('#7a6f9b', 0)).toEqual([]);
});
