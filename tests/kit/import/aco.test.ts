import { describe, expect, test } from 'vitest';
import { importPalette } from '../../../src/kit/import/index.ts';
import { joined } from './bytes.ts';
import { firstColour, namesAndHex, problemOf, read, skippedOf } from './read.ts';
import { type AcoColour, writeAco } from './swatch-files.ts';

const byte = (value: number): number => value * 257;
const colours: readonly AcoColour[] = [
  { name: 'Brand red', space: 0, values: [byte(228), 0, byte(43)] },
  { name: '深蓝', space: 0, values: [0, byte(32), byte(91)] },
];

describe('versions', () => {
  test('version 1 has no names', async () => {
    expect(await namesAndHex('a.aco', writeAco(1, colours))).toEqual([
      ['#e4002b', '#e4002b'],
      ['#00205b', '#00205b'],
    ]);
  });

  test('version 1 followed by version 2 counts once, with names', async () => {
    expect(await namesAndHex('a.aco', joined(writeAco(1, colours), writeAco(2, colours)))).toEqual([
      ['Brand red', '#e4002b'],
      ['深蓝', '#00205b'],
    ]);
  });

  test('version 2 may stand alone', async () => {
    expect(await namesAndHex('a.aco', writeAco(2, colours))).toHaveLength(2);
  });

  test('what follows version 1 and is not version 2 is ignored, as Photoshop does', async () => {
    expect(await namesAndHex('a.aco', joined(writeAco(1, colours), [9, 9, 9, 9, 9, 9]))).toHaveLength(2);
  });

  test('without its extension it is told by its form', async () => {
    expect((await read('swatches', writeAco(1, colours))).format).toBe('Photoshop colour swatches');
  });
});

describe('colour spaces', () => {
  test.each([
    ['RGB in 16 bits', 0, [0xffff, 0x8080, 0], '#ff8000', 'RGB 255 128 0', true],
    ['RGB shifted by 8', 0, [0xe500, 0x1000, 0xff00], '#e510ff', 'RGB 229 16 255', true],
    ['HSB: green', 1, [65535 / 3, 65535, 65535], '#00ff00', 'HSB 120 100 100', true],
    ['HSB: half-bright orange', 1, [Math.round(65535 / 12), 65535, 32768], '#804000', 'HSB 30 100 50', true],
    ['CMYK: 0 is full ink', 2, [0, 65535, 65535, 65535], '#00aeef', 'CMYK 100 0 0 0', false],
    ['Lab', 7, [5000, 0, 0], '#777777', 'lab(50 0 0)', true],
    ['grey: 0 is white', 8, [0], '#ffffff', 'grey 100 %', true],
    ['grey: 7500 is “75% Gray”', 8, [7500], '#404040', 'grey 25 %', true],
    ['wide CMYK: hundredths of a percent', 9, [0, 10000, 10000, 0], '#ed1c24', 'CMYK 0 100 100 0', false],
  ] as const)('%s', async (_, space, values, hex, original, inSrgb) => {
    const file = writeAco(2, [{ name: 'x', space, values: values.map(Math.round) as unknown as AcoColour['values'] }]);
    expect(await firstColour('a.aco', file)).toMatchObject({ name: 'x', hex, original, inSrgb });
  });

  test('a and b of Lab are signed', async () => {
    const file = writeAco(1, [{ space: 7, values: [5000, -2000, 3000] }]);
    expect((await firstColour('a.aco', file)).original).toBe('lab(50 -20 30)');
  });

  test('colours of a printed book have no values: left out, and said', async () => {
    const file = writeAco(1, [...colours, { space: 3, values: [1] }, { space: 12, values: [1] }]);
    expect(await skippedOf('a.aco', file)).toEqual([
      'entry 3: a colour of a book (Pantone) has no values of its own in the file; look them up in the book',
      'entry 4: its colour space (12) is not known',
    ]);
  });
});

describe('damage', () => {
  const whole = joined(writeAco(1, colours), writeAco(2, colours));

  test('cut anywhere, the answer is colours or one problem', async () => {
    for (let length = 0; length < whole.length; length++) {
      const imported = await importPalette('a.aco', whole.slice(0, length));
      if (!imported.ok) expect(imported.problems).toHaveLength(1);
    }
  });

  test('cut inside the names it says where', async () => {
    expect(await problemOf('a.aco', whole.slice(0, whole.length - 3))).toContain('ends in the middle of entry 2');
  });

  test('65535 colours announced, none there', async () => {
    expect(await problemOf('a.aco', writeAco(1, [], 65535))).toContain('ends in the middle of entry 1');
  });
});
