import { fold, unfolded } from '../../measure/words/fold.ts';
import { isOneSlip } from '../../measure/words/slip.ts';
import { type Token, tokensOf } from '../../measure/words/term.ts';
import type { CopyPiece } from '../../model/copy.ts';
import type { EnglishWords, TextSpan } from '../../model/voice-rules.ts';

export interface Misspelling extends TextSpan {
  readonly kind: 'case' | 'letters';
  readonly isSure: boolean;
}

/** A name of fewer letters is one slip away from too many other words. */
const leastLetters = 6;
/** Letters and signs that readers of pictures take for one another. */
const alike = [/[o0qd]/g, /[il1|!jt]/g, /[s5]/g, /[b8]/g, /[z2]/g, /[ceg]/g, /[uv]/g, /rn/g, /vv/g];
/** Letters that look the same in both cases but for their size. */
const sameInBothCases = /^[cosuvwxzpk]$/i;
/** Parts of an address, a handle, a tag or a file name follow rules of their own. */
const address = /\S*(?:@|:\/\/|#|_|\.[a-z]{2})\S*/giu;

/** Where a piece holds a name with other letters or in another case. `names`: all of the kit, none of which is a slip. */
export function misspellings(
  name: string,
  names: readonly string[],
  piece: CopyPiece,
  english: EnglishWords,
): readonly Misspelling[] {
  const wanted = tokensOf(fold(name).text);
  if (wanted.length === 0) return [];
  const plain = joined(wanted);
  const known = new Set(names.map((one) => joined(tokensOf(fold(one).text))));
  const folded = fold(piece.text.replace(address, (found) => ' '.repeat(found.length)));
  const tokens = tokensOf(folded.text);
  const isRead = piece.source === 'ocr';
  return tokens.flatMap((_, at): readonly Misspelling[] => {
    const here = tokens.slice(at, at + wanted.length);
    const [first, last] = [here[0], here.at(-1)];
    if (here.length < wanted.length || first === undefined || last === undefined) return [];
    const text = joined(here).replace(/'s$|'$/, '');
    const place = unfolded(folded, first.start, last.end);
    const written = piece.text.slice(place.start, place.end).replace(/['’]s?$/, '');
    if (text === plain) {
      return isCasedAs(name, written, english, isRead) ? [] : [{ ...place, kind: 'case', isSure: !isRead }];
    }
    if (plain.length < leastLetters || known.has(text) || english.isWord(text) || !isOneSlip(plain, text)) return [];
    // The plural of a name is the name; what a reader can't tell apart is no slip of the author's.
    if (text === `${plain}s` || (isRead && blurred(text) === blurred(plain))) return [];
    return [{ ...place, kind: 'letters', isSure: false }];
  });
}

const joined = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');

function isCasedAs(name: string, written: string, english: EnglishWords, isRead: boolean): boolean {
  const plain = written.replace(/\s+/g, ' ').replaceAll('’', "'");
  if (plain.normalize('NFKC') === name.normalize('NFKC').replaceAll('’', "'")) return true;
  // A line in capitals is a choice of type, not of spelling.
  if (plain === plain.toUpperCase()) return true;
  // “a new morrow” may not be the Morrow.
  if (plain === plain.toLowerCase() && english.isWord(plain.toLowerCase())) return true;
  if (plain === plain.toLowerCase() && plain.split(' ').every((word) => english.isWord(word))) return true;
  return isRead && [...plain].every((letter, i) => letter === name[i] || sameInBothCases.test(letter));
}

const blurred = (text: string): string => alike.reduce((left, letters, i) => left.replace(letters, `<${i}>`), text);
