/** Transforms in place: real and imaginary parts of `size` values each become those of the spectrum. */
export type Fourier = (re: Float64Array, im: Float64Array) => void;

/**
 * The fast Fourier transform for one size (Cooley and Tukey 1965, radix 2), with its tables made once.
 *
 * @param size a power of two
 */
export function fourier(size: number): Fourier {
  const cos = Float64Array.from({ length: size / 2 }, (_, i) => Math.cos((2 * Math.PI * i) / size));
  const sin = Float64Array.from({ length: size / 2 }, (_, i) => -Math.sin((2 * Math.PI * i) / size));
  const reversed = new Uint32Array(size);
  for (let i = 1; i < size; i++) reversed[i] = (reversed[i >> 1]! >> 1) | (i & 1 ? size >> 1 : 0);

  return (re, im) => {
    for (let i = 0; i < size; i++) {
      const j = reversed[i]!;
      if (j <= i) continue;
      const r = re[i]!;
      re[i] = re[j]!;
      re[j] = r;
      const q = im[i]!;
      im[i] = im[j]!;
      im[j] = q;
    }
    // The first pass turns nothing.
    for (let a = 0; a < size; a += 2) {
      const r = re[a + 1]!;
      const q = im[a + 1]!;
      re[a + 1] = re[a]! - r;
      im[a + 1] = im[a]! - q;
      re[a]! += r;
      im[a]! += q;
    }
    for (let half = 2, step = size >> 2; half < size; half <<= 1, step >>= 1) {
      for (let k = 0; k < half; k++) {
        const c = cos[k * step]!;
        const s = sin[k * step]!;
        for (let a = k; a < size; a += half << 1) {
          const b = a + half;
          const r = re[b]! * c - im[b]! * s;
          const q = re[b]! * s + im[b]! * c;
          re[b] = re[a]! - r;
          im[b] = im[a]! - q;
          re[a]! += r;
          im[a]! += q;
        }
      }
    }
  };
}

/** Hann's window: fades a piece out towards its ends, so that its edges add no frequencies of their own. */
export const hann = (size: number): Float64Array =>
  Float64Array.from({ length: size }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / size));
