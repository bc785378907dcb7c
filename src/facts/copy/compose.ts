import { fold } from '../../measure/words/fold.ts';
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

/** Shares of Han characters among Han characters and Latin words: from here on it is Chinese, up to there it is Latin. */
const chineseFrom = 0.8;
const latinUpTo = 0.1;
/** Share of its characters that simplified script writes otherwise: 3 in 10 in running traditional text. */
const traditionalFrom = 0.1;

/** Which rules of language apply. Characters that both scripts share count as simplified. */
export function scriptOf(text: string): CopyFact['script'] {
  const han = text.match(/\p{Script=Han}/gu)?.join('') ?? '';
  const latin = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  const count = [...han].length;
  if (count + latin === 0) return 'none';
  const share = count / (count + latin);
  if (share <= latinUpTo) return 'latin';
  if (share < chineseFrom) return 'mixed';
  const simplified = [...fold(han).text];
  const changed = [...han].filter((character, i) => character !== simplified[i]).length;
  return changed / count >= traditionalFrom ? 'hant' : 'hans';
}
