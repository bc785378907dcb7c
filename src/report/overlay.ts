import type { Size } from '../model/placement.ts';
import { type Box, box, isThing, type Polygon, type Region } from '../model/region.ts';
import type { AssetReport } from '../model/report.ts';
import { deviationsOf, type NumberedDeviation } from './deviations.ts';

/** The regions of one deviation as one SVG path, in a viewBox of the asset's size. */
export interface Overlay {
  /** Things, as path data in asset px; '' where there is nothing to outline. */
  readonly path: string;
  /** The lines they are held to: safe zones, clear space; '' where there are none. */
  readonly limits: string;
  /** Where nothing should stand, by the even-odd rule: what lies beyond those lines; '' where there are none. */
  readonly closed: string;
  /** What its number stands beside: the frames of its largest regions that lie apart. */
  readonly markers: readonly Box[];
  /** It is about the whole picture. */
  readonly whole: boolean;
  /** Regions that are outlined. */
  readonly drawn: number;
  /** Regions that were left out because there are too many to draw. */
  readonly omitted: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** More outlines than these are a texture, not a pointer; the largest are drawn. */
const mostRegions = 40;
/** So many of a deviation's regions carry its number: enough to tell whose they are. */
const mostMarkers = 4;
/** Corners a px or less apart at this width can't be told apart on screen or paper. */
const finestSide = 1000;
/** A speck is framed at no less than this part of the longest side, so that the eye can find it. */
const leastFrame = 1 / 80;

export function overlayOf(regions: readonly Region[], size: Size): Overlay {
  const areas = regions
    .filter((region) => region.kind === 'box' || region.kind === 'polygon')
    .map((region) => ({ region, frame: frameOf(region, size) }));
  const limits = areas.filter(({ region }) => !isThing(region));
  const framed = areas
    .filter(({ region }) => isThing(region))
    .sort((a, b) => b.frame.width * b.frame.height - a.frame.width * a.frame.height);
  const drawn = framed.slice(0, mostRegions);
  return {
    path: drawn.map((one) => pathOf(one, size)).join(''),
    limits: limits.map((one) => pathOf(one, size)).join(''),
    closed: limits.map((one) => closedBy(one, size)).join(''),
    markers: numbered(
      drawn.map(({ frame }) => frame),
      size,
    ),
    whole: regions.some(({ kind }) => kind === 'whole'),
    drawn: drawn.length,
    omitted: framed.length - drawn.length,
  };
}

interface Framed {
  readonly region: Box | Polygon;
  readonly frame: Box;
}

const pathOf = ({ region, frame }: Framed, size: Size): string =>
  region.kind === 'box' ? boxPath(frame) : outline(region, frame, size);

/** Beyond what things stay inside, within what stays clear. */
const closedBy = (limit: Framed, size: Size): string =>
  `${limit.region.limit === 'inside' ? wholePath(size) : ''}${pathOf(limit, size)}`;

export const wholePath = ({ width, height }: Size): string => boxPath(box(0, 0, width, height));

/** Parts of the longest side: what lies nearer to a numbered frame, as letters of a word do, is seen to belong to it. */
const together = 0.02;

/** What lies within a numbered frame, but so many rooms of a number from its number, is lost without one of its own. */
const lost = 2;

/** The largest frames that carry the number. */
function numbered(frames: readonly Box[], size: Size): readonly Box[] {
  const side = Math.max(size.width, size.height);
  const belongs = (frame: Box, other: Box): boolean => {
    const gap = gapBetween(frame, other);
    return gap > 0 ? gap <= side * together : distance(frame, other) <= side * markerRoom * lost;
  };
  const told: Box[] = [];
  for (const frame of frames) {
    if (told.length < mostMarkers && !told.some((other) => belongs(frame, other))) told.push(frame);
  }
  return told;
}

/** How far two boxes lie apart, by the side or the height, whichever is more; below 0 where they overlap. */
const gapBetween = (a: Box, b: Box): number =>
  Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width), a.y - (b.y + b.height), b.y - (a.y + a.height));

/** A box around more of the picture than this points at nothing. */
const mostOfPicture = 0.6;

