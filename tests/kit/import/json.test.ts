import { expect, test } from 'vitest';
import { namesAndHex, problemOf, read, skippedOf } from './read.ts';

const json = (value: unknown): string => JSON.stringify(value, null, 1);

test('nested names and arrays', async () => {
  const file = json({
    white: '#fff',
    grey: ['#f8f9fa', '#f1f3f5'],
    blue: { 50: '#eff6ff', DEFAULT: '#3b82f6' },
    n: 4,
    none: null,
  });
  const { colours } = await read('colors.json', file);
  expect(colours.map(({ name, group, hex }) => [name, group, hex])).toEqual([
    ['white', null, '#ffffff'],
    ['grey.0', 'grey', '#f8f9fa'],
    ['grey.1', 'grey', '#f1f3f5'],
    ['blue.50', 'blue', '#eff6ff'],
    ['blue', null, '#3b82f6'],
  ]);
});

test('a Tailwind configuration: only the colours of the theme', async () => {
  const theme = { colors: { red: '#f00' }, backgroundColor: { red: '#f00' }, extend: { colors: { brand: '#e4002b' } } };
  expect(await namesAndHex('tailwind.json', json({ theme, content: ['red'] }))).toEqual([
    ['red', '#ff0000'],
    ['brand', '#e4002b'],
  ]);
});

test('lists of colours with a name of their own', async () => {
  const list = [
    { name: 'Brand red', hex: '#e4002b' },
    { title: 'Sky', value: 'skyblue', id: 3 },
  ];
  const expected = [
    ['Brand red', '#e4002b'],
    ['Sky', '#87ceeb'],
  ];
  expect(await namesAndHex('a.json', json(list))).toEqual(expected);
  expect(await namesAndHex('a.json', json({ colors: list }))).toEqual(expected);
});

test('what wants to be a colour and is none is said; what is none is not', async () => {
  const file = json({
    ok: '#fff',
    bad: '#12',
    mix: 'color-mix(in srgb, red, blue)',
    text: 'Hello',
    see: 'transparent',
  });
  expect(await skippedOf('a.json', file)).toEqual([
    'bad: “#12” is not a colour that Onbrand can read',
    'mix: “color-mix(in srgb, red, blue)” is computed; write the resulting colour instead',
  ]);
});

test('keys that objects have by nature are keys like others', async () => {
  const file = '{"__proto__": "#111111", "constructor": "#222222", "toString": {"hasOwnProperty": "#333333"}}';
  expect(await namesAndHex('a.json', file)).toHaveLength(3);
});

test('more colours than a palette has: the first ten thousand, and it is said', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 10_500 }, (_, i) => [`c${i}`, `#${i.toString(16).padStart(6, '0')}`]),
  );
  const { colours, skipped } = await read('a.json', json(many));
  expect(colours).toHaveLength(10_000);
  expect(skipped).toEqual([{ where: 'whole file', why: 'only the first 10000 colours of the file were read' }]);
});

test('JSON without colours says how colours look', async () => {
  expect(await problemOf('a.json', '{"a": 1}')).toContain('{ "red": "#e4002b" }');
});
