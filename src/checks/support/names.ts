import { fold, unfolded } from '../../measure/words/fold.ts';
import { isOneSlip } from '../../measure/words/slip.ts';
import { type Token, tokensOf } from '../../measure/words/term.ts';
import type { CopyPiece } from '../../model/copy.ts';
import type { EnglishWords, TextSpan } from '../../model/voice-rules.ts';
import { misspelledInChinese } from './names-chinese.ts';

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
  if (wanted.length === 0) return misspelledInChinese(name, names, piece);
  const plain = joined(wanted);
  const known = new Set(names.map((one) => joined(tokensOf(fold(one).text))));
  const folded = fold(piece.text.replace(address, (found) => ' '.repeat(found.length)));
  const tokens = tokensOf(folded.text);
  const isRead = piece.source === 'ocr';
  return tokens.flatMap((_, at): readonly Misspelling[] => {
    const here = tokens.slice(at, at + wanted.length);
    const [first, last] = [here[0], here.at(-1)];
    const parted = isRead ? null : partedAt(folded.text, tokens, at, wanted, known, english);
    if (parted !== null) {
      const whole = unfolded(folded, parted.start, parted.end);
      // “a tide mark” in small letters is no name.
      return /\p{Lu}/u.test(piece.text.slice(whole.start, whole.end))
        ? [{ ...whole, kind: 'letters', isSure: false }]
        : [];
    }
    if (here.length < wanted.length || first === undefined || last === undefined) return [];
    const text = joined(here).replace(/'s$|'$/, '');
    const place = unfolded(folded, first.start, last.end);
    const written = piece.text.slice(place.start, place.end).replace(/['’]s?$/, '');
    if (text === plain) {
      if (!isCasedAs(name, written, english, isRead)) return [{ ...place, kind: 'case', isSure: !isRead }];
      // “Welcome to tidemark”: an ordinary word without its article is the house.
      const isNamed =
        written === written.toLowerCase() && name !== written && toSomebody.test(folded.text.slice(0, first.start));
      return isNamed && !isRead ? [{ ...place, kind: 'case', isSure: false }] : [];
    }
    if (plain.length < leastLetters || known.has(text) || english.isWord(text) || !isOneSlip(plain, text)) return [];
    // The plural of a name is the name; what a reader can't tell apart is no slip of the author's.
    if (text === `${plain}s` || (isRead && blurred(text) === blurred(plain))) return [];
    return [{ ...place, kind: 'letters', isSure: false }];
  });
}

/** What stands before a house or a person, and seldom before a thing without an article. */
const toSomebody = /\b(?:welcome to|join|visit|by|team|only at|shop at|new (?:at|from)|love from|thanks from|yours,) $/;

/** One word of the name written as two, or its words as one; null where neither stands here. */
function partedAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  wanted: readonly Token[],
  known: ReadonlySet<string>,
  english: EnglishWords,
): Token | null {
  const whole = wanted.map((token) => token.text).join('');
  const [one, next] = [tokens[at], tokens[at + 1]];
  if (one === undefined || whole.length < leastLetters) return null;
  if (wanted.length > 1)
    return (one.text === whole || isOneSlip(whole, one.text)) && !known.has(one.text) && !english.isWord(one.text)
      ? one
      : null;
  if (next === undefined || one.text + next.text !== whole || !/^[ -]$/.test(text.slice(one.end, next.start)))
    return null;
  return known.has(joined([one, next])) ? null : { text: whole, start: one.start, end: next.end };
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
