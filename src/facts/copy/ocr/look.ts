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
/** Letters lower than this have no px that is ink and nothing else. */
const leastCore = 9;
/** What counts as the inside of a letter: so much of the greatest distance from the ground. */
const inside = 0.85;

const unknown: Look = { size: null, ink: null, ground: null };

/** Lines higher than this are looked at in steps of several px: colour and height are told from fewer as well. */
const rowsLookedAt = 48;

/** Measures one line. What is not sure is null: text on a photograph has no one ground. */
export function lookOf(picture: Rgb, frame: Frame, text: string): Look {
  const crop = cropOf(picture, frame);
  const step = Math.ceil(crop.height / rowsLookedAt);
  const [width, height] = [Math.ceil(crop.width / step), Math.ceil(crop.height / step)];
  const at = (i: number): number =>
    ((crop.top + Math.floor(i / width) * step) * picture.width + crop.left + (i % width) * step) * 3;
  const all = Int32Array.from({ length: width * height }, (_, i) => at(i));
  const border = all.filter(
    (_, i) => i < width || i >= width * (height - 1) || i % width === 0 || i % width === width - 1,
  );
  const ground = medianOf(picture, border);
  if (shareNear(picture, border, ground) < uniform) return unknown;

  const distances = Float32Array.from(all, (pixel) => distance(picture, pixel, ground));
  const greatest = distances.toSorted()[Math.floor(distances.length * 0.99)] ?? 0;
  if (greatest < leastContrast) return { ...unknown, ground: hex(ground) };
  const letters = letterHeight(distances, width, greatest / 2, text);
  const size = letters === null ? null : letters * step;
  const core = all.filter((_, i) => (distances[i] ?? 0) > greatest * inside);
  const ink = medianOf(picture, core);
  const isSure = size !== null && size >= leastCore && shareNear(picture, core, ink) >= uniform;
  return { size, ink: isSure ? hex(ink) : null, ground: hex(ground) };
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
  const first = rows.indexOf(true, rows[0] === true ? rows.indexOf(false) : 0);
  const last = rows.lastIndexOf(true, rows.at(-1) === true ? rows.lastIndexOf(false) : rows.length - 1);
  const height = last - first + 1;
  if (first < 0 || height < 3) return null;
  if (/\p{sc=Han}/u.test(text)) return height;
  const above = /[A-Z0-9bdfhklt!?'"$£€¥%&]/.test(text) ? 1 : smallHeight;
  const below = /[gjpqyQ,;()$@[\]{}|]/.test(text) ? descent : 0;
  return height / (above + below);
}

const distance = ({ data }: Rgb, at: number, [r, g, b]: Colour): number =>
  Math.hypot((data[at] ?? 0) - r, (data[at + 1] ?? 0) - g, (data[at + 2] ?? 0) - b);

const shareNear = (picture: Rgb, pixels: Int32Array, colour: Colour): number =>
  pixels.filter((at) => distance(picture, at, colour) <= near).length / Math.max(1, pixels.length);

function medianOf({ data }: Rgb, pixels: Int32Array): Colour {
  const channel = (c: 0 | 1 | 2): number =>
    Uint8Array.from(pixels, (at) => data[at + c] ?? 0).sort()[Math.floor(pixels.length / 2)] ?? 0;
  return [channel(0), channel(1), channel(2)];
}

const hex = (colour: Colour): string => `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
