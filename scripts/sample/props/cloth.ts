import { sheet } from '../render/mesh.ts';
import { fractal, noise } from '../render/random.ts';
import { clamp01, mix, smoothstep, type Vec3 } from '../render/vector.ts';
import { relief, type Stage, tint } from './stage.ts';

/** Threads per cm of the linen. */
const threads = 9;

/**
 * A linen cloth laid on the table about `at`, `wide × long` cm, turned by `turn`. `folds` is the height of its folds in
 * cm; `stripe` runs two bands of a colour along one edge.
 */
export function linen(
  set: Stage,
  cloth: {
    readonly at: Vec3;
    readonly turn: number;
    readonly wide: number;
    readonly long: number;
    readonly folds: number;
    readonly colour: Vec3;
    readonly stripe?: Vec3;
    readonly seed: number;
  },
): void {
  const { at, turn, wide, long, folds, colour, stripe, seed } = cloth;
  const c = Math.cos(turn);
  const s0 = Math.sin(turn);
  const toCloth = (x: number, z: number) => {
    const dx = x - at[0];
    const dz = z - at[2];
    return [dx * c + dz * s0, dz * c - dx * s0] as const;
  };
  const material = set.paint((s) => {
    const [a, b] = toCloth(s.x, s.z);
    const slub = noise(a * 0.6, b * threads, seed) * 0.5 + noise(a * threads, b * 0.6, seed + 9) * 0.5;
    const warp = Math.sin(a * threads * Math.PI * 2);
    const weft = Math.sin(b * threads * Math.PI * 2);
    const k = 0.86 + 0.2 * slub + 0.05 * warp * weft;
    let base = colour;
    if (stripe) {
      const fromEdge = b + long / 2;
      const band =
        smoothstep(1.6, 1.66, fromEdge) * smoothstep(2.9, 2.84, fromEdge) +
        smoothstep(3.4, 3.44, fromEdge) * smoothstep(3.75, 3.71, fromEdge);
      base = mix(colour, stripe, clamp01(band) * 0.92);
    }
    tint(s, [base[0] * k, base[1] * k, base[2] * k]);
    relief(
      s,
      (x, _y, z) => {
        const [p, q] = toCloth(x, z);
        return (
          Math.sin(p * threads * Math.PI * 2) * Math.sin(q * threads * Math.PI * 2) +
          1.2 * noise(p * threads, q * 0.8, seed)
        );
      },
      0.01,
      0.004,
    );
  });
  const columns = Math.round(wide * 6);
  const rows = Math.round(long * 6);
  set.put(
    sheet(columns, rows, false, material, (i, j) => {
      const a = (i / (columns - 1) - 0.5) * wide;
      const b = (j / (rows - 1) - 0.5) * long;
      // Ridged folds that wander, one long one across, fine creases over all.
      const bend = fractal(a * 0.05 + seed, b * 0.05, seed, 2);
      const ridge = (1 - Math.abs(noise(a * 0.11 + bend * 2.2, b * 0.035 + seed, 2.5) * 2 - 1)) ** 3;
      const cross = (1 - Math.abs(noise(a * 0.03 + 8, b * 0.13 + bend, seed + 4) * 2 - 1)) ** 4;
      const crease = fractal(a * 0.5, b * 0.5, seed, 3) * 0.16;
      const edge = Math.min(wide / 2 - Math.abs(a), long / 2 - Math.abs(b));
      const y = 0.12 + (folds * (ridge + 0.7 * cross) + crease * Math.min(1, folds)) * smoothstep(-0.5, 3.5, edge);
      const shift = 0.5 * (fractal(a * 0.08, b * 0.08, seed + 20, 2) - 0.5) * folds * 2;
      const [x, z] = [a + shift, b + shift * 0.6];
      return [at[0] + x * c - z * s0, at[1] + y, at[2] + x * s0 + z * c];
    }),
  );
}
