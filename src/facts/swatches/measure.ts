import { colourOfWord, packed } from '../../measure/pixels.ts';
import { type ColourNumber, hexOf, writeOklab } from '../../measure/srgb.ts';
import type { SampleFact, Swatch } from '../../model/facts.ts';

/** Most swatches of a picture: what a person takes in, and more than a brand's palette in one asset. */
const mostSwatches = 10;
/** Smallest share: under it an edge's blend passes for a colour. */
const leastShare = 0.004;
/** A peak is a cell of at least this share: the rest of the colour lies in the cells round it. */
const leastPeak = 0.0005;
/** Half-transparent and less: what lies behind shows more. */
const opaqueFrom = 128;
/** Distances in OKLab under which two peaks are one colour: for colours that keep one exact value, and for all others. */
const apartExact = 0.012;
const apart = 0.035;
/** Lead of a cell's commonest colour over all others, as a share, from which it is a chosen colour and no run of many. */
const exactFrom = 0.3;

/** Colours are gathered in 32³ cells of sRGB. */
const allCells = 1 << 15;
const cellOf = (c: ColourNumber): number => ((c >> 9) & 0x7c00) | ((c >> 6) & 0x3e0) | ((c >> 3) & 0x1f);

/** The cells that a picture meets: those that may be peaks, heaviest first, and then all others. */
interface Cells {
  readonly counts: Uint32Array;
  /** The commonest colour where it holds a good part, else the mean. */
  readonly colours: Uint32Array;
  /** 1 where it is the commonest. */
  readonly exact: Uint8Array;
  /** OKLab, three a cell. */
  readonly labs: Float64Array;
}

/**
 * The colours that a picture consists of, with their share of the opaque pixels, greatest first: the peaks of a 32³
 * histogram, farthest and heaviest first; each pixel belongs to the nearest peak.
 */
export function measureSwatches(sample: SampleFact): Swatch[] {
  const { cells, opaque } = gather(sample);
  const { counts, colours, labs } = cells;
  const peaks: number[] = [];
  const nearest = new Float64Array(counts.length).fill(Number.POSITIVE_INFINITY);
  const owner = new Uint8Array(counts.length);
  while (peaks.length < mostSwatches) {
    const next = nextPeak(cells, nearest, opaque);
    if (next === null) break;
    claim(labs, next, peaks.length, nearest, owner);
    peaks.push(next);
  }
  const owned = countsOf(counts, owner);
  return peaks
    .map((peak, i) => ({ hex: hexOf(colours[peak]!), share: owned[i]! / opaque }))
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share || (a.hex < b.hex ? -1 : 1));
}

/** Gives a peak the cells that no peak before it is nearer to. */
function claim(labs: Float64Array, cell: number, peak: number, nearest: Float64Array, owner: Uint8Array): void {
  const l = labs[cell * 3]!;
  const a = labs[cell * 3 + 1]!;
  const b = labs[cell * 3 + 2]!;
  for (let i = 0, at = 0; i < nearest.length; i++, at += 3) {
    const d = (labs[at]! - l) ** 2 + (labs[at + 1]! - a) ** 2 + (labs[at + 2]! - b) ** 2;
    if (d >= nearest[i]!) continue;
    nearest[i] = d;
    owner[i] = peak;
  }
}

/** Pixels by peak. */
function countsOf(counts: Uint32Array, owner: Uint8Array): Float64Array {
  const owned = new Float64Array(mostSwatches);
  for (let i = 0; i < counts.length; i++) owned[owner[i]!]! += counts[i]!;
  return owned;
}

/** The heaviest cell, weighed down where it lies near a peak that is taken; null where all that is left is small. */
function nextPeak({ counts, exact }: Cells, nearest: Float64Array, opaque: number): number | null {
  let best: number | null = null;
  let most = leastPeak * opaque;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    // No cell behind this one can weigh more.
    if (count <= most) break;
    const distance = nearest[i]!;
    const least = exact[i] === 1 ? apartExact : apart;
    if (distance < least * least) continue;
    const weight = count * Math.min(1, distance / (4 * least * least));
    if (weight <= most) continue;
    most = weight;
    best = i;
  }
  return best;
}

