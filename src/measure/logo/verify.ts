import { cells, type EdgePoints } from './edge-points.ts';
import type { Spots } from './flat-points.ts';
import { meanSide, type Pose, scaled } from './pose.ts';
import type { Level } from './pyramid.ts';
import type { Shape } from './shape.ts';
import { solve } from './solve.ts';
import { noiseEnergy, type Tensor } from './tensor.ts';

/** What speaks for and against a shape at a pose: what the logistic weighs. */
export interface Evidence {
  /** Share of the edge points that lie within the picture. */
  readonly visible: number;
  /** px of the level, geometric mean of the sides. */
  readonly side: number;
  readonly points: number;
  readonly ink: EdgeEvidence;
  readonly all: EdgeEvidence;
  /** Mean response, 0…1, where the mark has no edge: amid its ink, on the ground in its box. */
  readonly clutterInk: number;
  readonly clutterGround: number;
  /** Nearness of the inside to one approved colouring, 0…1: its own, white, or black. */
  readonly colourMatch: number;
  /** RMS difference between inside and outside, grey levels. */
  readonly contrast: number;
}

export interface EdgeEvidence {
  /** Mean response of the points, −1…1. */
  readonly mean: number;
  /** Share with a response over ½. */
  readonly hit: number;
  /** Mean response of the worst of six cells; and what four of them reach. */
  readonly worst: number;
  readonly mostly: number;
  /** … of the best one that has a tenth of the points. */
  readonly best: number;
  /** Mean response of the same points displaced: what texture alone would give. */
  readonly control: number;
  /** Share of the difference between inside and outside that one colouring of the mark explains, 0…1. */
  readonly explained: number;
}

/** All that can be said of a shape at a pose; null where too little of it lies in the picture. */
export function verify(level: Level, shape: Shape, pose: Pose): Evidence | null {
  const at = scaled(pose, level.scale);
  const side = meanSide(shape, at);
  const ink = edgeEvidence(level, shape, shape.points('ink', side), at, side);
  const all = edgeEvidence(level, shape, shape.points('all', side), at, side);
  if (ink === null || all === null) return null;
  const flats = shape.flats();
  return {
    visible: ink.visible,
    side,
    points: shape.points('ink', side).count,
    ink: ink.edges,
    all: all.edges,
    clutterInk: clutter(level.tensor(), shape, flats.ink, at),
    clutterGround: clutter(level.tensor(), shape, flats.ground, at),
    colourMatch: all.colourMatch,
    contrast: ink.contrast,
  };
}

function clutter({ t, width, height }: Tensor, shape: Shape, { u, v }: Spots, pose: Pose): number {
  const [cos, sin] = [Math.cos(pose.angle), Math.sin(pose.angle)];
  let [sum, seen] = [0, 0];
  for (let i = 0; i < u.length; i++) {
    const across = (u[i]! - shape.width / 2) * pose.sx;
    const down = (v[i]! - shape.height / 2) * pose.sy;
    const x = Math.floor(pose.x + cos * across - sin * down);
    const y = Math.floor(pose.y + sin * across + cos * down);
    if (x < 0 || y < 0 || x >= width || y >= height) continue;
    const energy = t[y * width + x]!;
    sum += energy / (energy + noiseEnergy);
    seen += 1;
  }
  return seen === 0 ? 0 : sum / seen;
}

interface SeenEdges {
  readonly edges: EdgeEvidence;
  /** By point, −1…1; NaN outside the picture. */
  readonly responses: Float32Array;
  readonly visible: number;
  readonly contrast: number;
  readonly colourMatch: number;
}

/** What speaks for a shape along some of its edges, at a pose in px of the level; null where too few lie in the picture. */
export function edgeEvidence(
  level: Level,
  shape: Shape,
  points: EdgePoints,
  pose: Pose,
  side: number,
): SeenEdges | null {
  const { c, s, t, width, height } = level.tensor();
  const [cos, sin] = [Math.cos(pose.angle), Math.sin(pose.angle)];
  const best = (x: number, y: number, nx: number, ny: number, cos2: number, sin2: number): number => {
    let most = 0;
    for (let step = -0.7; step < 1; step += 0.7) {
      const px = Math.round(x + step * nx);
      const py = Math.round(y + step * ny);
      if (px < 0 || py < 0 || px >= width || py >= height) continue;
      const k = py * width + px;
      const response = (cos2 * c[k]! + sin2 * s[k]!) / (t[k]! + noiseEnergy);
      if (step < -0.5 || response > most) most = response;
    }
    return most;
  };
  const away = Math.max(3, 0.09 * side);
  const cellSum = new Float64Array(cells);
  const cellCount = new Int32Array(cells);
  const colours = new Colouring(points.count);
  const responses = new Float32Array(points.count).fill(Number.NaN);
  let [seen, sum, hit, control] = [0, 0, 0, 0];
  for (let i = 0; i < points.count; i++) {
    const across = (points.u[i]! - shape.width / 2) * pose.sx;
    const down = (points.v[i]! - shape.height / 2) * pose.sy;
    const x = pose.x + cos * across - sin * down - 0.5;
    const y = pose.y + sin * across + cos * down - 0.5;
    if (x < 0 || y < 0 || x > width - 1 || y > height - 1) continue;
    seen += 1;
    const a = points.nu[i]! / pose.sx;
    const b = points.nv[i]! / pose.sy;
    const length = Math.sqrt(a * a + b * b);
    const nx = (cos * a - sin * b) / length;
    const ny = (sin * a + cos * b) / length;
    const cos2 = nx * nx - ny * ny;
    const sin2 = 2 * nx * ny;
    const response = best(x, y, nx, ny, cos2, sin2);
    responses[i] = response;
    sum += response;
    if (response > 0.5) hit += 1;
    cellCount[points.cell[i]!]! += 1;
    cellSum[points.cell[i]!]! += Math.max(0, response);
    control += best(x + away, y + 0.37 * away, nx, ny, cos2, sin2);
    control += best(x - 0.37 * away, y + away, nx, ny, cos2, sin2);
    control += best(x - away, y - 0.37 * away, nx, ny, cos2, sin2);
    control += best(x + 0.37 * away, y - away, nx, ny, cos2, sin2);
    const inward = points.inside[i]! * side;
    const outward = points.outside[i]! * side;
    colours.add(level, points.rgb, 3 * i, x - inward * nx, y - inward * ny, x + outward * nx, y + outward * ny);
  }
  if (seen < 12 || seen < points.count * 0.4) return null;
  const least = Math.max(3, points.count / 40);
  // Cells with hardly an edge say nothing.
  const judged = cellSum
    .map((all, k) => all / cellCount[k]!)
    .filter((_, k) => cellCount[k]! >= least)
    .sort();
  return {
    edges: {
      mean: sum / seen,
      hit: hit / seen,
      worst: Math.min(1, judged[0] ?? 1),
      mostly: judged.at(-4) ?? 0,
      best: cellSum.reduce(
        (best, all, k) => (cellCount[k]! >= seen / 10 ? Math.max(best, all / cellCount[k]!) : best),
        0,
      ),
      control: control / (4 * seen),
      explained: colours.explained(),
    },
    responses,
    visible: seen / points.count,
    contrast: colours.contrast(),
    colourMatch: colours.match(),
  };
}

