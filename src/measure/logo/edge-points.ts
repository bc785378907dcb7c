import { drawThrough } from './plane.ts';
import type { Edges, Shape } from './shape.ts';
import { smoothed, tensorOf } from './tensor.ts';

/** Points on a shape's edges, to measure with: to a fraction of a px, each with its normal and what lies on both sides. */
export interface EdgePoints {
  readonly count: number;
  /** Shape px from its top left. */
  readonly u: Float32Array;
  readonly v: Float32Array;
  /** Normal from ink to ground, as a covector in shape px: it goes over the inverse pose. */
  readonly nu: Float32Array;
  readonly nv: Float32Array;
  /** How far inside and outside along the normal ink and ground are pure, as a share of the mark's mean side. */
  readonly inside: Float32Array;
  readonly outside: Float32Array;
  /** The mark's own colour inside, 0…1, three a point. */
  readonly rgb: Float32Array;
  /** Which of the six cells of the mark a point lies in. */
  readonly cell: Uint8Array;
  /** Edge length (px) ÷ that of the box: how much there is to see. */
  readonly complexity: number;
}

export const cells = 6;

/** Where, 0…5: six in a row on a long mark, else three by two. */
export function cellOf(shape: Pick<Shape, 'width' | 'height'>, u: number, v: number): number {
  const across = shape.width >= 2 * shape.height ? 6 : 3;
  const column = Math.max(0, Math.min(across - 1, Math.floor((u / shape.width) * across)));
  return across === 6 || v < shape.height / 2 ? column : column + 3;
}

interface Found {
  readonly x: number;
  readonly y: number;
  readonly u: number;
  readonly v: number;
  readonly nu: number;
  readonly nv: number;
  readonly inside: number;
  readonly outside: number;
  readonly colour: number;
}

export function edgePoints(shape: Shape, side: number, edges: Edges, most: number, soft: boolean): EdgePoints {
  const { width, height } = shape;
  const margin = 4;
  const scale = side / Math.sqrt(width * height);
  const columns = Math.ceil(width * scale) + 2 * margin;
  const rows = Math.ceil(height * scale) + 2 * margin;
  const map = {
    a: (scale * width) / shape.columns,
    b: 0,
    c: 0,
    d: (scale * height) / shape.rows,
    e: margin,
    f: margin,
  };
  const mask = drawThrough(edges === 'ink' ? shape.ink : shape.alpha, map, columns, rows, 0);
  const planes =
    edges === 'ink'
      ? [mask]
      : [mask, drawThrough(shape.luma, map, columns, rows, 128), drawThrough(shape.chroma, map, columns, rows, 128)];
  const raw = tensorOf(planes);
  const { c, s, t } = soft ? smoothed(raw) : raw;
  const strongest = t.reduce((max, energy) => Math.max(max, energy), 0);
  const energyAt = (x: number, y: number): number => {
    const [left, top] = [Math.floor(x), Math.floor(y)];
    if (left < 0 || top < 0 || left >= columns - 1 || top >= rows - 1) return 0;
    const [fx, fy, i] = [x - left, y - top, top * columns + left];
    return Math.sqrt(
      (t[i]! * (1 - fx) + t[i + 1]! * fx) * (1 - fy) + (t[i + columns]! * (1 - fx) + t[i + columns + 1]! * fx) * fy,
    );
  };
  const maskAt = (x: number, y: number): number => mask.data[Math.round(y) * columns + Math.round(x)] ?? 0;

  const found: Found[] = [];
  for (let y = 1; y < rows - 1; y++) {
    for (let x = 1; x < columns - 1; x++) {
      const i = y * columns + x;
      const energy = t[i]!;
      if (energy < 0.05 * strongest || energy === 0) continue;
      if (Math.hypot(c[i]!, s[i]!) < (soft ? 0.5 : 0.6) * energy) continue;
      const phi = Math.atan2(s[i]!, c[i]!) / 2;
      const [gx, gy] = [Math.cos(phi), Math.sin(phi)];
      const [here, ahead, behind] = [Math.sqrt(energy), energyAt(x + gx, y + gy), energyAt(x - gx, y - gy)];
      if (here < ahead || here < behind) continue;
      const bend = ahead + behind - 2 * here;
      const shift = bend < -1e-6 ? (0.5 * (behind - ahead)) / bend : 0;
      const outward = maskAt(x + 1.5 * gx, y + 1.5 * gy) > maskAt(x - 1.5 * gx, y - 1.5 * gy) ? -1 : 1;
      const [nx, ny] = [gx * outward, gy * outward];
      const { inside, outside } = pureSides(maskAt, x, y, nx, ny);
      const u = (x + 0.5 + shift * gx - margin) / scale;
      const v = (y + 0.5 + shift * gy - margin) / scale;
      found.push({
        x,
        y,
        u,
        v,
        nu: nx,
        nv: ny,
        inside: inside / side,
        outside: outside / side,
        colour: colourIndex(shape, u - (inside * nx) / scale, v - (inside * ny) / scale),
      });
    }
  }
  return pointsOf(shape, spread(found, most), found.length / (2 * scale * (width + height)));
}