/** Boxes around a deviation's largest regions, in whole asset px: enough to point at it on a thumbnail. */
export const boxesOf = (regions: readonly Region[], size: Size, most: number): readonly Box[] =>
  regions
    .filter((region) => region.kind === 'box' || region.kind === 'polygon')
    .filter(isThing)
    .map((region) => frameOf(region, size))
    .filter(({ width, height }) => width * height <= size.width * size.height * mostOfPicture)
    .sort((a, b) => b.width * b.height - a.width * a.height)
    .slice(0, most)
    .map(({ x, y, width, height }) => ({
      kind: 'box',
      x: Math.round(x),
      y: Math.round(y),
      width: Math.round(width),
      height: Math.round(height),
    }));

/** The box around a region, inside the picture and large enough to be seen. */
function frameOf(region: Box | Polygon, size: Size): Box {
  const xs = region.kind === 'box' ? [region.x, region.x + region.width] : region.points.map(([x]) => x);
  const ys = region.kind === 'box' ? [region.y, region.y + region.height] : region.points.map(([, y]) => y);
  const least = Math.max(size.width, size.height) * leastFrame;
  const [x, width] = span(Math.min(...xs), Math.max(...xs), least, size.width);
  const [y, height] = span(Math.min(...ys), Math.max(...ys), least, size.height);
  return { kind: 'box', x, y, width, height };
}

function span(from: number, to: number, least: number, whole: number): readonly [start: number, length: number] {
  const length = Math.min(whole, Math.max(least, to - from));
  const start = (from + to - length) / 2;
  return [Math.min(Math.max(0, start), whole - length), length];
}

const round = (value: number): number => Math.round(value * 10) / 10;

const boxPath = ({ x, y, width, height }: Box): string =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;

/** The outline on the finest grid that can be seen; its frame where nothing is left of it. */
function outline({ points }: Polygon, frame: Box, size: Size): string {
  const grid = Math.max(1, Math.max(size.width, size.height) / finestSide);
  const snapped = points
    .map(([x, y]): readonly [number, number] => [
      round(Math.round(x / grid) * grid),
      round(Math.round(y / grid) * grid),
    ])
    .filter(([x, y], i, all) => {
      const [px, py] = all[(i + all.length - 1) % all.length] ?? [];
      return x !== px || y !== py;
    });
  const corners = snapped.filter(([x, y], i) => {
    const [px, py] = snapped[(i + snapped.length - 1) % snapped.length] ?? [x, y];
    const [nx, ny] = snapped[(i + 1) % snapped.length] ?? [x, y];
    return (x - px) * (ny - y) !== (y - py) * (nx - x);
  });
  return corners.length < 3 ? boxPath(frame) : curved(corners);
}

type Corner = readonly [x: number, y: number];

/** A turn of the outline below this (in radians; 45°) is part of a curve, above it is a corner that somebody drew. */
const mostCurve = Math.PI / 4;

/** A closed path that rounds slight turns, by quadratic curves from middle to middle of the edges (Chaikin's limit). */
function curved(corners: readonly Corner[]): string {
  const at = (i: number): Corner => corners[(i + corners.length) % corners.length] ?? [0, 0];
  const middle = (i: number): string =>
    `${round((at(i)[0] + at(i + 1)[0]) / 2)} ${round((at(i)[1] + at(i + 1)[1]) / 2)}`;
  const slight = corners.map((corner, i) => turn(at(i - 1), corner, at(i + 1)) < mostCurve);
  const isSlight = (i: number): boolean => slight[i % corners.length] ?? false;
  const parts = corners.map(([x, y], i) => {
    if (isSlight(i)) return `Q${x} ${y} ${middle(i)}`;
    return `${i === 0 ? '' : `L${x} ${y}`}${isSlight(i + 1) ? `L${middle(i)}` : ''}`;
  });
  return `M${isSlight(0) ? middle(-1) : at(0).join(' ')}${parts.join('')}z`;
}

/** By how much the way from `a` over `b` to `c` turns, 0…π. */
function turn(a: Corner, b: Corner, c: Corner): number {
  const by = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]);
  const half = Math.abs(by) % (2 * Math.PI);
  return Math.min(half, 2 * Math.PI - half);
}

/** A deviation with its outlines. */
export interface LocatedDeviation extends NumberedDeviation {
  readonly overlay: Overlay;
}