/** Pairs of colours beside the edges: inside, outside, and what the mark has inside. */
class Colouring {
  private readonly inner: Float64Array;
  private readonly outer: Float64Array;
  private readonly own: Float64Array;
  private count = 0;

  constructor(most: number) {
    this.inner = new Float64Array(3 * most);
    this.outer = new Float64Array(3 * most);
    this.own = new Float64Array(3 * most);
  }

  add(level: Level, rgb: Float32Array, at: number, inX: number, inY: number, outX: number, outY: number): void {
    const [{ width, height }] = level.planes;
    const [ix, iy, ox, oy] = [Math.round(inX), Math.round(inY), Math.round(outX), Math.round(outY)];
    if (Math.min(ix, iy, ox, oy) < 0 || Math.max(ix, ox) >= width || Math.max(iy, oy) >= height) return;
    for (let k = 0; k < 3; k++) {
      const { data } = level.planes[k]!;
      this.inner[3 * this.count + k] = data[iy * width + ix]!;
      this.outer[3 * this.count + k] = data[oy * width + ox]!;
      this.own[3 * this.count + k] = rgb[at + k]!;
    }
    this.count += 1;
  }

  /** Sum over all pairs of (inside − outside)². */
  private difference(): number {
    let sum = 0;
    for (let i = 0; i < 3 * this.count; i++) sum += (this.inner[i]! - this.outer[i]!) ** 2;
    return sum;
  }

  contrast(): number {
    return this.count === 0 ? 0 : Math.sqrt(this.difference() / this.count);
  }

  match(): number {
    if (this.count < 5) return 0;
    const [own, white, black] = [0, 0, 0].map(() => ({ sum: 0 }));
    for (let i = 0; i < this.count; i++) {
      let [toOwn, toWhite, toBlack] = [0, 0, 0];
      for (let k = 0; k < 3; k++) {
        const value = this.inner[3 * i + k]!;
        toOwn += (value - 255 * this.own[3 * i + k]!) ** 2;
        toWhite += (value - 255) ** 2;
        toBlack += value ** 2;
      }
      own!.sum += Math.sqrt(toOwn);
      white!.sum += Math.sqrt(toWhite);
      black!.sum += Math.sqrt(toBlack);
    }
    return Math.exp(-Math.min(own!.sum, white!.sum, black!.sum) / this.count / 40);
  }

  /** Regresses inside colours on the mark's own (an affine recolouring) and compares what is left with the step to the ground. */
  explained(): number {
    if (this.count < 9) return 0;
    const normal = new Float64Array(16);
    const rights = [new Float64Array(4), new Float64Array(4), new Float64Array(4)];
    const row = new Float64Array(4);
    for (let i = 0; i < this.count; i++) {
      this.fill(row, i);
      for (let a = 0; a < 4; a++) {
        for (let b = 0; b < 4; b++) normal[4 * a + b]! += row[a]! * row[b]!;
        for (let k = 0; k < 3; k++) rights[k]![a]! += row[a]! * this.inner[3 * i + k]!;
      }
    }
    normal[0]! += 1e-6;
    for (let a = 1; a < 4; a++) normal[5 * a]! += 0.01 * this.count;
    let left = 0;
    rights.forEach((right, k) => {
      const fit = solve(normal, right);
      if (fit === null) return;
      for (let i = 0; i < this.count; i++) {
        this.fill(row, i);
        const error = this.inner[3 * i + k]! - fit.reduce((sum, value, a) => sum + value * row[a]!, 0);
        left += Math.min(error * error, 6400);
      }
    });
    const difference = this.difference();
    return difference / (difference + 2 * left + 20 * this.count);
  }

  private fill(row: Float64Array, i: number): void {
    row[0] = 1;
    for (let k = 0; k < 3; k++) row[k + 1] = this.own[3 * i + k]!;
  }
}