/**
 * What is known of each cell: how often it was met, its sums of red, green and blue, the colour that leads in it and by
 * how much (Boyer & Moore 1991), side by side so that a cell is one place in memory. Kept between pictures.
 */
const table = new Uint32Array(allCells * 8);
const [sumOfRed, sumOfGreen, sumOfBlue, leader, lead] = [1, 2, 3, 4, 5] as const;

function gather({ data }: SampleFact): { readonly cells: Cells; readonly opaque: number } {
  const met: number[] = [];
  const opaque = count(packed(data), met);
  const cells = describe(heaviestFirst(met, leastPeak * opaque));
  forget(met);
  return { cells, opaque };
}

/** One by one: `fill` takes longer for eight numbers than to write them. */
function forget(met: readonly number[]): void {
  for (let i = 0; i < met.length; i++) {
    const entry = met[i]! * 8;
    for (let k = entry; k <= entry + lead; k++) table[k] = 0;
  }
}

/** By runs of one colour; notes cells that were not met before, and returns how many pixels are opaque. */
function count(words: Uint32Array, met: number[]): number {
  let opaque = 0;
  for (let i = 0; i < words.length; ) {
    const from = i++;
    const word = words[from]!;
    while (i < words.length && words[i] === word) i++;
    if (word >>> 24 < opaqueFrom) continue;
    const colour = colourOfWord(word);
    const run = i - from;
    opaque += run;
    const cell = cellOf(colour);
    const entry = cell * 8;
    if (table[entry] === 0) met.push(cell);
    table[entry]! += run;
    table[entry + sumOfRed]! += run * (colour >> 16);
    table[entry + sumOfGreen]! += run * ((colour >> 8) & 255);
    table[entry + sumOfBlue]! += run * (colour & 255);
    if (table[entry + leader] === colour) table[entry + lead]! += run;
    else if (table[entry + lead]! >= run) table[entry + lead]! -= run;
    else {
      table[entry + leader] = colour;
      table[entry + lead] = run - table[entry + lead]!;
    }
  }
  return opaque;
}

/** Those that may be peaks, heaviest first and then by number; behind them all others, which are the most by far. */
function heaviestFirst(met: readonly number[], least: number): Int32Array {
  // Both in one number, because numbers are sorted quickest.
  const heavy: number[] = [];
  const ordered = new Int32Array(met.length);
  let end = met.length;
  for (const cell of met) {
    const count = table[cell * 8]!;
    if (count > least) heavy.push(cell - count * allCells);
    else ordered[--end] = cell;
  }
  const sorted = Float64Array.from(heavy).sort();
  for (let i = 0; i < end; i++) ordered[i] = sorted[i]! - Math.floor(sorted[i]! / allCells) * allCells;
  return ordered;
}

function describe(ordered: Int32Array): Cells {
  const n = ordered.length;
  const cells = {
    counts: new Uint32Array(n),
    colours: new Uint32Array(n),
    exact: new Uint8Array(n),
    labs: new Float64Array(n * 3),
  };
  for (let i = 0; i < n; i++) {
    const entry = ordered[i]! * 8;
    const count = table[entry]!;
    const mean = (sum: number): number => Math.round(table[entry + sum]! / count);
    const exact = table[entry + lead]! >= exactFrom * count;
    const colour = exact ? table[entry + leader]! : (mean(sumOfRed) << 16) | (mean(sumOfGreen) << 8) | mean(sumOfBlue);
    cells.counts[i] = count;
    cells.colours[i] = colour;
    cells.exact[i] = exact ? 1 : 0;
    writeOklab(colour, cells.labs, i * 3);
  }
  return cells;
}
