import type { TextSpan } from '../../model/voice-rules.ts';
import { fold, unfolded } from './fold.ts';

/** The part of a text that comes nearest to a phrase. */
export interface NearestPart extends TextSpan {
  /** Share of the phrase's letters and digits that differ: edits ÷ its length, 0…1. */
  readonly differs: number;
}

/** A text without anything but letters, digits and signs that carry meaning in terms; spaces and punctuation don't count. */
const counts = /[\p{L}\p{N}%*€$£¥+]/u;

/**
 * Where a phrase stands in a text, and how much of it was changed there: approximate matching by edit distance (Sellers,
 * 1980). Case, script, spaces and punctuation do not count. Null for an empty phrase or text.
 */
export function nearestPart(phrase: string, text: string): NearestPart | null {
  const wanted = [...fold(phrase).text].filter((one) => counts.test(one));
  const folded = fold(text);
  const places = [...folded.text].length === folded.text.length ? indexesOf(folded.text) : [];
  if (wanted.length === 0 || places.length === 0) return null;

  const best = nearest(
    wanted,
    places.map((place) => folded.text[place] ?? ''),
  );
  const place = unfolded(folded, places[best.from] ?? 0, (places[best.to] ?? 0) + 1);
  return { ...place, differs: best.edits / wanted.length };
}

interface Alignment {
  readonly edits: number;
  /** First and last letter of the text that it takes. */
  readonly from: number;
  readonly to: number;
}

/** One column of the table at a time: edits of the phrase's first i letters up to here, and where that alignment begins. */
function nearest(wanted: readonly string[], letters: readonly string[]): Alignment {
  const rows = wanted.length;
  const edits = Int32Array.from(wanted, (_, i) => i + 1);
  const begins = new Int32Array(rows);
  let best: Alignment = { edits: rows, from: 0, to: 0 };
  for (const [at, letter] of letters.entries()) {
    // What stood diagonally before: above the first row any place is as good a beginning as another.
    let diagonal = 0;
    let diagonalFrom = at;
    let above = 0;
    let aboveFrom = at + 1;
    for (let i = 0; i < rows; i++) {
      const [left, leftFrom] = [edits[i]!, begins[i]!];
      let least = diagonal + (wanted[i] === letter ? 0 : 1);
      let from = diagonalFrom;
      if (left + 1 < least) [least, from] = [left + 1, leftFrom];
      if (above + 1 < least) [least, from] = [above + 1, aboveFrom];
      edits[i] = least;
      begins[i] = from;
      [diagonal, diagonalFrom, above, aboveFrom] = [left, leftFrom, least, from];
    }
    if (above < best.edits) best = { edits: above, from: aboveFrom, to: at };
  }
  return best;
}

const indexesOf = (text: string): readonly number[] => [...text].flatMap((one, i) => (counts.test(one) ? [i] : []));
