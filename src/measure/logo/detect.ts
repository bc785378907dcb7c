import { climb, rankOf } from './climb.ts';
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

/** Hints of a shape and pass that are climbed, climbed ones that are refined, refined ones that are refined at full size. */
const [mostHints, mostClimbed, mostFine] = [48, 12, 4];
/** px at which a mark is refined first, and last. */
const [firstSide, lastSide] = [44, 110];
/** Less of a mark than this in the picture can't be told from its parts elsewhere. */
const leastVisible = 0.7;
/** px of the working picture, mean side: smaller ones are any letter. */
const leastSide = 13;
/** Two findings of a shape that overlap so far are one. */
const same = 0.4;

/** Where a shape stands in the picture, the likeliest first; every place once. */
export function detect(shape: Shape, levels: readonly Level[], pass: Pass): readonly Finding[] {
  const hints = [...search(shape, levels, pass)].sort((a, b) => b.score - a.score).slice(0, mostHints);
  const climbed = hints
    .map((hint) => {
      const side = meanSide(shape, hint.pose) * hint.level.scale;
      const grid = shape.width > 1.8 * shape.height;
      const top = climb(hint.level, shape, shape.softPoints(side), hint.pose, { rounds: 3, grid });
      return { hint, pose: top.pose, rank: rankOf(shape, top) };
    })
    .sort((a, b) => b.rank - a.rank);
  const apart: typeof climbed = [];
  for (const one of climbed) {
    if (apart.length >= mostClimbed) break;
    if (!apart.some(({ pose }) => isSame(shape, pose, one.pose))) apart.push(one);
  }
  const assessed = apart
    .flatMap(({ hint, pose }) => firstRefined(shape, levels, hint, pose) ?? [])
    .sort((a, b) => b.probability - a.probability);
  const found: Finding[] = [];
  let fine = 0;
  for (const one of assessed) {
    if (fine >= mostFine) break;
    if (found.some(({ pose }) => isSame(shape, pose, one.pose))) continue;
    fine += 1;
    found.push(finest(one, levels));
  }
  return distinct(
    found.filter(({ evidence, pose }) => evidence.visible >= leastVisible && meanSide(shape, pose) >= leastSide),
  );
}

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
    level === hint.level ? pose : climb(level, shape, shape.softPoints(side), pose, { rounds: 3, grid: false }).pose;
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
