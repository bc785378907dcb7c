import type { Pixels } from '../measure/pixels.ts';
import { channelDistance, colourOf, hexOf } from '../measure/srgb.ts';
import type { Size } from '../model/placement.ts';
import { type Box, box } from '../model/region.ts';

/** Largest channel difference and share of an edge's pixels by which it is one colour: compression adds a little. */
const alike = 8;
const oneColour = 0.985;

type Side = 'left' | 'right' | 'top' | 'bottom';
/** What fills a side up: a colour; or nothing, where the picture ends in transparency. */
export type Ground = string | null;

/** A picture in a larger window: where it lies, and what fills up each side. */
export interface Surround {
  /** In px of the picture; begins left of or above it. */
  readonly window: Box;
  readonly grounds: Readonly<Record<Side, Ground>>;
  /** Whether all is filled with what the picture's own edge has. */
  readonly isOwn: boolean;
}

/**
 * The smallest window of the shape of `target` that holds the whole picture without enlarging it. It grows on those sides
 * whose edge is one colour, which goes on there; where none is, on both, in `brand`.
 */
export function surround(picture: Pixels, target: Size, brand: string): Surround {
  const scale = Math.min(1, target.width / picture.width, target.height / picture.height);
  const [width, height] = [target.width / scale, target.height / scale];
  const edges = {
    left: edge(picture, 'left'),
    right: edge(picture, 'right'),
    top: edge(picture, 'top'),
    bottom: edge(picture, 'bottom'),
  };
  const across = share(edges.left, edges.right);
  const down = share(edges.top, edges.bottom);
  const [wide, tall] = [width - picture.width > 0.5, height - picture.height > 0.5];
  const filled = (found: Ground | undefined): Ground => (found === undefined ? brand : found);
  return {
    window: box(-(width - picture.width) * across, -(height - picture.height) * down, width, height),
    grounds: {
      left: filled(edges.left),
      right: filled(edges.right),
      top: filled(edges.top),
      bottom: filled(edges.bottom),
    },
    isOwn:
      (!wide || edges.left !== undefined || edges.right !== undefined) &&
      (!tall || edges.top !== undefined || edges.bottom !== undefined),
  };
}

/** Part of what is added that goes to the first of two sides: all to the one that can go on, half where both or neither can. */
const share = (first: Ground | undefined, second: Ground | undefined): number =>
  (first === undefined) === (second === undefined) ? 0.5 : first === undefined ? 0 : 1;

/** The one colour of an edge, null where it is transparent; undefined where it is no one colour. */
function edge({ data, width, height }: Pixels, side: Side): Ground | undefined {
  const length = side === 'left' || side === 'right' ? height : width;
  const at = (n: number): number => {
    switch (side) {
      case 'left':
        return n * width;
      case 'right':
        return n * width + width - 1;
      case 'top':
        return n;
      case 'bottom':
        return (height - 1) * width + n;
    }
  };
  const counts = new Map<string, number>();
  const isClear = (i: number): boolean => data[i * 4 + 3]! < 8;
  const hexAt = (i: number): string => hexOf((data[i * 4]! << 16) | (data[i * 4 + 1]! << 8) | data[i * 4 + 2]!);
  let clear = 0;
  for (let n = 0; n < length; n++) {
    if (isClear(at(n))) clear++;
    else counts.set(hexAt(at(n)), (counts.get(hexAt(at(n))) ?? 0) + 1);
  }
  if (clear >= oneColour * length) return null;
  const most = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  let near = 0;
  for (const [hex, count] of counts) if (channelDistance(colourOf(hex), colourOf(most)) <= alike) near += count;
  return near >= oneColour * length ? most : undefined;
}
