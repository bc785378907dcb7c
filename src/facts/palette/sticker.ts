import { colourOfWord, packed } from '../../measure/pixels.ts';
import { type ColourNumber, channelDistance } from '../../measure/srgb.ts';
import { type Area, boxOf, type Found } from './areas.ts';
import { type Canvas, PHOTO } from './canvas.ts';
import type { Census } from './census.ts';
import { edgeStep, findSeeds, flatnessOf, type Seed } from './seeds.ts';
import { type Judge, kindOf } from './verdict.ts';

/** A patch is of one colour to so much (a channel): beside words and edges JPEG moves it as far. */
const patchWithin = 12;
/** A sticker has so many px, and is so wide and high, at least (in sample px). */
const leastArea = 600;
const leastSide = 24;
/** How far out of the rim, in sample px, an edge may be blurred. */
const blur = 3;
/**
 * How flat a patch is and how hard its rim: the shares of its pixels that have its commonest colour exactly and nearly,
 * and of its rim that is an edge, added up (0…3). The picture's own border is no edge: what ends there is mostly a sky,
 * a wall, the ground of a plate. In 154 photographs in three formats none comes to more than 1.49, in drawn frames the
 * pale ground of one to 1.87.
 */
const paintFrom = 2;
/** … where it holds words: a painted letter that was photographed comes to 1.28. */
const wordedFrom = 1.45;
/** Words are what it encloses and differs by so much (a channel), or they could not be read. */
const legible = 40;
/** … and take this share of it at least. */
const leastWords = 0.02;
/** What has the colour of a sticker and lies beside it is a part of it from here on. */
const partFrom = 1.1;
/** Words may cut a sticker in parts that lie no farther from each other than this part of the larger one. */
const cutBy = 0.5;

/** A patch of one colour in or beside a photograph. */
interface Patch {
  readonly colour: ColourNumber;
  readonly paint: number;
  readonly worded: boolean;
  readonly pixels: number[];
  readonly box: Area['box'];
}

/**
 * Takes flat stickers back from the photograph: their pixels are judged by their colour from now on. Changes `canvas`.
 *
 * @returns the number of the sticker that each pixel is of, from 1; null where there is none
 */
export function takeStickers(data: Uint8Array, canvas: Canvas, judge: Judge, census: Census): Int32Array | null {
  const { kinds, colours, counts, numbers, scratch } = canvas;
  if (counts[PHOTO] === 0) return null;
  const words = packed(data);
  const seeds = findSeeds(words, canvas, judge);
  if (seeds.length === 0) return null;
  const seen = scratch.bytes(words.length);
  // With room for the rim round what is as large as the picture.
  const queue = scratch.numbers(words.length + 2 * (canvas.width + canvas.height + 2));
  const patches: Patch[] = [];
  for (const seed of seeds) {
    const patch = seen[seed.pixel] === 1 ? null : patchAt(seed, words, canvas, seen, queue);
    if (patch !== null) patches.push(patch);
  }
  const stickers: Patch[] = [];
  for (const patch of patches.sort((a, b) => b.paint - a.paint)) {
    const at = stickers.findIndex((sticker) => partsOfOne(sticker, patch));
    if (at !== -1) stickers[at] = together(stickers[at]!, patch, canvas.width);
    else if (patch.paint >= (patch.worded ? wordedFrom : paintFrom)) stickers.push(patch);
  }
  if (stickers.length === 0) return null;
  const owners = scratch.numbers(words.length);
  stickers.forEach(({ pixels }, i) => {
    for (let k = 0; k < pixels.length; k++) {
      const pixel = pixels[k]!;
      owners[pixel] = i + 1;
      if (kinds[pixel] !== PHOTO) continue;
      const colour = colourOfWord(words[pixel]!);
      const number = census.count(colour, 1);
      const kind = kindOf(census.verdictOf(number));
      colours[pixel] = colour;
      numbers[pixel] = number;
      kinds[pixel] = kind;
      counts[PHOTO]!--;
      counts[kind]!++;
    }
  });
  return owners;
}

