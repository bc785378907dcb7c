import { scriptOf } from '../../measure/words/script.ts';
import type { CopyFact, CopyPiece } from '../../model/copy.ts';
import type { Region } from '../../model/region.ts';

/** A piece before it has its place: where it has no box of its own, its place is the span it takes in the text. */
export type UnplacedPiece = Omit<CopyPiece, 'region'> & { readonly region?: Region };

/** Puts pieces, in reading order, into one fact: one a line. */
export function composeCopy(pieces: readonly UnplacedPiece[], date: string | null): CopyFact {
  let start = 0;
  const placed = pieces.map((piece): CopyPiece => {
    const end = start + piece.text.length;
    const region: Region = piece.region ?? { kind: 'span', start, end };
    start = end + 1;
    return { ...piece, region };
  });
  const text = pieces.map((piece) => piece.text).join('\n');
  return { script: scriptOf(text), pieces: placed, text, date };
}
