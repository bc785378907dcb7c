import type { PictureFact } from '../model/facts.ts';

/** What an ICC profile (ICC.1:2022) says of itself. */
export interface Profile {
  /** Its description; '' where it has none that can be read. */
  readonly name: string;
  readonly gamut: 'srgb' | 'p3' | 'adobe-rgb' | 'wide' | 'cmyk' | 'grey' | 'unknown';
}

const gamutNames: Readonly<Record<string, string>> = { p3: 'Display P3', 'adobe-rgb': 'Adobe RGB' };

/**
 * What a person calls the colours of a picture: by the gamut where it has a name, for profiles call themselves what they
 * like (“sP3C” is Display P3), else by the profile's own name or the space.
 */
export function colourSpaceName({ space, gamut, profile }: Pick<PictureFact, 'space' | 'gamut' | 'profile'>): string {
  if (space === 'cmyk') return 'CMYK';
  if (space === 'lab') return 'Lab';
  return gamutNames[gamut ?? ''] ?? (profile || space);
}

/** CIE xy of red, green, blue as profiles hold them: adapted to D50 by Bradford's method, from each space's standard. */
const primaries: readonly (readonly [gamut: 'srgb' | 'p3' | 'adobe-rgb', xy: readonly number[]])[] = [
  ['srgb', [0.6484, 0.3309, 0.3212, 0.5979, 0.1559, 0.0661]],
  ['p3', [0.682, 0.3193, 0.2846, 0.6746, 0.1559, 0.0661]],
  ['adobe-rgb', [0.6484, 0.3309, 0.2302, 0.7016, 0.1559, 0.0661]],
];
/** Profiles of monitors differ from the standard by about this much; the spaces differ from one another by 0.03 at least. */
const sameChromaticity = 0.012;
/** Twice the area of the triangle that sRGB's primaries span in xy; one that is a tenth larger shows more than sRGB. */
const srgbArea = 0.2181;
const wider = 1.1;

/** Reads name and gamut; a gamut that a table of colours defines (instead of three primaries) is told by the name. */
export function readProfile(icc: Uint8Array): Profile {
  if (icc.length < 132) return { name: '', gamut: 'unknown' };
  const view = new DataView(icc.buffer, icc.byteOffset, icc.byteLength);
  const tags = readTags(view);
  const name = describe(view, tags.get('desc'));
  const space = text(view, 16, 4).trim();
  if (space === 'CMYK') return { name, gamut: 'cmyk' };
  if (space === 'GRAY') return { name, gamut: 'grey' };
  const xy = ['rXYZ', 'gXYZ', 'bXYZ'].flatMap((tag) => chromaticity(view, tags.get(tag)));
  return { name, gamut: xy.length === 6 ? gamutOf(xy) : /sRGB/i.test(name) ? 'srgb' : 'unknown' };
}

function gamutOf(xy: readonly number[]): Profile['gamut'] {
  const near = primaries.find(([, known]) => known.every((value, i) => Math.abs(value - xy[i]!) <= sameChromaticity));
  if (near !== undefined) return near[0];
  const [rx, ry, gx, gy, bx, by] = xy as [number, number, number, number, number, number];
  return Math.abs((gx - rx) * (by - ry) - (bx - rx) * (gy - ry)) > srgbArea * wider ? 'wide' : 'unknown';
}

interface Tag {
  readonly start: number;
  readonly end: number;
}

function readTags(view: DataView): ReadonlyMap<string, Tag> {
  const tags = new Map<string, Tag>();
  const count = Math.min(view.getUint32(128), Math.floor((view.byteLength - 132) / 12));
  for (let i = 0; i < count; i++) {
    const at = 132 + 12 * i;
    const start = view.getUint32(at + 4);
    const end = start + view.getUint32(at + 8);
    if (end <= view.byteLength) tags.set(text(view, at, 4), { start, end });
  }
  return tags;
}

/** `desc` of version 2 holds ASCII, `mluc` of version 4 UTF-16 in several languages; the first is taken. */
function describe(view: DataView, tag: Tag | undefined): string {
  if (tag === undefined || tag.end - tag.start < 28) return '';
  const { start, end } = tag;
  if (text(view, start, 4) === 'desc')
    return text(view, start + 12, Math.min(view.getUint32(start + 8), end - start - 12));
  const length = view.getUint32(start + 20);
  const from = start + view.getUint32(start + 24);
  if (text(view, start, 4) !== 'mluc' || from + length > end) return '';
  let name = '';
  for (let at = from; at + 2 <= from + length; at += 2) name += String.fromCharCode(view.getUint16(at));
  return clean(name);
}

/** x and y of an `XYZ ` tag, whose numbers are signed 15.16 fixed-point; none where it is not one. */
function chromaticity(view: DataView, tag: Tag | undefined): readonly number[] {
  if (tag === undefined || tag.end - tag.start < 20) return [];
  const [x, y, z] = [8, 12, 16].map((offset) => view.getInt32(tag.start + offset) / 65536) as [number, number, number];
  return x + y + z > 0 ? [x / (x + y + z), y / (x + y + z)] : [];
}

function text(view: DataView, at: number, length: number): string {
  let all = '';
  for (let i = 0; i < length && at + i < view.byteLength; i++) all += String.fromCharCode(view.getUint8(at + i));
  return clean(all);
}

/** Up to the closing zero. */
const clean = (text: string): string => text.split('\0')[0] ?? '';
