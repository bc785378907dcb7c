import type { Region } from 'sharp';

/** Opaque 8-bit sRGB, row by row; `width × height × 3` bytes. */
export interface Rgb {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

type Triple = readonly [number, number, number];

/**
 * A part of a picture as the networks want it: blue, green, red, each a plane of its own of `width × height`,
 * (value ÷ 255 − mean) ÷ deviation. Where the part ends before that, its last px go on.
 */
export function planes(
  picture: Rgb,
  part: Region,
  width: number,
  height: number,
  [m0, m1, m2]: Triple,
  [d0, d1, d2]: Triple,
): Float32Array {
  const { data } = picture;
  const size = width * height;
  const out = new Float32Array(size * 3);
  const [s0, s1, s2] = [1 / (255 * d0), 1 / (255 * d1), 1 / (255 * d2)];
  const [t0, t1, t2] = [m0 / d0, m1 / d1, m2 / d2];
  for (let y = 0, to = 0; y < height; y++) {
    const row = (part.top + Math.min(y, part.height - 1)) * picture.width + part.left;
    for (let x = 0; x < width; x++, to++) {
      const from = (row + Math.min(x, part.width - 1)) * 3;
      out[to] = (data[from + 2] ?? 0) * s0 - t0;
      out[size + to] = (data[from + 1] ?? 0) * s1 - t1;
      out[size * 2 + to] = (data[from] ?? 0) * s2 - t2;
    }
  }
  return out;
}
