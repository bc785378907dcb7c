import type { Pixels } from '../pixels.ts';
import { isBadge, isBoxes, isPlain } from './distinctness.ts';

/** What of a logo may be its ink. */
export interface Ink {
  /** 0…255 by pixel of the drawing. */
  readonly mask: Uint8Array;
  /** Whether it is one ordinary, solid form, or a few boxes, which can't be told from others. */
  readonly plain: boolean;
}

/** A channel of white that was printed on, or drawn by hand, is no lower. */
const nearWhite = 232;
/** White within these shares of the ink may be what is knocked out; less is a highlight, more is a white mark. */
const [leastKnocked, mostKnocked] = [0.03, 0.75];
/** Share of a plate that may be a glyph on it. */
const [leastGlyph, mostGlyph] = [0.02, 0.85];
/** Largest channel difference to the plate's own colour at which the glyph on it begins, and is whole. */
const [glyphFrom, glyphWhole] = [24, 72];

/** White is knocked out of the ink if so much of its outline runs against ink; else it is a white part of the mark. */
const leastEnclosed = 0.6;

/**
 * What to search for: the silhouette; where white lies in it, what is left without it; and where the silhouette is a
 * plate (an app icon, a badge, a shield), the glyph on it, for plates are everywhere.
 */
export function inksOf({ data: rgba, width, height }: Pixels): readonly Ink[] {
  const inkOf = (mask: Uint8Array): Ink => {
    const form = { data: mask, width, height };
    return { mask, plain: isPlain(form) || isBoxes(form) };
  };
  const { alpha, white, rest } = separated(rgba);
  const silhouette = inkOf(alpha);
  const whiteShare = sum(white) / Math.max(1, sum(alpha));
  const knockable =
    whiteShare >= leastKnocked && whiteShare <= mostKnocked && enclosed(white, rest, width, height) >= leastEnclosed;
  if (!isBadge({ data: alpha, width, height })) return [knockable ? inkOf(rest) : silhouette];
  const glyph = [
    ...(knockable ? [white] : []),
    ...(isPlain({ data: alpha, width, height }) ? [glyphOf(rgba)] : []),
  ].find((mask) => {
    const share = sum(mask) / Math.max(1, sum(alpha));
    return share >= leastGlyph && share <= mostGlyph;
  });
  return [glyph === undefined ? silhouette : inkOf(glyph)];
}

/** Share of a mask's outline that runs against the other mask, not against nothing. */
function enclosed(mask: Uint8Array, by: Uint8Array, width: number, height: number): number {
  let [against, outline] = [0, 0];
  for (let y = 2; y < height - 2; y++) {
    for (let x = 2; x < width - 2; x++) {
      const i = y * width + x;
      if (mask[i]! < 128) continue;
      for (const step of [2, -2, 2 * width, -2 * width]) {
        if (mask[i + step]! >= 128) continue;
        outline += 1;
        if (by[i + step]! >= 128) against += 1;
      }
    }
  }
  return outline === 0 ? 0 : against / outline;
}

const sum = (mask: Uint8Array): number => mask.reduce((all, value) => all + value, 0);

/** Alpha; of it what is near-white; and the rest. */
function separated(rgba: Uint8Array) {
  const size = rgba.length / 4;
  const [alpha, white, rest] = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
  for (let i = 0, at = 0; i < size; i++, at += 4) {
    alpha[i] = rgba[at + 3]!;
    const isWhite = Math.min(rgba[at]!, rgba[at + 1]!, rgba[at + 2]!) >= nearWhite;
    (isWhite ? white : rest)[i] = rgba[at + 3]!;
  }
  return { alpha, white, rest };
}

/** What differs from the plate's colour: the commonest of its pixels. */
function glyphOf(rgba: Uint8Array): Uint8Array {
  const counts = new Int32Array(4096);
  for (let at = 0; at < rgba.length; at += 4) {
    if (rgba[at + 3]! >= 250) counts[((rgba[at]! >> 4) << 8) | (rgba[at + 1]! & 0xf0) | (rgba[at + 2]! >> 4)]! += 1;
  }
  const plate = counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0));
  const [r, g, b] = [((plate >> 8) << 4) | 8, (plate & 0xf0) | 8, ((plate & 15) << 4) | 8];
  const glyph = new Uint8Array(rgba.length / 4);
  for (let i = 0, at = 0; i < glyph.length; i++, at += 4) {
    const far = Math.max(Math.abs(rgba[at]! - r), Math.abs(rgba[at + 1]! - g), Math.abs(rgba[at + 2]! - b));
    glyph[i] = rgba[at + 3]! * Math.max(0, Math.min(1, (far - glyphFrom) / (glyphWhole - glyphFrom)));
  }
  return glyph;
}
