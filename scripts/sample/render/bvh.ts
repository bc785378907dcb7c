import type { Mesh } from './mesh.ts';

/** What a ray met: distance, triangle and the barycentric place in it. */
export interface Hit {
  t: number;
  u: number;
  v: number;
  triangle: number;
}

/** All triangles of a scene in one tree of boxes. */
export interface Tree {
  /** The nearest triangle before `hit.t`; fills `hit`. */
  closest(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, hit: Hit): boolean;
  /** Whether anything lies within `far`. */
  blocked(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, far: number): boolean;
  /** Nine numbers a triangle: the normals of its corners. */
  readonly normals: Float32Array;
  /** Material of each triangle. */
  readonly materials: Uint16Array;
}

/** Triangles in a leaf; more boxes than this cost more than they save. */
const leafSize = 4;
const bins = 12;
const nothing = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity, 0];

export function plant(meshes: readonly Mesh[]): Tree {
  const count = meshes.reduce((n, m) => n + m.triangles.length / 3, 0);
  const corners = new Float32Array(count * 9);
  const cornerNormals = new Float32Array(count * 9);
  const owner = new Uint16Array(count);
  let at = 0;
  for (const mesh of meshes) {
    for (let i = 0; i < mesh.triangles.length; i++) {
      const v = mesh.triangles[i]! * 3;
      for (let k = 0; k < 3; k++) {
        corners[at * 3 + k] = mesh.positions[v + k]!;
        cornerNormals[at * 3 + k] = mesh.normals[v + k]!;
      }
      owner[Math.floor(at / 3)] = mesh.material;
      at++;
    }
  }
  const { order, bounds, first, amount } = divide(corners, count);
  const v0 = new Float64Array(count * 9);
  const normals = new Float32Array(count * 9);
  const materials = new Uint16Array(count);
  order.forEach((from, to) => {
    for (let k = 0; k < 3; k++) {
      v0[to * 9 + k] = corners[from * 9 + k]!;
      v0[to * 9 + 3 + k] = corners[from * 9 + 3 + k]! - corners[from * 9 + k]!;
      v0[to * 9 + 6 + k] = corners[from * 9 + 6 + k]! - corners[from * 9 + k]!;
    }
    normals.set(cornerNormals.subarray(from * 9, from * 9 + 9), to * 9);
    materials[to] = owner[from]!;
  });
  return { ...search(v0, bounds, first, amount), normals, materials };
}

function divide(corners: Float32Array, count: number) {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  const centre = new Float32Array(count * 3);
  for (let i = 0; i < count; i++)
    for (let k = 0; k < 3; k++)
      centre[i * 3 + k] = (corners[i * 9 + k]! + corners[i * 9 + 3 + k]! + corners[i * 9 + 6 + k]!) / 3;
  const bounds = new Float32Array(count * 2 * 6);
  const first = new Int32Array(count * 2);
  const amount = new Int32Array(count * 2);
  let nodes = 1;
  const enclose = (node: number, from: number, to: number) => {
    const b = node * 6;
    bounds.fill(Infinity, b, b + 3).fill(-Infinity, b + 3, b + 6);
    for (let i = from; i < to; i++)
      for (let c = 0; c < 9; c++) {
        const x = corners[order[i]! * 9 + c]!;
        const k = b + (c % 3);
        if (x < bounds[k]!) bounds[k] = x;
        if (x > bounds[k + 3]!) bounds[k + 3] = x;
      }
  };
  const work: [number, number, number][] = [[0, 0, count]];
  for (let job = work.pop(); job; job = work.pop()) {
    const [node, from, to] = job;
    enclose(node, from, to);
    const split = to - from > leafSize ? bestSplit(corners, centre, order, from, to) : null;
    let middle = from;
    if (split) {
      let end = to - 1;
      while (middle <= end) {
        if (centre[order[middle]! * 3 + split.axis]! < split.at) middle++;
        else {
          const swap = order[middle]!;
          order[middle] = order[end]!;
          order[end--] = swap;
        }
      }
    }
    if (middle === from || middle === to) {
      first[node] = from;
      amount[node] = to - from;
    } else {
      first[node] = nodes;
      work.push([nodes, from, middle], [nodes + 1, middle, to]);
      nodes += 2;
    }
  }
  return { order, bounds: bounds.slice(0, nodes * 6), first: first.slice(0, nodes), amount: amount.slice(0, nodes) };
}

/** Surface-area heuristic over a few bins of the longest axis of the centres. */
function bestSplit(corners: Float32Array, centre: Float32Array, order: Uint32Array, from: number, to: number) {
  let axis = 0;
  let low = 0;
  let span = 0;
  for (let k = 0; k < 3; k++) {
    let lo = Infinity;
    let hi = -Infinity;
    for (let i = from; i < to; i++) {
      const x = centre[order[i]! * 3 + k]!;
      if (x < lo) lo = x;
      if (x > hi) hi = x;
    }
    if (hi - lo > span) [axis, low, span] = [k, lo, hi - lo];
  }
  if (span < 1e-9) return null;
  const box = new Float64Array(bins * 7);
  for (let i = 0; i < bins; i++) box.set(nothing, i * 7);
  for (let i = from; i < to; i++) {
    const t = order[i]!;
    const o = Math.min(bins - 1, Math.floor(((centre[t * 3 + axis]! - low) / span) * bins)) * 7;
    for (let c = 0; c < 9; c++) {
      const x = corners[t * 9 + c]!;
      const k = o + (c % 3);
      if (x < box[k]!) box[k] = x;
      if (x > box[k + 3]!) box[k + 3] = x;
    }
    box[o + 6]!++;
  }
  const sum = new Float64Array(7);
  const cost = (first: number, last: number) => {
    sum.set(nothing);
    for (let i = first; i < last; i++)
      for (let k = 0; k < 7; k++) {
        const x = box[i * 7 + k]!;
        sum[k] = k < 3 ? Math.min(sum[k]!, x) : k < 6 ? Math.max(sum[k]!, x) : sum[k]! + x;
      }
    const [x, y, z] = [sum[3]! - sum[0]!, sum[4]! - sum[1]!, sum[5]! - sum[2]!];
    return sum[6] === 0 ? 0 : sum[6]! * (x * y + y * z + z * x);
  };
  let best = 1;
  let least = Infinity;
  for (let s = 1; s < bins; s++) {
    const c = cost(0, s) + cost(s, bins);
    if (c < least) [best, least] = [s, c];
  }
  return { axis, at: low + (span * best) / bins };
}

