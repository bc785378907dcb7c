import type { Size } from '../model/placement.ts';
import { type Box, box, type Region } from '../model/region.ts';

/** A zone of the placement, in px of the target. */
interface Zone {
  readonly type: 'keep-inside' | 'keep-clear' | 'visible-crop';
  readonly region: Region;
}

/** How much there is to look at, in a small copy of the picture; 0…1 a px. */
export interface Interest {
  readonly values: Float64Array;
  readonly width: number;
  readonly height: number;
}

/** Places that are tried for a cut along the side that it moves on. */
const tries = 64;
/** What an element outside its safe zone weighs against all that there is to see in the picture. */
const outsideWeight = 4;
/** What a cut through something weighs, and a cut away from the middle. */
const throughWeight = 0.5;
const asideWeight = 0.05;
/** What an element weighs that loses its air: as much as it has in the picture, but no more than this part of its height. */
const tightWeight = 2;
const air = 0.6;
/** What it weighs that all of the elements together stand off the middle by more than they do in the picture. */
const unevenWeight = 0.5;

/**
 * Where to cut a picture to the shape of `target`: the largest window of that shape in which everything of `keep` lies
 * whole, out of what the channel covers as far as can be, and in which most of the interest stays. In px of the picture;
 * null where something would be cut off.
 *
 * @param spoils whether a cut there would take away drawn things
 */
export function cutWindow(
  picture: Size,
  target: Size,
  keep: readonly Box[],
  zones: readonly Zone[],
  interest: Interest,
  spoils: (window: Box) => boolean,
): Box | null {
  const sideways = picture.width / picture.height > target.width / target.height;
  const width = sideways ? (picture.height * target.width) / target.height : picture.width;
  const height = sideways ? picture.height : (picture.width * target.height) / target.width;
  const room = sideways ? picture.width - width : picture.height - height;
  const whole = box(0, 0, picture.width, picture.height);
  let best: { readonly window: Box; readonly cost: number } | null = null;
  for (let n = 0; n <= tries; n++) {
    const offset = (room * n) / tries;
    const window = box(sideways ? offset : 0, sideways ? 0 : offset, width, height);
    if (!keep.every((one) => lies(one, window)) || spoils(window)) continue;
    const scale = target.width / width;
    const outside = keep.filter((one) => !isSafe(inTarget(one, window, scale), zones)).length;
    const cost =
      outside * outsideWeight +
      tightWeight * tightest(keep, window, picture) +
      (1 - interestIn(interest, window, picture)) +
      throughWeight * interestOnCut(interest, window, picture, sideways) +
      unevenWeight * Math.max(0, uneven(keep, window, sideways) - uneven(keep, whole, sideways)) +
      asideWeight * Math.abs(n / tries - 0.5);
    if (best === null || cost < best.cost) best = { window, cost };
  }
  return best?.window ?? null;
}

/** How unlike the margins are on both sides of all the elements, along the side that the cut moves on: 0 alike, 1 none on one. */
function uneven(keep: readonly Box[], within: Box, sideways: boolean): number {
  const margins = keep.map((one) => distances(one, within));
  const before = Math.min(...margins.map(([left = 0, top = 0]) => Math.max(0, sideways ? left : top)));
  const after = Math.min(...margins.map(([, , right = 0, bottom = 0]) => Math.max(0, sideways ? right : bottom)));
  return keep.length === 0 || before + after === 0 ? 0 : Math.abs(before - after) / (before + after);
}

/** How much of its air the worst of the elements loses by the cut, 0…1. */
function tightest(keep: readonly Box[], window: Box, picture: Size): number {
  const losses = keep.map((one) => {
    const had = distances(one, box(0, 0, picture.width, picture.height));
    const has = distances(one, window);
    return Math.max(...had.map((wide, i) => lost(Math.min(wide, air * one.height), has[i] ?? 0)));
  });
  return Math.max(0, ...losses);
}
const lost = (wanted: number, has: number): number => (wanted <= 0 ? 0 : Math.max(0, 1 - has / wanted));
const distances = (one: Box, within: Box): readonly number[] => [
  one.x - within.x,
  one.y - within.y,
  within.x + within.width - one.x - one.width,
  within.y + within.height - one.y - one.height,
];

