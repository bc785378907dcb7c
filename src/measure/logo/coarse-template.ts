import { directions } from './maps.ts';
import { drawThrough } from './plane.ts';
import type { Shape } from './shape.ts';
import { smoothed, tensorOf } from './tensor.ts';

/** A shape at one size, stretch and rotation, as a few edge points: what is laid on every likely place of the picture. */
export interface CoarseTemplate {
  /** px across and down, before rotation. */
  readonly width: number;
  readonly height: number;
  /** Radians. */
  readonly angle: number;
  /** From the point that the offsets count from to the true centre, px. */
  readonly offX: number;
  readonly offY: number;
  /** Offsets from the centre, whole px, and the direction of the edge there; well spread from the first on. */
  readonly dx: Int16Array;
  readonly dy: Int16Array;
  readonly direction: Uint8Array;
  /** Points (indices) from which the search may start: strong, and far from each other. */
  readonly anchors: readonly number[];
  /** Only at the picture's own size: for marks that are too small to be looked for at half of it. */
  readonly small: boolean;
}

/** Upright and stretched, rotated, or upright as it is: with a shape that was mirrored or turned before. */
export type Pass = 'upright' | 'rotated' | 'laid';

/** How far a template's ends may lie from the mark's (px) and still be felt by the 3 × 3 px mean. */
const tolerance = 1.4;
/** Templates have 14 px on their short side, and 22…36 px geometric mean: wordmarks are lost at 22. */
const shortSide = 14;
const [leastSide, mostSide] = [22, 36];
/** Smallest mark that is looked for, px geometric mean. */
const smallest = 14;
const stretches = [0.7, 0.83, 1, 1.2, 1.44];
/** Of long marks the ends move more than the tolerance with any stretch: fewer do, and the next step puts it right. */
const longStretches = [0.75, 1, 1.33];
/** Rotations up to here are looked for, degrees. */
const mostRotation = 30;
/** Of long marks, whose every degree is a template of its own. */
const mostLongRotation = 26;
const mostPoints = 56;
/** Of the points that lie farthest apart, those of at least half the mean energy may be anchors. */
const mostAnchors = 14;

