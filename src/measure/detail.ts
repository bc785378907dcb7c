import { fourier, hann } from './fourier.ts';
import { fourfoldBrightness, type Pixels, packed } from './pixels.ts';

/** How fine the detail of a picture is, in the places that have most of it. */
export interface Detail {
  /**
   * Power at 0.52–0.97 of the finest frequency that pixels can hold, over that at 0.12–0.4, in the sharpest eighth of
   * the detailed tiles. A picture at its native size has 0.05–1; enlarged twofold, under 0.03. Null without detail.
   */
  readonly fineness: number | null;
  /** Share of neighbours that differ, 0…1: most do in a photograph, few in flat artwork. */
  readonly textured: number;
  /** Power by frequency, 0 … 64 of 64, summed over the detailed tiles with the same weight for each. */
  readonly spectrum: Float64Array;
}

/** Pixels of a row that are transformed at once: fine enough to tell bands, short enough to stay within one subject. */
const size = 128;
const tileHeight = 16;
/** Tiles looked at: the most detailed ones. */
const looked = 32;
/** Rows of a tile that are transformed, two at a time. */
const rowPairs: readonly (readonly [number, number])[] = [
  [1, 4],
  [6, 9],
  [11, 14],
];
const midBand = [0.12, 0.4] as const;
const highBand = [0.52, 0.97] as const;
/** Least amplitude (root mean square, 8-bit levels) in the middle band: below it a JPEG's own noise is what we see. */
const leastDetail = 1.5;
/** Least number of tiles with that much detail. */
const leastTiles = 6;
/** Which of the tiles, sorted by fineness, speaks for the picture: its sharp part, without the single odd tile. */
const sharpest = 0.88;
/** Brightness, in quarters of a level, by which neighbours must differ to count as different. */
const difference = 4;

const transform = fourier(size);
const window = hann(size);
const re = new Float64Array(size);
const im = new Float64Array(size);

/** Measures the rows of the most detailed tiles at full resolution. Transparent pixels count as black. */
export function detailOf(pixels: Pixels): Detail {
  const { steps, columns, textured } = tilesOf(pixels);
  const spectrum = new Float64Array(size / 2 + 1);
  const fineness: number[] = [];
  const words = packed(pixels.data);
  for (const tile of greatest(steps, looked)) {
    const corner = Math.floor(tile / columns) * tileHeight * pixels.width + (tile % columns) * (size / 2);
    const power = new Float64Array(size / 2 + 1);
    for (const [first, second] of rowPairs)
      addPower(words, corner + first * pixels.width, corner + second * pixels.width, power);
    const mid = meanIn(power, midBand);
    if (amplitude(power) < leastDetail) continue;
    fineness.push(meanIn(power, highBand) / mid);
    addParts(power, mid, spectrum);
  }
  fineness.sort((a, b) => a - b);
  return {
    fineness: fineness.length < leastTiles ? null : fineness[Math.round(sharpest * (fineness.length - 1))]!,
    textured,
    spectrum,
  };
}

/** The places of the `count` greatest values, greatest first. Numbers alone are sorted: a large picture has thousands. */
function greatest(values: Float64Array, count: number): readonly number[] {
  const least = values.toSorted().at(-count) ?? Number.NEGATIVE_INFINITY;
  return [...values.keys()]
    .filter((i) => values[i]! >= least)
    .sort((a, b) => values[b]! - values[a]!)
    .slice(0, count);
}

interface Tiles {
  /** Mean step between neighbours in two rows of each tile, in quarters of a level, row by row. */
  readonly steps: Float64Array;
  /** Tiles in a row. */
  readonly columns: number;
  /** Share of those neighbours that differ, over all tiles. */
  readonly textured: number;
}

/** Overlapping by half, so that detail at a tile's faded end is met in the next one's middle. */
function tilesOf(pixels: Pixels): Tiles {
  const half = size / 2;
  const words = packed(pixels.data);
  const columns = Math.max(0, Math.floor(pixels.width / half) - 1);
  const rows = Math.floor(pixels.height / tileHeight);
  const steps = new Float64Array(columns * rows);
  let differing = 0;
  for (let row = 0, tile = 0; row < rows && columns > 0; row++) {
    const y = row * tileHeight;
    writeSteps(words, y * pixels.width, pixels.width, before);
    for (let column = 0; column < columns; column++, tile++) {
      writeSteps(words, y * pixels.width + (column + 1) * half, pixels.width, here);
      steps[tile] = (before[0]! + here[0]!) / (4 * half);
      differing += (before[1]! + here[1]!) / (4 * half);
      before.set(here);
    }
  }
  return { steps, columns, textured: differing / Math.max(1, steps.length) };
}

/** Of the two halves of a tile: the sum of its steps, and how many neighbours differ. */
const before = new Float64Array(2);
const here = new Float64Array(2);

/** Half a tile, in two of its rows; `corner` is its first pixel. */
function writeSteps(words: Uint32Array, corner: number, width: number, out: Float64Array): void {
  let steps = 0;
  let differing = 0;
  for (let row = 4; row < tileHeight; row += 8) {
    let i = corner + row * width;
    let word = words[i]!;
    let last = fourfoldBrightness(word);
    for (const end = i + size / 2; i < end; i++) {
      if (words[i] === word) continue;
      word = words[i]!;
      const value = fourfoldBrightness(word);
      const step = Math.abs(value - last);
      steps += step;
      if (step >= difference) differing++;
      last = value;
    }
  }
  out[0] = steps;
  out[1] = differing;
}

function addParts(power: Float64Array, whole: number, to: Float64Array): void {
  for (let k = 0; k < power.length; k++) to[k]! += power[k]! / whole;
}

/** Adds the power spectra of two rows: one transform does both, one as its real and one as its imaginary part. */
function addPower(words: Uint32Array, first: number, second: number, power: Float64Array): void {
  load(words, first, re);
  load(words, second, im);
  transform(re, im);
  for (let k = 0; k <= size / 2; k++) {
    const mirrored = (size - k) % size;
    power[k]! += (re[k]! ** 2 + im[k]! ** 2 + re[mirrored]! ** 2 + im[mirrored]! ** 2) / 2;
  }
}

function load(words: Uint32Array, from: number, out: Float64Array): void {
  let mean = 0;
  for (let i = 0; i < size; i++) {
    const word = words[from + i]!;
    out[i] = (fourfoldBrightness(word) * (word >>> 24)) / 1020;
    mean += out[i]!;
  }
  mean /= size;
  for (let i = 0; i < size; i++) out[i] = (out[i]! - mean) * window[i]!;
}

/** Mean power between two frequencies, as parts of the finest. */
export function meanIn(power: Float64Array, [from, to]: readonly [number, number]): number {
  const last = power.length - 1;
  let sum = 0;
  let count = 0;
  for (let k = Math.ceil(from * last); k <= Math.floor(to * last); k++, count++) sum += power[k]!;
  return sum / Math.max(1, count);
}

/** Root mean square, in 8-bit levels, of what lies in the middle band (Parseval; 0.375 is the mean of Hann's window squared). */
function amplitude(power: Float64Array): number {
  const last = power.length - 1;
  let sum = 0;
  for (let k = Math.ceil(midBand[0] * last); k <= Math.floor(midBand[1] * last); k++) sum += power[k]!;
  return Math.sqrt((2 * sum) / (2 * rowPairs.length * size * size * 0.375));
}
