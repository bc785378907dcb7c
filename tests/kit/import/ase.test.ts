import { describe, expect, test } from 'vitest';
import { importPalette } from '../../../src/kit/import/index.ts';
import { firstColour, namesAndHex, problemOf, read, skippedOf } from './read.ts';
import { type AseBlock, writeAse } from './swatch-files.ts';

const red: AseBlock = { name: 'Brand red', model: 'RGB', values: [228 / 255, 0, 43 / 255] };
const one = (model: string, values: readonly number[]): Uint8Array => writeAse([{ name: 'x', model, values }]);

describe('colour models', () => {
  // The hex values were worked out by hand or with the formulas of colour.test.ts.
  test.each([
    ['RGB', [1, 0.5, 0], '#ff8000', 'RGB 255 128 0', true],
    ['Gray', [0.2], '#333333', 'grey 20 %', true],
    ['Gray', [1], '#ffffff', 'grey 100 %', true],
    ['LAB', [1, 0, 0], '#ffffff', 'lab(100 0 0)', true],
    ['LAB', [0.5, 0, 0], '#777777', 'lab(50 0 0)', true],
    ['CMYK', [0, 0, 0, 0], '#ffffff', 'CMYK 0 0 0 0', false],
    ['CMYK', [1, 0, 0, 0], '#00aeef', 'CMYK 100 0 0 0', false],
    ['CMYK', [0, 1, 1, 0], '#ed1c24', 'CMYK 0 100 100 0', false],
  ])('%s %j', async (model, values, hex, original, inSrgb) => {
    expect(await firstColour('a.ase', one(model, values))).toEqual({
      name: 'x',
      group: null,
      hex,
      original,
      inSrgb,
      alpha: 1,
    });
  });

  test('Lab outside sRGB keeps its values and is marked', async () => {
    const { original, inSrgb } = await firstColour('a.ase', one('LAB', [0.6, 110, 20]));
    expect([original, inSrgb]).toEqual(['lab(60 110 20)', false]);
  });

  test('an unknown model and a number that is none are left out, and said', async () => {
    const odd: AseBlock = { name: 'odd', model: 'HSB', values: [0, 0, 0] };
    const broken: AseBlock = { name: 'broken', model: 'RGB', values: [Number.NaN, 0, 0] };
    const file = writeAse([red, odd, broken]);
    expect(await namesAndHex('a.ase', file)).toEqual([['Brand red', '#e4002b']]);
    expect(await skippedOf('a.ase', file)).toEqual([
      'entry 2: its colour space (HSB) is not known',
      'entry 3: its values are not usable numbers',
    ]);
  });
});

test('groups and names in any script', async () => {
  const file = writeAse([
    { group: 'Primary · 主色' },
    { ...red, name: '品牌红 🍒' },
    { end: true },
    { ...red, name: 'Alone', values: [0, 0, 0] },
  ]);
  const { colours } = await read('a.ase', file);
  expect(colours.map(({ name, group }) => [name, group])).toEqual([
    ['品牌红 🍒', 'Primary · 主色'],
    ['Alone', null],
  ]);
});

test('the same colour under the same name counts once; another colour of that name is told apart', async () => {
  const blue: AseBlock = { name: 'Brand red', model: 'RGB', values: [0, 0, 1] };
  const file = writeAse([red, red, blue, { group: 'Dark' }, { ...blue, values: [0, 0, 0.5] }, { end: true }]);
  expect(await namesAndHex('a.ase', file)).toEqual([
    ['Brand red', '#e4002b'],
    ['Brand red 2', '#0000ff'],
    ['Brand red (Dark)', '#000080'],
  ]);
});

test('a colour without a name is called by its value', async () => {
  expect(await namesAndHex('a.ase', writeAse([{ name: '', model: 'RGB', values: [1, 1, 0] }]))).toEqual([
    ['#ffff00', '#ffff00'],
  ]);
});

describe('damage', () => {
  const whole = writeAse([{ group: 'G' }, red, { name: 'b', model: 'CMYK', values: [0, 0.5, 1, 0] }, { end: true }]);

  test('cut anywhere, the answer is one problem or what was whole, never a throw', async () => {
    for (let length = 0; length < whole.length; length++) {
      const imported = await importPalette('a.ase', whole.slice(0, length));
      if (imported.ok) expect(imported.value.skipped.map(({ why }) => why).join()).toContain('announces 4 entries');
      else expect(imported.problems).toHaveLength(1);
    }
  });

  test('cut inside a colour, it says in which', async () => {
    expect(await problemOf('a.ase', whole.slice(0, whole.length - 20))).toContain('ends in the middle of entry 3');
  });

  test('fewer blocks than announced are read, and said', async () => {
    expect(await skippedOf('a.ase', writeAse([red], 7))).toEqual([
      'whole file: the file announces 7 entries and holds 1',
    ]);
  });

  test('another file under its name says what to do', async () => {
    expect(await problemOf('a.ase', new Uint8Array([1, 2, 3]))).toMatch(/ASE file is damaged.*again/);
  });
});
