import { packed } from '../../measure/pixels.ts';
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
const cells = 1 << 15;
const cellOf = (c: ColourNumber): number => ((c >> 9) & 0x7c00) | ((c >> 6) & 0x3e0) | ((c >> 3) & 0x1f);

interface Cell {
  readonly count: number;
  /** Its commonest colour where that holds a majority, else the mean. */
  readonly colour: ColourNumber;
  readonly exact: boolean;
  /** OKLab. */
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

/**
 * The colours that a picture consists of, with their share of the opaque pixels, greatest first: the peaks of a 32³
 * histogram, farthest and heaviest first; each pixel belongs to the nearest peak.
 */
export function measureSwatches(sample: SampleFact): Swatch[] {
  const { cellsMet, opaque } = gather(sample);
  const peaks: Cell[] = [];
  const nearest = new Float64Array(cellsMet.length).fill(Number.POSITIVE_INFINITY);
  const owner = new Int32Array(cellsMet.length);
  while (peaks.length < mostSwatches) {
    const next = nextPeak(cellsMet, nearest, opaque);
    if (next === undefined) break;
    for (let i = 0; i < cellsMet.length; i++) {
      const { l, a, b } = cellsMet[i]!;
      const d = (l - next.l) ** 2 + (a - next.a) ** 2 + (b - next.b) ** 2;
      if (d >= nearest[i]!) continue;
      nearest[i] = d;
      owner[i] = peaks.length;
    }
    peaks.push(next);
  }
  const counts = peaks.map(() => 0);
  cellsMet.forEach(({ count }, i) => {
    counts[owner[i]!]! += count;
  });
  return peaks
    .map(({ colour }, i) => ({ hex: hexOf(colour), share: counts[i]! / opaque }))
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share || (a.hex < b.hex ? -1 : 1));
}

/** The heaviest cell, weighed down where it lies near a peak that is taken; undefined where all that is left is small. */
function nextPeak(met: readonly Cell[], nearest: Float64Array, opaque: number): Cell | undefined {
  let best: Cell | undefined;
  let most = leastPeak * opaque;
  for (let i = 0; i < met.length; i++) {
    const candidate = met[i]!;
    // Heaviest first: no cell behind this one can weigh more.
    if (candidate.count <= most) break;
    const distance = nearest[i]!;
    const least = candidate.exact ? apartExact : apart;
    if (distance < least * least) continue;
    const weight = candidate.count * Math.min(1, distance / (4 * least * least));
    if (weight <= most) continue;
    most = weight;
    best = candidate;
  }
  return best;
}

// Kept between pictures; only cells that were met are cleaned.
const counts = new Uint32Array(cells);
const sums = new Float64Array(cells * 3);
const candidates = new Uint32Array(cells);
const leads = new Uint32Array(cells);
const lab = new Float64Array(3);

/** One pass over the pixels by runs of one colour. */
function gather({ data, width, height }: SampleFact): { readonly cellsMet: Cell[]; readonly opaque: number } {
  const words = packed(data);
  const met: number[] = [];
  let opaque = 0;
  const end = width * height;
  for (let i = 0; i < end; ) {
    const at = i * 4;
    if (data[at + 3]! < opaqueFrom) {
      i++;
      continue;
    }
    const colour = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
    const from = i++;
    while (i < end && words[i] === words[from]) i++;
    opaque += i - from;
    enter(colour, i - from, met);
  }
  const cellsMet = met.sort((a, b) => counts[b]! - counts[a]! || a - b).map(describe);
  for (const cell of met) {
    counts[cell] = 0;
    sums.fill(0, cell * 3, cell * 3 + 3);
    leads[cell] = 0;
  }
  return { cellsMet, opaque };
}

/** Counts a run, and keeps the cell's majority by vote (Boyer & Moore 1991). */
function enter(colour: ColourNumber, run: number, met: number[]): void {
  const cell = cellOf(colour);
  if (counts[cell] === 0) met.push(cell);
  counts[cell]! += run;
  sums[cell * 3]! += run * (colour >> 16);
  sums[cell * 3 + 1]! += run * ((colour >> 8) & 255);
  sums[cell * 3 + 2]! += run * (colour & 255);
  if (candidates[cell] === colour) leads[cell]! += run;
  else if (leads[cell]! >= run) leads[cell]! -= run;
  else {
    candidates[cell] = colour;
    leads[cell] = run - leads[cell]!;
  }
}

function describe(cell: number): Cell {
  const count = counts[cell]!;
  const exact = leads[cell]! >= exactFrom * count;
  const mean = (channel: number): number => Math.round(sums[cell * 3 + channel]! / count);
  const colour = exact ? candidates[cell]! : (mean(0) << 16) | (mean(1) << 8) | mean(2);
  writeOklab(colour, lab);
  return { count, colour, exact, l: lab[0]!, a: lab[1]!, b: lab[2]! };
}
