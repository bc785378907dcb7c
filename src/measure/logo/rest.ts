import { pointsWhere } from './edge-points.ts';
import { meanSide, type Pose, scaled } from './pose.ts';
import { type Level, levelFor } from './pyramid.ts';
import type { Shape } from './shape.ts';
import { edgeEvidence } from './verify.ts';

/** px, mean side, at which the rest is looked at. */
const wanted = 110;
/** A part's own rim is left out with it, as a share of its sides. */
const rim = 0.04;

/**
 * Mean response of the rest's edges, and of those in its best cell. Of 65 findings on tuning scenes where a lockup stands
 * with its mark they were 0.6 and 0.7 at least; of those where the mark stands alone, 0.25 and 0.52 at most.
 */
const [leastFit, leastBest] = [0.4, 0.75];

/**
 * Whether more of a lockup is there than a part of it: of its other edges all fit somewhat, or some fit well, as where a
 * word lost most of its letters.
 *
 * @param within the part's pose in px of the lockup
 */
export function isMoreThan(levels: readonly Level[], whole: Shape, pose: Pose, part: Shape, within: Pose): boolean {
  const level = levelFor(levels, meanSide(whole, pose), wanted);
  const at = scaled(pose, level.scale);
  const side = meanSide(whole, at);
  const points = whole.points('ink', side);
  const reachX = (part.width * within.sx * (1 + rim)) / 2;
  const reachY = (part.height * within.sy * (1 + rim)) / 2;
  const rest = pointsWhere(points, (u, v) => Math.abs(u - within.x) > reachX || Math.abs(v - within.y) > reachY);
  const edges = edgeEvidence(level, whole, rest, at, side)?.edges;
  return edges !== undefined && (edges.mean >= leastFit || edges.best >= leastBest);
}
