import { detect } from '../../measure/logo/detect.ts';
import { areaOf, type Pose, quadOf, sharedArea } from '../../measure/logo/pose.ts';
import type { Shape } from '../../measure/logo/shape.ts';
import type { DrawnLogo } from './draw.ts';
import { workingPicture } from './working.ts';

/** Share of a part's box that lies in the whole's: all of it, but for what rounding takes. */
const leastWithin = 0.96;
/** How likely a part must be found in a lockup's own drawing, where nothing disturbs it. */
const leastLikely = 0.6;
/** A part of more than this share of the whole's box can't be told from it. An old version may be the present one and a stripe. */
const mostOfWhole = 0.95;

/** Where in a lockup's drawing each of the shapes stands: poses in px of the lockup, null where it doesn't. */
export async function partsWithin(
  whole: Shape,
  { rgba, width, height }: DrawnLogo,
  shapes: readonly Shape[],
): Promise<readonly (Pose | null)[]> {
  const { levels, rim } = await workingPicture({ data: rgba, width, height, scale: 1 });
  return shapes.map((part) => {
    const [best] = detect(part, levels, 'upright');
    if (best === undefined || best.probability < leastLikely) return null;
    const { x, y, sx, sy } = best.pose;
    const across = whole.width / width;
    const pose = { x: (x - rim) * across, y: y - rim, sx: sx * across, sy, angle: 0 };
    const quad = quadOf(part, pose);
    const area = Math.abs(areaOf(quad));
    const all = quadOf(whole, { x: whole.width / 2, y: whole.height / 2, sx: 1, sy: 1, angle: 0 });
    // Two lockups share their wordmark: what reaches out of the drawing is not a part of it.
    const isWithin = sharedArea(quad, all) >= leastWithin * area;
    return isWithin && area < mostOfWhole * whole.width * whole.height ? pose : null;
  });
}
