import type { Finding } from '../../model/check.ts';
import type { LogoSighting } from '../../model/logos.ts';

type Certainty = Finding['certainty'];

/**
 * From this share on (%) missing edges are stated, on an even ground, without an effect, at this contrast and height (px):
 * on the tuning scenes of bench/logos.ts of 3 of 9 altered logos (4 more are asked about), and of none of 231 others.
 */
const stated = 40;
const [leastContrast, leastHeight] = [1.5, 20];

/** Whether so much of the drawing is not there that it is told, and how surely. */
export function missingEdges(one: LogoSighting, limit: number): Certainty | null {
  const missing = Math.round(one.residual.edges * 100);
  if (missing <= limit || one.contrast < leastContrast || one.pose.height < leastHeight) return null;
  return missing > stated && one.ground.kind !== 'photo' && one.effect.kind === 'none' ? 'sure' : 'ask';
}

/** What is gone in more than one place may be badly told: it may blend with the ground. */
const mostElsewhere = 0.03;

/** Whether so much of the outline is gone in one place that it is told, and how surely. */
export function partGone({ residual: { gone }, ground, pose }: LogoSighting, limit: number): Certainty | null {
  if (Math.round(gone.share * 100) <= limit || gone.elsewhere > mostElsewhere || pose.height < leastHeight) return null;
  return ground.kind === 'photo' ? 'ask' : 'sure';
}
