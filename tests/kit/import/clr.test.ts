import { describe, expect, test } from 'vitest';
import { importPalette } from '../../../src/kit/import/index.ts';
import { type KeyedColour, writeBinaryPlist, writeKeyedColours } from './binary-plist.ts';
import { firstColour, namesAndHex, problemOf, skippedOf } from './read.ts';
import { type StreamColour, writeTypedStream } from './typed-stream.ts';

/**
 * Generic RGB by its phosphors (x, y) and D65 instead of the colourants the code has: the matrix is solved here, and the
 * sRGB one likewise.
 */
function genericToSrgb(components: readonly number[]): string {
  const generic = matrixOf([0.63, 0.34], [0.295, 0.605], [0.155, 0.077]);
  const srgb = matrixOf([0.64, 0.33], [0.3, 0.6], [0.15, 0.06]);
  const xyz = times(
    generic,
    components.map((v) => v ** 1.8),
  );
  const encode = (v: number): number => (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055);
  const levels = times(inverse(srgb), xyz).map((v) => Math.round(255 * encode(Math.min(1, Math.max(0, v)))));
  return `#${levels.map((v) => v.toString(16).padStart(2, '0')).join('')}`;
}
type Matrix = readonly (readonly number[])[];
const times = (matrix: Matrix, vector: readonly number[]): number[] =>
  matrix.map((row) => row.reduce((sum, value, i) => sum + value * (vector[i] ?? 0), 0));
function matrixOf(...primaries: readonly (readonly [x: number, y: number])[]): Matrix {
  const columns = primaries.map(([x, y]) => [x / y, 1, (1 - x - y) / y]);
  const rows = [0, 1, 2].map((i) => columns.map((column) => column[i] ?? 0));
  const white = [0.3127 / 0.329, 1, (1 - 0.3127 - 0.329) / 0.329];
  const scale = times(inverse(rows), white);
  return rows.map((row) => row.map((value, i) => value * (scale[i] ?? 0)));
}
function inverse(matrix: Matrix): Matrix {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = matrix.flat();
  const det = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  return [
    [e * i - f * h, c * h - b * i, b * f - c * e],
    [f * g - d * i, a * i - c * g, c * d - a * f],
    [d * h - e * g, b * g - a * h, a * e - b * d],
  ].map((row) => row.map((value) => value / det));
}

const calibrated = [0.135, 0.152, 0.193];

