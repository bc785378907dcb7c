import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendAt, type JsonObject, movedAt, readAt, writeAt } from '../../renderer/store/pointer.ts';

const kit = {
  name: 'Solvane',
  palette: {
    tolerance: 4,
    colours: [
      { name: 'Butter', value: '#f9e4ac' },
      { name: 'Ink', value: '#191a2c' },
    ],
  },
  checks: { 'colour-palette': { limits: { share: 1 } } },
} as const;

describe('reading', () => {
  it.each([
    ['name', 'Solvane'],
    ['palette.colours[1].name', 'Ink'],
    ['checks.colour-palette.limits.share', 1],
    ['palette.colours[2].name', undefined],
    ['name.length', undefined],
    ['palette.colours.length', undefined],
    ['checks.toString', undefined],
  ])('%s', (pointer, value) => {
    expect(readAt(kit, pointer)).toEqual(value);
  });
});

describe('writing', () => {
  it('leaves the document it was given as it was, and shares what did not change', () => {
    const before = structuredClone(kit);
    const next = writeAt(kit, 'palette.colours[0].name', 'Cream');
    expect(kit).toEqual(before);
    expect(readAt(next, 'palette.colours[0].name')).toBe('Cream');
    expect(readAt(next, 'palette.colours[1]')).toBe(kit.palette.colours[1]);
    expect(next.checks).toBe(kit.checks);
  });

  it('keeps the order of keys, and puts a new key last', () => {
    expect(Object.keys(writeAt(kit, 'palette.tolerance', 5))).toEqual(['name', 'palette', 'checks']);
    expect(Object.keys(writeAt(kit, 'voice.tone', ['calm']))).toEqual(['name', 'palette', 'checks', 'voice']);
  });

  it('takes out what would be left empty', () => {
    expect(writeAt(kit, 'checks.colour-palette.limits.share', undefined)).toEqual({
      name: kit.name,
      palette: kit.palette,
    });
    expect(writeAt({ a: [{ b: 1 }] }, 'a[0]', undefined)).toEqual({});
    expect(writeAt({ a: [{ b: 1 }, { b: 2 }] }, 'a[0]', undefined)).toEqual({ a: [{ b: 2 }] });
  });

  it('gives back what was written, wherever it was', () => {
    const key = fc.stringMatching(/^[a-z][a-z-]{0,8}$/);
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 4 }), fc.oneof(fc.integer(), fc.string()), (keys, value) => {
        const pointer = keys.join('.');
        const root: JsonObject = { palette: { colours: [1] }, name: 'x' };
        expect(readAt(writeAt(root, pointer, value), pointer)).toBe(value);
        expect(readAt(writeAt(root, pointer, undefined), pointer)).toBeUndefined();
      }),
    );
  });
});

it('appends to a list that is not there yet', () => {
  expect(appendAt({ name: 'x' }, 'palette.accepted', 'a', 'b')).toEqual({
    name: 'x',
    palette: { accepted: ['a', 'b'] },
  });
});

it('moves one item by a place, and not over the ends', () => {
  expect(movedAt({ a: [1, 2, 3] }, 'a', 2, -1)).toEqual({ a: [1, 3, 2] });
  const root = { a: [1, 2, 3] };
  expect(movedAt(root, 'a', 0, -1)).toBe(root);
  expect(movedAt(root, 'a', 2, 1)).toBe(root);
});
