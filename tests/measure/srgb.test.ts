import { converter, interpolate } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  channelDistance,
  colourOf,
  hexOf,
  isNeutral,
  mix,
  neutralChroma,
  writeLab,
  writeOklab,
} from '../../src/measure/srgb.ts';

const colour = fc.integer({ min: 0, max: 0xffffff });
const out = new Float64Array(3);
const toLab = converter('lab65');
const toOklab = converter('oklab');
const toRgb = converter('rgb');

describe('sRGB', () => {
  test('to CIE Lab as culori', () => {
    fc.assert(
      fc.property(colour, (c) => {
        writeLab(c, out);
        const { l, a, b } = toLab(hexOf(c)) ?? { l: 0, a: 0, b: 0 };
        expect(out[0]).toBeCloseTo(l, 8);
        expect(out[1]).toBeCloseTo(a, 8);
        expect(out[2]).toBeCloseTo(b, 8);
      }),
    );
  });

  test('to OKLab as culori', () => {
    fc.assert(
      fc.property(colour, (c) => {
        writeOklab(c, out);
        const { l, a, b } = toOklab(hexOf(c)) ?? { l: 0, a: 0, b: 0 };
        expect(out[0]).toBeCloseTo(l, 5);
        expect(out[1]).toBeCloseTo(a, 5);
        expect(out[2]).toBeCloseTo(b, 5);
      }),
    );
  });

  test('hex there and back', () => {
    fc.assert(fc.property(colour, (c) => colourOf(hexOf(c)) === c));
    expect(hexOf(0x00_00_0a)).toBe('#00000a');
  });

  test.each([
    ['srgb', 'rgb'],
    ['linear', 'lrgb'],
    ['oklab', 'oklab'],
  ] as const)('mixes in %s as culori, to a step of 8 bits', (space, mode) => {
    fc.assert(
      fc.property(colour, colour, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, t) => {
        const { r, g, b: blue } = toRgb(interpolate([hexOf(a), hexOf(b)], mode)(t));
        const byte = (v: number) => Math.round(255 * Math.min(1, Math.max(0, v)));
        const theirs = (byte(r) << 16) | (byte(g) << 8) | byte(blue);
        expect(channelDistance(mix(a, b, t, space), theirs)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a neutral has hardly any chroma; channels far apart never make one', () => {
    const chroma = (c: number): number => {
      writeOklab(c, out);
      return Math.hypot(out[1] ?? 0, out[2] ?? 0);
    };
    let wrong = 0;
    for (let r = 0; r < 256; r += 5) {
      for (let g = 0; g < 256; g += 5) {
        for (let b = 0; b < 256; b += 5) {
          const c = (r << 16) | (g << 8) | b;
          if (isNeutral(c) !== chroma(c) < neutralChroma) wrong++;
        }
      }
    }
    expect(wrong).toBe(0);
    // The two colours of all that lie nearest to the border that spares the work.
    expect(isNeutral(0xe6f5fe)).toBe(true);
    expect(isNeutral(0xe6f6ff)).toBe(chroma(0xe6f6ff) < neutralChroma);
  });
});
