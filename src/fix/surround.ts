import { type Pixels, packed } from '../measure/pixels.ts';
import type { Size } from '../model/placement.ts';

/** Largest channel difference and share of an edge's pixels by which it is one colour: compression adds a little. */
const alike = 8;
const oneColour = 0.985;
/** Largest channel difference within a line that goes on, and how far it is looked at, as a share of the side it runs along. */
const steady = 16;
const depthShare = 0.02;
const leastDepth = 4;
/** Share of a busy edge that may look like the ground which begins there: more, and the rest of it would stand there cut off. */
const mostMelting = 0.05;

/** In what way an edge goes on, the surest last. */
const ways = ['not', 'lines', 'colour'] as const;

/** An edge, and what lies beyond it: RGBA for each of its pixels. */
interface Edge {
  readonly goesOn: (typeof ways)[number];
  readonly beyond: Uint32Array;
}

/**
 * A picture on a larger ground. It grows on those sides whose edge is one colour, which goes on there; else where each line
 * that meets the edge can go on, as bands do that run from edge to edge; where neither is, on both, in `brand`. Null where
 * there is none, or that would break it: part of the edge would melt into the ground, and what else touches it would end there.
 *
 * @param isPhoto whether a pixel of the picture lies in a photograph, which no line goes on from
 */
export function surround(
  picture: Pixels,
  target: Size,
  brand: string | null,
  isPhoto: (x: number, y: number) => boolean,
): Pixels | null {
  const wide = widened(picture, target.width, brand, isPhoto, { from: 0, to: picture.height });
  if (wide === null) return null;
  const { pixels, left, isBrand } = wide;
  // Between pillars of the brand’s ground, only the picture itself can melt into what lies above and below.
  const own = isBrand ? { from: left, to: left + picture.width } : { from: 0, to: pixels.width };
  const tall = widened(turned(pixels), target.height, brand, (y, x) => isPhoto(x - left, y), own);
  return tall === null ? null : turned(tall.pixels);
}

/** `own`: the rows that are the picture itself. */
function widened(
  picture: Pixels,
  width: number,
  brand: string | null,
  isPhoto: (x: number, y: number) => boolean,
  own: { readonly from: number; readonly to: number },
): { readonly pixels: Pixels; readonly left: number; readonly isBrand: boolean } | null {
  const added = width - picture.width;
  if (added <= 0) return { pixels: picture, left: 0, isBrand: false };
  const edges = [edgeOf(picture, 0, 1, isPhoto), edgeOf(picture, picture.width - 1, -1, isPhoto)] as const;
  const [first, last] = edges;
  const [sure, other] = edges.map(({ goesOn }) => ways.indexOf(goesOn)) as [number, number];
  const left = Math.round(added * (sure === other ? 0.5 : sure > other ? 1 : 0));
  const isBrand = Math.max(sure, other) === 0;
  if (!isBrand) return { pixels: between(picture, width, left, [first.beyond, last.beyond]), left, isBrand };
  if (brand === null || edges.some(({ beyond }) => melts(beyond.subarray(own.from, own.to), brand))) return null;
  const ground = new Uint32Array(picture.height).fill(wordOf(brand));
  return { pixels: between(picture, width, left, [ground, ground]), left, isBrand };
}

/** `beyond`: what fills each row before the picture, and after it. */
function between(
  { data, width, height }: Pixels,
  newWidth: number,
  left: number,
  [before, after]: readonly [Uint32Array, Uint32Array],
): Pixels {
  const from = packed(data);
  const to = new Uint32Array(newWidth * height);
  for (let y = 0; y < height; y++) {
    const row = y * newWidth;
    to.fill(before[y]!, row, row + left);
    to.set(from.subarray(y * width, (y + 1) * width), row + left);
    to.fill(after[y]!, row + left + width, row + newWidth);
  }
  return { data: new Uint8Array(to.buffer), width: newWidth, height };
}

/** Columns become rows. */
function turned({ data, width, height }: Pixels): Pixels {
  const from = packed(data);
  const to = new Uint32Array(width * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) to[x * height + y] = from[y * width + x]!;
  return { data: new Uint8Array(to.buffer), width: height, height: width };
}

function edgeOf(
  { data, width, height }: Pixels,
  at: number,
  inwards: 1 | -1,
  isPhoto: (x: number, y: number) => boolean,
): Edge {
  const words = packed(data);
  const rows = Array.from({ length: height }, (_, y) => y);
  const edge = Uint32Array.from(rows, (y) => words[y * width + at]!);
  const colour = colourOfEdge(edge);
  if (colour !== null) return { goesOn: 'colour', beyond: new Uint32Array(height).fill(colour) };
  const depth = Math.min(width, Math.max(leastDepth, Math.round(width * depthShare)));
  const lines = Array.from(rows, (y) =>
    isPhoto(at, y) ? null : lineOf(Uint32Array.from({ length: depth }, (_, n) => words[y * width + at + n * inwards]!)),
  );
  return lines.every((line) => line !== null)
    ? { goesOn: 'lines', beyond: Uint32Array.from(lines) }
    : { goesOn: 'not', beyond: edge };
}

/** The one colour of an edge, nothing where it is transparent; null where it is no one colour. */
function colourOfEdge(edge: Uint32Array): number | null {
  const counts = new Map<number, number>();
  for (const word of edge) {
    const seen = isClear(word) ? 0 : opaqueOf(word);
    counts.set(seen, (counts.get(seen) ?? 0) + 1);
  }
  const [most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  let near = 0;
  for (const [word, count] of counts) if (apart(word, most) <= alike) near += count;
  return near >= oneColour * edge.length ? most : null;
}

/** The mean of a line that keeps its colour from the edge inwards; null of any other. */
function lineOf(line: Uint32Array): number | null {
  const sums = [0, 0, 0, 0];
  for (const word of line) {
    if (apart(word, line[0]!) > steady) return null;
    channelsOf(word).forEach((value, c) => {
      sums[c]! += value;
    });
  }
  const [r, g, b, a] = sums.map((sum) => Math.round(sum / line.length)) as [number, number, number, number];
  return ((a << 24) | (b << 16) | (g << 8) | r) >>> 0;
}

const melts = (edge: Uint32Array, brand: string): boolean =>
  edge.reduce((sum, word) => sum + (apart(word, wordOf(brand)) <= steady ? 1 : 0), 0) > mostMelting * edge.length;

const channelsOf = (word: number): readonly [number, number, number, number] => [
  word & 255,
  (word >>> 8) & 255,
  (word >>> 16) & 255,
  word >>> 24,
];
const isClear = (word: number): boolean => word >>> 24 < 8;
const opaqueOf = (word: number): number => (word | 0xff000000) >>> 0;

/** Largest difference of a channel, alpha included; nothing looks like nothing, whatever colour it has. */
function apart(a: number, b: number): number {
  if (isClear(a) && isClear(b)) return 0;
  const of = channelsOf(b);
  return Math.max(...channelsOf(a).map((value, c) => Math.abs(value - of[c]!)));
}

/** `#rrggbb` as a packed, opaque pixel. */
function wordOf(hex: string): number {
  const colour = Number.parseInt(hex.slice(1), 16);
  return (0xff000000 | ((colour & 255) << 16) | (colour & 0xff00) | (colour >> 16)) >>> 0;
}