/** All that goes on from a seed in its colour; null where it is too small, or most of it has other colours. */
function patchAt(seed: Seed, words: Uint32Array, canvas: Canvas, seen: Uint8Array, queue: Int32Array): Patch | null {
  const { width } = canvas;
  const size = spread(seed.pixel, seed.colour, words, width, seen, queue);
  if (size < leastArea) return null;
  const { point, flatness } = flatnessOf(queue, size, (at) => colourOfWord(words[at]!));
  if (flatness < partFrom - 1) return null;
  const patch = queue.subarray(0, size);
  const box = boxOf(patch, width);
  if (Math.min(box.width, box.height) < leastSide) return null;

  const marks = outsideOf(patch, box, width, queue.subarray(size));
  const found: Inside = { pixels: [], enclosed: 0, legibles: 0, rim: 0, hard: 0 };
  for (let y = 0; y < box.height; y++) lookInRow(y, box, marks, seed.colour, words, canvas, found);
  const { pixels, enclosed, legibles, rim, hard } = found;
  const paint = flatness + hard / Math.max(1, rim);
  return paint < partFrom
    ? null
    : { colour: colourOfWord(words[point]!), paint, worded: legibles >= leastWords * enclosed, pixels, box };
}

/** What is counted of a patch and of what it encloses. */
interface Inside {
  /** Those of its colour. */
  readonly pixels: number[];
  enclosed: number;
  /** Those that differ from it as words do. */
  legibles: number;
  /** Sides that lie against what is outside, and those of them that are an edge. */
  rim: number;
  hard: number;
}

/** Adds one row of a patch's box. A loop of its own: it is compiled once. */
function lookInRow(
  y: number,
  box: Area['box'],
  marks: Uint8Array,
  colour: ColourNumber,
  words: Uint32Array,
  { width, height }: Canvas,
  found: Inside,
): void {
  const stride = box.width + 2;
  for (let x = 0; x < box.width; x++) {
    const at = (y + 1) * stride + x + 1;
    if (marks[at] === outside) continue;
    const pixel = (box.y + y) * width + box.x + x;
    found.enclosed++;
    const distance = channelDistance(colourOfWord(words[pixel]!), colour);
    if (distance <= patchWithin) found.pixels.push(pixel);
    if (distance > legible) found.legibles++;
    for (let side = 0; side < 4; side++) {
      if (marks[at + across[side]! + down[side]! * stride] !== outside) continue;
      const column = box.x + x + blur * across[side]!;
      const row = box.y + y + blur * down[side]!;
      found.rim++;
      if (column < 0 || row < 0 || column >= width || row >= height) continue;
      if (channelDistance(colourOfWord(words[row * width + column]!), colour) > edgeStep) found.hard++;
    }
  }
}

/** Writes to `queue` what goes on from a pixel in a colour, and returns how much it is. A loop of its own: it is compiled once. */
function spread(
  from: number,
  colour: ColourNumber,
  words: Uint32Array,
  width: number,
  seen: Uint8Array,
  queue: Int32Array,
): number {
  seen[from] = 1;
  queue[0] = from;
  let size = 1;
  for (let i = 0; i < size; i++) {
    const at = queue[i]!;
    const column = at % width;
    for (let side = 0; side < 4; side++) {
      const next = at + across[side]! + down[side]! * width;
      const wraps = column + across[side]! < 0 || column + across[side]! === width;
      if (wraps || next < 0 || next >= words.length || seen[next] === 1) continue;
      if (channelDistance(colourOfWord(words[next]!), colour) > patchWithin) continue;
      seen[next] = 1;
      queue[size++] = next;
    }
  }
  return size;
}

/** The four sides of a pixel. */
const across = [-1, 1, 0, 0] as const;
const down = [0, 0, -1, 1] as const;
/** Marks of what is of a patch and of what lies round it. */
const own = 1;
const outside = 2;

