import type { Finding } from '../../model/check.ts';
import type { LogoSighting } from '../../model/logos.ts';

/** Of what is fainter, or smaller (px), edges are lost without anybody's doing. */
const [leastContrast, leastHeight] = [1.5, 20];
/**
 * What is gone elsewhere too, over this share of what is gone in one place, may blend with the ground, or be a drawing
 * that differs all over: three such are real (docs/benchmarks.md).
 */
const mostElsewhere = 0.25;

/** Whether so much of the outline is gone in one place that it is told, and how surely. */
export function partGone(
  { residual: { gone }, ground, pose }: LogoSighting,
  limit: number,
): Finding['certainty'] | null {
  if (Math.round(gone.share * 100) <= limit || pose.height < leastHeight) return null;
  if (gone.elsewhere > mostElsewhere * gone.share) return null;
  return ground.kind === 'photo' ? 'ask' : 'sure';
}

/**
 * Whether so many edges are missing in one part of the drawing that it is asked about. Never stated: of the real brands'
 * own logos 2 of 46 with faint facets miss over 60 %.
 */
export function missesEdges({ residual, contrast, pose }: LogoSighting, limit: number): boolean {
  return Math.round(residual.edges * 100) > limit && contrast >= leastContrast && pose.height >= leastHeight;
}