/** How far (px) to go along the normal to where ink, and ground, are at their purest: strokes may be thin. */
function pureSides(maskAt: (x: number, y: number) => number, x: number, y: number, nx: number, ny: number) {
  let [inside, outside, mostInk, leastInk] = [0, 0, -1, 1000];
  for (let step = 0.8; step <= 3.2; step += 0.6) {
    const ink = maskAt(x - step * nx, y - step * ny);
    const ground = maskAt(x + step * nx, y + step * ny);
    if (ink > mostInk + 4) [mostInk, inside] = [ink, step];
    if (ground < leastInk - 4) [leastInk, outside] = [ground, step];
  }
  return { inside, outside };
}

function colourIndex({ width, height, columns, rows }: Shape, u: number, v: number): number {
  const x = Math.max(0, Math.min(columns - 1, Math.floor((u / width) * columns)));
  const y = Math.max(0, Math.min(rows - 1, Math.floor((v / height) * rows)));
  return (y * columns + x) * 4;
}

/** An even choice: in an order by chance (the same every time), each kept that is far enough from those kept before. */
function spread(found: readonly Found[], most: number): readonly Found[] {
  if (found.length <= most) return found;
  const shuffled = [...found];
  let seed = 12345;
  for (let i = shuffled.length - 1; i > 0; i--) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    const j = seed % (i + 1);
    [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
  }
  let chosen: Found[] = [];
  for (let apart = Math.min(8, (2 * found.length) / most); apart >= 0.9; apart *= 0.85) {
    chosen = [];
    for (const one of shuffled) {
      if (chosen.every(({ x, y }) => (x - one.x) ** 2 + (y - one.y) ** 2 >= apart * apart)) chosen.push(one);
      if (chosen.length >= most) break;
    }
    if (chosen.length >= 0.9 * most) break;
  }
  return chosen;
}

function pointsOf(shape: Shape, chosen: readonly Found[], complexity: number): EdgePoints {
  const column = (of: (one: Found) => number): Float32Array => Float32Array.from(chosen, of);
  return {
    count: chosen.length,
    u: column(({ u }) => u),
    v: column(({ v }) => v),
    nu: column(({ nu }) => nu),
    nv: column(({ nv }) => nv),
    inside: column(({ inside }) => inside),
    outside: column(({ outside }) => outside),
    rgb: Float32Array.from(chosen.flatMap(({ colour }) => [0, 1, 2].map((k) => shape.rgba[colour + k]! / 255))),
    cell: Uint8Array.from(chosen, ({ u, v }) => cellOf(shape, u, v)),
    complexity,
  };
}

/** Those of the points that lie where it is wanted (shape px). */
export function pointsWhere(points: EdgePoints, isWanted: (u: number, v: number) => boolean): EdgePoints {
  const kept = [...points.u.keys()].filter((i) => isWanted(points.u[i]!, points.v[i]!));
  const of = (values: Float32Array): Float32Array => Float32Array.from(kept, (i) => values[i]!);
  return {
    ...points,
    count: kept.length,
    u: of(points.u),
    v: of(points.v),
    nu: of(points.nu),
    nv: of(points.nv),
    inside: of(points.inside),
    outside: of(points.outside),
    rgb: Float32Array.from(kept.flatMap((i) => [...points.rgb.subarray(3 * i, 3 * i + 3)])),
    cell: Uint8Array.from(kept, (i) => points.cell[i]!),
  };
}
