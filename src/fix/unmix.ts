import { type ColourNumber, channelDistance } from '../measure/srgb.ts';

/** A pixel that an edge blends, taken apart. */
export interface Parts {
  /** Of the first colour, 0…1. */
  readonly share: number;
  /** Where the other colour was met; −1 where it is one of the picture's commonest. */
  readonly at: number;
}

/** Squared length under which two colours are one with noise: 6 a channel. */
const leastLength = 108;
/** A share below this is none: rounding alone gives as much. */
const leastShare = 0.02;

/**
 * Which part of a pixel is `from`, and which of the candidates is the rest: the one on whose line to `from` the pixel
 * lies best (least squares in sRGB, where drawing programs blend). Null where none is near enough, or it has no `from`.
 *
 * @param slack largest channel difference from the line
 * @param overshoot by how much of the way ringing may carry a pixel past `from`
 * @param prefersFar of candidates that explain it alike, takes the one furthest from `from`: for strokes so thin that
 *   what surrounds a pixel is blended itself
 */
export function unmix(
  pixel: ColourNumber,
  from: ColourNumber,
  candidates: readonly { readonly colour: ColourNumber; readonly at: number }[],
  slack: number,
  overshoot: number,
  prefersFar: boolean,
): Parts | null {
  // It may be the colour itself, with noise.
  let best: (Parts & { readonly off: number; readonly length: number }) | null =
    channelDistance(pixel, from) <= slack ? { share: 1, at: -1, off: channelDistance(pixel, from), length: 0 } : null;
  for (const { colour, at } of candidates) {
    let along = 0;
    let length = 0;
    for (const shift of [16, 8, 0]) {
      const other = (colour >> shift) & 255;
      const span = ((from >> shift) & 255) - other;
      along += (((pixel >> shift) & 255) - other) * span;
      length += span * span;
    }
    if (length < leastLength) continue;
    const share = Math.min(1 + overshoot, Math.max(0, along / length));
    let off = 0;
    for (const shift of [16, 8, 0]) {
      const other = (colour >> shift) & 255;
      const line = other + share * (((from >> shift) & 255) - other);
      off = Math.max(off, Math.abs(((pixel >> shift) & 255) - line));
    }
    if (off > slack) continue;
    const alike = best !== null && Math.abs(off - best.off) <= 2;
    const isBetter = best === null || (prefersFar && alike ? length > best.length : off < best.off);
    if (isBetter) best = { share, at, off, length };
  }
  return best === null || best.share < leastShare ? null : { share: Math.min(1, best.share), at: best.at };
}
