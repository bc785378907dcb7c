import { createScratch, type Scratch } from './scratch.ts';
import { type ColourNumber, channelDistance } from './srgb.ts';

/** Areas of pixels that belong together. Labels run from 1; 0 is "of no area". Row by row, like the pixels. */
export interface Areas {
  readonly labels: Int32Array;
  /** Pixels by label, in the order in which a row-by-row reader meets the areas; the first entry, of no area, is 0. */
  readonly sizes: Int32Array;
  /** The pixels that are in an area, row by row. */
  readonly pixels: Int32Array;
}

/**
 * Joins neighbouring pixels (left, right, above, below) of one kind whose colours differ by at most `step` in every
 * channel. So a flat patch is one area, a gradient is one area, and two patches that touch are two.
 *
 * @param kinds one number a pixel; only pixels of `kind` are looked at
 * @param colours `0xrrggbb` a pixel
 */
export function similarAreas(
  kinds: Uint8Array,
  kind: number,
  colours: Uint32Array,
  width: number,
  height: number,
  step: number,
  scratch: Scratch = createScratch(),
): Areas {
  const labels = scratch.numbers(width * height);
  const pixels = scratch.numbers(width * height);
  const parents: number[] = [0];
  const count = labelPixels(kind, kinds, colours, width, height, step, labels, pixels, parents);
  return renumber(labels, pixels.subarray(0, count), parents);
}

/** Labels the pixels of the kind, notes them, and returns how many they are. A loop of its own: it is compiled once. */
function labelPixels(
  kind: number,
  kinds: Uint8Array,
  colours: Uint32Array,
  width: number,
  height: number,
  step: number,
  labels: Int32Array,
  pixels: Int32Array,
  parents: number[],
): number {
  let count = 0;
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let i = row; i < row + width; i++) {
      if (kinds[i] !== kind) continue;
      pixels[count++] = i;
      labels[i] = labelAt(i, i > row, y > 0, kinds, colours, width, step, labels, parents);
    }
  }
  return count;
}

/** The label of the area that a pixel goes on with, or a new one; where it is of two areas, they become one. */
function labelAt(
  i: number,
  hasLeft: boolean,
  hasUp: boolean,
  kinds: Uint8Array,
  colours: Uint32Array,
  width: number,
  step: number,
  labels: Int32Array,
  parents: number[],
): number {
  const kind = kinds[i]!;
  const colour = colours[i]!;
  const left = hasLeft && kinds[i - 1] === kind && alike(colours[i - 1]!, colour, step) ? labels[i - 1]! : 0;
  const up = hasUp && kinds[i - width] === kind && alike(colours[i - width]!, colour, step) ? labels[i - width]! : 0;
  if (left === 0 && up === 0) {
    parents.push(parents.length);
    return parents.length - 1;
  }
  if (left === 0 || up === 0 || left === up) return left || up;
  const a = rootOf(left, parents);
  const b = rootOf(up, parents);
  parents[Math.max(a, b)] = Math.min(a, b);
  return Math.min(a, b);
}

const alike = (a: ColourNumber, b: ColourNumber, step: number): boolean => a === b || channelDistance(a, b) <= step;

/** Halves the path on the way (Tarjan & van Leeuwen 1984). */
function rootOf(label: number, parents: number[]): number {
  let at = label;
  while (parents[at] !== at) {
    parents[at] = parents[parents[at]!]!;
    at = parents[at]!;
  }
  return at;
}

/** A parent is always smaller than its child, so one walk upwards numbers the areas without gaps. */
function renumber(labels: Int32Array, pixels: Int32Array, parents: number[]): Areas {
  const numbers = new Int32Array(parents.length);
  let count = 0;
  for (let label = 1; label < parents.length; label++) {
    numbers[label] = parents[label] === label ? ++count : numbers[rootOf(label, parents)]!;
  }
  const sizes = new Int32Array(count + 1);
  for (let i = 0; i < pixels.length; i++) {
    const pixel = pixels[i]!;
    const label = numbers[labels[pixel]!]!;
    labels[pixel] = label;
    sizes[label]!++;
  }
  return { labels, sizes, pixels };
}
