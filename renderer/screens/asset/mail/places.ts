import type { CopyPiece } from '../../../../src/model/copy.ts';
import { type Box, box } from '../../../../src/model/region.ts';
import type { LocatedDeviation, Overlay } from '../../../../src/report/overlay.ts';

/** Where things stand on a mail as it was laid out, in px of its page. */
export interface MailPlaces {
  readonly width: number;
  readonly height: number;
  /** By fingerprint of the finding. */
  readonly found: ReadonlyMap<string, readonly Box[]>;
  /** Where characters `start` … `end` of the copy stand. Looked up when it is asked: a long mail has thousands of parts. */
  readonly boxesIn: (start: number, end: number) => readonly Box[];
}

/** Room around letters, so that an outline does not touch them. */
const air = 3;
/** Runs this close on one line are one. */
const gap = 8;
/** Nobody sees less. */
const least = 3;
/** More outlines than these are a texture, not a pointer; a typeface is in every line, and is shown so only where it is asked for. */
const mostBoxes = 40;
const mostQuiet = 4;
/** So many of them carry the number. */
const mostMarkers = 2;

/** Boxes of a run of letters as one a line: what stands side by side, or within one another, is drawn as one. */
export function joined(boxes: readonly Box[]): readonly Box[] {
  const lines: Box[] = [];
  for (const one of boxes) {
    if (one.width < least || one.height < least) continue;
    const i = lines.findIndex((line) => isOneLine(line, one));
    const line = lines[i];
    if (line === undefined) lines.push(one);
    else lines[i] = around(line, one);
  }
  return lines;
}

function isOneLine(a: Box, b: Box): boolean {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const apart = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
  return shared >= Math.min(a.height, b.height) / 2 && apart <= gap;
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return box(x, y, Math.max(a.x + a.width, b.x + b.width) - x, Math.max(a.y + a.height, b.y + b.height) - y);
}

/**
 * Deviations with what is outlined of them on the mail; what stands nowhere on it is about the whole, or hidden.
 *
 * @param lit numbers of those that are pointed at
 */
export const locatedOn = (
  places: MailPlaces,
  deviations: readonly LocatedDeviation[],
  lit: readonly (number | null)[],
): readonly LocatedDeviation[] =>
  deviations.map((told) => {
    const boxes = places.found.get(told.deviation.fingerprint) ?? [];
    return {
      ...told,
      overlay: overlayOn(places, boxes, told.overlay, lit.includes(told.number) ? mostBoxes : mostQuiet),
    };
  });

function overlayOn(page: MailPlaces, boxes: readonly Box[], { whole }: Overlay, most: number): Overlay {
  const isPage = (one: Box): boolean => one.width * one.height >= page.width * page.height;
  const aired = boxes.slice(0, most).map((one) => {
    const [x, y] = [Math.max(0, one.x - air), Math.max(0, one.y - air)];
    return box(
      x,
      y,
      Math.min(page.width, one.x + one.width + air) - x,
      Math.min(page.height, one.y + one.height + air) - y,
    );
  });
  return {
    // An outline around all of it would lie over all others.
    path: aired
      .filter((one) => !isPage(one))
      .map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`)
      .join(''),
    limits: '',
    closed: '',
    markers: aired.slice(0, mostMarkers),
    whole: boxes.length === 0 ? whole : boxes.some(isPage),
    drawn: aired.length,
    omitted: boxes.length - aired.length,
  };
}

/** Where a piece of the copy stands: around all its lines; null where it is not shown. */
export function spotOf({ boxesIn }: MailPlaces, { region }: CopyPiece): Box | null {
  if (region.kind !== 'span') return null;
  const boxes = boxesIn(region.start, region.end);
  return boxes.length === 0 ? null : boxes.reduce(around);
}
