import { colourOfWord } from '../../measure/pixels.ts';
import { type ColourNumber, channelDistance } from '../../measure/srgb.ts';
import { type Canvas, PHOTO } from './canvas.ts';
import { type Judge, kindOf, OFF } from './verdict.ts';

/** Every fifth px both ways shows what is as large as a badge, at a twenty-fifth of the work. */
const gridStep = 5;
/** Neighbouring points that must be of nearly one colour (a channel): grain parts those of a photograph. */
const rowWithin = 3;
/** Points of one patch differ from its first by no more (a channel): one that began in a photograph must not swallow paint. */
const patchWithin = 8;
/** Smallest patch: a badge of 60 px whose words cover half of it has more. */
const leastPoints = 15;
/** A channel that steps by more at the rim within two points is an edge; a sky or a blur goes on more slowly. */
export const edgeStep = 24;
const edgesFrom = 0.35;
/** Compression moves what lies away from edges by so much (a channel) at most. */
const still = 2;
const flatFrom = 0.3;
/** Points of a patch that are looked at for its commonest colour, spread evenly. */
const looks = 400;
/** Greys and creams (channels that lie no farther apart) are no badge colours, and photographs are full of them. */
const leastSpread = 40;

/** The rim of the grid, which no patch enters. */
const rim = -1;
/** Points of other kinds: no patch takes them, but they are beside it. */
const taken = 1;

/** Where something flat with an edge round it lies in a photograph: a pixel of it, and its commonest colour. */
export interface Seed {
  readonly pixel: number;
  readonly colour: ColourNumber;
  /** Points of the patch. */
  readonly size: number;
}

/** Looks for patches off the palette on a grid of points: largest first, for a rim’s ringing has nearly the colour of what it surrounds. */
export function findSeeds(words: Uint32Array, { width, height, kinds, scratch }: Canvas, judge: Judge): Seed[] {
  const stride = Math.ceil(width / gridStep) + 2;
  const rows = Math.ceil(height / gridStep) + 2;
  const grid = scratch.words(stride * rows);
  /** The patch of each point; 0 for those that are free. */
  const owner = scratch.numbers(stride * rows).fill(rim);
  lay(words, kinds, width, height, grid, owner);
  const points = scratch.numbers(stride * rows);
  const seeds: Seed[] = [];
  const last = grid.length - stride;
  for (let start = stride, patch = taken + 1; ; start++, patch++) {
    start = nextStart(start, last, grid, owner);
    if (start === last) break;
    const { size, edges } = spread(start, patch, grid, owner, points, stride);
    if (size < leastPoints || edges < edgesFrom) continue;
    const seed = flatnessOf(points, size, (point) => grid[point]!);
    if (seed.flatness < flatFrom || kindOf(judge.verdict(grid[seed.point]!)) !== OFF) continue;
    const column = seed.point % stride;
    const row = (seed.point - column) / stride;
    seeds.push({ pixel: (row - 1) * gridStep * width + (column - 1) * gridStep, colour: grid[seed.point]!, size });
  }
  return seeds.sort((a, b) => b.size - a.size);
}

/** Writes the colour of every grid point, and whether it is free. */
function lay(
  words: Uint32Array,
  kinds: Uint8Array,
  width: number,
  height: number,
  grid: Uint32Array,
  owner: Int32Array,
): void {
  const stride = Math.ceil(width / gridStep) + 2;
  for (let y = 0, row = 1; y < height; y += gridStep, row++) {
    for (let x = 0, point = row * stride + 1; x < width; x += gridStep, point++) {
      const kind = kinds[y * width + x];
      grid[point] = colourOfWord(words[y * width + x]!);
      owner[point] = kind === PHOTO || kind === OFF ? 0 : taken;
    }
  }
}

/** The next free point in a lively colour that goes on to the right; `end` where there is none. */
function nextStart(from: number, end: number, grid: Uint32Array, owner: Int32Array): number {
  for (let point = from; point < end; point++) {
    if (owner[point] !== 0 || owner[point + 1] === rim) continue;
    const colour = grid[point]!;
    if (channelDistance(colour, grid[point + 1]!) <= rowWithin && spreadOf(colour) > leastSpread) return point;
  }
  return end;
}

/** Writes to `points` those that go on from the first in its colour: how many, and the share of their rim that is an edge. */
function spread(
  start: number,
  patch: number,
  grid: Uint32Array,
  owner: Int32Array,
  points: Int32Array,
  stride: number,
): { readonly size: number; readonly edges: number } {
  const colour = grid[start]!;
  points[0] = start;
  owner[start] = patch;
  let size = 1;
  let hard = 0;
  let links = 0;
  for (let at = 0; at < size; at++) {
    const point = points[at]!;
    for (let side = 0; side < 4; side++) {
      const step = side === 0 ? 1 : side === 1 ? -1 : side === 2 ? stride : -stride;
      const next = point + step;
      const its = owner[next]!;
      if (its === patch || its === rim) continue;
      const away = channelDistance(grid[next]!, colour);
      if (away <= patchWithin && its === 0) {
        owner[next] = patch;
        points[size++] = next;
        continue;
      }
      links++;
      if (away > edgeStep || (owner[next + step] !== rim && channelDistance(grid[next + step]!, colour) > edgeStep))
        hard++;
    }
  }
  return { size, edges: hard / Math.max(1, links) };
}

const spreadOf = (c: ColourNumber): number =>
  Math.max(c >> 16, (c >> 8) & 255, c & 255) - Math.min(c >> 16, (c >> 8) & 255, c & 255);

/** Where a patch has its commonest colour, and how flat it is: shares that have that colour exactly, and nearly; 0…2. */
export function flatnessOf(
  points: Int32Array,
  size: number,
  colourAt: (point: number) => ColourNumber,
): { readonly point: number; readonly flatness: number } {
  const counts = new Map<ColourNumber, number>();
  const step = Math.max(1, Math.floor(size / looks));
  let [looked, most, point] = [0, 0, points[0]!];
  for (let i = 0; i < size; i += step, looked++) {
    const colour = colourAt(points[i]!);
    const count = (counts.get(colour) ?? 0) + 1;
    counts.set(colour, count);
    if (count > most) {
      most = count;
      point = points[i]!;
    }
  }
  let nearly = 0;
  for (const [colour, count] of counts) if (channelDistance(colour, colourAt(point)) <= still) nearly += count;
  return { point, flatness: (most + nearly) / looked };
}
