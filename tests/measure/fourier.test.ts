import { describe, expect, test } from 'vitest';
import { fourier, hann } from '../../src/measure/fourier.ts';
import { noise } from '../facts/gathered.ts';

describe.each([2, 8, 128])('a transform of %d', (size) => {
  const next = noise(size);
  const real = Float64Array.from({ length: size }, () => next() - 0.5);
  const imaginary = Float64Array.from({ length: size }, () => next() - 0.5);
  const [re, im] = [real.slice(), imaginary.slice()];
  fourier(size)(re, im);

  test('is the sum that defines it', () => {
    for (let k = 0; k < size; k++) {
      let [a, b] = [0, 0];
      for (let n = 0; n < size; n++) {
        const angle = (-2 * Math.PI * k * n) / size;
        a += (real[n] ?? 0) * Math.cos(angle) - (imaginary[n] ?? 0) * Math.sin(angle);
        b += (real[n] ?? 0) * Math.sin(angle) + (imaginary[n] ?? 0) * Math.cos(angle);
      }
      expect(re[k]).toBeCloseTo(a, 9);
      expect(im[k]).toBeCloseTo(b, 9);
    }
  });

  test('keeps the energy (Parseval)', () => {
    const energy = (a: Float64Array, b: Float64Array): number =>
      a.reduce((sum, v, i) => sum + v * v + (b[i] ?? 0) ** 2, 0);
    expect(energy(re, im) / size).toBeCloseTo(energy(real, imaginary), 9);
  });
});

test('Hann’s window sums to half its size and is symmetric', () => {
  const window = hann(128);
  expect(window.reduce((a, b) => a + b)).toBeCloseTo(64, 9);
  expect(window[0]).toBeCloseTo(window[127] ?? 0, 12);
});