function search(tri: Float64Array, bounds: Float32Array, first: Int32Array, amount: Int32Array) {
  const stack = new Int32Array(128);
  const near = new Float64Array(128);

  const enter = (n: number, ox: number, oy: number, oz: number, ix: number, iy: number, iz: number, far: number) => {
    const b = n * 6;
    const x1 = (bounds[b]! - ox) * ix;
    const x2 = (bounds[b + 3]! - ox) * ix;
    const y1 = (bounds[b + 1]! - oy) * iy;
    const y2 = (bounds[b + 4]! - oy) * iy;
    const z1 = (bounds[b + 2]! - oz) * iz;
    const z2 = (bounds[b + 5]! - oz) * iz;
    const lo = Math.max(Math.min(x1, x2), Math.min(y1, y2), Math.min(z1, z2), 0);
    const hi = Math.min(Math.max(x1, x2), Math.max(y1, y2), Math.max(z1, z2), far);
    return lo <= hi ? lo : Infinity;
  };

  const closest: Tree['closest'] = (ox, oy, oz, dx, dy, dz, hit) => {
    const ix = 1 / dx;
    const iy = 1 / dy;
    const iz = 1 / dz;
    let found = false;
    let top = 0;
    stack[0] = 0;
    near[0] = enter(0, ox, oy, oz, ix, iy, iz, hit.t);
    while (top >= 0) {
      const n = stack[top]!;
      if (near[top--]! >= hit.t) continue;
      const start = first[n]!;
      const size = amount[n]!;
      if (size === 0) {
        const a = enter(start, ox, oy, oz, ix, iy, iz, hit.t);
        const b = enter(start + 1, ox, oy, oz, ix, iy, iz, hit.t);
        const swap = a < b ? 1 : 0;
        const farther = swap ? b : a;
        const nearer = swap ? a : b;
        if (farther < hit.t) {
          stack[++top] = start + swap;
          near[top] = farther;
        }
        if (nearer < hit.t) {
          stack[++top] = start + 1 - swap;
          near[top] = nearer;
        }
      } else {
        for (let i = start; i < start + size; i++) if (meet(i, ox, oy, oz, dx, dy, dz, hit)) found = true;
      }
    }
    return found;
  };

  /** Möller and Trumbore, 1997. */
  const meet = (i: number, ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, hit: Hit) => {
    const o = i * 9;
    const ax = tri[o + 3]!;
    const ay = tri[o + 4]!;
    const az = tri[o + 5]!;
    const bx = tri[o + 6]!;
    const by = tri[o + 7]!;
    const bz = tri[o + 8]!;
    const px = dy * bz - dz * by;
    const py = dz * bx - dx * bz;
    const pz = dx * by - dy * bx;
    const det = ax * px + ay * py + az * pz;
    if (det > -1e-12 && det < 1e-12) return false;
    const inv = 1 / det;
    const tx = ox - tri[o]!;
    const ty = oy - tri[o + 1]!;
    const tz = oz - tri[o + 2]!;
    const u = (tx * px + ty * py + tz * pz) * inv;
    if (u < 0 || u > 1) return false;
    const qx = ty * az - tz * ay;
    const qy = tz * ax - tx * az;
    const qz = tx * ay - ty * ax;
    const v = (dx * qx + dy * qy + dz * qz) * inv;
    if (v < 0 || u + v > 1) return false;
    const t = (bx * qx + by * qy + bz * qz) * inv;
    if (t <= 1e-5 || t >= hit.t) return false;
    hit.t = t;
    hit.u = u;
    hit.v = v;
    hit.triangle = i;
    return true;
  };

  const any: Hit = { t: 0, u: 0, v: 0, triangle: 0 };
  const blocked: Tree['blocked'] = (ox, oy, oz, dx, dy, dz, far) => {
    const ix = 1 / dx;
    const iy = 1 / dy;
    const iz = 1 / dz;
    let top = 0;
    stack[0] = 0;
    any.t = far;
    while (top >= 0) {
      const n = stack[top--]!;
      if (enter(n, ox, oy, oz, ix, iy, iz, far) === Infinity) continue;
      const start = first[n]!;
      const size = amount[n]!;
      if (size === 0) {
        stack[++top] = start;
        stack[++top] = start + 1;
      } else {
        for (let i = start; i < start + size; i++) if (meet(i, ox, oy, oz, dx, dy, dz, any)) return true;
      }
    }
    return false;
  };
  return { closest, blocked };
}
