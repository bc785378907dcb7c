import { type Mesh, plate } from '../render/mesh.ts';
import { fractal, noise, specks } from '../render/random.ts';
import type { Material, Surface } from '../render/scene.ts';
import { clamp01, linear, mix, smoothstep, type Vec3 } from '../render/vector.ts';

/** Gathers what stands on the table. */
export interface Stage {
  readonly meshes: Mesh[];
  readonly materials: Material[];
  /** Registers a material and returns its number. */
  paint(material: Material): number;
  put(...meshes: Mesh[]): void;
}

export function stage(): Stage {
  const meshes: Mesh[] = [];
  const materials: Material[] = [];
  return {
    meshes,
    materials,
    paint: (material) => materials.push(material) - 1,
    put: (...more) => {
      meshes.push(...more);
    },
  };
}

export function tint(s: Surface, colour: Vec3): void {
  [s.r, s.g, s.b] = colour;
}

/** Leans the normal against the slope of a height field; `reach` is the step in cm, `depth` the relief in cm. */
export function relief(
  s: Surface,
  height: (x: number, y: number, z: number) => number,
  reach: number,
  depth: number,
): void {
  if (!s.close) return;
  const k = depth / reach;
  const here = height(s.x, s.y, s.z);
  const gx = (height(s.x + reach, s.y, s.z) - here) * k;
  const gy = (height(s.x, s.y + reach, s.z) - here) * k;
  const gz = (height(s.x, s.y, s.z + reach) - here) * k;
  const along = gx * s.nx + gy * s.ny + gz * s.nz;
  s.nx -= gx - along * s.nx;
  s.ny -= gy - along * s.ny;
  s.nz -= gz - along * s.nz;
}

export interface Glaze {
  readonly colour: Vec3;
  /** Colour of the inside; default: the same. */
  readonly inside?: Vec3;
  /** Bare clay below this height over the foot, cm. */
  readonly dip?: number;
  /** Height of the rim, where the glaze runs thin. */
  readonly rim: number;
  readonly clay?: Vec3;
  readonly specks?: number;
  readonly roughness?: number;
}

const stoneware = linear('#c9a37c');
const iron: Vec3 = [0.045, 0.025, 0.016];

/** Glazed stoneware: thin and warm at the rim, iron specks, bare clay at the foot along an uneven line. */
export function glazed(glaze: Glaze, at: Vec3): Material {
  const { colour, inside = colour, dip = -1, rim, clay = stoneware, roughness = 0.09 } = glaze;
  const density = glaze.specks ?? 0.05;
  return (s) => {
    const x = s.x - at[0];
    const y = s.y - at[1];
    const z = s.z - at[2];
    const within = x * s.nx + z * s.nz < 0 && y > 0.4;
    const wander = (fractal(x * 0.35 + at[0], 0, z * 0.35 + at[2], 2) - 0.5) * 1.1;
    const line = dip + wander * 0.6;
    const fine = s.close ? fractal(s.x * 1.3, s.y * 1.3, s.z * 1.3, 3) - 0.5 : 0;
    if (!within && y < line) {
      const grog = specks(s.x * 7, s.y * 7, s.z * 7, 0.3, 0.4);
      tint(
        s,
        mix(mix(clay, [clay[0] * 0.82, clay[1] * 0.8, clay[2] * 0.78], clamp01(0.5 + fine * 1.6)), iron, grog * 0.35),
      );
      relief(s, (a, b, c) => noise(a * 9, b * 26, c * 9), 0.02, 0.006);
      return;
    }
    let base = within ? inside : colour;
    const pooled = within ? 0 : 0.16 * smoothstep(line + 0.7, line, y);
    const thin = smoothstep(rim - 0.22 + fine * 0.15, rim, y);
    base = mix(base, [base[0] * 0.9, base[1] * 0.88, base[2] * 0.86], clamp01(0.5 + fine * 0.9) * 0.5 + pooled);
    base = mix(base, mix(base, clay, 0.6), thin);
    const speck =
      density > 0 && s.close
        ? specks(s.x * 3.6, s.y * 3.6, s.z * 3.6, density, 0.26) +
          0.6 * specks(s.x * 8, s.y * 8, s.z * 8, density * 0.7, 0.3)
        : 0;
    tint(s, mix(base, iron, clamp01(speck) * 0.75));
    s.glaze = 1;
    s.roughness = roughness + 0.05 * fine;
    relief(s, (a, b, c) => noise(a * 0.7, b * 2.2, c * 0.7) + 0.1 * noise(a * 5, b * 5, c * 5), 0.05, 0.012);
  };
}

/** A painted plaster wall or table top, barely uneven. */
export function plaster(colour: Vec3, unevenness = 1): Material {
  return (s) => {
    if (!s.close) return tint(s, colour);
    const cloud = fractal(s.x * 0.06, s.y * 0.06, s.z * 0.06, 4) - 0.5;
    const fine = fractal(s.x * 2.4, s.y * 2.4, s.z * 2.4, 2) - 0.5;
    const k = 1 + (cloud * 0.1 + fine * 0.035) * unevenness;
    tint(s, [colour[0] * k, colour[1] * k, colour[2] * k]);
    relief(s, (a, b, c) => fractal(a * 1.1, b * 1.1, c * 1.1, 3), 0.06, 0.012 * unevenness);
  };
}

/** Table and wall behind it, each in a colour; `back` is where the wall stands (z). */
export function corner(set: Stage, table: Material, wall: Material | null, back: number): void {
  set.put(plate([0, 0, 0], [400, 0, 0], [0, 0, -400], set.paint(table)));
  if (wall) set.put(plate([0, 100, back], [400, 0, 0], [0, 120, 0], set.paint(wall)));
}
