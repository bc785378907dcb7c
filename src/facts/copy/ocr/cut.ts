import type { PictureSide } from '../../../model/copy.ts';
import { cropOf, type Frame } from './frames.ts';
import { distanceFrom, type Grounded } from './look.ts';
import type { Rgb } from './planes.ts';

/** Ink along an edge of the picture, as a share of the line there: less is dirt, more is a frame or a rule. */
const least = 0.08;
const most = 0.9;
/** Letters this close (px) to the side across mean a picture that was cut close around its words, not through them. */
const tight = 2;

/** The edges of the picture that go through a line of letters; none where its ground is not one colour. */
export function cutSides(line: Grounded | null, picture: Rgb, frame: Frame): readonly PictureSide[] {
  if (line === null) return [];
  const { left, top, width, height } = cropOf(picture, frame);
  const inkAlong = (x: number, y: number, dx: number, dy: number): number => {
    const length = dx === 0 ? height : width;
    let ink = 0;
    for (let i = 0; i < length; i++)
      if (distanceFrom(picture, (y + i * dy) * picture.width + x + i * dx, line.ground) > line.greatest / 2) ink += 1;
    return ink / length;
  };
  const column = (x: number): number => inkAlong(x, top, 0, 1);
  const row = (y: number): number => inkAlong(left, y, 1, 0);
  const isCut = (share: number): boolean => share >= least && share <= most;
  const isFree = (lines: readonly number[]): boolean => lines.every((share) => share === 0);
  const near = (count: number, at: (i: number) => number): readonly number[] =>
    Array.from({ length: Math.min(tight, count) }, (_, i) => at(i));
  const starts = isFree(near(width, (i) => column(left + i)));
  const ends = isFree(near(width, (i) => column(left + width - 1 - i)));
  const tops = isFree(near(height, (i) => row(top + i)));
  const foots = isFree(near(height, (i) => row(top + height - 1 - i)));
  const sides: PictureSide[] = [];
  if (left === 0 && ends && isCut(column(0))) sides.push('left');
  if (left + width === picture.width && starts && isCut(column(picture.width - 1))) sides.push('right');
  if (top === 0 && foots && isCut(row(0))) sides.push('top');
  if (top + height === picture.height && tops && isCut(row(picture.height - 1))) sides.push('bottom');
  return sides;
}
