import { cropOf, type Frame } from './frames.ts';
import type { Rgb } from './planes.ts';

/** How a line of text looks, as far as it can be told. */
export interface Look {
  /** Height of its capitals (of its characters, in Chinese) in px of the picture. */
  readonly size: number | null;
  /** Colours as `#rrggbb`. */
  readonly ink: string | null;
  readonly ground: string | null;
}

type Colour = readonly [r: number, g: number, b: number];

/** A colour is one colour when this share of its px lies within `near` (Euclidean, of 442) of their median. */
const uniform = 0.75;
const near = 26;
/** Ink that differs less from its ground is not told from noise. */
const leastContrast = 36;
/** … and where there is no noise, from what soft edges may differ by. */
const leastOnFlat = 8;
/** Letters lower than this have no px that is ink and nothing else. */
const leastCore = 9;
/** What counts as the inside of a letter: so much of the greatest distance from the ground. */
const inside = 0.85;

const unknown: Look = { size: null, ink: null, ground: null };

/** Lines higher than this are looked at in steps of several px: colour and height are told from fewer as well. */
const rowsLookedAt = 48;

/** A line on one ground: how far every px of it differs from that. */
export interface Grounded {
  readonly patch: Rgb;
  /** px of the picture between two of the patch. */
  readonly step: number;
  readonly ground: Colour;
  /** The ground is one colour to the px, so that there is no noise: a flat picture that lost nothing. */
  readonly isFlat: boolean;
  readonly distances: Float32Array;
  /** What all but a hundredth stay below. */
  readonly greatest: number;
}

/** Tells a line from its ground; null where that is not one colour: text on a photograph. */
export function groundedIn(picture: Rgb, frame: Frame): Grounded | null {
  const crop = cropOf(picture, frame);
  const step = Math.ceil(crop.height / rowsLookedAt);
  const patch = patchOf(picture, crop, step);
  const border = borderOf(patch);
  const ground = medianOf(patch, border);
  if (shareNear(patch, ground, border, near) < uniform) return null;
  const distances = distancesFrom(patch, ground);
  const isFlat = shareNear(patch, ground, border, 0) >= uniform;
  return { patch, step, ground, isFlat, distances, greatest: allButHundredth(distances) };
}

/** Measures one line. What is not sure is null. */
export function lookOf(line: Grounded | null, text: string): Look {
  if (line === null) return unknown;
  const { patch, step, ground, isFlat, distances, greatest } = line;
  if (greatest < (isFlat ? leastOnFlat : leastContrast)) return { ...unknown, ground: hex(ground) };
  const letters = letterHeight(distances, patch.width, greatest / 2, text);
  const size = letters === null ? null : letters * step;
  const core = whereAbove(distances, greatest * inside);
  const ink = medianOf(patch, core);
  const isSure = size !== null && size >= leastCore && shareNear(patch, ink, core, near) >= uniform;
  return { size, ink: isSure ? hex(ink) : null, ground: hex(ground) };
}

/** Every `step`-th px of a part of the picture. */
function patchOf(picture: Rgb, crop: ReturnType<typeof cropOf>, step: number): Rgb {
  const [width, height] = [Math.ceil(crop.width / step), Math.ceil(crop.height / step)];
  const data = new Uint8Array(width * height * 3);
  let to = 0;
  for (let y = 0; y < height; y++) {
    let from = ((crop.top + y * step) * picture.width + crop.left) * 3;
    for (let x = 0; x < width; x++, from += step * 3) {
      for (let c = 0; c < 3; c++, to++) data[to] = picture.data[from + c] ?? 0;
    }
  }
  return { data, width, height };
}

/** How high letters reach below the baseline, and small ones above it, as shares of a capital's height: usual Latin faces. */
const descent = 0.29;
const smallHeight = 0.72;

