import type { Finding } from '../../model/check.ts';
import type { LogoSighting } from '../../model/logos.ts';

/** Of what is fainter, or smaller (px), edges are lost without anybody's doing. */
const [leastContrast, leastHeight] = [1.5, 20];
/**
 * What is gone elsewhere too, over this share of what is gone in one place, may blend with the ground, or be a drawing
 * that differs all over: three such are real (docs/benchmarks.md).
 */
const mostElsewhere = 0.25;

/**
 * How much is gone in one place (%), where that is told, and how surely: of the outline, or of the ink, which only asks. On
 * the tuning scenes ground stands for over 5 % of the ink in 1 of 330 logos of which nothing is gone.
 */
export function partGone(
  { residual: { gone }, ground, pose }: LogoSighting,
  limit: number,
): { readonly share: number; readonly certainty: Finding['certainty'] } | null {
  if (pose.height < leastHeight) return null;
  const [outline, ink] = [Math.round(gone.share * 100), Math.round(gone.ink * 100)];
  if (outline > limit && gone.elsewhere <= mostElsewhere * gone.share)
    return { share: outline, certainty: ground.kind === 'photo' ? 'ask' : 'sure' };
  return ink > limit ? { share: ink, certainty: 'ask' } : null;
}

/**
 * Whether so many edges are missing in one part of the drawing that it is asked about. Never stated: of the real brands'
 * own logos 2 of 46 with faint facets miss over 60 %.
 */
export function missesEdges({ residual, contrast, pose }: LogoSighting, limit: number): boolean {
  return Math.round(residual.edges * 100) > limit && contrast >= leastContrast && pose.height >= leastHeight;
}

/** px: of lower marks too little is clear of edges. */
const leastForAdded = 30;

/** On how much of it another colour lies (%), where that is more than the limit and can be told. It only asks. */
export function addedOver({ residual, contrast, pose }: LogoSighting, limit: number): number | null {
  const share = Math.round(residual.added.share * 100);
  return share > limit && pose.height >= leastForAdded && contrast >= leastContrast ? share : null;
}

/**
 * Of lower marks, and of those that something stands so near to (heights), an effect can't be told from what lies there. On
 * the tuning scenes of bench/logos.ts none of 217 without an effect is asked about with these and a limit of 3 %; without,
 * and with 8 %, seven were.
 */
const [leastForEffect, clearForEffect] = [30, 0.25];

/** How strong an effect is (%), where it is more than the limit, and can be told. */
export function effectOver({ effect, pose, ground, clearSpace }: LogoSighting, limit: number): number | null {
  const strength = Math.round(effect.strength * 100);
  const isCrowded = clearSpace.intrusions.some(({ distance }) => distance < clearForEffect * pose.height);
  const canTell = ground.kind !== 'photo' && pose.height >= leastForEffect && !isCrowded;
  return effect.kind !== 'none' && strength > limit && canTell ? strength : null;
}
