import fc from 'fast-check';
import { parse } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { editText } from '../../src/kit/edit.ts';

const text = `{
  // The brand
  "name": "Tidal", // never Tidal Inc.
  "palette": {
    "tolerance": 5,
    "colours": [
      // the first
      { "name": "Deep", "value": "#12355b" },
      { "name": "Coral", "value": "#ff6f59" }, // warm
      { "name": "Foam", "value": "#f4f9f9" },
    ]
  },
}
`;
const written = parse(text);
const colours: readonly { readonly name: string; readonly value: string }[] = written.palette.colours;
const edited = (change: object): string => editText(text, { ...written, ...change });
const comments = ['// The brand', '// never Tidal Inc.', '// the first', '// warm'];

describe('an edited text', () => {
  test.each([
    ['nothing', {}, 0],
    ['one value', { name: 'Tide' }, 1],
    ['a value deep inside', { palette: { ...written.palette, tolerance: 3 } }, 1],
    [
      'one element',
      { palette: { ...written.palette, colours: [colours[0], { ...colours[1], value: '#ff0000' }, colours[2]] } },
      1,
    ],
  ])('%s: every other line stays', (_, change, lines) => {
    const result = edited(change);
    const before = new Set(text.split('\n'));
    expect(result.split('\n').filter((line) => !before.has(line))).toHaveLength(lines);
    for (const comment of comments) expect(result).toContain(comment);
  });

  test('a new colour in the middle, and one gone, leave the comments of the others', () => {
    const added = edited({
      palette: { ...written.palette, colours: [colours[0], { name: 'Sand', value: '#ddccaa' }, ...colours.slice(1)] },
    });
    for (const comment of comments) expect(added).toContain(comment);
    const gone = edited({ palette: { ...written.palette, colours: colours.slice(0, 2) } });
    for (const comment of comments) expect(gone).toContain(comment);
  });

  test('keeps line ends, indentation and a byte order mark', () => {
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n').replaceAll('  ', '\t')}`;
    const result = editText(windows, { ...written, voice: { names: ['Tidal'] } });
    expect(result.replaceAll('\r\n', '')).not.toContain('\n');
    expect(result.startsWith('\uFEFF{')).toBe(true);
    expect(result).toContain('\r\n\t"voice": {\r\n\t\t"names"');
  });

  test('that can’t be read is written anew', () => {
    expect(parse(editText('{ "a": ', { b: 1 }))).toEqual({ b: 1 });
  });
});

describe('a long list', () => {
  const one = (i: number) => ({ path: `a-${i}.png`, places: [{ x: i, colours: '' }] });
  const many = Array.from({ length: 3000 }, (_, i) => one(i));
  const layout = { onbrand: 1, waivers: many };
  const written = `${JSON.stringify(layout, null, 2)}\n`;

  test('that comes at once is laid out as if it had come one by one', () => {
    const [first, ...others] = many.slice(0, 4);
    const before = `{\n  "onbrand": 1,\n  "waivers": [\n    ${JSON.stringify(first)} // agreed\n  ]\n}\n`;
    const oneByOne = others.reduce(
      (text, _, i) => editText(text, { onbrand: 1, waivers: many.slice(0, i + 2) }),
      before,
    );
    const atOnce = editText(before, { onbrand: 1, waivers: many.slice(0, 4) });
    expect(atOnce).toBe(oneByOne);
    expect(atOnce).toContain('// agreed');
  });

  test('keeps each line of those that stay, whichever go and come', () => {
    const kept = many.filter((_, i) => i % 3 !== 0);
    const wanted = [...kept.slice(0, 900), one(-1), ...kept.slice(900), one(-2)];
    const edited = editText(written, { onbrand: 1, waivers: wanted });
    expect(edited).toBe(`${JSON.stringify({ onbrand: 1, waivers: wanted }, null, 2)}\n`);
  });

  test('of which one changed, and others went, keeps the comments of the rest', () => {
    const text = '[\n  { "a": 1 }, // one\n  { "a": 2 }, // two\n  { "a": 3 }, // three\n  { "a": 4 } // four\n]\n';
    expect(editText(text, [{ a: 1 }, { a: 30 }])).toBe('[\n  { "a": 1 }, // one\n  { "a": 30 } // two\n]\n');
  });
});

test('a list says what is wanted, however its elements come and go', () => {
  const list = fc.array(fc.constantFrom(0, 1, 2, { a: 1 }, { a: 2, b: [] }, [3]), { maxLength: 9 });
  fc.assert(
    fc.property(list, list, fc.constantFrom(undefined, 2, '\t'), (from, to, space) => {
      expect(JSON.parse(editText(JSON.stringify({ from }, null, space), { from: to }))).toEqual({ from: to });
    }),
    { numRuns: 2000 },
  );
});

test('says what is wanted, whatever it said before', () => {
  // jsonc-parser takes `__proto__` for the prototype; no kit has such a key, and one that had would not be opened.
  const json = fc
    .jsonValue({ maxDepth: 4 })
    .map((value) => JSON.stringify({ value }))
    .filter((text) => !text.includes('__proto__'))
    .map((text) => JSON.parse(text));
  fc.assert(
    fc.property(json, json, fc.constantFrom(undefined, 2), (from, to, space) => {
      expect(JSON.parse(editText(JSON.stringify(from, null, space), to))).toEqual(to);
    }),
    { numRuns: 1000 },
  );
});
