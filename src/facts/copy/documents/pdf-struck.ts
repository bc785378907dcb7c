import { type extractImages, getResolvedPDFJS, type StructuredTextItem } from 'unpdf';
import type { CopyPiece } from '../../../model/copy.ts';

type Pdf = Extract<Parameters<typeof extractImages>[0], { readonly numPages: number }>;
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** A straight stroke or a thin bar, in points of the page, from the bottom left. */
export interface Stroke {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  /** From one point to another, so that it may be slanted. */
  readonly isLine: boolean;
}
/** A line of text as it is shown, and which parts of it are struck through. */
export interface StruckLine {
  readonly text: string;
  readonly struck: CopyPiece['struck'];
}

// Node 20 lacks this method, by which pdf.js hands on a typeface: without it, all that is drawn after it goes missing.
if (!('transferToFixedLength' in ArrayBuffer.prototype)) {
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length: number) {
      return this.slice(0, length);
    },
  });
}

/** As pdf.js tells an annotation, as far as it is read here. */
interface Note {
  readonly subtype?: string;
  readonly annotationFlags?: number;
  readonly quadPoints?: ArrayLike<number> & Iterable<number>;
  readonly lineCoordinates?: ArrayLike<number> & Iterable<number>;
}

/** How many numbers follow the operators of a path in pdf.js: move, line, cubic and quadratic curve, close. */
const operands = [2, 2, 6, 4, 0] as const;

/** Everything on a page that may strike something out. */
export async function strokesOn(document: Pdf, page: number): Promise<readonly Stroke[]> {
  const { OPS } = await getResolvedPDFJS();
  const sheet = await document.getPage(page);
  const { fnArray, argsArray } = await sheet.getOperatorList();
  const strokes: Stroke[] = [...notedIn(await sheet.getAnnotations())];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const saved: Matrix[] = [];
  fnArray.forEach((operator, i) => {
    const given: unknown[] = argsArray[i] ?? [];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = times(matrix, given as unknown as Matrix);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (given[0]) matrix = times(matrix, given[0] as Matrix);
    } else if (operator === OPS.constructPath && given[0] !== OPS.endPath) {
      const [path] = (given[1] ?? []) as readonly (Float32Array | null)[];
      if (path) strokes.push(...partsOf(path, matrix));
    }
  });
  return strokes;
}

/** A note that is not shown on a screen (ISO 32000-1, 12.5.3: hidden, or no view). */
const unseen = 2 | 32;

/** What a reader of PDFs strikes out, or draws a line through: a note of its own, laid over the page. */
function notedIn(notes: readonly unknown[]): readonly Stroke[] {
  return notes.flatMap((note) => {
    const { subtype, annotationFlags = 0, quadPoints, lineCoordinates } = note as Note;
    if ((annotationFlags & unseen) !== 0) return [];
    if (subtype === 'Line' && lineCoordinates) return [strokeAround([...lineCoordinates], null)];
    if (subtype !== 'StrikeOut' || !quadPoints) return [];
    const corners = [...quadPoints];
    // Eight numbers each: the corners of what is struck. Its line runs through their middle.
    return Array.from({ length: Math.floor(corners.length / 8) }, (_, i) => corners.slice(i * 8, i * 8 + 8)).map(
      (quad) => strokeAround(quad, quad.filter((_, k) => k % 2 === 1).reduce((sum, y) => sum + y, 0) / 4),
    );
  });
}

/** @param level height of a level line; null: from corner to corner */
function strokeAround(points: readonly number[], level: number | null): Stroke {
  const [xs, ys] = [0, 1].map((side) => points.filter((_, k) => k % 2 === side)) as [number[], number[]];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: level ?? Math.min(...ys),
    top: level ?? Math.max(...ys),
    isLine: true,
  };
}

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** The extent of each part of a path that has no curves. */
function partsOf(path: Float32Array, [a, b, c, d, e, f]: Matrix): readonly Stroke[] {
  const parts: Stroke[] = [];
  let points: (readonly [x: number, y: number])[] = [];
  let isStraight = true;
  const end = (): void => {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    if (isStraight && points.length > 1)
      parts.push({
        left: Math.min(...xs),
        right: Math.max(...xs),
        bottom: Math.min(...ys),
        top: Math.max(...ys),
        isLine: points.length === 2,
      });
    [points, isStraight] = [[], true];
  };
  for (let at = 0; at < path.length; ) {
    const operator = path[at] ?? 0;
    const count = operands[operator] ?? 0;
    if (operator === 0) end();
    if (count === 2) {
      const [x, y] = [path[at + 1] ?? 0, path[at + 2] ?? 0];
      points.push([a * x + c * y + e, b * x + d * y + f]);
    } else if (count > 2) isStraight = false;
    at += 1 + count;
  }
  end();
  return parts;
}

/** Where a stroke's middle lies when it strikes out, in em above the baseline: below is an underline, above an overline. */
const middleOf = { from: 0.12, to: 0.55 } as const;
/** The most that it may rise, in em: a slanted line goes from corner to corner of a price, a bar is thin. */
const mostRise = 1.1;
const mostThick = 0.2;
/** The least share of a word that is under the stroke: letters' widths are estimated. */
const leastCover = 0.6;

/** Of all letters in em, roughly: enough to tell which word a stroke lies over. */
const widthOf = (letter: string): number =>
  /[\s.,:;'’!|iIjl()[\]]/.test(letter) ? 0.28 : /[MWmw%@\u2e80-\uffe0]/.test(letter) ? 0.9 : 0.55;

/** @param items of one line, in their order */
export function lineOf(items: readonly StructuredTextItem[], strokes: readonly Stroke[]): StruckLine {
  const letters = items.flatMap((item) => {
    const over = strokes.filter((stroke) => isThrough(stroke, item));
    const all = [...item.str];
    const em = item.width / all.reduce((sum, letter) => sum + widthOf(letter), 0);
    let x = item.x;
    return all.map((letter) => {
      const middle = x + (widthOf(letter) * em) / 2;
      x += widthOf(letter) * em;
      return { letter, isStruck: over.some(({ left, right }) => left <= middle && middle <= right) };
    });
  });
  let text = '';
  const struck: [number, number][] = [];
  for (const word of wordsOf(letters)) {
    const start = text === '' ? 0 : text.length + 1;
    text += (text === '' ? '' : ' ') + word.map(({ letter }) => letter).join('');
    if (word.filter(({ isStruck }) => isStruck).length < word.length * leastCover) continue;
    const last = struck.at(-1);
    if (last?.[1] === start - 1) last[1] = text.length;
    else struck.push([start, text.length]);
  }
  return { text, struck };
}

function isThrough({ bottom, top, left, right, isLine }: Stroke, { y, fontSize }: StructuredTextItem): boolean {
  const [middle, rise] = [((bottom + top) / 2 - y) / fontSize, (top - bottom) / fontSize];
  const isFlat = rise < (isLine ? mostRise : mostThick) && right - left > top - bottom;
  return isFlat && middle > middleOf.from && middle < middleOf.to;
}

function wordsOf<T extends { readonly letter: string }>(letters: readonly T[]): readonly (readonly T[])[] {
  const words: T[][] = [[]];
  for (const one of letters) {
    if (/[\s\u00a0]/.test(one.letter)) words.push([]);
    else words.at(-1)?.push(one);
  }
  return words.filter((word) => word.length > 0);
}
