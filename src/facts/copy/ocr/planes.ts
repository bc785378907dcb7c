/** Opaque 8-bit sRGB, row by row; `width × height × 3` bytes. */
export interface Rgb {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

type Triple = readonly [number, number, number];

/** Interleaved bytes as the networks want them: blue, green, red, each a plane of its own, (value ÷ 255 − mean) ÷ deviation. */
export function planes(
  pixels: Uint8Array,
  width: number,
  height: number,
  mean: Triple,
  deviation: Triple,
): Float32Array {
  const size = width * height;
  const out = new Float32Array(size * 3);
  for (let channel = 0; channel < 3; channel++) {
    const from = 2 - channel;
    const scale = 1 / (255 * (deviation[channel] ?? 1));
    const shift = (mean[channel] ?? 0) / (deviation[channel] ?? 1);
    const offset = channel * size;
    for (let i = 0; i < size; i++) out[offset + i] = (pixels[i * 3 + from] ?? 0) * scale - shift;
  }
  return out;
}
