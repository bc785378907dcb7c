import { describe, expect, test } from 'vitest';
import { firstColour, namesAndHex, problemOf, read, skippedOf } from './read.ts';

const json = (value: unknown): string => JSON.stringify(value);
const value = (colorSpace: string, components: readonly unknown[], more: object = {}): unknown => ({
  $type: 'color',
  $value: { colorSpace, components, ...more },
});

describe('2025.10: colour spaces and components', () => {
  test.each([
    ['srgb', [1, 0.5, 0], {}, '#ff8000', true, 1, 'color(srgb 1 0.5 0)'],
    ['srgb', [1, 'none', 0], { alpha: 0.25 }, '#ff0000', true, 0.25, 'color(srgb 1 0 0 / 0.25)'],
    ['srgb-linear', [1, 0, 0], {}, '#ff0000', true, 1, 'color(srgb-linear 1 0 0)'],
    ['hsl', [120, 100, 25], {}, '#008000', true, 1, 'hsl(120 100 25)'],
    ['hwb', [0, 0, 0], {}, '#ff0000', true, 1, 'hwb(0 0 0)'],
    ['lab', [50, 0, 0], {}, '#777777', true, 1, 'lab(50 0 0)'],
    ['lch', [100, 0, 0], {}, '#ffffff', true, 1, 'lch(100 0 0)'],
    ['oklab', [1, 0, 0], {}, '#ffffff', true, 1, 'oklab(1 0 0)'],
    ['oklch', [0.637, 0.237, 25.331], {}, '#fb2c36', true, 1, 'oklch(0.637 0.237 25.331)'],
    ['xyz-d65', [0, 0, 0], {}, '#000000', true, 1, 'color(xyz-d65 0 0 0)'],
    ['srgb', [0.39, 0.4, 0.94], { hex: '#6366f1' }, '#6366f1', true, 1, 'color(srgb 0.39 0.4 0.94)'],
    ['srgb', [0.39, 0.4, 0.94], { hex: '#e4002b' }, '#6366f0', true, 1, 'color(srgb 0.39 0.4 0.94)'],
    ['display-p3', [0, 1, 0], { hex: '#00ff00' }, '#00ff00', false, 1, 'color(display-p3 0 1 0)'],
    ['display-p3', [0, 1, 0], {}, '#00fb29', false, 1, 'color(display-p3 0 1 0)'],
  ] as const)('%s %j %j', async (space, components, more, hex, inSrgb, alpha, original) => {
    const first = await firstColour('a.tokens.json', json({ x: value(space, components, more) }));
    expect(first).toEqual({ name: 'x', group: null, hex, original, inSrgb, alpha });
  });

  test('what is missing or unknown is said', async () => {
    const file = json({
      ok: value('srgb', [0, 0, 0]),
      space: value('cmyk', [0, 0, 0, 1]),
      few: value('srgb', [0, 0]),
      odd: value('srgb', ['a', 0, 0]),
      none: { $type: 'color', $value: 12 },
    });
    expect(await skippedOf('a.json', file)).toEqual([
      'space: its colour space (cmyk) is not known',
      'few: its values are not usable numbers',
      'odd: its values are not usable numbers',
      'none: “12” is not a colour that Onbrand can read',
    ]);
  });
});

test('the older draft: strings; groups; $type inherited, overruled, absent', async () => {
  const file = json({
    $description: 'red',
    brand: { $type: 'color', red: { $value: '#e4002b' }, deep: { blue: { $value: 'rgb(0 32 91)' } } },
    size: { $type: 'dimension', $value: '4px' },
    weight: { $type: 'fontWeight', $value: 'black' },
    free: { $value: '#abcdef', $extensions: { color: { $value: '#000' } } },
    ratio: { $value: '16/9' },
    shadow: { $type: 'shadow', $value: { color: '#000' } },
  });
  const { colours, skipped } = await read('a.json', file);
  expect(colours.map(({ name, group, hex }) => [name, group, hex])).toEqual([
    ['brand.red', 'brand', '#e4002b'],
    ['brand.deep.blue', 'brand.deep', '#00205b'],
    ['free', null, '#abcdef'],
  ]);
  expect(skipped).toEqual([]);
});

describe('aliases', () => {
  test('in braces, by pointer, in steps, to a group’s root, before their target', async () => {
    const file = json({
      link: { $value: '{brand.red}' },
      hover: { $value: '{ link }' },
      pointed: { $type: 'color', $value: { $ref: '#/brand/red/$value' } },
      whole: { $ref: '#/brand/red' },
      rooted: { $value: '{accent}' },
      brand: { $type: 'color', red: { $value: '#e4002b' } },
      accent: { $root: { $type: 'color', $value: '#00205b' }, light: { $type: 'color', $value: '#fff' } },
    });
    expect(await namesAndHex('a.json', file)).toEqual([
      ['link', '#e4002b'],
      ['hover', '#e4002b'],
      ['pointed', '#e4002b'],
      ['whole', '#e4002b'],
      ['rooted', '#00205b'],
      ['brand.red', '#e4002b'],
      ['accent.$root', '#00205b'],
      ['accent.light', '#ffffff'],
    ]);
  });

  test('cycles, missing targets and chains without end are said', async () => {
    const chain = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`c${i}`, { $value: `{c${i + 1}}` }]));
    const file = json({
      ok: { $value: '#fff' },
      a: { $value: '{b}' },
      b: { $value: '{a}' },
      gone: { $value: '{nowhere}' },
      size: { $type: 'dimension', $value: '{nowhere}' },
      ...chain,
      c100: { $value: 'red' },
    });
    const skipped = await skippedOf('a.json', file);
    expect(skipped.slice(0, 3)).toEqual([
      'a: it refers back to itself through {a}',
      'b: it refers back to itself through {b}',
      'gone: it refers to {nowhere}, which this file does not define',
    ]);
    expect(skipped[3]).toBe('c0: its chain of references is too long to follow');
  });
});

test('Style Dictionary and Tokens Studio: value, type, references that end in .value', async () => {
  const file = json({
    color: { base: { red: { value: '#e4002b', type: 'color' } }, link: { value: '{color.base.red.value}' } },
    size: { value: '4', type: 'spacing' },
  });
  expect(await namesAndHex('a.json', file)).toEqual([
    ['color.base.red', '#e4002b'],
    ['color.link', '#e4002b'],
  ]);
});

test('groups deeper than any palette are left out, and said', async () => {
  const deep = `${'{"a":'.repeat(50_000)}{"$value":"#000"}${'}'.repeat(50_000)}`;
  expect(await skippedOf('a.json', `{"ok":{"$value":"#fff"},"deep":${deep}}`)).toEqual([
    'deep.a.a: it is nested deeper than 32 levels',
  ]);
});

test('broken JSON says in which line', async () => {
  expect(await problemOf('a.json', '{\n  "a": { "$value": "#fff" },\n  oops\n}')).toMatch(
    /JSON can’t be read.*\(line 3\)/,
  );
  expect(await problemOf('a.json', '{\n  "a": { "$value": "#fff"')).toContain('(line 2)');
});
