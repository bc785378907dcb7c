import type { EnglishWords } from '../../model/voice-rules.ts';
import type { Token } from './term.ts';

/** Words that English joins others with; the lexicon has none of them. */
export const littleWords = new Set(
  'a all and any at best by every first for free from get in is it just last less more most my new no not now of off on only or our out over so than that the this till to today too until up us we with you your'.split(
    ' ',
  ),
);
/** Shorter words are found in everything. */
const leastLetters = 3;
const mostWords = 4;
/** Longer runs of letters are no headline; the search grows with their square. */
const longestRun = 32;

/**
 * The words that were run together in one: BIGSAVINGS → big savings, in the fewest words that English has. Empty where
 * it is a word by itself, or can't be taken apart whole.
 */
export function apart({ text, start }: Token, english: EnglishWords): readonly Token[] {
  if (text.length > longestRun || text.length < 2 * leastLetters || !/^[a-z]+$/.test(text) || english.isWord(text))
    return [];
  const isWord = (part: string): boolean =>
    littleWords.has(part) || (part.length >= leastLetters && english.isWord(part));
  const best: (readonly number[] | null)[] = [[]];
  for (let end = 1; end <= text.length; end++) {
    best[end] = null;
    for (let from = 0; from < end; from++) {
      const before = best[from] ?? null;
      if (before === null || before.length >= mostWords || (best[end]?.length ?? mostWords + 1) <= before.length + 1)
        continue;
      if (isWord(text.slice(from, end))) best[end] = [...before, from];
    }
  }
  const cuts = best[text.length] ?? [];
  return cuts.length < 2
    ? []
    : cuts.map((from, i) => {
        const to = cuts[i + 1] ?? text.length;
        return { text: text.slice(from, to), start: start + from, end: start + to };
      });
}
