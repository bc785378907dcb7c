import { fold, isHan, unfolded } from '../../measure/words/fold.ts';
import { isWord } from '../../measure/words/straddle.ts';
import type { CopyPiece } from '../../model/copy.ts';
import type { Misspelling } from './names.ts';

/** Of shorter names each character makes another word. */
const leastCharacters = 4;

/**
 * Where a Chinese name stands with one other character. 浮木浴袍 is another product than 浮木浴巾: what makes a word with a
 * neighbour is meant, what makes none (浴中) is asked about.
 */
export function misspelledInChinese(name: string, names: readonly string[], piece: CopyPiece): readonly Misspelling[] {
  const wanted = fold(name).text;
  if (wanted.length < leastCharacters || ![...wanted].every(isHan) || piece.source === 'ocr') return [];
  const folded = fold(piece.text);
  const { text } = folded;
  const others = names.map((one) => fold(one).text);
  const found: Misspelling[] = [];
  for (let start = 0; start + wanted.length <= text.length; start++) {
    const end = start + wanted.length;
    const here = text.slice(start, end);
    const differs = [...wanted].flatMap((character, i) => (character === here[i] ? [] : [start + i]));
    const [at] = differs;
    if (at === undefined || differs.length > 1 || !isHan(text[at] ?? '') || others.includes(here)) continue;
    if (isWord(text.slice(at - 1, at + 1)) || isWord(text.slice(at, at + 2))) continue;
    found.push({ ...unfolded(folded, start, end), kind: 'letters', isSure: false });
  }
  return found;
}
