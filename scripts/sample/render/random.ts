/** Hash of three integers to [0, 1). */
export function hash(x: number, y: number, z: number): number {
  let h = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ Math.imul(z, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** Value noise with quintic fade, 0…1, features about one unit in size. */
export function noise(x: number, y: number, z: number): number {
  const xi = Math.floor(x);
  const yi = Math.floor(y);
  const zi = Math.floor(z);
  const fx = x - xi;
  const fy = y - yi;
  const fz = z - zi;
  const u = fx * fx * fx * (fx * (fx * 6 - 15) + 10);
  const v = fy * fy * fy * (fy * (fy * 6 - 15) + 10);
  const w = fz * fz * fz * (fz * (fz * 6 - 15) + 10);
  const x00 = hash(xi, yi, zi) * (1 - u) + hash(xi + 1, yi, zi) * u;
  const x10 = hash(xi, yi + 1, zi) * (1 - u) + hash(xi + 1, yi + 1, zi) * u;
  const x01 = hash(xi, yi, zi + 1) * (1 - u) + hash(xi + 1, yi, zi + 1) * u;
  const x11 = hash(xi, yi + 1, zi + 1) * (1 - u) + hash(xi + 1, yi + 1, zi + 1) * u;
  return (x00 * (1 - v) + x10 * v) * (1 - w) + (x01 * (1 - v) + x11 * v) * w;
}

/** Octaves of noise, 0…1. */
export function fractal(x: number, y: number, z: number, octaves: number): number {
  let sum = 0;
  let amplitude = 0.5;
  let total = 0;
  let f = 1;
  for (let i = 0; i < octaves; i++) {
    sum += amplitude * noise(x * f, y * f, z * f);
    total += amplitude;
    amplitude *= 0.5;
    f *= 2.03;
  }
  return sum / total;
}

/**
 * Round specks in cells of one unit: 0 outside, up to 1 in the middle of a speck. `density` is the share of cells that
 * hold one, `radius` its largest radius in units (at most 0.5).
 */
export function specks(x: number, y: number, z: number, density: number, radius: number): number {
  const xi = Math.floor(x);
  const yi = Math.floor(y);
  const zi = Math.floor(z);
  if (hash(xi, yi, zi) > density) return 0;
  const r = radius * (0.35 + 0.65 * hash(zi, xi, yi));
  const dx = x - xi - 0.5 - (hash(xi, zi, yi) - 0.5) * (1 - 2 * r);
  const dy = y - yi - 0.5 - (hash(yi, xi, zi) - 0.5) * (1 - 2 * r);
  const dz = z - zi - 0.5 - (hash(yi, zi, xi) - 0.5) * (1 - 2 * r);
  const d = Math.sqrt(dx * dx + dy * dy + dz * dz) / r;
  return d >= 1 ? 0 : Math.min(1, (1 - d) * 2.5);
}
