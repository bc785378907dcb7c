import { type Appearance, appearanceOf } from './appearance.ts';
import type { Finding } from './detect.ts';
import { isPlain } from './distinctness.ts';
import { type EdgePoints, pointsWhere } from './edge-points.ts';
import { glance, standOf } from './examine.ts';
import { meanSide, type Pose, scaled } from './pose.ts';
import { type Level, levelFor } from './pyramid.ts';
import { refine } from './refine.ts';
import type { Shape } from './shape.ts';
import { edgeEvidence } from './verify.ts';

/** How well a mark fits where the part of it that fits worst is left out: cut off, covered, or taken away. */
export interface Remains {
  /** Mean response of its edges, 0…1; and of those of the part that is left out. */
  readonly edges: number;
  readonly gone: number;
  /** Share of that part's box, but for its rim, where something else than the ground stands instead, 0…1. */
  readonly instead: number;
  /** Share of the difference between inside and outside that one colouring explains, 0…1. */
  readonly explained: number;
  readonly appearance: Appearance;
  /** Share of the edge points that remain, 0…1. */
  readonly share: number;
  /** Whether what remains is more than one ordinary form: a disc fits every “o”. */
  readonly isDistinct: boolean;
  /** As the remaining edges have it. */
  readonly pose: Pose;
  readonly covariance: Float64Array;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Tenths of the mark's sides: the part that is left out is a box of so many, at most half of all. */
const grid = 10;
const mostCells = (grid * grid) / 2;
/** Response of an edge that is neither there nor missing. */
const even = 0.5;
/** Share of the part's sides that its rim takes at each end. */
const rimOfPart = 0.15;
/** Grey levels off the ground in one channel: over what compression leaves. */
const differs = 40;
/** px, mean side, at which edges are looked at. */
const wanted = 110;
/** What is left out and the pose depend on each other: each is found again after the other. px of the level. */
const radii = [
  [2, 1],
  [1.5, 1],
] as const;

export function remainsOf(finding: Finding, levels: readonly Level[], rim: number): Remains | null {
  const { shape } = finding;
  const level = levelFor(levels, meanSide(shape, finding.pose), wanted);
  const side = meanSide(shape, finding.pose) * level.scale;
  const points = shape.points('ink', side);
  let { pose, covariance } = finding;
  for (const within of radii) {
    const box = worstPart(level, shape, points, pose, side);
    const refined = box && refine(level, shape, without(points, box), pose, within);
    if (refined === null) return null;
    ({ pose, covariance } = refined);
  }
  const box = worstPart(level, shape, points, pose, side);
  if (box === null) return null;
  const rest = without(points, box);
  const at = scaled(pose, level.scale);
  const [remaining, whole] = [rest, points].map((some) => edgeEvidence(level, shape, some, at, side));
  if (!remaining || !whole || rest.count === points.count) return null;
  const { mean, explained } = remaining.edges;
  return {
    edges: mean,
    gone: (whole.edges.mean * points.count - mean * rest.count) / (points.count - rest.count),
    explained,
    ...lookedAt({ ...finding, pose }, levels, rim, box),
    share: rest.count / points.count,
    isDistinct: !isPlain(filled(shape, box)),
    pose,
    covariance,
  };
}

const isIn = ({ left, top, right, bottom }: Box, u: number, v: number): boolean =>
  u >= left && u < right && v >= top && v < bottom;

const without = (points: EdgePoints, box: Box): EdgePoints => pointsWhere(points, (u, v) => !isIn(box, u, v));

/** The box (shape px) in which most edges are missing for each that is there; null where none are. */
function worstPart(level: Level, shape: Shape, points: EdgePoints, pose: Pose, side: number): Box | null {
  const responses = edgeEvidence(level, shape, points, scaled(pose, level.scale), side)?.responses;
  if (responses === undefined) return null;
  const cellOf = (at: number, length: number): number =>
    Math.max(0, Math.min(grid - 1, Math.floor((at / length) * grid)));
  // Sums over all cells above and to the left: of any box by four of them.
  const stride = grid + 1;
  const sums = new Float64Array(stride * stride);
  responses.forEach((response, i) => {
    const cell = (cellOf(points.v[i]!, shape.height) + 1) * stride + cellOf(points.u[i]!, shape.width) + 1;
    if (!Number.isNaN(response)) sums[cell]! += even - Math.max(0, response);
  });
  for (let i = stride; i < sums.length; i++)
    if (i % stride > 0) sums[i]! += sums[i - 1]! + sums[i - stride]! - sums[i - stride - 1]!;
  let most = 0;
  let best: Box | null = null;
  for (let top = 0; top < grid; top++) {
    for (let bottom = top + 1; bottom <= grid; bottom++) {
      for (let left = 0; left < grid; left++) {
        for (let right = left + 1; right <= grid && (right - left) * (bottom - top) <= mostCells; right++) {
          const missing =
            sums[bottom * stride + right]! -
            sums[bottom * stride + left]! -
            sums[top * stride + right]! +
            sums[top * stride + left]!;
          if (missing <= most + 1e-9) continue;
          most = missing;
          best = { left, top, right, bottom };
        }
      }
    }
  }
  const [across, down] = [shape.width / grid, shape.height / grid];
  return (
    best && {
      left: best.left * across,
      top: best.top * down,
      right: best.right * across,
      bottom: best.bottom * down,
    }
  );
}

/** What the picture looks like around the box, and whether there is more than ground in it. */
function lookedAt(
  finding: Finding,
  levels: readonly Level[],
  rim: number,
  box: Box,
): Pick<Remains, 'appearance' | 'instead'> {
  const { shape } = finding;
  const { patch, toInk, ground } = standOf(finding, levels, rim, glance);
  const { columns, margin, width, height, rgb } = patch;
  const seen = patch.seen.slice();
  const inner = inset(box);
  let [judged, other] = [0, 0];
  for (let i = 0; i < seen.length; i++) {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    const u = ((column + 0.5 - margin) / width) * shape.width;
    const v = ((row + 0.5 - margin) / height) * shape.height;
    if (!isIn(box, u, v)) continue;
    const isOther = [0, 1, 2].some((k) => Math.abs(rgb[3 * i + k]! - ground.value(column, row, k)) > differs);
    if (isIn(inner, u, v)) judged += 1;
    if (isIn(inner, u, v) && seen[i] === 1 && isOther) other += 1;
    seen[i] = 0;
  }
  return {
    appearance: appearanceOf({ ...patch, seen }, shape.rgba, toInk),
    instead: judged === 0 ? 0 : other / judged,
  };
}

/** Without a rim that what remains reaches into. */
function inset({ left, top, right, bottom }: Box): Box {
  const [across, down] = [rimOfPart * (right - left), rimOfPart * (bottom - top)];
  return { left: left + across, top: top + down, right: right - across, bottom: bottom - down };
}

/** The mark's ink with a part of it, and all around that, painted over. */
function filled({ ink, width, height }: Shape, box: Box) {
  const { data, ...size } = ink[Math.min(2, ink.length - 1)]!;
  const [across, down] = [width / size.width, height / size.height];
  return {
    ...size,
    data: data.map((value, i) =>
      isIn(box, ((i % size.width) + 0.5) * across, (Math.floor(i / size.width) + 0.5) * down) ? 255 : value,
    ),
  };
}
