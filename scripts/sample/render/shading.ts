import type { Surface } from './scene.ts';

/** Reflectance at normal incidence of glaze, egg and leaf alike: refractive index about 1.54. */
const f0 = 0.045;

/** Schlick's reflectance of a clear glaze seen at an angle of this cosine. */
export const fresnel = (cos: number): number => {
  const m = 1 - cos;
  const m2 = m * m;
  return f0 + (1 - f0) * m2 * m2 * m;
};

/** Adds light, each channel up to a limit. */
export function put(out: Float32Array, at: number, r: number, g: number, b: number, limit: number): void {
  out[at]! += Math.min(r, limit);
  out[at + 1]! += Math.min(g, limit);
  out[at + 2]! += Math.min(b, limit);
}

/** GGX highlight of a glaze (Walter et al., 2007): its reflectance over cos θ, without the strength of the glaze. */
export function reflected(
  s: Surface,
  dx: number,
  dy: number,
  dz: number,
  lx: number,
  ly: number,
  lz: number,
  nl: number,
  nv: number,
  alpha: number,
): number {
  let hx = lx - dx;
  let hy = ly - dy;
  let hz = lz - dz;
  const k = 1 / Math.sqrt(hx * hx + hy * hy + hz * hz);
  hx *= k;
  hy *= k;
  hz *= k;
  const nh = s.nx * hx + s.ny * hy + s.nz * hz;
  const vh = -(dx * hx + dy * hy + dz * hz);
  const a2 = alpha * alpha;
  const d = nh * nh * (a2 - 1) + 1;
  const lobe = a2 / (Math.PI * d * d);
  const g = 2 / (nl * Math.sqrt(a2 + (1 - a2) * nv * nv) + nv * Math.sqrt(a2 + (1 - a2) * nl * nl));
  return ((s.metal ? 1 : fresnel(Math.max(0, vh))) * lobe * g) / 4;
}