export function coarseTemplates(shape: Shape, pass: Pass): readonly CoarseTemplate[] {
  const aspect = shape.width / shape.height;
  const elongation = Math.max(aspect, 1 / aspect);
  const base = Math.max(leastSide, Math.min(mostSide, shortSide * Math.sqrt(elongation)));
  const longest = (side: number): number => side * Math.sqrt(elongation);
  const sides: { readonly side: number; readonly small: boolean }[] = [];
  for (let side = base; side < 2 * base * 0.98; side *= clamp(1 + (4 * tolerance) / longest(side), 1.07, 1.19))
    sides.push({ side, small: false });
  if (pass === 'upright')
    for (let side = base / 1.14; side >= smallest; side /= 1.14) sides.push({ side, small: true });
  return sides.flatMap(({ side, small }) => {
    const step = Math.min(13, (((4 * tolerance) / longest(side)) * 180) / Math.PI);
    const most = elongation > 2 ? mostLongRotation : mostRotation;
    const count = Math.max(2, Math.round(most / step - 0.3));
    const angles = Array.from({ length: count }, (_, k) => (most * (k + 1)) / (count + 0.4));
    const poses = {
      upright: () => (elongation > 2 ? longStretches : stretches).map((stretch) => ({ stretch, angle: 0 })),
      rotated: () =>
        angles.flatMap((angle) => [angle, -angle].map((a) => ({ stretch: 1, angle: (a * Math.PI) / 180 }))),
      laid: () => [{ stretch: 1, angle: 0 }],
    }[pass]();
    return poses.flatMap(({ stretch, angle }) => template(shape, side, stretch, angle, small) ?? []);
  });
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

interface Candidate {
  readonly x: number;
  readonly y: number;
  readonly energy: number;
  readonly direction: number;
}

function template(
  shape: Shape,
  side: number,
  stretch: number,
  angle: number,
  small: boolean,
): CoarseTemplate | undefined {
  const aspect = (shape.width / shape.height) * stretch;
  const [width, height] = [side * Math.sqrt(aspect), side / Math.sqrt(aspect)];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [sx, sy] = [width / shape.columns, height / shape.rows];
  const reach = {
    x: (Math.abs(cos) * width + Math.abs(sin) * height) / 2,
    y: (Math.abs(sin) * width + Math.abs(cos) * height) / 2,
  };
  const margin = 3;
  const [columns, rows] = [Math.ceil(2 * reach.x) + 2 * margin, Math.ceil(2 * reach.y) + 2 * margin];
  const map = { a: sx * cos, b: sx * sin, c: -sy * sin, d: sy * cos, e: margin + reach.x, f: margin + reach.y };
  const [halfX, halfY] = [shape.columns / 2, shape.rows / 2];
  const centred = { ...map, e: map.e - map.a * halfX - map.c * halfY, f: map.f - map.b * halfX - map.d * halfY };
  const found = crestsOf(drawThrough(shape.ink, centred, columns, rows, 0));
  const chosen = spread(found);
  if (chosen.length < 12) return undefined;
  const [centreX, centreY] = [Math.round(map.e - 0.5), Math.round(map.f - 0.5)];
  return {
    width,
    height,
    angle,
    offX: map.e - 0.5 - centreX,
    offY: map.f - 0.5 - centreY,
    dx: Int16Array.from(chosen, ({ x }) => x - centreX),
    dy: Int16Array.from(chosen, ({ y }) => y - centreY),
    direction: Uint8Array.from(chosen, ({ direction }) => direction),
    anchors: anchorsOf(chosen),
    small,
  };
}

/** Crests of the drawing's edges, strongest first. */
function crestsOf(drawing: Parameters<typeof tensorOf>[0][number]): readonly Candidate[] {
  const { c, s, t, width, height } = smoothed(tensorOf([drawing]));
  const strongest = t.reduce((most, energy) => Math.max(most, energy), 0);
  const crests: Candidate[] = [];
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const energy = t[i]!;
      if (energy < 0.08 * strongest || energy === 0 || c[i]! * c[i]! + s[i]! * s[i]! < 0.2 * energy * energy) continue;
      const doubled = Math.atan2(s[i]!, c[i]!);
      const step = Math.round(Math.cos(doubled / 2)) + Math.round(Math.sin(doubled / 2)) * width;
      if (energy < t[i + step]! * 0.98 || energy < t[i - step]! * 0.98) continue;
      const direction = (Math.round(doubled / (Math.PI / 4)) + directions) % directions;
      crests.push({ x, y, energy, direction });
    }
  }
  return crests.sort((a, b) => b.energy - a.energy);
}

/** At most `mostPoints`, as far apart as they can be, then each next one farthest from those before it. */
function spread(candidates: readonly Candidate[]): readonly Candidate[] {
  let chosen: readonly Candidate[] = [];
  for (const apart of [3, 2.5, 2, 1.5, 1]) {
    const sparse: Candidate[] = [];
    for (const one of candidates) {
      if (sparse.length >= mostPoints) break;
      if (sparse.every(({ x, y }) => (x - one.x) ** 2 + (y - one.y) ** 2 >= apart * apart)) sparse.push(one);
    }
    chosen = sparse;
    if (chosen.length >= mostPoints * 0.8) break;
  }
  const rest = [...chosen];
  const ordered = rest.splice(0, 1);
  const distance = rest.map((one) => squared(one, ordered[0]!));
  while (rest.length > 0) {
    const next = distance.indexOf(Math.max(...distance));
    const [one] = rest.splice(next, 1);
    distance.splice(next, 1);
    ordered.push(one!);
    rest.forEach((other, i) => {
      distance[i] = Math.min(distance[i]!, squared(other, one!));
    });
  }
  return ordered;
}

const squared = (a: Candidate, b: Candidate): number => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;

function anchorsOf(points: readonly Candidate[]): readonly number[] {
  const mean = points.reduce((sum, { energy }) => sum + energy, 0) / points.length;
  return points.slice(0, mostAnchors).flatMap(({ energy }, index) => (energy >= mean / 2 ? [index] : []));
}
