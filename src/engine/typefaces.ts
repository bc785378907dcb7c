import { create, type Font, type FontCollection } from 'fontkit';
import type { Cuts, Typeface, Typefaces } from '../exports/studio.ts';
import { chineseFonts, type FontPlace, readFont } from './chinese-fonts.ts';

/** Our own typeface, and what this machine has for Chinese. */
export async function loadTypefaces(): Promise<Typefaces> {
  const { ownFonts } = await import('./own-fonts.ts');
  const own = ownFonts.map(({ regular, medium, semibold }) => ({
    regular: ours(regular),
    medium: ours(medium),
    semibold: ours(semibold),
  }));
  return { own, chinese: await chinese() };
}

function ours(dataUri: string): Typeface {
  const typeface = typefaceOf(Buffer.from(dataUri.slice(dataUri.indexOf(',') + 1), 'base64'), null);
  if (typeface === null) throw new Error('Our own typeface can’t be read.');
  return typeface;
}

/** The first that can be read, may be embedded and has what a report in Chinese is written with. */
async function chinese(): Promise<Cuts | null> {
  for (const { regular, bold } of await chineseFonts()) {
    const upright = await openChinese(regular);
    if (upright !== null) return { regular: upright, medium: upright, semibold: (await openChinese(bold)) ?? upright };
  }
  return null;
}

/** One common sign, one rare enough to be missing where only a few are there, and a comma of full width. */
const needed = [...'检橱，'].map((sign) => sign.codePointAt(0) ?? 0);

async function openChinese({ file, face }: FontPlace): Promise<Typeface | null> {
  const data = await readFont(file);
  if (data === null) return null;
  const typeface = typefaceOf(data, face);
  return typeface !== null && needed.every(typeface.has) ? typeface : null;
}

/** A font as formats ask for it; null where the file is none, or its maker forbids to embed it. */
function typefaceOf(data: Uint8Array, face: string | null): Typeface | null {
  const font = openFont(data, face);
  if (font === null || font['OS/2'].fsType.noEmbedding) return null;
  const layout = font.layout.bind(font);
  // Names stay as they are written: among others, Inter’s contextual alternates make 300×250 of 300x250.
  const plain: Font['layout'] = (text) => layout(text, { calt: false } as never);
  font.layout = plain;
  return {
    font,
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    outline: (text) => outlineOf(font, text),
  };
}

/** fontkit throws at what is no font, and answers null where a collection has no such face. */
function openFont(data: Uint8Array, face: string | null): Font | null {
  try {
    // As it lies there: fonts for Chinese have 20 MB each.
    const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    const font: Font | FontCollection | null = create(bytes, face ?? undefined);
    return font === null || 'fonts' in font ? null : font;
  } catch {
    return null;
  }
}

function outlineOf(font: Font, text: string): { readonly path: string; readonly width: number } {
  // fontkit rounds paths to hundredths.
  const scale = 1000 / font.unitsPerEm;
  const { glyphs, positions, advanceWidth } = font.layout(text);
  let x = 0;
  const paths = glyphs.map(({ path }, i) => {
    // Fonts count upwards, pictures downwards.
    const placed = path.transform(scale, 0, 0, -scale, x * scale, 0).toSVG();
    x += positions[i]?.xAdvance ?? 0;
    return placed;
  });
  return { path: paths.join(''), width: advanceWidth * scale };
}
