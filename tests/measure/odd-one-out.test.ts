import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oddOneOut } from '../../src/measure/odd-one-out.ts';

const brand = ['#12355b', '#ff6f59', '#f4f9f9', '#c9d6df', '#254e70'];
/** A picture with some of the brand's colours, in shares of its own. */
const onBrand = fc
  .array(fc.tuple(fc.constantFrom(...brand), fc.integer({ min: 1, max: 100 })), { minLength: 2, maxLength: 5 })
  .map((parts) => {
    const all = parts.reduce((sum, [, part]) => sum + part, 0);
    return parts.map(([hex, part]) => ({ hex, share: part / all }));
  });
/** Every colour of it is met elsewhere, whatever the others hold. */
const whole = brand.map((hex) => ({ hex, share: 0.2 }));
const foreign = [
  { hex: '#00a651', share: 0.6 },
  { hex: '#ffd400', share: 0.4 },
];

describe('the odd one out', () => {
  test('is the one with colours of its own, in whatever shares the others hold theirs', () => {
    fc.assert(
      fc.property(fc.array(onBrand, { minLength: 4, maxLength: 12 }), fc.nat(12), (others, at) => {
        const set = [whole, whole, ...others];
        const place = Math.min(at, set.length);
        const { distances, limit } = oddOneOut(set.toSpliced(place, 0, foreign));
        const odd = distances.flatMap((distance, i) =>
          distance !== null && limit !== null && distance > limit ? [i] : [],
        );
        expect(odd).toEqual([place]);
      }),
    );
  });

  test('is nobody in a set of one brand, be it drawn or saved with loss', () => {
    const shifted = (hex: string, by: number): string =>
      `#${hex.slice(1).replace(/../g, (two) =>
        Math.min(255, Number.parseInt(two, 16) + by)
          .toString(16)
          .padStart(2, '0'),
      )}`;
    fc.assert(
      fc.property(fc.array(fc.tuple(onBrand, fc.nat(4)), { minLength: 5, maxLength: 12 }), (set) => {
        const lossy = set.map(([swatches, by]) => swatches.map(({ hex, share }) => ({ hex: shifted(hex, by), share })));
        const { distances, limit } = oddOneOut([whole, whole, ...lossy]);
        expect(distances.filter((distance) => distance !== null && limit !== null && distance > limit)).toEqual([]);
      }),
    );
  });

  test('is not called in a set too small to have anything in common', () => {
    expect(oddOneOut([whole, whole, whole, foreign]).limit).toBeNull();
    expect(oddOneOut([]).distances).toEqual([]);
    expect(oddOneOut([whole]).distances).toEqual([null]);
  });

  test('leaves out what has no colours', () => {
    const { distances, limit } = oddOneOut([whole, [], whole, whole, whole, whole]);
    expect(distances[1]).toBeNull();
    expect(distances.filter((distance) => distance === 0)).toHaveLength(5);
    expect(limit).not.toBeNull();
  });
});
