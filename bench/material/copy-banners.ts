import { readFileSync } from 'node:fs';
import opentype, { type Font, type PathCommand } from 'opentype.js';
import sharp from 'sharp';
import { type Random, randomFrom } from './random.ts';

/** A typeface: outlines from a file, or a family that the system has. */
export type Face =
  | { readonly kind: 'file'; readonly files: readonly string[] }
  | { readonly kind: 'system'; readonly family: string; readonly weight: number };

export type Part = 'headline' | 'offer' | 'sub' | 'deadline' | 'button' | 'small';
export interface Line {
  readonly part: Part;
  readonly text: string;
}

/** What banners of one script and one set are made from. */
export interface CopySet {
  readonly faces: readonly Face[];
  readonly photos: readonly string[];
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  readonly lines: (random: Random) => readonly Line[];
  readonly layouts: readonly CopyLayout[];
}
/** Where the lines stand: left edge, top, em and widest extent, each as a share of the height (em, top) or the width. */
export type CopyLayout = (
  lines: readonly Line[],
  random: Random,
) => readonly { readonly x: number; readonly top: number; readonly em: number; readonly width: number }[];

export interface CopyBanner {
  readonly name: string;
  readonly file: Buffer;
  readonly ground: 'flat' | 'gradient' | 'photo';
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

const fonts = new Map<string, Font>();
function fontOf(file: string): Font {
  const known = fonts.get(file) ?? opentype.parse(new Uint8Array(readFileSync(file)).buffer);
  fonts.set(file, known);
  return known;
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? mark);

/** Written here: opentype.js 1.3.5 writes outlines that renderers give up on half way. */
const outline = (commands: readonly PathCommand[]): string =>
  commands
    .map((c) => {
      const ends = c.type === 'Z' ? [] : [c.x, c.y];
      const handles = c.type === 'C' ? [c.x1, c.y1, c.x2, c.y2] : c.type === 'Q' ? [c.x1, c.y1] : [];
      return c.type + [...handles, ...ends].map((value) => value.toFixed(2)).join(' ');
    })
    .join('');

/** One line from x on the baseline y, squeezed into `most` px by a smaller em where it would be wider. */
function set(text: string, face: Face, x: number, baseline: number, em: number, most: number, ink: string): string {
  if (face.kind === 'system') {
    const wide = [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffe0]/u.test(letter) ? 1 : 0.58), 0);
    const size = Math.min(em, most / wide);
    return `<text x="${x}" y="${baseline}" font-family="${face.family}" font-weight="${face.weight}" font-size="${size}" fill="${ink}">${escaped(text)}</text>`;
  }
  const used = face.files.map(fontOf);
  const glyphs = [...text].map((letter) => {
    const font = used.find((one) => one.charToGlyph(letter).index !== 0);
    if (font === undefined) throw new Error(`No face has a letter for ${letter} in ${text}`);
    return { font, glyph: font.charToGlyph(letter) };
  });
  const wide = glyphs.reduce((sum, { font, glyph }) => sum + (glyph.advanceWidth ?? 0) / font.unitsPerEm, 0);
  const size = Math.min(em, most / wide);
  let at = x;
  const outlines = glyphs.map(({ font, glyph }) => {
    const path = outline(glyph.getPath(at, baseline, size).commands);
    at += ((glyph.advanceWidth ?? 0) / font.unitsPerEm) * size;
    return path;
  });
  return `<path fill="${ink}" d="${outlines.join('')}"/>`;
}

const dark = ['#101820', '#21358a', '#4a1942', '#0b3d2e', '#7a1f1f', '#222222'];
const light = ['#ffffff', '#f9e4ac', '#e8f1f2', '#fff3e0', '#dfe8d5', '#f4f4f4'];

/** Draws one banner of which every word is known. */
export async function drawCopyBanner(seed: number, name: string, from: CopySet): Promise<CopyBanner> {
  const random = randomFrom(seed);
  const { width, height } = random.pick(from.sizes);
  const lines = from.lines(random);
  const places = random.pick(from.layouts)(lines, random);
  const ground = (['flat', 'gradient', 'photo'] as const)[seed % 3] ?? 'flat';
  const isDark = random.chance(0.5);
  const [back, other] = [random.pick(isDark ? dark : light), random.pick(isDark ? dark : light)];
  const ink = random.pick(isDark ? light : dark);
  const [face, second] = [random.pick(from.faces), random.pick(from.faces)];
  const texts = lines.map((line, i) => {
    const place = places[i];
    if (place === undefined) throw new Error(`No place for ${line.text}`);
    const em = place.em * height;
    const x = place.x * width;
    const y = place.top * height + em * 0.95;
    const text = (colour: string): string =>
      set(line.text, i === 0 ? face : second, x, y, em, place.width * width, colour);
    if (line.part !== 'button') return text(ink);
    const wide = Math.min(
      place.width,
      ((line.text.length + 2) * em * (/[\u4e00-\u9fff]/.test(line.text) ? 1 : 0.6)) / width,
    );
    return `<rect x="${x - em * 0.7}" y="${y - em * 1.35}" width="${wide * width + em}" height="${em * 2}" rx="${em / 3}" fill="${ink}"/>${text(back)}`;
  });
  const defs = `<defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="${random.pick([0, 1])}"><stop offset="0" stop-color="${back}"/><stop offset="1" stop-color="${other}"/></linearGradient></defs>`;
  const scrim = ground === 'photo' ? ` fill-opacity="${random.between(0.35, 0.7).toFixed(2)}"` : '';
  const fill = ground === 'gradient' ? 'url(#g)' : back;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${defs}<rect width="100%" height="100%" fill="${fill}"${scrim}/>${texts.join('')}</svg>`;
  const base =
    ground === 'photo'
      ? sharp(random.pick(from.photos)).resize(width, height, { fit: 'cover' }).toColourspace('srgb').removeAlpha()
      : sharp({ create: { width, height, channels: 3, background: '#fff' } });
  const drawn = base.composite([{ input: Buffer.from(svg) }]);
  const quality = random.whole(62, 92);
  const file = random.chance(0.6) ? await drawn.jpeg({ quality }).toBuffer() : await drawn.png().toBuffer();
  return { name: `${name}-${seed}`, file, ground, width, height, lines };
}
