import { similarAreas } from '../../measure/components.ts';
import type { ColourNumber } from '../../measure/srgb.ts';
import { type Area, boxOf, type Found } from './areas.ts';
import type { Canvas } from './canvas.ts';
import type { Census } from './census.ts';
import { OFF } from './verdict.ts';

/**
 * What the opening takes away is mostly the blend of an edge, but also type and lines in a colour that somebody chose.
 * In a lossless picture the two differ: a chosen colour comes back exactly, and lies between no two colours beside it.
 */

/** Least times, and least share of the sample, that a colour comes back exactly. */
const leastCount = 24;
const leastShare = 0.0005;
/** Colours that are looked into; the commonest. */
const mostColours = 8;
/** Share among the neighbours from which a colour is one of those that an edge may blend. */
const neighbourShare = 0.1;
/** Rounding, and sharpening of type, carry a blend so far (in a channel) out of the range between its two colours. */
const blendSlack = 8;
/** Side of the cells by which letters are gathered into lines, in sample px. */
const cell = 8;
/** Fewest pixels of the colour in a place that is shown. */
const leastInPlace = 6;

/** These areas are in no labelled picture. */
const noLabel = -1;

/** Type and lines in colours that are off the palette, as areas: one a line or paragraph. */
export function findThin(canvas: Canvas, found: Found, census: Census): Area[] {
  const least = Math.max(leastCount, leastShare * canvas.width * canvas.height);
  return [...openedAway(canvas, found)]
    .map(([number, pixels]) => ({ colour: census.colourOf(number), pixels }))
    .filter(({ pixels }) => pixels.length >= least)
    .sort((a, b) => b.pixels.length - a.pixels.length || a.colour - b.colour)
    .slice(0, mostColours)
    .filter(({ colour, pixels }) => !isBlend(colour, pixels, canvas))
    .flatMap(({ colour, pixels }) => placesOf(colour, pixels, canvas));
}

/** The pixels that the opening took away, by the number of their colour. */
function openedAway({ kinds, numbers }: Canvas, { solid }: Found): Map<number, number[]> {
  const pixelsOf = new Map<number, number[]>();
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] !== OFF || solid[i] !== 0) continue;
    const pixels = pixelsOf.get(numbers[i]!);
    if (pixels === undefined) pixelsOf.set(numbers[i]!, [i]);
    else pixels.push(i);
  }
  return pixelsOf;
}

/** Whether the colour lies, channel by channel, between two colours that are common beside it. */
function isBlend(colour: ColourNumber, pixels: readonly number[], canvas: Canvas): boolean {
  const beside = new Map<ColourNumber, number>();
  const neighbours = countBeside(colour, pixels, canvas, beside);
  const common = [...beside].filter(([, count]) => count >= neighbourShare * neighbours).map(([other]) => other);
  return common.some((a, i) => common.slice(i + 1).some((b) => between(colour, a, b)));
}

/** Adds up the other colours beside pixels, and returns how many neighbours have one. */
function countBeside(
  colour: ColourNumber,
  pixels: readonly number[],
  { colours, width }: Canvas,
  beside: Map<ColourNumber, number>,
): number {
  let neighbours = 0;
  for (const pixel of pixels) {
    for (let row = -width; row <= width; row += width) {
      for (let step = -1; step <= 1; step++) {
        const at = pixel + row + step;
        if (at < 0 || at >= colours.length) continue;
        const other = colours[at]!;
        if (other === colour) continue;
        beside.set(other, (beside.get(other) ?? 0) + 1);
        neighbours++;
      }
    }
  }
  return neighbours;
}

const between = (colour: ColourNumber, a: ColourNumber, b: ColourNumber): boolean =>
  [16, 8, 0].every((shift) => {
    const [value, one, other] = [(colour >> shift) & 255, (a >> shift) & 255, (b >> shift) & 255];
    return value >= Math.min(one, other) - blendSlack && value <= Math.max(one, other) + blendSlack;
  });

/** Gathers pixels by cells that touch. */
function placesOf(colour: ColourNumber, pixels: readonly number[], { width, height }: Canvas): Area[] {
  const columns = Math.ceil(width / cell);
  const rows = Math.ceil(height / cell);
  const cellOf = (pixel: number): number =>
    Math.floor(Math.floor(pixel / width) / cell) * columns + Math.floor((pixel % width) / cell);
  const filled = new Uint8Array(columns * rows);
  for (const pixel of pixels) filled[cellOf(pixel)] = 1;
  const { labels, sizes } = similarAreas(filled, 1, new Uint32Array(filled.length), columns, rows, 0);
  const places: number[][] = Array.from(sizes, () => []);
  for (const pixel of pixels) places[labels[cellOf(pixel)]!]!.push(pixel);
  return places
    .filter((place) => place.length >= leastInPlace)
    .map((place) => {
      const box = boxOf(place, width);
      return {
        label: noLabel,
        pixels: Int32Array.from(place),
        solid: place.length,
        box,
        colour,
        flat: true,
        chosen: true,
      };
    });
}
