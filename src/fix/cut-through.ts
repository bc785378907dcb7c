import type { Pixels } from '../measure/pixels.ts';
import { type ColourNumber, channelDistance } from '../measure/srgb.ts';
import type { Size } from '../model/placement.ts';
import type { Box } from '../model/region.ts';

/** Largest channel difference to the picture's edge by which a pixel is still the same ground. */
const sameGround = 28;
/** Lines from the edge inwards, in % of those that cross no photograph, on which something may begin. */
const mostLines = 0.01;

/**
 * Whether a cut would take away drawn things: on a line from the picture's edge inwards, something begins before the cut
 * that is not the ground at the edge. What runs out of the picture already may be cut further; a photograph may be cut
 * anywhere.
 *
 * @param isPhoto in px of the picture
 */
export function cutsThrough(
  small: Pixels,
  picture: Size,
  window: Box,
  isPhoto: (x: number, y: number) => boolean,
): boolean {
  const { width, height } = small;
  const scale = picture.width / width;
  const colour = (x: number, y: number): ColourNumber => {
    const at = (y * width + x) * 4;
    return (small.data[at]! << 16) | (small.data[at + 1]! << 8) | small.data[at + 2]!;
  };
  const photo = (x: number, y: number): boolean =>
    isPhoto(Math.min(picture.width - 1, Math.round(x * scale)), Math.min(picture.height - 1, Math.round(y * scale)));
  const left = Math.round(window.x / scale);
  const top = Math.round(window.y / scale);
  const right = width - Math.round((window.x + window.width) / scale);
  const bottom = height - Math.round((window.y + window.height) / scale);
  const sides: readonly (readonly [
    deep: number,
    across: number,
    at: (n: number, depth: number) => readonly [number, number],
  ])[] = [
    [left, height, (n, depth) => [depth, n]],
    [right, height, (n, depth) => [width - 1 - depth, n]],
    [top, width, (n, depth) => [n, depth]],
    [bottom, width, (n, depth) => [n, height - 1 - depth]],
  ];
  return sides.some(([deep, across, at]) => {
    let lines = 0;
    let begun = 0;
    for (let n = 0; n < across && deep > 0; n++) {
      const ground = colour(...at(n, 0));
      lines++;
      for (let depth = 1; depth <= deep; depth++) {
        const [x, y] = at(n, depth);
        if (photo(x, y)) break;
        if (channelDistance(colour(x, y), ground) <= sameGround) continue;
        begun++;
        break;
      }
    }
    return begun > mostLines * lines;
  });
}
