import { type Areas, similarAreas } from '../../measure/components.ts';
import { openAreas } from '../../measure/opening.ts';
import { type ColourNumber, channelDistance } from '../../measure/srgb.ts';
import type { Canvas } from './canvas.ts';

/** Largest step of a channel between neighbours in one area: a gradient of 0…255 over 16 sampled px still holds together. */
export const sameAreaStep = 16;
/** Least share of the sample that an area has: 0.01 %, where nothing but noise is left below. */
const leastArea = 0.0001;
/** How far (in a channel) JPEG moves a flat colour away from edges. */
export const flatWithin = 8;
/** Share of an area within `flatWithin` of its commonest colour from which it is one colour and not a run of colours. */
const flatFrom = 0.7;

/** Share of an area that has exactly its commonest colour from which that was chosen: away from edges even JPEG keeps it. */
const chosenFrom = 0.6;
/** From this size on the rim hardly counts. */
const smallArea = 2000;
/** Fewest pixels away from the rim that tell the colour of an area. */
const leastInterior = 9;
/** Pixels of an area that are looked at for its commonest colour, spread evenly. */
const looks = 4096;

/** A connected area of one kind: a flat patch, or colours that run into each other. */
export interface Area {
  readonly label: number;
  /** Its pixels; those that are not solid (too thin for the opening) lie at its rim. */
  readonly pixels: Int32Array;
  /** Pixels that survived the opening. */
  readonly solid: number;
  /** Tight box round the solid pixels, in sample px. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The colour met most often. */
  readonly colour: ColourNumber;
  /** Whether it is one colour and not colours that run into each other; only a lossy source may add noise. */
  readonly flat: boolean;
  /** Whether it is one colour exactly, nearly everywhere: somebody chose it. A sky or a wall is not. */
  readonly chosen: boolean;
}

export interface Found {
  readonly areas: readonly Area[];
  /** Label of each pixel of the kind, and of each solid one of the areas found; else 0. */
  readonly labels: Int32Array;
  readonly solid: Int32Array;
}

export const noAreas: Found = { areas: [], labels: new Int32Array(0), solid: new Int32Array(0) };

/** Finds the areas of the given kind that are more than an edge's blur, largest first. */
export function findAreas(canvas: Canvas, kind: number, radius: number, lossy: boolean): Found {
  const { width, height, kinds, colours, scratch } = canvas;
  const found = similarAreas(kinds, kind, colours, width, height, sameAreaStep, scratch);
  const { labels, sizes } = found;
  const solid = openAreas(found, width, height, radius, scratch);
  const least = Math.max((2 * radius + 1) ** 2, leastArea * width * height);
  const count = sizes.length - 1;
  const solidSizes = sizesOf(found.pixels, solid, count);
  const large = labelsFrom(solidSizes, least);
  // Pixels sorted by area; areas that are too small get no room.
  const ends = new Int32Array(count + 1);
  let room = 0;
  for (const label of large) {
    ends[label] = room;
    room += sizes[label]!;
  }
  const sorted = scratch.numbers(room);
  sortByArea(found, solidSizes, least, ends, sorted, solid);
  const areas: Area[] = [];
  for (const label of large) {
    const pixels = sorted.subarray(ends[label]! - sizes[label]!, ends[label]!);
    const tone = toneOf(interiorOf(pixels, solid, width), colours, lossy);
    const corners = tone.flat ? giveBack(pixels, colours, tone.colour, solid, label) : 0;
    areas.push({
      label,
      pixels,
      solid: solidSizes[label]! + corners,
      box: boxOf(pixels, width, solid),
      ...tone,
    });
  }
  return { areas: areas.sort((a, b) => b.solid - a.solid || a.label - b.label), labels, solid };
}

/** Pixels by label, of those that have one. */
function sizesOf(pixels: Int32Array, labels: Int32Array, count: number): Int32Array {
  const sizes = new Int32Array(count + 1);
  for (let i = 0; i < pixels.length; i++) {
    const label = labels[pixels[i]!]!;
    if (label !== 0) sizes[label]!++;
  }
  return sizes;
}

