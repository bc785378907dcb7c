import type { CopyFact, CopyPiece } from '../model/copy.ts';
import type { Region } from '../model/region.ts';
import type { NumberedDeviation } from './deviations.ts';

/** A run of characters that look the same: what was found in them, and whether they are struck out. */
export interface CopyRun {
  readonly text: string;
  /** Numbers of the deviations that are about them, the smallest first. */
  readonly numbers: readonly number[];
  readonly struck: boolean;
}

/** One piece of an asset's copy, with the findings in place. */
export interface CopyLine {
  readonly piece: CopyPiece;
  readonly runs: readonly CopyRun[];
  /** Numbers of all deviations that are about some of it. */
  readonly numbers: readonly number[];
}

interface Mark {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The copy, piece by piece: a deviation marks the characters of its spans, or, where it was read from a picture, the
 * pieces that its boxes are.
 */
export function copyLines(
  { pieces }: CopyFact,
  deviations: readonly Pick<NumberedDeviation, 'number' | 'deviation'>[],
): readonly CopyLine[] {
  const found = new Map<string, { readonly number: number; readonly region: Region }[]>();
  for (const { number, deviation } of deviations)
    for (const region of deviation.regions)
      for (const key of keysOf(region)) {
        const here = found.get(key);
        if (here === undefined) found.set(key, [{ number, region }]);
        else here.push({ number, region });
      }
  return pieces.map((piece) => {
    const marks = keysOf(piece.region)
      .flatMap((key) => found.get(key) ?? [])
      .flatMap(({ number, region }): readonly Mark[] => {
        const own = piece.region;
        if (region.kind !== 'span' || own.kind !== 'span') return [{ number, start: 0, end: piece.text.length }];
        const start = Math.max(0, region.start - own.start);
        const end = Math.min(piece.text.length, region.end - own.start);
        return end > start ? [{ number, start, end }] : [];
      });
    return { piece, runs: runsOf(piece, marks), numbers: distinct(marks.map(({ number }) => number)) };
  });
}

/** Characters of copy that are looked up together: a long mail has thousands of pieces, and as many places that were found. */
const chapter = 512;

/** What meets has a key in common: boxes that are the same, spans in one chapter. */
function keysOf(region: Region): readonly string[] {
  if (region.kind === 'box') return [`${region.x} ${region.y} ${region.width} ${region.height}`];
  if (region.kind !== 'span') return [];
  const [first, last] = [Math.floor(region.start / chapter), Math.floor(region.end / chapter)];
  return Array.from({ length: last - first + 1 }, (_, i) => `chapter ${first + i}`);
}

/** The runs of a piece: cut where a mark, or what is struck out, begins or ends. */
export function runsOf(
  { text, struck }: Pick<CopyPiece, 'text' | 'struck'>,
  marks: readonly Mark[],
): readonly CopyRun[] {
  const edges = [0, text.length, ...marks.flatMap(({ start, end }) => [start, end]), ...struck.flat()]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .sort((a, b) => a - b);
  const cuts = [...new Set(edges)];
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      numbers: distinct(marks.filter((mark) => mark.start <= start && mark.end >= end).map(({ number }) => number)),
      struck: struck.some(([from, to]) => from <= start && to >= end),
    };
  });
}

/** Fewer shown pieces than these have no “everywhere”. */
const leastPieces = 3;

/**
 * Numbers of deviations that are about the whole asset: each marks all of most of its shown pieces, as the ground of a mail
 * or its typeface does. Beside every piece they would tell nothing.
 */
export function everywhereIn(lines: readonly CopyLine[]): readonly number[] {
  const shown = lines.filter(({ piece }) => !piece.hidden && piece.role !== 'alt');
  const marked = new Map<number, number>();
  for (const { runs } of shown)
    for (const number of (runs[0]?.numbers ?? []).filter((one) => runs.every(({ numbers }) => numbers.includes(one))))
      marked.set(number, (marked.get(number) ?? 0) + 1);
  return [...marked].flatMap(([number, count]) => (count >= leastPieces && count > shown.length / 2 ? [number] : []));
}

const distinct = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);
