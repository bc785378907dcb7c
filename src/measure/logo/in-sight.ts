import type { Point } from '../../model/logos.ts';
import type { Plane } from './plane.ts';
import { type Pose, placed, quadOf } from './pose.ts';
import type { Level } from './pyramid.ts';
import { boxesOf } from './residual.ts';
import type { Shape } from './shape.ts';

/** px of the drawing's longer side at which its forms are counted. */
const looked = 96;
/** A form with so much of the ink is nearly all there is. */
const mostly = 0.85;

/**
 * Whether a mark of several forms is cut off so that little but one of them is left in the picture: of a letter with a roof
 * the letter, which any word may have.
 *
 * @param rim px around the working picture that are not the asset's
 */
export function isOneFormLeft(
  shape: Pick<Shape, 'width' | 'height' | 'ink'>,
  pose: Pose,
  { width, height }: Pick<Level, 'width' | 'height'>,
  rim: number,
): boolean {
  const isSeen = ([x, y]: Point): boolean => x >= rim && y >= rim && x < width - rim && y < height - rim;
  const ink = shape.ink.find((plane) => Math.max(plane.width, plane.height) <= looked) ?? shape.ink.at(-1);
  if (ink === undefined || quadOf(shape, pose).every(isSeen)) return false;
  const whole = ink.data.map((value) => (value < 128 ? 0 : 1));
  const left = whole.map((value, i) => {
    const u = (((i % ink.width) + 0.5) / ink.width) * shape.width;
    const v = ((Math.floor(i / ink.width) + 0.5) / ink.height) * shape.height;
    return isSeen(placed(shape, pose, u, v)) ? value : 0;
  });
  return largestShare(left, ink) >= mostly && largestShare(whole, ink) < mostly;
}

/** Of all ink, what the largest form has. */
function largestShare(mask: Uint8Array, { width, height }: Plane): number {
  const [largest] = boxesOf(mask, width, height);
  return largest === undefined ? 1 : largest.pixels / mask.reduce((sum, value) => sum + value, 0);
}