/** Labels of at least so many pixels: few of thousands. */
function labelsFrom(sizes: Int32Array, least: number): readonly number[] {
  const large: number[] = [];
  for (let label = 1; label < sizes.length; label++) if (sizes[label]! >= least) large.push(label);
  return large;
}

/** Puts each pixel of an area that is large enough where its area's room ends so far; the others are not solid. */
function sortByArea(
  { pixels, labels }: Areas,
  sizes: Int32Array,
  least: number,
  ends: Int32Array,
  sorted: Int32Array,
  solid: Int32Array,
): void {
  for (let i = 0; i < pixels.length; i++) {
    const pixel = pixels[i]!;
    const label = labels[pixel]!;
    if (sizes[label]! >= least) sorted[ends[label]!++] = pixel;
    else solid[pixel] = 0;
  }
}

/** The opening rounds corners off and cuts hairs; of a flat area, what has its colour was not blurred and is given back. */
function giveBack(
  pixels: Int32Array,
  colours: Uint32Array,
  colour: ColourNumber,
  solid: Int32Array,
  label: number,
): number {
  let given = 0;
  for (let i = 0; i < pixels.length; i++) {
    const pixel = pixels[i]!;
    if (solid[pixel] !== 0 || channelDistance(colours[pixel]!, colour) > flatWithin) continue;
    solid[pixel] = label;
    given++;
  }
  return given;
}

/** The tight box round pixels; of those that are solid, where `solid` is given. */
export function boxOf(pixels: ArrayLike<number>, width: number, solid?: Int32Array): Area['box'] {
  let left = width;
  let right = 0;
  let top = Number.MAX_SAFE_INTEGER;
  let bottom = 0;
  for (let i = 0; i < pixels.length; i++) {
    const pixel = pixels[i]!;
    if (solid !== undefined && solid[pixel] === 0) continue;
    const x = pixel % width;
    const y = (pixel - x) / width;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** The pixels of a small area that no edge blurs, where it has such. */
function interiorOf(pixels: Int32Array, solid: Int32Array, width: number): Int32Array {
  if (pixels.length > smallArea) return pixels;
  const interior = pixels.filter((i) => {
    const label = solid[i]!;
    return (
      label !== 0 &&
      solid[i - 1] === label &&
      solid[i + 1] === label &&
      solid[i - width] === label &&
      solid[i + width] === label
    );
  });
  return interior.length >= leastInterior ? interior : pixels;
}

/** The commonest colour and how much of the area has it; ties go to the smaller colour number. */
function toneOf(pixels: Int32Array, colours: Uint32Array, lossy: boolean): Pick<Area, 'colour' | 'flat' | 'chosen'> {
  const looked = lookAt(pixels, colours).sort();
  const { colour, most } = longestRun(looked);
  const near = countNear(looked, colour);
  const chosen = near >= flatFrom * looked.length && most >= chosenFrom * looked.length;
  return { colour, flat: lossy ? near >= flatFrom * looked.length : chosen, chosen };
}

function lookAt(pixels: Int32Array, colours: Uint32Array): Uint32Array {
  const step = Math.max(1, Math.floor(pixels.length / looks));
  const looked = new Uint32Array(Math.ceil(pixels.length / step));
  for (let i = 0; i < looked.length; i++) looked[i] = colours[pixels[i * step]!]!;
  return looked;
}

/** The first colour of those that stand most often in a row. */
function longestRun(sorted: Uint32Array): { readonly colour: ColourNumber; readonly most: number } {
  let colour = 0;
  let most = 0;
  for (let i = 0; i < sorted.length; ) {
    const from = i++;
    while (i < sorted.length && sorted[i] === sorted[from]) i++;
    if (i - from <= most) continue;
    most = i - from;
    colour = sorted[from]!;
  }
  return { colour, most };
}

function countNear(colours: Uint32Array, to: ColourNumber): number {
  let near = 0;
  for (let i = 0; i < colours.length; i++) if (channelDistance(colours[i]!, to) <= flatWithin) near++;
  return near;
}
