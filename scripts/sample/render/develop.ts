import { hash } from './random.ts';
import type { Grade } from './scene.ts';

/** Scene grey that comes out as middle grey on paper. */
const grey = 0.18;
/** Darkening towards the corners, as a share of the light there. */
const vignette = 0.16;

/** Linear RGB → 8-bit sRGB as from a film: soft shoulder, white balance, light fall-off, fine grain. */
export function develop(light: Float32Array, width: number, height: number, grade: Grade): Uint8Array {
  const out = new Uint8Array(width * height * 3);
  const gain = 2 ** grade.exposure;
  const c = grade.contrast;
  // Naka-Rushton curve through middle grey: x^c / (x^c + k).
  const k = grey ** c * (1 / grey - 1);
  const diagonal = (width * width + height * height) / 4;
  const rgb = [0, 0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 3;
      const fall = 1 - (vignette * ((x - width / 2) ** 2 + (y - height / 2) ** 2)) / diagonal;
      for (let j = 0; j < 3; j++) rgb[j] = Math.max(0, light[i + j]! * gain * fall * grade.balance[j]!);
      const luma = 0.2126 * rgb[0]! + 0.7152 * rgb[1]! + 0.0722 * rgb[2]!;
      const common = grain(x, y, 0);
      for (let j = 0; j < 3; j++) {
        const v = Math.max(0, luma + (rgb[j]! - luma) * grade.saturation) ** c;
        const tone = v / (v + k);
        const code = 255 * (tone <= 0.0031308 ? tone * 12.92 : 1.055 * tone ** (1 / 2.4) - 0.055);
        // Grain is strongest in the middle tones and dies in deep shadow and clear white.
        const strength = grade.grain * (0.35 + 2.6 * tone * (1 - tone));
        const noise = (0.8 * common + 0.6 * grain(x, y, j + 1)) * strength;
        out[i + j] = Math.max(0, Math.min(255, Math.round(code + noise)));
      }
    }
  }
  return out;
}

/** About normal with deviation 1; neighbours share a little, as clumps of silver do. */
function grain(x: number, y: number, plane: number): number {
  const at = (u: number, v: number) =>
    hash(u, v, plane * 3 + 11) + hash(u, v, plane * 3 + 12) + hash(u, v, plane * 3 + 13) - 1.5;
  return 1.75 * at(x, y) + 0.45 * (at(x + 1, y) + at(x, y + 1));
}
