import type { Part } from '../measure/mean-colours.ts';
import type { CopyFact } from '../model/copy.ts';
import type { Size } from '../model/placement.ts';
import type { AcceptedPlace } from '../model/waiver.ts';

/** A place that is most of a picture was not accepted for what it says there. */
const mostOfPicture = 0.5;
/** A line that lies in a place by half is there. */
const within = 0.5;
/** From here on a line is read as it stands in 19 of 20 exports; a doubted one is held against nothing. */
const sure = 0.9;

/** A table of numbers is no sticker. */
const most = 200;

/** Numbers that are surely read in a place, in reading order; '' where there are none, or none for sure. */
export function figuresIn(part: Part, copy: CopyFact | null, { width, height }: Size): string {
  if (copy === null || part.width * part.height > mostOfPicture) return '';
  const [left, top] = [part.x * width, part.y * height];
  const [right, bottom] = [left + part.width * width, top + part.height * height];
  const there = copy.pieces.filter(({ region }) => {
    if (region.kind !== 'box') return false;
    const across = Math.min(region.x + region.width, right) - Math.max(region.x, left);
    const down = Math.min(region.y + region.height, bottom) - Math.max(region.y, top);
    return Math.max(0, across) * Math.max(0, down) >= within * region.width * region.height;
  });
  if (there.some(({ confidence, repaired }) => confidence < sure || repaired)) return '';
  const figures = there.flatMap(({ text }) => text.match(/\d+(?:[.,]\d+)*/g) ?? []).join(' ');
  return figures.length > most ? '' : figures;
}

/** Whether places still say the numbers that were accepted: of “–25 %” for “–20 %” the colours tell nothing. */
export const figuresAlike = (
  places: readonly AcceptedPlace[],
  asset: Size & { readonly copy: CopyFact | null },
): boolean =>
  places.every((place) => {
    const now = figuresIn(place, asset.copy, asset);
    return place.figures === undefined || now === '' || now === place.figures;
  });
