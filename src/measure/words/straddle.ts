import { isHan } from './fold.ts';

/** One segmenter for all: it takes a millisecond to make. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** Characters beside a find that decide into which words it falls. Long texts are never cut whole: that eats memory. */
const beside = 8;

/**
 * How a find of Chinese characters lies among the words of its text: `apart` where its characters only happen to meet
 * (安全|网 is no 全网); `inside` where that can't be told, or where a single character is part of a longer word (最 in
 * 最近); `whole` otherwise.
 */
export function liesAs(text: string, start: number, end: number): 'whole' | 'inside' | 'apart' {
  const from = clauseStart(text, start);
  const clause = text.slice(from, clauseEnd(text, end));
  const [left, right] = [start - from, end - from];
  let inside = false;
  for (const { segment, index, isWordLike } of segmenter.segment(clause)) {
    const last = index + segment.length;
    if (index >= right) break;
    if (last <= left || isWordLike !== true) continue;
    if (index <= left && last >= right) inside = last - index > right - left;
    else if (crosses(index, last, left, right)) return 'apart';
  }
  if (right - left > 1) {
    if (setPhrases.some((phrase) => clause.startsWith(phrase, left) && phrase.length > right - left)) return 'apart';
    const { uncrossed, crossed } = fewestPieces(clause, left, right);
    // 最低 is still said in 最|低价.
    if (crossed < uncrossed) return littleWords.has(clause[left] ?? '') ? 'inside' : 'apart';
    if (crossed === uncrossed || isDoubtful(clause, left, right) || houses.has(clause[right] ?? '')) return 'inside';
  }
  return inside && right - left === 1 ? 'inside' : 'whole';
}

/** Idioms whose parts the segmenter takes for words of today: 便宜 is no price in 便宜行事. */
const setPhrases = ['便宜行事', '便宜从事', '便宜施行'];
/** What names of old houses end with, right behind the find: 便宜坊 sells duck. */
const houses = new Set('坊斋轩阁堂');

/** Whether a word takes a part of the find and something beside it. */
const crosses = (from: number, to: number, left: number, right: number): boolean =>
  (from < left && to > left && to < right) || (from > left && from < right && to > right);

/**
 * Whether a word reaches into the find and a character beside it is left over, as in 方便宜居: the segmenter's dictionary
 * lacks 宜居.
 */
function isDoubtful(clause: string, left: number, right: number): boolean {
  // Three characters and more hardly meet by chance.
  if (right - left > 2) return false;
  const isLeftOver = [...segmenter.segment(clause)].some(
    ({ segment, index }) =>
      segment.length === 1 && (index === left - 1 || index === right) && !littleWords.has(segment),
  );
  if (!isLeftOver) return false;
  for (let from = Math.max(0, left - longestWord + 1); from < right; from++)
    for (let to = from + 2; to <= Math.min(clause.length, from + longestWord); to++)
      if (crosses(from, to, left, right) && isWord(clause.slice(from, to))) return true;
  return false;
}

/** A character left over is no word: it counts for more than one, so that fewer of them win. */
const leftOver = 1.5;
/** These are words by themselves. */
const littleWords = new Set('的了是在和与及或也都就还又很更最太不没我你您他她它这那有为之到从把被让给来去上下再');
const longestWord = 4;

interface Pieces {
  /** Least cost of cutting the clause so that no word crosses the find's edge, and so that one does. */
  readonly uncrossed: number;
  readonly crossed: number;
}

/**
 * Into how few words the clause can be cut. The segmenter decides by frequency and may err: where as few words or fewer
 * cross the edge of the find, the find is in doubt.
 */
function fewestPieces(clause: string, left: number, right: number): Pieces {
  const best: Pieces[] = [{ uncrossed: 0, crossed: Number.POSITIVE_INFINITY }];
  for (let to = 1; to <= clause.length; to++) {
    let [uncrossed, crossed] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let from = Math.max(0, to - longestWord); from < to; from++) {
      const before = best[from];
      const cost = costOf(clause.slice(from, to), from === left && to === right);
      if (before === undefined || cost === null) continue;
      const cross = crosses(from, to, left, right);
      if (!cross) uncrossed = Math.min(uncrossed, before.uncrossed + cost);
      crossed = Math.min(crossed, (cross ? Math.min(before.crossed, before.uncrossed) : before.crossed) + cost);
    }
    best.push({ uncrossed, crossed });
  }
  return best[clause.length] ?? { uncrossed: 0, crossed: 0 };
}

/** Null for characters that are no word together. */
function costOf(characters: string, isFind: boolean): number | null {
  if (isFind || littleWords.has(characters)) return 1;
  if (characters.length === 1) return leftOver;
  return isWord(characters) ? 1 : null;
}

/** What the segmenter leaves in one piece is in its dictionary. */
export const isWord = (characters: string): boolean =>
  segmenter.segment(characters).containing(0)?.segment === characters;

function clauseStart(text: string, start: number): number {
  let from = start;
  while (from > 0 && start - from < beside && isHan(text[from - 1] ?? '')) from--;
  return from;
}

function clauseEnd(text: string, end: number): number {
  let to = end;
  while (to < text.length && to - end < beside && isHan(text[to] ?? '')) to++;
  return to;
}