/** From the rows that hold ink; which part of a capital they are depends on the letters. */
function letterHeight(distances: Float32Array, width: number, isInk: number, text: string): number | null {
  const rows = Array.from({ length: distances.length / width }, (_, y) =>
    distances.subarray(y * width, (y + 1) * width).some((value) => value > isInk),
  );
  // Ink that touches the edge of the crop is a neighbour's, up to the first gap.
  const within = extentOf(
    rows,
    rows[0] === true ? rows.indexOf(false) : 0,
    rows.at(-1) === true ? rows.lastIndexOf(false) : rows.length - 1,
  );
  // Where no gap parts them, they are the line's own, which a tight crop cuts.
  const height = within >= fewestRows ? within : extentOf(rows, 0, rows.length - 1);
  if (height < fewestRows) return null;
  if (/\p{sc=Han}/u.test(text)) return height;
  const above = /[A-Z0-9bdfhklt!?'"$£€¥%&]/.test(text) ? 1 : smallHeight;
  const below = /[gjpqyQ,;()$@[\]{}|]/.test(text) ? descent : 0;
  return height / (above + below);
}

const fewestRows = 3;

/** Rows from the first to the last that hold ink, looked for between these two; 0 and below where there are none. */
function extentOf(rows: readonly boolean[], from: number, to: number): number {
  const first = rows.indexOf(true, Math.max(0, from));
  return first < 0 ? 0 : rows.lastIndexOf(true, to) - first + 1;
}

/** Places of px in a patch. */
type Places = readonly number[];

function borderOf({ width, height }: Rgb): Places {
  const places: number[] = [];
  for (let x = 0; x < width; x++) places.push(x, (height - 1) * width + x);
  for (let y = 1; y < height - 1; y++) places.push(y * width, y * width + width - 1);
  return places;
}

function whereAbove(values: Float32Array, limit: number): Places {
  const places: number[] = [];
  for (let i = 0; i < values.length; i++) if ((values[i] ?? 0) > limit) places.push(i);
  return places;
}

/** How far the `i`-th px is from a colour, 0…442. */
export function distanceFrom({ data }: Rgb, i: number, [r, g, b]: Colour): number {
  const [x, y, z] = [(data[i * 3] ?? 0) - r, (data[i * 3 + 1] ?? 0) - g, (data[i * 3 + 2] ?? 0) - b];
  return Math.sqrt(x * x + y * y + z * z);
}

function distancesFrom(patch: Rgb, colour: Colour): Float32Array {
  const distances = new Float32Array(patch.width * patch.height);
  for (let i = 0; i < distances.length; i++) distances[i] = distanceFrom(patch, i, colour);
  return distances;
}

/** What all but a hundredth of the distances stay below, in whole steps: sorting them took longer than all else here. */
function allButHundredth(distances: Float32Array): number {
  const counts = new Uint32Array(Math.ceil(Math.hypot(255, 255, 255)) + 1);
  for (const value of distances) {
    const step = Math.floor(value);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return rankIn(counts, Math.floor(distances.length * 0.99));
}

/** The value at this rank, from how often there is each whole one. */
function rankIn(counts: Uint32Array, rank: number): number {
  let below = 0;
  return counts.findIndex((many) => {
    below += many;
    return below > rank;
  });
}

function shareNear(patch: Rgb, colour: Colour, among: Places, reach: number): number {
  const close = among.filter((i) => distanceFrom(patch, i, colour) <= reach).length;
  return close / Math.max(1, among.length);
}

/** The median of each channel. */
function medianOf({ data }: Rgb, among: Places): Colour {
  const middle = (channel: number): number => {
    const count = new Uint32Array(256);
    for (const i of among) {
      const value = data[i * 3 + channel] ?? 0;
      count[value] = (count[value] ?? 0) + 1;
    }
    return rankIn(count, Math.floor(among.length / 2));
  };
  return [middle(0), middle(1), middle(2)];
}

const hex = (colour: Colour): string => `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
