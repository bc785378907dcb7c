import { add, cross, frame, normalize, scale, sub, type Vec3 } from './vector.ts';

/** Triangles of one material. Positions in scene space, three numbers a vertex; normals are averaged over neighbours. */
export interface Mesh {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly triangles: Uint32Array;
  readonly material: number;
}

/** Where an object stands: turned about y, then leaned, then moved. Angles in radians. */
export interface Pose {
  readonly at: Vec3;
  readonly turn?: number;
  /** Leaned by this angle towards `leanTo` (an angle about y). */
  readonly lean?: number;
  readonly leanTo?: number;
  readonly size?: number;
}

export function place(pose: Pose): (p: Vec3) => Vec3 {
  const { at, turn = 0, lean = 0, leanTo = 0, size = 1 } = pose;
  const axis: Vec3 = [Math.sin(leanTo), 0, -Math.cos(leanTo)];
  const c = Math.cos(turn);
  const s = Math.sin(turn);
  const cl = Math.cos(-lean);
  const sl = Math.sin(-lean);
  return (p) => {
    const q: Vec3 = [(p[0] * c + p[2] * s) * size, p[1] * size, (-p[0] * s + p[2] * c) * size];
    const k = (axis[0] * q[0] + axis[2] * q[2]) * (1 - cl);
    const x = cross(axis, q);
    return [
      q[0] * cl + x[0] * sl + axis[0] * k + at[0],
      q[1] * cl + x[1] * sl + at[1],
      q[2] * cl + x[2] * sl + axis[2] * k + at[2],
    ];
  };
}

/** A sheet of `columns × rows` vertices; `wrap` joins the last column to the first. */
export function sheet(
  columns: number,
  rows: number,
  wrap: boolean,
  material: number,
  vertex: (column: number, row: number) => Vec3,
): Mesh {
  const positions = new Float32Array(columns * rows * 3);
  for (let j = 0; j < rows; j++) for (let i = 0; i < columns; i++) positions.set(vertex(i, j), (j * columns + i) * 3);
  const across = wrap ? columns : columns - 1;
  const triangles = new Uint32Array(across * (rows - 1) * 6);
  let k = 0;
  for (let j = 0; j < rows - 1; j++) {
    for (let i = 0; i < across; i++) {
      const a = j * columns + i;
      const b = j * columns + ((i + 1) % columns);
      triangles.set([a, b, a + columns, b, b + columns, a + columns], k);
      k += 6;
    }
  }
  return { positions, normals: averaged(positions, triangles), triangles, material };
}

function averaged(positions: Float32Array, triangles: Uint32Array): Float32Array {
  const normals = new Float32Array(positions.length);
  const at = (i: number): Vec3 => [positions[i * 3]!, positions[i * 3 + 1]!, positions[i * 3 + 2]!];
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!] as const;
    const a = at(corners[0]);
    const n = cross(sub(at(corners[1]), a), sub(at(corners[2]), a));
    for (const c of corners) for (let k = 0; k < 3; k++) normals[c * 3 + k]! += n[k]!;
  }
  for (let i = 0; i < normals.length; i += 3) {
    const l = Math.hypot(normals[i]!, normals[i + 1]!, normals[i + 2]!) || 1;
    for (let k = 0; k < 3; k++) normals[i + k]! /= l;
  }
  return normals;
}

/** Radius and height of a thrown shape, from the middle of its foot over the rim to the middle inside. */
export type Profile = readonly (readonly [radius: number, height: number])[];

/** A smooth curve through the points (Catmull-Rom), `per` steps between two. */
export function smooth<P extends readonly number[]>(points: readonly P[], per: number): number[][] {
  const out: number[][] = [];
  for (let i = 0; i < points.length - 1; i++) {
    const p1 = points[i]!;
    const p2 = points[i + 1]!;
    const p0 = points[i - 1] ?? p1;
    const p3 = points[i + 2] ?? p2;
    // Tangents are held to the shorter neighbour, so that a tight rim next to a long wall does not overshoot.
    const near = (a: P, b: P) => Math.hypot(...a.map((x, k) => x - b[k]!)) || 1e-6;
    const d = near(p1, p2);
    const k1 = Math.min(1, d / near(p0, p1)) * 0.5;
    const k2 = Math.min(1, d / near(p2, p3)) * 0.5;
    for (let s = 0; s < per; s++) {
      const t = s / per;
      const h1 = 2 * t ** 3 - 3 * t ** 2 + 1;
      const h2 = t ** 3 - 2 * t ** 2 + t;
      const h3 = -2 * t ** 3 + 3 * t ** 2;
      const h4 = t ** 3 - t ** 2;
      out.push(
        p1.map((x, k) => {
          const m1 = (p2[k]! - p0[k]!) * k1;
          const m2 = (p3[k]! - x) * k2;
          return h1 * x + h2 * m1 + h3 * p2[k]! + h4 * m2;
        }),
      );
    }
  }
  out.push([...points[points.length - 1]!]);
  return out;
}

/** A shape thrown on the wheel. `shape` may push single points about, for spouts and the unevenness of a hand. */
export function lathe(
  profile: Profile,
  material: number,
  pose: Pose,
  options: { readonly around?: number; readonly per?: number; readonly shape?: (p: Vec3, angle: number) => Vec3 } = {},
): Mesh {
  const { around = 128, per = 5, shape = (p: Vec3) => p } = options;
  const curve = smooth(profile, per);
  const to = place(pose);
  return sheet(around, curve.length, true, material, (i, j) => {
    const angle = (i / around) * Math.PI * 2;
    const [r = 0, y = 0] = curve[j]!;
    const radius = Math.max(r, 1e-4);
    return to(shape([Math.cos(angle) * radius, y, Math.sin(angle) * radius], angle));
  });
}

/** A tube along a curve. `section(t)` gives half width (along `side`) and half thickness at t = 0…1. */
export function tube(
  points: readonly Vec3[],
  section: (t: number) => readonly [number, number],
  side: Vec3,
  material: number,
  pose: Pose,
  around = 28,
): Mesh {
  const curve = smooth(points, 10).map((p) => p as unknown as Vec3);
  const to = place(pose);
  return sheet(around, curve.length, true, material, (i, j) => {
    const here = curve[j]!;
    const along = normalize(sub(curve[Math.min(j + 1, curve.length - 1)]!, curve[Math.max(j - 1, 0)]!));
    const thick = normalize(cross(along, side));
    const wide = cross(thick, along);
    const [w, h] = section(j / (curve.length - 1));
    const a = (i / around) * Math.PI * 2;
    return to(add(here, add(scale(wide, Math.cos(a) * w), scale(thick, Math.sin(a) * h))));
  });
}

/** A flat four-sided plate, by its middle and two half edges. */
export function plate(middle: Vec3, u: Vec3, v: Vec3, material: number): Mesh {
  return sheet(2, 2, false, material, (i, j) => add(middle, add(scale(u, i * 2 - 1), scale(v, j * 2 - 1))));
}

/** A disc facing `normal`. */
export function disc(middle: Vec3, normal: Vec3, radius: number, material: number): Mesh {
  const [u, v] = frame(normal);
  return sheet(96, 2, true, material, (i, j) => {
    const a = (i / 96) * Math.PI * 2;
    const r = j === 0 ? 1e-4 : radius;
    return add(middle, add(scale(u, Math.cos(a) * r), scale(v, Math.sin(a) * r)));
  });
}
