import { differenceCiede2000 } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinctColours } from '../../../src/kit/import/index.ts';
import { cmykColour, hsbColour, labColour, readCssColour } from '../../../src/kit/import/shared/colour.ts';

const hexOf = (levels: readonly number[]): string =>
  `#${levels
    .map((v) =>
      Math.round(255 * Math.min(1, Math.max(0, v)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
const levelsOf = (hex: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
/** At most one level apart: two roundings of one number. */
const near = (a: string, b: string): boolean => levelsOf(a).every((v, i) => Math.abs(v - (levelsOf(b)[i] ?? 0)) <= 1);

/** CIE 15:2004 to XYZ (D50), then Lindbloom's matrix for sRGB under D50 (Bradford), then IEC 61966-2-1. */
function labToSrgb(l: number, a: number, b: number): readonly number[] {
  const fy = (l + 16) / 116;
  const cube = (f: number): number => (f ** 3 > 216 / 24389 ? f ** 3 : (116 * f - 16) / (24389 / 27));
  const [x, y, z] = [0.96422 * cube(fy + a / 500), cube(fy), 0.82521 * cube(fy - b / 200)] as const;
  return [
    3.1338561 * x - 1.6168667 * y - 0.4906146 * z,
    -0.9787684 * x + 1.9161415 * y + 0.033454 * z,
    0.0719453 * x - 0.2289914 * y + 1.4052427 * z,
  ].map((v) => (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055));
}

test('Lab inside sRGB agrees with another way to compute it', () => {
  const component = fc.integer({ min: -60, max: 60 });
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 95 }), component, component, (l, a, b) => {
      const expected = labToSrgb(l, a, b);
      fc.pre(expected.every((v) => v > 0.004 && v < 0.996));
      const colour = labColour(l, a, b);
      expect(colour?.inSrgb).toBe(true);
      expect(near(colour?.hex ?? '', hexOf(expected))).toBe(true);
    }),
  );
});

/** The other formula for HSV (Wikipedia, "HSL and HSV: alternative"): no sectors. */
const hsvToSrgb = (h: number, s: number, v: number): readonly number[] =>
  [5, 3, 1].map((n) => {
    const k = (n + h / 60) % 6;
    return v - v * s * Math.max(0, Math.min(k, 4 - k, 1));
  });

test('HSB agrees with another way to compute it', () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 0, max: 359.9, noNaN: true }), unit, unit, (h, s, v) => {
      expect(near(hsbColour(h, s, v)?.hex ?? '', hexOf(hsvToSrgb(h, s, v)))).toBe(true);
    }),
  );
});

describe('CMYK without a profile', () => {
  // Illustrator's default CMYK swatches with the hex values it shows for them (U.S. Web Coated (SWOP) v2).
  const swatches: readonly (readonly [inks: readonly [number, number, number, number], hex: string])[] = [
    [[0, 0, 0, 100], '#231f20'],
    [[100, 100, 0, 0], '#2e3192'],
    [[0, 50, 100, 0], '#f7941d'],
    [[50, 0, 100, 0], '#8dc63f'],
    [[85, 10, 100, 10], '#009444'],
    [[70, 15, 0, 0], '#27aae1'],
    [[85, 50, 0, 0], '#1c75bc'],
    [[75, 100, 0, 0], '#662d91'],
    [[0, 95, 20, 0], '#ee2a7b'],
    [[0, 35, 85, 0], '#fbb040'],
    [[15, 100, 90, 10], '#be1e2d'],
    [[25, 25, 40, 0], '#c2b59b'],
    [[40, 65, 90, 35], '#754c29'],
    [[0, 0, 0, 50], '#939598'],
  ];
  const distance = differenceCiede2000();

  test.each(swatches)('%j is near %s', ([c, m, y, k], hex) => {
    const colour = cmykColour(c / 100, m / 100, y / 100, k / 100);
    expect(distance(colour?.hex ?? '', hex)).toBeLessThan(5);
    expect(colour?.inSrgb).toBe(false);
  });

  test('is written in CSS as device-cmyk, and in brand guides without the word device', () => {
    const red = cmykColour(0, 1, 0.8, 0.1)?.hex;
    const written = [
      'device-cmyk(0 1 80% 10%)',
      'cmyk(0, 100, 80, 10)',
      'CMYK(0%,100%,80%,10%)',
      'device-cmyk(0 1 .8 .1 / .5)',
    ];
    for (const text of written) expect(readCssColour(text)?.hex).toBe(red);
    expect(readCssColour('device-cmyk(0 1 .8 .1 / .5)')?.alpha).toBe(0.5);
    for (const text of ['device-cmyk(0 1)', 'device-cmyk(0 1 x 1)', 'cmyk()']) expect(readCssColour(text)).toBeNull();
  });
});

describe('colours of CSS', () => {
  test.each([
    ['#E4002B', '#e4002b', true, 1],
    ['#f80', '#ff8800', true, 1],
    ['#f808', '#ff8800', true, 0.533],
    ['rebeccapurple', '#663399', true, 1],
    ['rgb(228 0 43 / 50%)', '#e4002b', true, 0.5],
    ['rgb(300 -20 0)', '#ff0000', true, 1],
    ['hsl(0.5turn 100% 50%)', '#00ffff', true, 1],
    ['oklch(100% 0 none)', '#ffffff', true, 1],
    ['lab(50% 40 59.5)', '#bf5700', true, 1],
    ['color(display-p3 0 1 0)', '#00fb29', false, 1],
  ] as const)('%s', (text, hex, inSrgb, alpha) => {
    expect(readCssColour(text)).toEqual({ hex, inSrgb, alpha });
  });

  test.each([
    'transparent',
    '400',
    'bad',
    'var(--x)',
    'oklch(50% 1e999 0)',
    'rgb(1 2)',
    '49% 51% /',
    '',
    'a'.repeat(500),
  ])('not “%s”', (text) => expect(readCssColour(text)).toBeNull());

  test('any text gives a colour or null', () => {
    const alphabet = fc.constantFrom(
      ...'rgbhsloklchab(),/%# .-+0123456789eE\tnone',
      'oklch(',
      'color(display-p3 ',
      'calc(',
    );
    const text = fc.array(alphabet, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (css) => {
        const colour = readCssColour(css);
        if (colour !== null) expect(colour.hex).toMatch(/^#[0-9a-f]{6}$/);
      }),
      { numRuns: 2000 },
    );
  });

  test('mapping to sRGB keeps lightness and hue, and lowers chroma', () => {
    // Measured on the result alone: within the 0.02 that CSS allows, and rounding to 8 bits.
    const mapped = readCssColour('oklch(70% 0.4 150)');
    const distance = differenceCiede2000();
    expect(mapped?.inSrgb).toBe(false);
    expect(distance(mapped?.hex ?? '', 'oklch(70% 0.2 150)')).toBeLessThan(6);
  });
});

test('distinct colours: the first of each value and opacity', () => {
  const colour = (name: string, hex: string, alpha = 1) => ({
    name,
    hex,
    alpha,
    group: null,
    original: hex,
    inSrgb: true,
  });
  const all = [colour('a', '#111111'), colour('b', '#222222'), colour('c', '#111111'), colour('d', '#111111', 0.5)];
  expect(distinctColours(all).map(({ name }) => name)).toEqual(['a', 'b', 'd']);
});
