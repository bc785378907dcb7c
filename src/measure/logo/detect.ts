import { type Climb, type Climbed, climb, rankOf } from './climb.ts';
import type { Pass } from './coarse-template.ts';
import { type Assessed, probability } from './confidence.ts';
import { meanSide, overlap, type Pose, quadOf } from './pose.ts';
import { type Level, levelFor } from './pyramid.ts';
import { refine } from './refine.ts';
import { type Hint, search } from './search.ts';
import type { Shape } from './shape.ts';
import { verify } from './verify.ts';

/** A shape found at a pose. */
export interface Finding extends Assessed {
  /** 0…1, before calibration. */
  readonly probability: number;
  /** Covariance of [x, y, ln sx, ln sy, angle], working px. */
  readonly covariance: Float64Array;
}

/**
 * Of a shape's hints so many are climbed a little, so many to the end, so many of those refined, and so many of those
 * refined at full size. Rotated and mirrored marks are rare: fewer of their hints are followed.
 */
const followed: Readonly<
  Record<Pass, { readonly hints: number; readonly climbed: number; readonly refined: number; readonly fine: number }>
> = {
  upright: { hints: 48, climbed: 16, refined: 9, fine: 4 },
  rotated: { hints: 32, climbed: 12, refined: 6, fine: 2 },
  laid: { hints: 24, climbed: 8, refined: 4, fine: 2 },
};
/**
 * What a hint's score counts for more on each next level: there are a quarter as many places there to fit by chance. Of
 * 392 tuning scenes the true hint was among the first ten on 364, on 341 without.
 */
const rarer = 0.12;
/** px at which a mark is refined first, and last. */
const [firstSide, lastSide] = [44, 110];
/** Less of a mark than this in the picture can't be told from its parts elsewhere. */
const leastVisible = 0.7;
/** px of the working picture, mean side: smaller ones are any letter. */
const leastSide = 13;
/** Less likely after the first refinement, nothing became likely by the last: of the dev split's logos none did. */
const leastPromising = 0.02;
/** Two findings of a shape that overlap so far are one. */
const same = 0.4;

/** Where a shape stands in the picture, the likeliest first; every place once. */
export function detect(shape: Shape, levels: readonly Level[], pass: Pass): readonly Finding[] {
  const most = followed[pass];
  const long = shape.width > 1.8 * shape.height;
  const climbed = best(
    best(search(shape, levels, pass), most.hints, ({ score, level }) => score + rarer * level.index).map((hint) => ({
      hint,
      ...climbOn(hint, hint, { steps: [1.2], grid: long }),
    })),
    most.climbed,
    (top) => rankOf(shape, top),
  )
    .map(({ hint, pose }) => ({ hint, ...climbOn(hint, { ...hint, pose }, { steps: [0.66, 0.36], grid: false }) }))
    .sort((a, b) => rankOf(shape, b) - rankOf(shape, a));
  const apart: typeof climbed = [];
  for (const one of climbed) {
    if (apart.length >= most.refined) break;
    if (!apart.some(({ pose }) => isSame(shape, pose, one.pose))) apart.push(one);
  }
  const assessed = apart
    .flatMap(({ hint, pose }) => firstRefined(shape, levels, hint, pose) ?? [])
    .sort((a, b) => b.probability - a.probability);
  const found: Finding[] = [];
  let fine = 0;
  for (const one of assessed) {
    if (fine >= most.fine || one.probability < leastPromising) break;
    if (found.some(({ pose }) => isSame(shape, pose, one.pose))) continue;
    fine += 1;
    found.push(finest(one, levels));
  }
  return distinct(
    found.filter(({ evidence, pose }) => evidence.visible >= leastVisible && meanSide(shape, pose) >= leastSide),
  );
}

/** What stands where a part of the shape says that the whole does. */
interface Told {
  /** Mean response of the whole's edges there, −1…1. */
  readonly fit: number;
  /** Null where it is something else. */
  readonly finding: Finding | null;
}

export function detectAt(shape: Shape, levels: readonly Level[], pose: Pose): Told {
  const level = levelFor(levels, meanSide(shape, pose), firstSide);
  const near = climb(level, shape, shape.softPoints(meanSide(shape, pose) * level.scale), pose, {
    steps: [2, 1.2, 0.66, 0.36],
    grid: true,
  });
  const first = firstRefined(shape, levels, { shape, level, pose, score: near.score }, near.pose);
  const found = first === undefined ? null : finest(first, levels);
  const isOne = found !== null && found.evidence.visible >= leastVisible && meanSide(shape, found.pose) >= leastSide;
  return { fit: near.score, finding: isOne ? found : null };
}

const best = <T>(all: readonly T[], most: number, value: (one: T) => number): readonly T[] =>
  [...all].sort((a, b) => value(b) - value(a)).slice(0, most);

const climbOn = ({ shape, level }: Hint, { pose }: Pick<Hint, 'pose'>, steps: Climb): Climbed =>
  climb(level, shape, shape.softPoints(meanSide(shape, pose) * level.scale), pose, steps);

/** Of findings that lie on each other, the likeliest. */
export function distinct(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const one of [...findings].sort((a, b) => b.probability - a.probability)) {
    const quad = quadOf(one.shape, one.pose);
    if (!kept.some((other) => overlap(quadOf(other.shape, other.pose), quad) > same)) kept.push(one);
  }
  return kept;
}

function isSame(shape: Shape, a: Pose, b: Pose): boolean {
  return (
    Math.hypot(a.x - b.x, a.y - b.y) < 0.12 * meanSide(shape, a) &&
    Math.abs(Math.log(a.sx / b.sx)) < 0.12 &&
    Math.abs(Math.log(a.sy / b.sy)) < 0.12 &&
    Math.abs(a.angle - b.angle) < 0.12
  );
}

function firstRefined(shape: Shape, levels: readonly Level[], hint: Hint, pose: Pose): Finding | undefined {
  const level = levelFor(levels, meanSide(shape, pose), firstSide);
  const side = meanSide(shape, pose) * level.scale;
  const near =
    level === hint.level
      ? pose
      : climb(level, shape, shape.softPoints(side), pose, { steps: [1.2, 0.66, 0.36], grid: false }).pose;
  const refined = refine(level, shape, shape.points('ink', side), near, [2.5, 1.5, 1]);
  return refined === null ? undefined : assess(shape, level, refined, hint.score);
}

/** Refined on the ink's edges and on all edges where the mark is large; the likelier of the two. */
function finest(from: Finding, levels: readonly Level[]): Finding {
  const { shape, pose } = from;
  const first = levelFor(levels, meanSide(shape, pose), firstSide);
  const level = levelFor(levels, meanSide(shape, pose), lastSide);
  const radii = level === first ? [2, 1.2, 1] : [4, 2.5, 1.5, 1];
  const side = meanSide(shape, pose) * level.scale;
  return (['ink', 'all'] as const)
    .flatMap((edges) => {
      const refined = refine(level, shape, shape.points(edges, side), pose, radii);
      return refined === null ? [] : (assess(shape, level, refined, from.coarse) ?? []);
    })
    .reduce((best, one) => (one.probability > best.probability ? one : best), from);
}

function assess(
  shape: Shape,
  level: Level,
  { pose, covariance }: { readonly pose: Pose; readonly covariance: Float64Array },
  coarse: number,
): Finding | undefined {
  const evidence = verify(level, shape, pose);
  if (evidence === null) return undefined;
  const assessed = { shape, pose, evidence, coarse };
  return { ...assessed, covariance, probability: probability(assessed) };
}
