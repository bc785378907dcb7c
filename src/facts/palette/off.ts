import { colourDifference } from '../../measure/delta-e.ts';
import { outlines } from '../../measure/outline.ts';
import { type ColourNumber, hexOf } from '../../measure/srgb.ts';
import type { OffPaletteColour } from '../../model/facts.ts';
import { type Box, box, type Polygon } from '../../model/region.ts';
import { inAsset } from '../sample.ts';
import type { Area, Found } from './areas.ts';
import type { Canvas } from './canvas.ts';
import type { Judge } from './verdict.ts';

/** Areas whose colours differ by less (ΔE00) are one colour to the eye, and to the reader. */
const sameColour = 2;
/** Areas that differ by less may be parts of one wall or sky. */
const sameShade = 4;
/** Boxes of one colour that lie nearer than so many sample px are shown as one. */
const mergeGap = 8;
/** Boxes and outlines that one colour is shown with: the largest; more would hide the picture. */
const mostShown = 40;
/** JPEG moves flat colours by up to so much (ΔE00) on top of the lossy tolerance; what lies within can't be told. */
const lossyMargin = 1.5;

export type Doubt = OffPaletteColour['doubt'];
type SampleBox = Area['box'];

/** Areas of one colour, with one reason for doubt or none. */
export interface OffGroup {
  readonly colour: ColourNumber;
  readonly doubt: Doubt;
  readonly areas: readonly Area[];
}

/**
 * A flat patch of nearly the colour of a larger part of a photograph that the tiles missed is another part of it.
 * Areas come largest first.
 */
export function spreadPhotoDoubt(
  areas: readonly { readonly area: Area; readonly doubt: Doubt }[],
): { readonly area: Area; readonly doubt: Doubt }[] {
  return areas.map(({ area, doubt }, i) => {
    const part = areas
      .slice(0, i)
      .some(
        (other) =>
          other.doubt === 'photo-like' && colourDifference(other.area.colour, area.colour, sameShade) <= sameShade,
      );
    return { area, doubt: doubt === null && part ? 'photo-like' : doubt };
  });
}

/** Puts areas of the same colour and the same doubt together, in the order given. */
export function groupAreas(areas: readonly { readonly area: Area; readonly doubt: Doubt }[]): OffGroup[] {
  const groups: { colour: ColourNumber; doubt: Doubt; areas: Area[] }[] = [];
  for (const { area, doubt } of areas) {
    const group = groups.find(
      (g) => g.doubt === doubt && colourDifference(g.colour, area.colour, sameColour) <= sameColour,
    );
    if (group === undefined) groups.push({ colour: area.colour, doubt, areas: [area] });
    else group.areas.push(area);
  }
  return groups;
}

/** What the file's encoding may have done to its colours. */
export interface Source {
  readonly lossy: boolean;
  readonly cmyk: boolean;
  /** A JPEG of such low quality that no colour in it is sure. */
  readonly coarse: boolean;
}

export function offColour(
  { colour, doubt, areas }: OffGroup,
  { solid }: Found,
  canvas: Canvas,
  judge: Judge,
  source: Source,
): OffPaletteColour {
  const { name, hex, deltaE, tolerance } = judge.nearest(colour);
  const moved = source.coarse || (source.lossy && deltaE < tolerance + lossyMargin);
  const uncertain = source.cmyk ? 'cmyk' : moved ? 'lossy' : null;
  return {
    hex: hexOf(colour),
    share: shareOf(areas, canvas),
    nearest: name,
    nearestHex: hex,
    deltaE,
    tolerance,
    boxes: boxesOf(areas, canvas),
    outlines: areas.slice(0, mostShown).flatMap((area) => outlineOf(area, solid, canvas)),
    doubt: doubt ?? uncertain,
  };
}

/** Share of the picture that the solid pixels of areas take. */
export const shareOf = (areas: readonly Area[], canvas: Canvas): number =>
  areas.reduce((sum, { solid }) => sum + solid, 0) / (canvas.width * canvas.height);

/** The boxes of areas in asset px, those that lie close together joined, largest first. */
export function boxesOf(areas: readonly Area[], canvas: Canvas): Box[] {
  return mergeNear(areas.map(({ box }) => box))
    .sort((a, b) => b.width * b.height - a.width * a.height || a.y - b.y || a.x - b.x)
    .slice(0, mostShown)
    .map(({ x, y, width, height }) => {
      const [left, top] = inAsset(canvas, x, y);
      const [right, bottom] = inAsset(canvas, x + width, y + height);
      return box(left, top, right - left, bottom - top);
    });
}

/** Joins boxes nearer than `mergeGap` until none are. */
function mergeNear(boxes: readonly SampleBox[]): SampleBox[] {
  const merged: SampleBox[] = [];
  const waiting = boxes.slice(0, mostShown * mostShown);
  for (let box = waiting.pop(); box !== undefined; box = waiting.pop()) {
    const current = box;
    const near = merged.findIndex((other) => gap(current, other) < mergeGap);
    if (near === -1) merged.push(current);
    else waiting.push(union(current, merged.splice(near, 1)[0]!));
  }
  return merged;
}

const gap = (a: SampleBox, b: SampleBox): number =>
  Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width), a.y - (b.y + b.height), b.y - (a.y + a.height));

function union(a: SampleBox, b: SampleBox): SampleBox {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** The outline of solid pixels; of type and lines, the box. */
function outlineOf(area: Area, solid: Int32Array, canvas: Canvas): Polygon[] {
  const { x: left, y: top, width, height } = area.box;
  const corners: [number, number][] = [
    [left, top],
    [left + width, top],
    [left + width, top + height],
    [left, top + height],
  ];
  const [traced] = outlines((x, y) => solid[y * canvas.width + x] === area.label, area.box);
  const points = (traced ?? corners).map(([x, y]) => inAsset(canvas, x, y));
  return [{ kind: 'polygon', points }];
}