describe('keyed archive', () => {
  const cases: readonly (readonly [string, Omit<KeyedColour, 'name'>, string, number])[] = [
    [
      'components in sRGB win over the calibrated ones beside them',
      {
        keys: { NSColorSpace: 1, NSRGB: `${calibrated.join(' ')}\0`, NSComponents: '0.18039 0.20392 0.25098 1' },
        space: { NSID: 7 },
      },
      '#2e3440',
      1,
    ],
    [
      'calibrated RGB alone',
      { keys: { NSColorSpace: 1, NSRGB: '0.5 0.25 0.75\0' } },
      genericToSrgb([0.5, 0.25, 0.75]),
      1,
    ],
    [
      'a space that nobody knows falls back to calibrated RGB',
      { keys: { NSColorSpace: 1, NSRGB: '0.5 0.25 0.75', NSComponents: '1 1 1 1' }, space: { NSID: 99 } },
      genericToSrgb([0.5, 0.25, 0.75]),
      1,
    ],
    ['device RGB with opacity', { keys: { NSColorSpace: 2, NSRGB: '1 0.50196 0 0.4' } }, '#ff8000', 0.4],
    ['device white', { keys: { NSColorSpace: 4, NSWhite: '0.2\0' } }, '#333333', 1],
    [
      'calibrated white (0.6027 is sRGB 2/3)',
      { keys: { NSColorSpace: 3, NSWhite: '0.602715373 0.5' } },
      '#aaaaaa',
      0.5,
    ],
    [
      'grey of gamma 2.2',
      { keys: { NSColorSpace: 3, NSWhite: '0', NSComponents: '0.4 1' }, space: { NSID: 9 } },
      '#666666',
      1,
    ],
    ['CMYK', { keys: { NSColorSpace: 5, NSCMYK: '0 1 1 0' } }, '#ed1c24', 1],
    [
      'Display P3 inside sRGB',
      { keys: { NSColorSpace: 1, NSComponents: '0 0 0 1' }, space: { NSSpaceID: 12 } },
      '#000000',
      1,
    ],
    [
      'a named colour is the one it holds',
      { keys: { NSColorSpace: 6 }, inner: { NSColorSpace: 2, NSRGB: '0 0 1' } },
      '#0000ff',
      1,
    ],
  ];
  test.each(cases)('%s', async (_, colour, hex, alpha) => {
    const file = writeKeyedColours([{ name: 'x', ...colour }]);
    expect(await firstColour('a.clr', file)).toMatchObject({ name: 'x', hex, alpha });
  });

  test('a colour of Display P3 outside sRGB keeps its values', async () => {
    const keys = { NSColorSpace: 1, NSRGB: '1 0 0', NSComponents: '1 0.1 0.0525 1' };
    const first = await firstColour('a.clr', writeKeyedColours([{ name: 'x', keys, space: { NSSpaceID: 12 } }]));
    expect(first).toMatchObject({ original: 'color(display-p3 1 0.1 0.0525)', inSrgb: false });
  });

  test('names in any script, in order; patterns are left out', async () => {
    const file = writeKeyedColours([
      { name: '品牌红', keys: { NSColorSpace: 2, NSRGB: '1 0 0' } },
      { name: 'Pattern', keys: { NSColorSpace: 10 } },
      { name: 'Blue', keys: { NSColorSpace: 2, NSRGB: '0 0 1' } },
    ]);
    expect(await namesAndHex('a.clr', file)).toEqual([
      ['品牌红', '#ff0000'],
      ['Blue', '#0000ff'],
    ]);
    expect(await skippedOf('a.clr', file)).toEqual(['entry 2: its colour space (10) is not known']);
  });

  test('a named colour that stands for itself is left out', async () => {
    const self = { dict: { NSColorSpace: 6, NSColor: { uid: 1 } } };
    const lists = [{ dict: { 'NS.objects': [{ uid: 1 }] } }, { dict: { 'NS.objects': [{ uid: 4 }] } }];
    const top = { dict: { NSColors: { uid: 2 }, NSKeys: { uid: 3 } } };
    const file = writeBinaryPlist({ dict: { $objects: ['$null', self, ...lists, 'x'], $top: top } });
    expect(await problemOf('a.clr', file)).toContain('entry 1: its colour space (6) is not known');
  });

  test('another property list says that it is damaged', async () => {
    expect(await problemOf('a.clr', writeBinaryPlist({ dict: { hello: 'world' } }))).toContain('CLR file is damaged');
  });

  test('cut anywhere, the answer is one problem', async () => {
    const whole = writeKeyedColours([{ name: 'x', keys: { NSColorSpace: 2, NSRGB: '1 0 0' } }]);
    for (let length = 0; length < whole.length; length++) {
      const imported = await importPalette('a.clr', whole.slice(0, length));
      expect(imported.ok).toBe(false);
    }
  });
});

describe('typed stream', () => {
  const colours: readonly StreamColour[] = [
    { name: 'Calibrated', space: 1, values: [0.5, 0.25, 0.75, 1] },
    { name: '设备', space: 2, values: [1, 0.50196, 0, 0.5] },
    { name: 'White', space: 4, values: [0.2, 1] },
    { name: 'Ink', space: 5, values: [0, 1, 1, 0, 1] },
    { name: 'Again', space: 1, values: [0.5, 0.25, 0.75, 1] },
  ];
  const expected = [
    ['Calibrated', genericToSrgb([0.5, 0.25, 0.75])],
    ['设备', '#ff8000'],
    ['White', '#333333'],
    ['Ink', '#ed1c24'],
    ['Again', genericToSrgb([0.5, 0.25, 0.75])],
  ];
  test.each([true, false])('little-endian: %s', async (littleEndian) => {
    expect(await namesAndHex('a.clr', writeTypedStream(colours, littleEndian))).toEqual(expected);
  });

  test('three hundred colours', async () => {
    const many = Array.from({ length: 300 }, (_, i) => ({ name: `Colour ${i}`, space: 2, values: [0, 0, i / 299, 1] }));
    expect(await namesAndHex('a.clr', writeTypedStream(many))).toHaveLength(300);
  });

  test('cut anywhere, nothing is thrown', async () => {
    const whole = writeTypedStream(colours);
    for (let length = 2; length < whole.length; length++) await importPalette('a.clr', whole.slice(0, length));
    expect(await problemOf('a.clr', whole.slice(0, 150))).toContain('CLR file is damaged');
  });
});
