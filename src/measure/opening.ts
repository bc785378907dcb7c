import type { Areas } from './components.ts';
import { createScratch, type Scratch } from './scratch.ts';

/**
 * Morphological opening (Serra 1982) of every labelled area by a square of (2·radius + 1) px: what of an area no such
 * square fits into is taken away. Thin lines, single pixels and ragged rims go; solid shapes stay as they are.
 * At the picture's border the square may stand out: an area that is cut off there is not punished for it.
 *
 * @returns the labels that survive, 0 elsewhere
 */
export function openAreas(
  { labels, pixels }: Pick<Areas, 'labels' | 'pixels'>,
  width: number,
  height: number,
  radius: number,
  scratch: Scratch = createScratch(),
): Int32Array {
  const across = scratch.numbers(labels.length);
  erode(labels, pixels, across, 1, width, width, radius);
  const eroded = scratch.numbers(labels.length);
  erode(across, pixels, eroded, width, width, height, radius);
  const opened = scratch.numbers(labels.length);
  for (let k = 0; k < pixels.length; k++) {
    const i = pixels[k]!;
    if (eroded[i] !== 0) grow(eroded, i, opened, width, height, radius);
  }
  return opened;
}

/** Keeps what has its own label on both sides, along a line of `length` pixels that lie `step` apart. */
function erode(
  from: Int32Array,
  pixels: Int32Array,
  to: Int32Array,
  step: number,
  width: number,
  length: number,
  radius: number,
): void {
  for (let k = 0; k < pixels.length; k++) {
    const i = pixels[k]!;
    if (from[i] === 0) continue;
    const place = step === 1 ? i % width : (i / width) | 0;
    if (alike(from, i, step, Math.min(radius, place), Math.min(radius, length - 1 - place))) to[i] = from[i]!;
  }
}

/** Whether the `before` and `after` values beside one, `step` apart, are equal to it. */
function alike(values: Int32Array, at: number, step: number, before: number, after: number): boolean {
  const value = values[at]!;
  for (let k = 1; k <= before; k++) if (values[at - k * step] !== value) return false;
  for (let k = 1; k <= after; k++) if (values[at + k * step] !== value) return false;
  return true;
}

/** Gives back to a kept pixel the square around it: the erosion guarantees that all of it had the same label. */
function grow(eroded: Int32Array, i: number, opened: Int32Array, width: number, height: number, radius: number): void {
  const label = eroded[i]!;
  const x = i % width;
  const y = (i - x) / width;
  if (x > 0 && y > 0 && x < width - 1 && y < height - 1 && surrounded(eroded, i, width, label)) {
    opened[i] = label;
    return;
  }
  const bottom = Math.min(height - 1, y + radius);
  const left = Math.max(0, x - radius);
  const right = Math.min(width - 1, x + radius);
  for (let row = Math.max(0, y - radius); row <= bottom; row++) {
    for (let at = row * width + left; at <= row * width + right; at++) opened[at] = label;
  }
}

const surrounded = (labels: Int32Array, i: number, width: number, label: number): boolean =>
  labels[i - 1] === label && labels[i + 1] === label && labels[i - width] === label && labels[i + width] === label;
