import type { CopyPiece } from '../../../model/copy.ts';
import type { Read } from './decode.ts';
import type { Grounded } from './look.ts';

/** A price, with the sign or the word that makes it one: only these are looked at. */
const priced = /(?:\p{Sc}\s?|(?<![\p{L}\d])[fFEeCSL])?\d(?:[\d.,]*\d)?(?:\s?[€元])?/gu;

/** What lies over a line counts as ink from this share of its letters' distance from the ground: a stroke may be paler. */
const isInk = 0.4;
/** A stroke is so many times as long as what it lies over is high: no bar of a letter is. */
const leastLength = 1.2;
const fewestColumns = 8;
/** … and at most this thick, as a share of that height, which it crosses between these two. */
const mostThick = 0.25;
const middle = { from: 0.3, to: 0.75 } as const;
/** Share of its columns that have ink above it, and below: a dash stands alone. */
const leastCrossed = 0.35;
/** Share of a price's characters that are under the stroke. */
const leastCover = 0.6;

interface Run {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** Which prices of a line are struck out by a stroke through the middle of their letters, as [start, end) in `text`. */
export function struckIn(line: Grounded | null, read: readonly Read[], text: string): CopyPiece['struck'] {
  const prices = [...text.matchAll(priced)];
  if (line === null || prices.length === 0) return [];
  const strokes = strokesIn(line);
  if (strokes.length === 0) return [];
  const ats = charactersOf(read);
  return prices.flatMap(({ 0: price, index }) => {
    const own = ats.slice(index, index + price.length).map((at) => at * line.patch.width);
    const under = own.filter((x) => strokes.some(({ from, to }) => from <= x && x <= to));
    return under.length >= own.length * leastCover ? [[index, index + price.length]] : [];
  });
}

/** Where each character of the line stands, 0…1, without the spaces around it. */
function charactersOf(read: readonly Read[]): readonly number[] {
  const all = read.flatMap(({ text, at }) => [...text].map((letter) => ({ letter, at })));
  const start = all.findIndex(({ letter }) => letter.trim() !== '');
  return all.slice(Math.max(0, start)).map(({ at }) => at);
}

function strokesIn({ patch: { width }, distances, greatest }: Grounded): readonly Run[] {
  const height = distances.length / width;
  const inked = (x: number, y: number): boolean => (distances[y * width + x] ?? 0) > greatest * isInk;
  return Array.from({ length: height }, (_, y) => runsIn(y, width, inked))
    .flat()
    .filter((run) => crosses(run, height, inked));
}

function runsIn(y: number, width: number, inked: (x: number, y: number) => boolean): readonly Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let x = 0; x <= width; x++) {
    const is = x < width && inked(x, y);
    if (is && from < 0) from = x;
    if (!is && from >= 0) {
      if (x - from >= fewestColumns) runs.push({ y, from, to: x - 1 });
      from = -1;
    }
  }
  return runs;
}

/** Whether a run of ink lies over letters: they reach above it and below it, and it is longer than they are high. */
function crosses({ y, from, to }: Run, height: number, inked: (x: number, y: number) => boolean): boolean {
  const length = to - from + 1;
  const columns = Array.from({ length }, (_, i) => from + i);
  const isFull = (row: number): boolean =>
    row >= 0 && row < height && columns.filter((x) => inked(x, row)).length >= length * 0.9;
  let [top, bottom] = [y, y];
  while (isFull(top - 1)) top -= 1;
  while (isFull(bottom + 1)) bottom += 1;
  const rows = Array.from({ length: height }, (_, row) => row).filter((row) => columns.some((x) => inked(x, row)));
  const [first, last] = [rows[0] ?? y, rows.at(-1) ?? y];
  const high = last - first + 1;
  const at = ((top + bottom) / 2 - first) / high;
  if (length < high * leastLength || bottom - top + 1 > Math.max(1, high * mostThick)) return false;
  if (at < middle.from || at > middle.to) return false;
  const share = (start: number, end: number): number =>
    columns.filter((x) => anyIn(start, end, (row) => inked(x, row))).length / length;
  return share(first, top - 1) >= leastCrossed && share(bottom + 2, last + 1) >= leastCrossed;
}

function anyIn(start: number, end: number, is: (row: number) => boolean): boolean {
  for (let row = start; row < end; row++) if (is(row)) return true;
  return false;
}

const signs = /[£€](?=\s?\d)|(?<=\d\s?)€/g;

/** A stroke through € makes a £ of it: where all prices of a picture that are not struck have one sign, so has a struck one. */
export function withSignsUnderStrokes(pieces: readonly CopyPiece[]): readonly CopyPiece[] {
  const clear = new Set(pieces.flatMap(({ text, struck }) => (struck.length > 0 ? [] : (text.match(signs) ?? []))));
  const [sign] = clear;
  if (sign === undefined || clear.size > 1) return pieces;
  return pieces.map((piece) => {
    const text = piece.text.replace(signs, (found, at: number) =>
      piece.struck.some(([start, end]) => start <= at && at < end) ? sign : found,
    );
    return text === piece.text ? piece : { ...piece, text, repaired: true };
  });
}