const lies = (one: Box, window: Box): boolean =>
  one.x >= window.x - 0.5 &&
  one.y >= window.y - 0.5 &&
  one.x + one.width <= window.x + window.width + 0.5 &&
  one.y + one.height <= window.y + window.height + 0.5;

const inTarget = (one: Box, window: Box, scale: number): Box =>
  box((one.x - window.x) * scale, (one.y - window.y) * scale, one.width * scale, one.height * scale);

function isSafe(one: Box, zones: readonly Zone[]): boolean {
  return zones.every(({ type, region }) => {
    const zone = boundsOf(region);
    if (zone === null) return true;
    return type === 'keep-clear' ? !overlap(one, zone) : lies(one, zone);
  });
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The tight box round a region; null for one that has no place in a picture. */
export function boundsOf(region: Region): Box | null {
  switch (region.kind) {
    case 'box':
      return region;
    case 'polygon': {
      const xs = region.points.map(([x]) => x);
      const ys = region.points.map(([, y]) => y);
      const [left, top] = [Math.min(...xs), Math.min(...ys)];
      return box(left, top, Math.max(...xs) - left, Math.max(...ys) - top);
    }
    case 'span':
    case 'whole':
      return null;
  }
}

function interestIn({ values, width, height }: Interest, window: Box, picture: Size): number {
  const [left, right] = edges(window.x, window.width, width / picture.width, width);
  const [top, bottom] = edges(window.y, window.height, height / picture.height, height);
  let inside = 0;
  let all = 0;
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      all += values[i]!;
      if (x >= left && x < right && y >= top && y < bottom) inside += values[i]!;
    }
  return all === 0 ? 1 : inside / all;
}

const edges = (from: number, length: number, scale: number, most: number): readonly [number, number] => [
  Math.round(from * scale),
  Math.min(most, Math.round((from + length) * scale)),
];

/** Mean interest along the two lines at which it is cut. */
function interestOnCut({ values, width, height }: Interest, window: Box, picture: Size, sideways: boolean): number {
  const scale = sideways ? width / picture.width : height / picture.height;
  const from = sideways ? window.x : window.y;
  const most = (sideways ? width : height) - 1;
  const lines = [from, from + (sideways ? window.width : window.height)].map((at) => Math.round(at * scale));
  let sum = 0;
  let counted = 0;
  for (const line of lines.filter((at) => at > 0 && at < most)) {
    const across = sideways ? height : width;
    for (let n = 0; n < across; n++, counted++) sum += values[sideways ? n * width + line : line * width + n]!;
  }
  return counted === 0 ? 0 : sum / counted;
}

/** How much there is to look at: edges of light, and colours that stand out from the picture's mean. `data`: RGBA. */
export function interestOf(data: Uint8Array, width: number, height: number): Interest {
  const luma = (i: number): number =>
    (0.299 * data[i * 4]! + 0.587 * data[i * 4 + 1]! + 0.114 * data[i * 4 + 2]!) / 255;
  const mean = [0, 0, 0];
  for (let i = 0; i < width * height; i++) for (const c of [0, 1, 2]) mean[c]! += data[i * 4 + c]! / (width * height);
  const values = new Float64Array(width * height);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      const across = x + 1 < width ? Math.abs(luma(i + 1) - luma(i)) : 0;
      const down = y + 1 < height ? Math.abs(luma(i + width) - luma(i)) : 0;
      const apart =
        (Math.abs(data[i * 4]! - mean[0]!) +
          Math.abs(data[i * 4 + 1]! - mean[1]!) +
          Math.abs(data[i * 4 + 2]! - mean[2]!)) /
        765;
      values[i] = Math.min(1, 2 * (across + down) + 0.3 * apart) * (data[i * 4 + 3]! / 255);
    }
  return { values, width, height };
}
