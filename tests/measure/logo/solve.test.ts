import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solve } from '../../../src/measure/logo/solve.ts';

test('what is solved solves: A·x = b for any A = MᵀM + 1', () => {
  const numbers = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(numbers, ([...values]) => {
      const m = values.slice(0, 9);
      const b = Float64Array.from(values.slice(9));
      const a = new Float64Array(9);
      for (let i = 0; i < 3; i++)
        for (let j = 0; j < 3; j++)
          a[3 * i + j] = [0, 1, 2].reduce((sum, k) => sum + (m[3 * k + i] ?? 0) * (m[3 * k + j] ?? 0), i === j ? 1 : 0);
      const x = solve(a, b);
      expect(x).not.toBeNull();
      for (let i = 0; i < 3; i++) {
        const row = [0, 1, 2].reduce((sum, k) => sum + (a[3 * i + k] ?? 0) * (x?.[k] ?? 0), 0);
        expect(row).toBeCloseTo(b[i] ?? 0, 6);
      }
    }),
  );
});

test('a matrix that is not positive definite has no answer', () => {
  expect(solve(Float64Array.of(1, 2, 2, 1), Float64Array.of(1, 1))).toBeNull();
});
