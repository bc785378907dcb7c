import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alikeIn, looksAlike } from '../../src/engine/identity.ts';

const hash = fc.constantFrom(
  '0f0f0f0f0f0f0f0f',
  '0f0f0f0f0f0f0f0e',
  '0f0f0f0f0f0f1f0c',
  'ffffffff00000000',
  'a5a5a5a5a5a5a5a5',
);
const looks = fc.option(
  fc.record({
    picture: fc.option(hash),
    ratio: fc.constantFrom(1, 1.01, 1.5),
    text: fc.option(fc.constantFrom('aa', 'bb')),
    width: fc.constantFrom(100, 105, 300),
  }),
);

test('of many assets those are told that show what one shows, each as if the two alone were compared', () => {
  fc.assert(
    fc.property(fc.array(looks, { minLength: 1, maxLength: 12 }), (all) => {
      const assets = all.map((one, i) => ({ path: `${String.fromCharCode(112 - i)}.png`, looks: one }));
      const alikeTo = alikeIn(assets);
      for (const one of assets) {
        const expected = assets.filter((other) => other !== one && looksAlike(one.looks, other.looks));
        expect(alikeTo(one)).toEqual(expected.map(({ path }) => path).sort());
      }
    }),
    { numRuns: 500 },
  );
});
