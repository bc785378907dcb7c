import { genericGrey, genericRgb } from './apple.ts';
import type { BinaryPlist } from './binary-plist.ts';
import { cmykColour, rgbColour, type SrgbColour, toSrgb } from './colour.ts';
import { percent, unit } from './numbers.ts';
import type { StreamObject } from './typed-stream.ts';
import { type Reason, reason } from './words.ts';

export type ArchivedColour = { readonly original: string; readonly colour: SrgbColour } | { readonly why: Reason };

/** NSColor's number for the space in which it archives itself (key NSColorSpace; first byte in a typed stream). */
const archived = { genericRgb: 1, deviceRgb: 2, genericGrey: 3, deviceGrey: 4, deviceCmyk: 5, named: 6 } as const;

type Space = 'generic-rgb' | 'generic-grey' | 'srgb' | 'grey' | 'cmyk' | 'adobe-rgb' | 'display-p3' | 'linear-srgb';

/** NSColorSpace's own numbers: NSID of the spaces that older systems knew … */
const byId: Readonly<Record<number, Space>> = {
  1: 'generic-rgb',
  2: 'generic-grey',
  3: 'cmyk',
  4: 'srgb',
  5: 'grey',
  6: 'cmyk',
  7: 'srgb',
  8: 'adobe-rgb',
  9: 'grey',
};
/** … and NSSpaceID of the newer ones. */
const bySpaceId: Readonly<Record<number, Space>> = {
  12: 'display-p3',
  14: 'srgb',
  15: 'grey',
  16: 'linear-srgb',
  17: 'linear-srgb',
};

/** A named colour holds another colour, which is never named itself. */
const deepest = 4;

/**
 * An NSColor in a keyed archive. NSComponents in NSCustomColorSpace are what the designer chose; NSRGB, NSWhite and
 * NSCMYK are what AppKit made of them for programs that know no custom spaces (for RGB in Generic RGB: read as sRGB they
 * come out too dark).
 */
export function readKeyedColour(
  plist: BinaryPlist,
  follow: (object: number | undefined) => number,
  object: number,
  depth = 0,
): ArchivedColour {
  const keys = plist.dict(object);
  if (keys === null) return { why: reason('not-a-number') };
  const number = (from: ReadonlyMap<string, number> | null, key: string): number =>
    plist.number(from?.get(key) ?? -1) ?? -1;
  const components = (key: string): readonly number[] => {
    const data = plist.data(keys.get(key) ?? -1);
    // "0.18 0.2 0.25 1", ASCII, sometimes ended by NUL.
    const text = data === null ? '' : new TextDecoder().decode(data).replaceAll('\0', '').trim();
    return text === '' ? [] : text.split(/\s+/).map(Number);
  };

  const custom = plist.dict(follow(keys.get('NSCustomColorSpace')));
  const space = byId[number(custom, 'NSID')] ?? bySpaceId[number(custom, 'NSSpaceID')];
  const exact = components('NSComponents');
  if (space !== undefined && exact.length > 0) return inSpace(space, exact);

  const stored = number(keys, 'NSColorSpace');
  if (stored === archived.named && depth < deepest) {
    return readKeyedColour(plist, follow, follow(keys.get('NSColor')), depth + 1);
  }
  const key = stored <= archived.deviceRgb ? 'NSRGB' : stored <= archived.deviceGrey ? 'NSWhite' : 'NSCMYK';
  return inArchivedSpace(stored, components(key));
}

/** An NSColor in a typed stream: the space, then its components with opacity; a named one ends in the colour it stands for. */
export function readStreamColour(colour: StreamObject, depth = 0): ArchivedColour {
  const [space, ...rest] = colour.values;
  if (space === archived.named && depth < deepest) {
    const last = rest.at(-1);
    if (typeof last === 'object' && last?.kind === 'object') return readStreamColour(last, depth + 1);
  }
  const numbers = rest.filter((v) => typeof v === 'number');
  return inArchivedSpace(typeof space === 'number' ? space : -1, numbers);
}

function inArchivedSpace(space: number, components: readonly number[]): ArchivedColour {
  switch (space) {
    case archived.genericRgb:
      return inSpace('generic-rgb', components);
    case archived.deviceRgb:
      return inSpace('srgb', components);
    case archived.genericGrey:
      return inSpace('generic-grey', components);
    case archived.deviceGrey:
      return inSpace('grey', components);
    case archived.deviceCmyk:
      return inSpace('cmyk', components);
    default:
      return { why: reason('unknown-space', { space }) };
  }
}

function inSpace(
  space: Space,
  [a = Number.NaN, b = Number.NaN, c = Number.NaN, ...rest]: readonly number[],
): ArchivedColour {
  const rgb = [a, b, c].map(unit).join(' ');
  const [alpha = 1] = rest;
  switch (space) {
    case 'generic-rgb':
      return made(`Generic RGB ${rgb}`, genericRgb(a, b, c, alpha));
    case 'srgb':
      return made(`sRGB ${rgb}`, toSrgb({ mode: 'rgb', r: a, g: b, b: c, alpha }));
    case 'adobe-rgb':
      return made(`color(a98-rgb ${rgb})`, toSrgb({ mode: 'a98', r: a, g: b, b: c, alpha }));
    case 'display-p3':
      return made(`color(display-p3 ${rgb})`, toSrgb({ mode: 'p3', r: a, g: b, b: c, alpha }));
    case 'linear-srgb':
      return made(`color(srgb-linear ${rgb})`, toSrgb({ mode: 'lrgb', r: a, g: b, b: c, alpha }));
    case 'generic-grey':
      return made(`Generic Gray ${unit(a)}`, genericGrey(a, Number.isNaN(b) ? 1 : b));
    case 'grey':
      return made(`grey ${percent(a)} %`, rgbColour(a, a, a, Number.isNaN(b) ? 1 : b));
    case 'cmyk': {
      const [k = Number.NaN, opacity = 1] = rest;
      return made(`CMYK ${[a, b, c, k].map(percent).join(' ')}`, cmykColour(a, b, c, k, opacity));
    }
  }
}

const made = (original: string, colour: SrgbColour | null): ArchivedColour =>
  colour === null ? { why: reason('not-a-number') } : { original, colour };
