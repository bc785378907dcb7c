import { describe, expect, it } from 'vitest';
import { freeName, paletteColours, renamed, sharesOf } from '../../renderer/store/palette.ts';
import type { WrittenKit } from '../../src/service/shapes.ts';

const kit: WrittenKit = {
  onbrand: 1,
  name: 'Solvane',
  palette: {
    colours: [
      { name: 'Butter', value: '#f9e4ac', share: { target: 60 } },
      { name: 'Ink', value: '#191a2c', share: { target: 30 } },
      { name: 'Celadon', value: '#a5cbb5' },
    ],
  },
  logos: {
    variants: [{ id: 'full', file: 'full.svg', lockup: 'mark', backgrounds: ['Butter', 'photo'] }],
  },
  channels: { x: { palette: { only: ['Ink', 'Butter'] } }, email: { palette: { shares: false } } },
};

it('finds a name that is free', () => {
  expect(freeName('Blue', new Set())).toBe('Blue');
  expect(freeName('Blue', new Set(['Blue', 'Blue 2']))).toBe('Blue 3');
});

describe('colours that were found', () => {
  const found = { name: 'Ink', hex: '#191a2c', original: '#191A2C', inSrgb: true };
  it.each([
    ['keeps a name that the palette has not', { ...found, name: 'Clay' }, { name: 'Clay', value: '#191a2c' }],
    ['numbers a name that is taken', found, { name: 'Ink 2', value: '#191a2c' }],
    ['takes the mark of a variable off', { ...found, name: '--clay' }, { name: 'clay', value: '#191a2c' }],
    ['names a nameless one by its value', { ...found, name: ' ' }, { name: '#191a2c', value: '#191a2c' }],
    [
      'keeps what sRGB can’t show, where CSS can write it',
      { ...found, name: 'Neon', original: 'color(display-p3 0 1 0)', inSrgb: false },
      { name: 'Neon', value: 'color(display-p3 0 1 0)' },
    ],
    [
      'takes the nearest where CSS can’t',
      { ...found, name: 'Red', original: 'CMYK 0 100 80 10', inSrgb: false },
      { name: 'Red', value: '#191a2c' },
    ],
  ])('%s', (_, one, wanted) => {
    expect(paletteColours([one], kit.palette.colours)).toEqual([wanted]);
  });

  it('keeps two of one name apart', () => {
    expect(paletteColours([found, found], []).map(({ name }) => name)).toEqual(['Ink', 'Ink 2']);
  });
});

describe('another name', () => {
  it('is followed by what names the colour', () => {
    const next = renamed(kit, 0, 'Cream');
    expect(next.palette.colours[0]?.name).toBe('Cream');
    expect(next.logos?.variants[0]?.backgrounds).toEqual(['Cream', 'photo']);
    expect(next.channels?.x?.palette?.only).toEqual(['Ink', 'Cream']);
    expect(next.channels?.email).toBe(kit.channels?.email);
  });

  it('is not followed on its way through a name that another colour has', () => {
    const taken = renamed(kit, 0, 'Ink');
    expect(taken.channels?.x?.palette?.only).toEqual(['Ink', 'Butter']);
    expect(renamed(taken, 0, 'Inkwell').channels?.x?.palette?.only).toEqual(['Ink', 'Butter']);
  });
});

it('adds wanted shares up, and says what is free or too much', () => {
  expect(sharesOf(kit)).toMatchObject({ free: 10, over: 0 });
  const [butter, ink] = kit.palette.colours;
  const full = { ...kit, palette: { colours: [butter, { ...ink, share: { target: 70 } }] } } as WrittenKit;
  expect(sharesOf(full)).toMatchObject({ free: 0, over: 30 });
});
