import { notOk, type Outcome, ok } from '../../model/outcome.ts';
import { type Cursor, cursor } from './shared/bytes.ts';
import { collector, type Found } from './shared/collect.ts';
import { cmykColour, hsbColour, labColour, rgbColour, type SrgbColour } from './shared/colour.ts';
import { percent, short } from './shared/numbers.ts';
import { confidence, type PaletteReader } from './shared/reader.ts';
import { atEntry, type Reason, reason, type Trouble, trouble } from './shared/words.ts';

/** Version and number of colours. */
const headerBytes = 4;
/** Colour space and four values. */
const colourBytes = 10;
/** Photoshop's colour spaces go up to 10; some writers use a few numbers more. */
const largestSpace = 15;
/** Spaces whose values are numbers in a printed colour book, not colours. */
const books: Readonly<Record<number, string>> = {
  3: 'Pantone',
  4: 'Focoltone',
  5: 'Trumatch',
  6: 'Toyo 88',
  10: 'HKS',
};

/**
 * Photoshop colour swatches ("Color Swatches" in Adobe's Photoshop File Formats Specification). A section of version 1
 * without names is mostly followed by the same colours once more, with names, as version 2; either may stand alone.
 */
export const aco: PaletteReader = {
  id: 'aco',
  title: { en: 'Photoshop colour swatches', 'zh-Hans': 'Photoshop 颜色色板' },
  extensions: ['aco'],
  whenEmpty: {
    en: 'Save the swatches again from Photoshop’s Swatches panel.',
    'zh-Hans': '请从 Photoshop 的“色板”面板重新存储。',
  },
  recognise(file) {
    // No signature: a version, and entries that fit into the file and begin with a colour space.
    const input = cursor(file.bytes);
    const version = input.u16();
    const count = input.u16();
    const space = input.u16();
    const fits = headerBytes + count * colourBytes <= file.bytes.length;
    const plausible = (version === 1 || version === 2) && count > 0 && fits && space <= largestSpace;
    return plausible ? confidence.shape : confidence.none;
  },
  read(file) {
    const input = cursor(file.bytes);
    const first = readSection(input);
    if (!first.ok || input.left < headerBytes) return first;
    const second = readSection(input);
    if (second.ok) return second.value.colours.length > 0 ? second : first;
    // What follows version 1 is not always version 2: Photoshop ignores it then, as we do.
    return second.problems.some((p) => p.code === 'ends-early') ? second : first;
  },
};

function readSection(input: Cursor): Outcome<Found, Trouble> {
  const version = input.u16();
  const count = input.u16();
  if (version !== 1 && version !== 2) return notOk(trouble('broken', { format: 'ACO' }));
  const found = collector();
  for (let entry = 1; entry <= count && !found.full(); entry++) {
    const space = input.u16();
    const values = [input.u16(), input.u16(), input.u16(), input.u16()] as const;
    const name = version === 2 ? input.utf16(input.u32()).trim() : '';
    if (input.past) return notOk(trouble('ends-early', { entry }));
    const read = readSpace(space, values);
    if ('why' in read) found.skip(atEntry(entry), read.why);
    else found.add({ name, group: null, ...read });
  }
  return ok(found.found(null));
}

type Values = readonly [w: number, x: number, y: number, z: number];
type Read = { readonly original: string; readonly colour: SrgbColour } | { readonly why: Reason };

function readSpace(space: number, [w, x, y, z]: Values): Read {
  switch (space) {
    case 0: {
      const rgb = [byte(w), byte(x), byte(y)] as const;
      return read(`RGB ${rgb.join(' ')}`, rgbColour(rgb[0] / 255, rgb[1] / 255, rgb[2] / 255));
    }
    case 1: {
      const [h, s, v] = [(w / 65535) * 360, x / 65535, y / 65535];
      return read(`HSB ${short(h)} ${percent(s)} ${percent(v)}`, hsbColour(h, s, v));
    }
    case 2: // 0 is full ink
      return readInks([w, x, y, z].map((v) => 1 - v / 65535));
    case 7: {
      const [l, a, b] = [w / 100, signed(x) / 100, signed(y) / 100];
      return read(`lab(${short(l)} ${short(a)} ${short(b)})`, labColour(l, a, b));
    }
    case 8: {
      // 10000 is black: in Photoshop's own grey swatches "White" is 0 and "75% Gray" 7500.
      const white = 1 - w / 10000;
      return read(`grey ${percent(white)} %`, rgbColour(white, white, white));
    }
    case 9: // "wide" CMYK: hundredths of a percent of ink
      return readInks([w, x, y, z].map((v) => v / 10000));
    default: {
      const book = books[space];
      return { why: book === undefined ? reason('unknown-space', { space }) : reason('book-colour', { book }) };
    }
  }
}

function readInks([c = 0, m = 0, y = 0, k = 0]: readonly number[]): Read {
  return read(`CMYK ${[c, m, y, k].map(percent).join(' ')}`, cmykColour(c, m, y, k));
}

const read = (original: string, colour: SrgbColour | null): Read =>
  colour === null ? { why: reason('not-a-number') } : { original, colour };

/**
 * 16 bits to 8. Photoshop writes 257 × the byte; other programs shift it left by 8, which is told by an empty low byte
 * (257 × n has one for 0 only).
 */
const byte = (value: number): number => ((value & 0xff) === 0 ? value >> 8 : Math.round(value / 257));
const signed = (value: number): number => (value > 0x7fff ? value - 0x10000 : value);
