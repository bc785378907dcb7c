import type { Placement, SafeZone, Size } from '../model/placement.ts';
import { type Box, box, type Region } from '../model/region.ts';
import { clipped, type Point } from './polygon.ts';

/** A safe zone or crop of a placement, in the asset's own px. */
export interface Zone {
  readonly name: string;
  readonly type: SafeZone['type'];
  readonly basis: string;
  readonly region: Region;
}

/** The zone as a limit among what a deviation marks. */
export const zoneLimit = ({ type, region }: Zone): Region =>
  region.kind === 'box' || region.kind === 'polygon'
    ? { ...region, limit: type === 'keep-clear' ? 'clear' : 'inside' }
    : region;

/** Corners of a circle as a polygon: at 24 it lies inside the circle by at most 0.9 % of the radius. */
const circleCorners = 24;

/**
 * Safe zones and crops of a placement for an asset of `width` × `height` px, clipped to it.
 *
 * They are given in px of the recommended canvas. That canvas is laid over the asset: with the same ratio it is only
 * scaled; otherwise it is the largest part of the asset that has the canvas's ratio (centred, or from the left where
 * the zone says so), or, where the channel letterboxes, the smallest frame around the asset.
 */
export function zonesOf(placement: Placement, width: number, height: number): readonly Zone[] {
  return placement.safeZones.flatMap((zone): readonly Zone[] => {
    const region = regionOf(zone, canvasOver(placement, { width, height }, zone.align ?? 'centre'), { width, height });
    return region === null ? [] : [{ name: zone.name, type: zone.type, basis: zone.basis, region }];
  });
}

/** The recommended canvas in px of the asset: where its origin lies, and px of the asset per px of the canvas. */
interface Canvas {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

function canvasOver({ recommended, ratio }: Placement, asset: Size, align: 'left' | 'centre'): Canvas {
  const across = asset.width / recommended.width;
  const down = asset.height / recommended.height;
  const scale = ratio.onMismatch === 'letterbox' ? Math.max(across, down) : Math.min(across, down);
  return {
    x: align === 'left' ? 0 : (asset.width - recommended.width * scale) / 2,
    y: (asset.height - recommended.height * scale) / 2,
    scale,
  };
}

/** Null where nothing of the zone lies on the asset. */
function regionOf(zone: SafeZone, { x, y, scale }: Canvas, asset: Size): Region | null {
  if (zone.shape === 'rect') {
    return clippedBox(box(x + zone.x * scale, y + zone.y * scale, zone.width * scale, zone.height * scale), asset);
  }
  const corners = Array.from({ length: circleCorners }, (_, i): Point => {
    const angle = (2 * Math.PI * i) / circleCorners;
    return [x + (zone.cx + zone.r * Math.cos(angle)) * scale, y + (zone.cy + zone.r * Math.sin(angle)) * scale];
  });
  const points = clipped(corners, cornersOf(asset)).map(([px, py]): [number, number] => [hundredth(px), hundredth(py)]);
  return points.length < 3 ? null : { kind: 'polygon', points };
}

function clippedBox({ x, y, width, height }: Box, asset: Size): Box | null {
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  const [right, bottom] = [Math.min(asset.width, x + width), Math.min(asset.height, y + height)];
  if (right <= left || bottom <= top) return null;
  return box(hundredth(left), hundredth(top), hundredth(right - left), hundredth(bottom - top));
}

const cornersOf = ({ width, height }: Size): readonly Point[] => [
  [0, 0],
  [width, 0],
  [width, height],
  [0, height],
];

const hundredth = (value: number): number => Math.round(value * 100) / 100;
