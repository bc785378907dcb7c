import type { CopyFact, CopyPiece } from '../model/copy.ts';
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
  return pieces.map((piece) => {
    const marks = deviations.flatMap(({ number, deviation }) =>
      deviation.regions.flatMap((region): readonly Mark[] => {
        const own = piece.region;
        if (region.kind === 'span' && own.kind === 'span') {
          const start = Math.max(0, region.start - own.start);
          const end = Math.min(piece.text.length, region.end - own.start);
          return end > start ? [{ number, start, end }] : [];
        }
        const same =
          region.kind === 'box' &&
          own.kind === 'box' &&
          region.x === own.x &&
          region.y === own.y &&
          region.width === own.width &&
          region.height === own.height;
        return same ? [{ number, start: 0, end: piece.text.length }] : [];
      }),
    );
    return { piece, runs: runsOf(piece, marks), numbers: distinct(marks.map(({ number }) => number)) };
  });
}

function runsOf({ text, struck }: CopyPiece, marks: readonly Mark[]): readonly CopyRun[] {
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

const distinct = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);
