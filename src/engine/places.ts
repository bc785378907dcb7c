import { readFile } from 'node:fs/promises';
import { factSources } from '../facts/index.ts';
import { meanColours, type Part, placeDistance } from '../measure/mean-colours.ts';
import type { Size } from '../model/placement.ts';
import type { Region } from '../model/region.ts';
import type { AcceptedPlace } from '../model/waiver.ts';
import { gather } from './gather.ts';
import { noRules } from './rules.ts';

/** The places that a finding is about: where they are, as shares of the picture, and what is there. */

/** So many are looked at one by one; further ones, the smaller, as one that holds them all. */
const mostPlaces = 6;
/**
 * ΔE00 of all cells on average, and of the one that differs most: what compression and other sizes change of a mean fades
 * as the cell grows. Measured on 1,728 places of the sample's pictures, 48 to 400 px a side, exported anew (JPEG and WebP
 * of quality 60 to 95, 90 to 110 % of the size): none differs by more than 480 ÷ its shorter side in px, or by more than 4
 * where that is less. Places of two other pictures differ by 51 and 26 in the middle; those that stay below are of one
 * flat colour in both. A word of 44 px on a sticker of 380 × 220 px differs from another one by 7 to 9.
 */
const samePlace = 3;
const sameCell = (side: number): number => Math.max(5, 480 / side);
/** A detected outline moves by so much (share of the side) from export to export. */
const slack = 0.02;
/** The part of what is found that may lie beside what was accepted. */
const spill = 0.2;

/** Where a finding's regions lie. What counts in characters, and a finding about the whole, is the whole. */
export function partsOf(regions: readonly Region[], size: Size): readonly Part[] {
  const parts = regions
    .map((region) => roomy(partOf(region, size.width, size.height), size))
    .sort((a, b) => b.width * b.height - a.width * a.height);
  const rest = parts.slice(mostPlaces - 1);
  return parts.length <= mostPlaces ? parts : [...parts.slice(0, mostPlaces - 1), around(rest)];
}

/** px; so large a side a tile is at least, where the picture has room for two. */
const tileSide = 240;
const mostTilesASide = 5;

/**
 * A whole picture, tile by tile, where nobody knows which place of it is meant. Measured on the sample's 37 pictures with a
 * badge of 30 % of the shorter side, whose word was changed (“FREE”, “€9.90”): seen in 28, as one place in none; all 222
 * exports anew (JPEG and WebP of quality 60 to 95, 90 to 110 % of the size) were the same.
 */
export function tilesOf({ width, height }: Size): readonly Part[] {
  const across = tilesAlong(width);
  const down = tilesAlong(height);
  return Array.from({ length: across * down }, (_, i) =>
    shares((i % across) / across, Math.floor(i / across) / down, 1 / across, 1 / down),
  );
}
const tilesAlong = (side: number): number => Math.min(mostTilesASide, Math.max(1, Math.round(side / tileSide)));

function partOf(region: Region, width: number, height: number): Part {
  switch (region.kind) {
    case 'whole':
    case 'span':
      return { x: 0, y: 0, width: 1, height: 1 };
    case 'box':
      return shares(region.x / width, region.y / height, region.width / width, region.height / height);
    case 'polygon': {
      const xs = region.points.map(([x]) => x / width);
      const ys = region.points.map(([, y]) => y / height);
      const [left, top] = [Math.min(...xs), Math.min(...ys)];
      return shares(left, top, Math.max(...xs) - left, Math.max(...ys) - top);
    }
  }
}

/** So many px a side at least, with what surrounds it: in smaller places, compression alone changes the means. */
const leastSide = 48;

/** A place is looked at with what surrounds it where it is small. */
function roomy({ x, y, width, height }: Part, size: Size): Part {
  const across = Math.max(width, Math.min(1, leastSide / size.width));
  const down = Math.max(height, Math.min(1, leastSide / size.height));
  const left = Math.min(1 - across, Math.max(0, x + (width - across) / 2));
  const top = Math.min(1 - down, Math.max(0, y + (height - down) / 2));
  return shares(left, top, across, down);
}

/** Inside the picture, and no finer than a hundred thousandth of it: enough for any. */
function shares(x: number, y: number, width: number, height: number): Part {
  const left = limited(x);
  const top = limited(y);
  return { x: left, y: top, width: limited(Math.min(width, 1 - left)), height: limited(Math.min(height, 1 - top)) };
}
const limited = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 1e5) / 1e5;

function around(parts: readonly Part[]): Part {
  const left = Math.min(...parts.map(({ x }) => x));
  const top = Math.min(...parts.map(({ y }) => y));
  const right = Math.max(...parts.map(({ x, width }) => x + width));
  const bottom = Math.max(...parts.map(({ y, height }) => y + height));
  return shares(left, top, right - left, bottom - top);
}

/** Whether what is found now lies where it was accepted: a second place of the same colour was never looked at. */
export function liesWithin(found: readonly Part[], accepted: readonly Part[]): boolean {
  const rooms = accepted.map(({ x, y, width, height }) => ({
    left: x - slack,
    top: y - slack,
    right: x + width + slack,
    bottom: y + height + slack,
  }));
  let all = 0;
  let beside = 0;
  for (const { x, y, width, height } of found) {
    const inside = rooms.reduce((sum, room) => {
      const across = Math.min(x + width, room.right) - Math.max(x, room.left);
      const down = Math.min(y + height, room.bottom) - Math.max(y, room.top);
      return sum + Math.max(0, across) * Math.max(0, down);
    }, 0);
    all += width * height;
    beside += Math.max(0, width * height - inside);
  }
  return all === 0 || beside / all <= spill;
}

export interface PlacesTask {
  readonly path: string;
  readonly file: string | Uint8Array;
  readonly parts: readonly Part[];
}

/** What is in each place of a file; null where it can't be drawn (any more), and nothing can be told. */
export async function lookAtPlaces({ path, file, parts }: PlacesTask): Promise<readonly string[] | null> {
  const content = await readFile(typeof file === 'string' ? file : Buffer.from(file)).catch(() => null);
  if (content === null) return null;
  const { facts } = await gather(factSources, ['raster'], { path, content, rules: noRules, logos: [] });
  const { raster } = facts;
  return raster === undefined ? null : parts.map((part) => meanColours(raster, part));
}

/** Whether each place still looks as it did when it was accepted. `size`: of the picture as it is now. */
export const placesAlike = (accepted: readonly AcceptedPlace[], now: readonly string[], size: Size): boolean =>
  accepted.every(({ colours, width, height }, i) => {
    const { worst, mean } = placeDistance(colours, now[i] ?? '');
    return worst <= sameCell(Math.min(width * size.width, height * size.height)) && mean <= samePlace;
  });
