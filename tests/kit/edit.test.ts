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
