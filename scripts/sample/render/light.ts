import type { Scene, Sun } from './scene.ts';
import { frame, normalize, type Vec3 } from './vector.ts';

/** How much of the sun's light from `towards` (jittered over its disc) reaches a point past the gobos, 0…1. */
export function sunlight(sun: Sun): (x: number, y: number, z: number, dx: number, dy: number, dz: number) => number {
  const [u, v] = frame(sun.towards);
  const [sx, sy, sz] = sun.towards;
  return (x, y, z, dx, dy, dz) => {
    let light = 1;
    for (const gobo of sun.gobos) {
      // The ray leaves along the jittered direction and meets a plane across the sun's own direction.
      const along = x * sx + y * sy + z * sz;
      const t = (gobo.distance - along) / (dx * sx + dy * sy + dz * sz);
      const px = x + dx * t;
      const py = y + dy * t;
      const pz = z + dz * t;
      light *= gobo.through(px * u[0] + py * u[1] + pz * u[2], px * v[0] + py * v[1] + pz * v[2]);
      if (light === 0) return 0;
    }
    return light;
  };
}

/** Towards the sun at `height` degrees over the table and `round` degrees about y (0: from +x, 90: from +z, the camera). */
export function sunAt(round: number, height: number): Vec3 {
  const a = (round * Math.PI) / 180;
  const h = (height * Math.PI) / 180;
  return normalize([Math.cos(a) * Math.cos(h), Math.sin(h), Math.sin(a) * Math.cos(h)]);
}

/** A window of `columns × rows` panes about (u, v), each `pane` wide and `tall` high, with bars between. */
export function panes(window: {
  readonly u: number;
  readonly v: number;
  readonly columns: number;
  readonly rows: number;
  readonly pane: number;
  readonly tall: number;
  readonly bar: number;
  /** Turned by this angle in radians. */
  readonly turn?: number;
}): (u: number, v: number) => number {
  const c = Math.cos(window.turn ?? 0);
  const s = Math.sin(window.turn ?? 0);
  const pitchU = window.pane + window.bar;
  const pitchV = window.tall + window.bar;
  const left = -(window.columns * pitchU - window.bar) / 2;
  const low = -(window.rows * pitchV - window.bar) / 2;
  return (u, v) => {
    const du = u - window.u;
    const dv = v - window.v;
    const a = du * c + dv * s - left;
    const b = dv * c - du * s - low;
    const i = Math.floor(a / pitchU);
    const j = Math.floor(b / pitchV);
    if (i < 0 || j < 0 || i >= window.columns || j >= window.rows) return 0;
    return a - i * pitchU < window.pane && b - j * pitchV < window.tall ? 1 : 0;
  };
}

/** Pointed leaves given as [u, v, angle, length, width]. */
export function leaves(
  list: readonly (readonly [number, number, number, number, number])[],
): (u: number, v: number) => number {
  return (u, v) => {
    for (const [lu, lv, angle, length, width] of list) {
      const c = Math.cos(angle);
      const s = Math.sin(angle);
      const a = ((u - lu) * c + (v - lv) * s) / length;
      const b = ((v - lv) * c - (u - lu) * s) / width;
      if (a > 0 && a < 1 && Math.abs(b) < Math.sin(Math.PI * a ** 0.8) * 0.5) return 0;
    }
    return 1;
  };
}

/** A soft room: `low` below, `high` above, and bright windows as [direction, half width, half height, radiance]. */
export function room(
  low: Vec3,
  high: Vec3,
  windows: readonly {
    readonly towards: Vec3;
    readonly wide: number;
    readonly tall: number;
    readonly light: Vec3;
    readonly bars?: number;
  }[],
): Scene['sky'] {
  const framed = windows.map((w) => ({ ...w, axes: frame(normalize(w.towards)), n: normalize(w.towards) }));
  return (dx, dy, dz, sharp) => {
    const t = dy * 0.5 + 0.5;
    const sum: [number, number, number] = [
      low[0] + (high[0] - low[0]) * t,
      low[1] + (high[1] - low[1]) * t,
      low[2] + (high[2] - low[2]) * t,
    ];
    for (const w of framed) {
      const k = dx * w.n[0] + dy * w.n[1] + dz * w.n[2];
      if (k <= 0) continue;
      if (!sharp) {
        // As much light as the window gives, over a lobe of cos³: its integral is π / 2.
        const spread = (k * k * k * 4 * w.wide * w.tall) / (Math.PI / 2);
        sum[0] += w.light[0] * spread;
        sum[1] += w.light[1] * spread;
        sum[2] += w.light[2] * spread;
        continue;
      }
      const [u, v] = w.axes;
      const a = (dx * u[0] + dy * u[1] + dz * u[2]) / k / w.wide;
      const b = (dx * v[0] + dy * v[1] + dz * v[2]) / k / w.tall;
      const bar = w.bars ?? 0;
      if (Math.abs(a) < 1 && Math.abs(b) < 1 && Math.abs(a) > bar && Math.abs(b) > bar * (w.wide / w.tall))
        return w.light;
    }
    return sum;
  };
}
