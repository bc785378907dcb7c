import type { LogoPose } from '../../model/logos.ts';

/**
 * How much larger errors are than the scatter of the edge points tells, because neighbouring points err alike, and what
 * remains however large the mark is. Set by hand while looking at the dev split of bench/logos.ts.
 */
const correlated = 3;
const floors = { stretch: 0.002, rotation: 0.03, scale: 0.0015 };
/**
 * Of marks whose shorter side is less than this (working px) strokes have merged, and the stretch is off by so much more:
 * on the tuning scenes 2 of 30 such marks were off by over 10 %.
 */
const merged = { side: 16, stretch: 0.03 };

/**
 * One sigma of the measures of a pose, from the covariance of [x, y, ln sx, ln sy, angle].
 *
 * @param across the mark's sides, working px
 */
export function poseError(covariance: Float64Array, across: number, down: number): LogoPose['error'] {
  const variance = (i: number, j: number): number => covariance[i * 5 + j]!;
  const [x, y, both] = [variance(2, 2), variance(3, 3), variance(2, 3)];
  const sigma = (value: number): number => correlated * Math.sqrt(Math.max(0, value));
  // A tenth of a px: what anti-aliasing of drawing and asset may differ by.
  const least = 0.1 / Math.sqrt(across * down);
  const blurred = Math.min(across, down) < merged.side ? merged.stretch : 0;
  return {
    stretch: Math.hypot(sigma(x + y - 2 * both), floors.stretch, least, blurred),
    rotation: Math.hypot((sigma(variance(4, 4)) * 180) / Math.PI, floors.rotation, (least * 180) / Math.PI / 2),
    scale: Math.hypot(sigma((x + y + 2 * both) / 4), floors.scale, least),
  };
}