/** What lies round a patch is `outside`; neither the patch nor what it encloses is. Its box with a rim of one px. */
function outsideOf(patch: Int32Array, box: Area['box'], width: number, queue: Int32Array): Uint8Array {
  const stride = box.width + 2;
  const marks = new Uint8Array(stride * (box.height + 2));
  for (let i = 0; i < patch.length; i++) {
    const x = patch[i]! % width;
    marks[((patch[i]! - x) / width - box.y + 1) * stride + x - box.x + 1] = own;
  }
  marks[0] = outside;
  queue[0] = 0;
  let size = 1;
  // From the end of one row into the next is no harm: the rim is outside all round.
  for (let i = 0; i < size; i++) {
    for (let side = 0; side < 4; side++) {
      const next = queue[i]! + across[side]! + down[side]! * stride;
      if (next < 0 || next >= marks.length || marks[next] !== 0) continue;
      marks[next] = outside;
      queue[size++] = next;
    }
  }
  return marks;
}

/** Whether two patches are of one colour, one above or beside the other, with room for no more than words between. */
function partsOfOne({ box: a, colour }: Patch, { box: b, colour: other }: Patch): boolean {
  const across = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
  const down = Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height);
  const longest = Math.max(a.width, a.height, b.width, b.height);
  const beside = Math.min(across, down) < 0 && Math.max(across, down) <= cutBy * longest;
  return beside && channelDistance(colour, other) <= patchWithin;
}

function together(sticker: Patch, part: Patch, width: number): Patch {
  const pixels = sticker.pixels.concat(part.pixels);
  return { ...sticker, pixels, box: boxOf(pixels, width) };
}

/** Puts the areas of each sticker together; the first that a sticker has stands for it. Changes `found` to match. */
export function joinStickers(
  areas: readonly Area[],
  owners: Int32Array | null,
  found: Found,
  width: number,
): { readonly area: Area; readonly sticker: boolean }[] {
  if (owners === null) return areas.map((area) => ({ area, sticker: false }));
  const parts = new Map<number, Area[]>();
  const joined: { readonly first: Area; readonly parts: readonly Area[] | null }[] = [];
  for (const area of areas) {
    const owner = ownerOf(area, owners, found.solid);
    const others = parts.get(owner);
    if (owner !== 0 && others !== undefined) {
      others.push(area);
      continue;
    }
    const own = [area];
    if (owner !== 0) parts.set(owner, own);
    joined.push({ first: area, parts: owner === 0 ? null : own });
  }
  return joined.map(({ first, parts }) =>
    parts === null ? { area: first, sticker: false } : { area: inOne(first, parts, found, width), sticker: true },
  );
}

/** The parts of a sticker as one area: the first of them, with the pixels of all. */
function inOne(first: Area, parts: readonly Area[], { solid }: Found, width: number): Area {
  if (parts.length === 1) return first;
  const pixels = new Int32Array(parts.reduce((sum, part) => sum + part.pixels.length, 0));
  let at = 0;
  for (const part of parts) {
    pixels.set(part.pixels, at);
    at += part.pixels.length;
  }
  for (let i = 0; i < pixels.length; i++) if (solid[pixels[i]!] !== 0) solid[pixels[i]!] = first.label;
  return {
    ...first,
    pixels,
    solid: parts.reduce((sum, part) => sum + part.solid, 0),
    box: boxOf(pixels, width, solid),
  };
}

/** The sticker that more than half of an area is of, by the majority vote of Boyer & Moore 1991; 0 for none. */
function ownerOf({ pixels, solid: size }: Area, owners: Int32Array, solid: Int32Array): number {
  let owner = 0;
  let lead = 0;
  for (let i = 0; i < pixels.length; i++) {
    if (solid[pixels[i]!] === 0) continue;
    const vote = owners[pixels[i]!]!;
    if (lead === 0) owner = vote;
    lead += vote === owner ? 1 : -1;
  }
  let votes = 0;
  for (let i = 0; i < pixels.length; i++) if (solid[pixels[i]!] !== 0 && owners[pixels[i]!] === owner) votes++;
  return 2 * votes > size ? owner : 0;
}
