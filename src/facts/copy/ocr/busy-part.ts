import type { Frame } from './frames.ts';
import type { Rgb } from './planes.ts';

/**
 * Of 255: neighbouring px of letters that can be read differ by more in some channel; those of gradients and of plain
 * colour, also saved as JPEG, by less.
 */
const leastStep = 12;
/** So many px are kept around, that letters do not stand at the edge of what the network sees. */
const margin = 32;

/** The part of a picture outside of which it is plain, as many banners are around their words; null where all of it is. */
export function busyPart(picture: Rgb): Frame | null {
  const { width, height } = picture;
  const isBusyRow = (y: number): boolean => hasStep(picture, y * width, 1, width);
  let top = 0;
  while (top < height && !isBusyRow(top)) top += 1;
  if (top === height) return null;
  let bottom = height;
  while (!isBusyRow(bottom - 1)) bottom -= 1;
  [top, bottom] = [Math.max(0, top - margin), Math.min(height, bottom + margin)];
  const isBusyColumn = (x: number): boolean => hasStep(picture, top * width + x, width, bottom - top);
  let left = 0;
  while (left < width && !isBusyColumn(left)) left += 1;
  let right = width;
  while (right > left && !isBusyColumn(right - 1)) right -= 1;
  [left, right] = left < right ? [Math.max(0, left - margin), Math.min(width, right + margin)] : [0, width];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether two px in a row or column of the picture, one after another, differ. */
function hasStep({ data }: Rgb, from: number, stride: number, count: number): boolean {
  const next = stride * 3;
  for (let at = from * 3, last = at + next * (count - 1); at < last; at += next) {
    for (let c = at; c < at + 3; c++) if (Math.abs((data[c] ?? 0) - (data[c + next] ?? 0)) > leastStep) return true;
  }
  return false;
}
