import { colourOfWord, packed } from '../../measure/pixels.ts';
import { createScratch, type Scratch } from '../../measure/scratch.ts';
import { hexOf } from '../../measure/srgb.ts';
import type { PaletteFact, SampleFact, TextureFact } from '../../model/facts.ts';
import type { ColourRules } from '../../model/rules.ts';
import type { Census } from './census.ts';
import { ALLOWED, colourIndexOf, kindOf, ON, TINT } from './verdict.ts';

/** Kinds of pixels beside the verdicts: no colour is judged there. */
export const PHOTO = 6;
export const TRANSPARENT = 7;

/** Below half, what lies behind shows more than the pixel itself. */
const opaqueFrom = 128;

/** From so many pixels on `fill` is quicker than to write them one by one. */
const longRun = 48;

/** Kept per process: one picture is judged after the other, and nothing of a canvas outlives its picture. */
const scratch = createScratch();

/** A sample with what every pixel of it is. Arrays run row by row, and are valid until the next picture is judged. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly scaleX: number;
  readonly scaleY: number;
  /** Of the asset, in px. */
  readonly full: SampleFact['full'];
  /** ON, OFF, PHOTO … by pixel. */
  readonly kinds: Uint8Array;
  /** `0xrrggbb` by pixel; 0 where nothing is judged. */
  readonly colours: Uint32Array;
  /** Number of the colour in the census by pixel. */
  readonly numbers: Int32Array;
  /** Pixels by kind. */
  readonly counts: Int32Array;
  /** Room for what else is found on it. */
  readonly scratch: Scratch;
}

/** Judges every pixel that is neither photographic nor transparent, and counts its colour in the census. */
export function judgePixels(sample: SampleFact, tiles: TextureFact['tiles'], census: Census): Canvas {
  const { data, width, height, scaleX, scaleY, full } = sample;
  const words = packed(data);
  scratch.begin();
  const canvas: Canvas = {
    width,
    height,
    scaleX,
    scaleY,
    full,
    kinds: scratch.bytes(width * height),
    colours: scratch.words(width * height),
    numbers: scratch.numbers(width * height),
    counts: new Int32Array(TRANSPARENT + 1),
    scratch,
  };
  census.begin();
  for (let y = 0; y < height; y++) judgeRow(words, y, tiles, canvas, census);
  return canvas;
}

/** By stretches that are photographic and stretches that are not. */
function judgeRow(words: Uint32Array, y: number, tiles: TextureFact['tiles'], canvas: Canvas, census: Census): void {
  const { width, kinds, counts } = canvas;
  const tileRow = Math.floor(y / tiles.size) * tiles.columns;
  let from = y * width;
  for (let column = 0; column < tiles.columns; ) {
    const photo = tiles.photo[tileRow + column];
    while (column < tiles.columns && tiles.photo[tileRow + column] === photo) column++;
    const end = y * width + Math.min(width, column * tiles.size);
    if (photo === '1') {
      counts[PHOTO]! += end - from;
      kinds.fill(PHOTO, from, end);
    } else judgeStretch(words, from, end, canvas, census);
    from = end;
  }
}

/** Pixels of one row, by runs of one colour. Called often and short: so it is compiled once, and not for its first picture. */
function judgeStretch(
  words: Uint32Array,
  from: number,
  end: number,
  { kinds, colours, numbers, counts }: Canvas,
  census: Census,
): void {
  for (let i = from; i < end; ) {
    const start = i;
    const word = words[start]!;
    i++;
    while (i < end && words[i] === word) i++;
    if (word >>> 24 < opaqueFrom) {
      counts[TRANSPARENT]! += i - start;
      kinds.fill(TRANSPARENT, start, i);
      continue;
    }
    const colour = colourOfWord(word);
    const number = census.count(colour, i - start);
    const kind = kindOf(census.verdictOf(number));
    counts[kind]! += i - start;
    if (i - start >= longRun) {
      kinds.fill(kind, start, i);
      colours.fill(colour, start, i);
      numbers.fill(number, start, i);
      continue;
    }
    for (let pixel = start; pixel < i; pixel++) {
      kinds[pixel] = kind;
      colours[pixel] = colour;
      numbers[pixel] = number;
    }
  }
}

/** A canvas on which only the pixels of one rule colour have a kind: ON. */
export function onlyColour(canvas: Canvas, census: Census, index: number): Canvas {
  const kinds = canvas.scratch.bytes(canvas.kinds.length);
  for (let i = 0; i < kinds.length; i++) {
    const kind = canvas.kinds[i]!;
    if ((kind === ON || kind === ALLOWED) && colourIndexOf(census.verdictOf(canvas.numbers[i]!)) === index)
      kinds[i] = ON;
  }
  return { ...canvas, kinds };
}

/** What is counted of a rule colour, side by side. */
const perColour = 5;
const [all, tint, allowed, mostOften, shade] = [0, 1, 2, 3, 4] as const;

/** What was found of each rule colour, greatest share first; colours that are not there are left out. */
export function coloursFound(census: Census, rules: ColourRules, pixels: number): PaletteFact['colours'] {
  const found = countColours(census, rules.colours.length);
  return rules.colours
    .map((rule, index) => ({ rule, at: index * perColour }))
    .filter(({ at }) => found[at + all]! > 0)
    .sort((a, b) => found[b.at + all]! - found[a.at + all]!)
    .map(({ rule, at }) => ({
      name: rule.name,
      hex: rule.hex,
      foundHex: hexOf(found[at + shade]!),
      share: found[at + all]! / pixels,
      tintShare: found[at + tint]! / pixels,
      allowedShare: found[at + allowed]! / pixels,
    }));
}

function countColours(census: Census, colours: number): Int32Array {
  const found = new Int32Array(colours * perColour);
  for (const number of census.met) addColour(census, number, found);
  return found;
}

/** Adds a colour of the census to the rule colour that it passes for. */
function addColour(census: Census, number: number, found: Int32Array): void {
  const verdict = census.verdictOf(number);
  const kind = kindOf(verdict);
  if (kind !== ON && kind !== TINT && kind !== ALLOWED) return;
  const at = colourIndexOf(verdict) * perColour;
  const count = census.countOf(number);
  const colour = census.colourOf(number);
  found[at + all]! += count;
  if (kind === TINT) found[at + tint]! += count;
  if (kind === ALLOWED) found[at + allowed]! += count;
  if (count > found[at + mostOften]! || (count === found[at + mostOften]! && colour < found[at + shade]!)) {
    found[at + mostOften] = count;
    found[at + shade] = colour;
  }
}