/** All of an asset's deviations, worst first, each with its outlines. */
export const locatedDeviationsOf = (asset: AssetReport): readonly LocatedDeviation[] =>
  deviationsOf(asset).map((told) => ({ ...told, overlay: overlayOf(told.deviation.regions, asset) }));

/** More numbers than these hide the picture. */
const mostLabels = 40;

/** The numbers that a picture carries, and where they point; each deviation has its first before any has its second. */
export const spotsOf = (
  deviations: readonly LocatedDeviation[],
): readonly { readonly number: number; readonly marker: Box }[] =>
  deviations
    .flatMap(({ number, overlay }) => overlay.markers.map((marker, rank) => ({ number, marker, rank })))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostLabels);

/** How far a number keeps from the edge and from the others, as a part of the picture's longest side. */
const markerRoom = 0.06;

/** How far the middle of a number lies from the frame that it stands beside, as a part of its room: its radius, and a little. */
const beside = 0.4;
/** Rooms from which on a frame loses nothing that matters to a number in its corner. */
const large = 4;
/** What hiding its own frame costs, where hiding another one or standing a room further off costs 1. */
const ownCost = 2;

/**
 * Where the numbers stand, in asset px: at a corner of what they mark, outside it, where they hide neither that nor other
 * marked things; where there is no such place, on its corner. None stands over another.
 *
 * @param frames what is marked, in the order in which places are given
 * @param room how far each keeps from the others, in asset px
 */
export function placeMarkers(
  frames: readonly Box[],
  size: Size,
  room = Math.max(size.width, size.height) * markerRoom,
): readonly Point[] {
  const inside = (value: number, whole: number): number =>
    Math.min(Math.max(value, Math.min(room / 2, whole / 2)), Math.max(whole - room / 2, whole / 2));
  const reach = room * beside;
  const hides = ({ x, y }: Point, { x: left, y: top, width, height }: Box): boolean =>
    Math.min(width, height) < room * large &&
    x + reach > left &&
    x - reach < left + width &&
    y + reach > top &&
    y - reach < top + height;
  const placed: Point[] = [];
  for (const frame of frames) {
    const spots = [...placesBeside(frame, reach), ...placesFrom(frame, room, frames.length)].map(({ x, y, steps }) => ({
      x: inside(x, size.width),
      y: inside(y, size.height),
      steps,
    }));
    const costOf = (spot: (typeof spots)[number]): number =>
      frames.reduce((sum, other) => sum + (hides(spot, other) ? (other === frame ? ownCost : 1) : 0), spot.steps);
    const [best] = spots
      .filter((spot) => placed.every((other) => distance(other, spot) >= room * leastApart))
      .map(({ steps, ...spot }) => ({ spot, cost: costOf({ ...spot, steps }) }))
      .sort((one, other) => one.cost - other.cost);
    placed.push(best?.spot ?? { x: inside(frame.x, size.width), y: inside(frame.y, size.height) });
  }
  return placed;
}

interface Place extends Point {
  /** Rooms from where it would stand best. */
  readonly steps: number;
}

/** Outside a frame: its corners, the top left one first, then the middles of its sides. */
function placesBeside({ x, y, width, height }: Box, reach: number): readonly Place[] {
  const [left, centre, right] = [x - reach, x + width / 2, x + width + reach];
  const [top, middle, bottom] = [y - reach, y + height / 2, y + height + reach];
  const places = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
    [left, middle],
    [right, middle],
    [centre, top],
    [centre, bottom],
  ] as const;
  return places.map(([px, py]) => ({ x: px, y: py, steps: 0 }));
}

/** Its top left corner, and ever further from it; each of the others can stand in the way of two steps. */
const placesFrom = ({ x, y }: Box, room: number, others: number): readonly Place[] =>
  Array.from({ length: 2 * others }, (_, steps) =>
    around.map(([dx, dy]) => ({ x: x + dx * steps * room, y: y + dy * steps * room, steps })),
  ).flat();

const around = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;
/** Of the room that a number keeps; less than 1 because rooms of moved numbers may be off by a rounding. */
const leastApart = 0.99;
const distance = (a: Point, b: Point): number => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
