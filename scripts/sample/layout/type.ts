import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Font, parse } from 'opentype.js';

/** Text becomes outlines here, so that the sample looks the same on every machine. All three faces are under the OFL 1.1. */
const files = {
  display: '@fontsource/young-serif/files/young-serif-latin-400-normal.woff',
  text: '@fontsource/figtree/files/figtree-latin-500-normal.woff',
  strong: '@fontsource/figtree/files/figtree-latin-700-normal.woff',
  hanzi: '@fontsource/zcool-xiaowei/files/zcool-xiaowei-chinese-simplified-400-normal.woff',
} as const;
export type Face = keyof typeof files;

const loaded = new Map<Face, Font>();

export function font(face: Face): Font {
  let f = loaded.get(face);
  if (!f) {
    const bytes = readFileSync(createRequire(import.meta.url).resolve(files[face]));
    f = parse(new Uint8Array(bytes).buffer);
    loaded.set(face, f);
  }
  return f;
}

export interface Style {
  readonly face: Face;
  /** Em in px. */
  readonly size: number;
  /** Extra space between letters, in thousandths of an em. */
  readonly tracking?: number;
  /** Baseline to baseline, in em. */
  readonly leading?: number;
}

/** Young Serif is cut for text; at display sizes it wants to sit tighter. */
const natural: Readonly<Record<Face, number>> = { display: -14, text: 0, strong: 0, hanzi: 40 };
/** Full-width marks are drawn in a square; the em square's empty half is taken back where a mark ends a word. */
const halfWidth = '，。、：；！？';

interface Line {
  readonly d: string;
  readonly width: number;
}

/** One line set from x = 0 on the baseline y = 0. Throws when the face lacks a letter: a gap must not reach a picture. */
export function line(text: string, style: Style): Line {
  const f = font(style.face);
  const em = style.size / f.unitsPerEm;
  const tracking = ((style.tracking ?? natural[style.face]) / 1000) * style.size;
  let x = 0;
  let d = '';
  let before: ReturnType<Font['charToGlyph']> | null = null;
  for (const letter of text) {
    const glyph = f.charToGlyph(letter);
    if (glyph.index === 0) throw new Error(`${style.face} has no letter for "${letter}" in "${text}"`);
    if (before) x += f.getKerningValue(before, glyph) * em + tracking;
    d += glyph.getPath(x, 0, style.size).toPathData(2);
    x += (glyph.advanceWidth ?? 0) * em * (halfWidth.includes(letter) ? 0.62 : 1);
    before = glyph;
  }
  return { d, width: x };
}

export type Align = 'left' | 'middle' | 'right';

/** Lines below one another; `x` is the left edge, middle or right edge, `y` the first baseline. */
export function block(
  lines: readonly string[],
  style: Style,
  x: number,
  y: number,
  colour: string,
  align: Align = 'left',
): string {
  const leading = (style.leading ?? 1.08) * style.size;
  return lines
    .map((text, i) => {
      const set = line(text, style);
      const left = align === 'left' ? x : align === 'middle' ? x - set.width / 2 : x - set.width;
      return `<path fill="${colour}" transform="translate(${round(left)} ${round(y + i * leading)})" d="${set.d}"/>`;
    })
    .join('');
}

/** Height of a capital over the baseline, px. */
export const capHeight = (style: Style): number => {
  const f = font(style.face);
  return ((f.tables.os2 as unknown as { sCapHeight: number }).sCapHeight / f.unitsPerEm) * style.size;
};

export const round = (x: number): number => Math.round(x * 100) / 100;
