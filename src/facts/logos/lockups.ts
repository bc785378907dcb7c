import { detect } from '../../measure/logo/detect.ts';
import { areaOf, type Pose, quadOf } from '../../measure/logo/pose.ts';
import type { Shape } from '../../measure/logo/shape.ts';
import type { DrawnLogo } from './draw.ts';
import { workingPicture } from './working.ts';

/** How likely a part must be found in a lockup's own drawing, where nothing disturbs it. */
const leastLikely = 0.6;
/** A part of more than this share of the whole's box finds nothing that the whole would not. */
const mostOfWhole = 0.8;

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
    const share = Math.abs(areaOf(quadOf(part, pose))) / (whole.width * whole.height);
    return share < mostOfWhole ? pose : null;
  });
}
