import { isHan } from './fold.ts';

/** One segmenter for all: it takes a millisecond to make. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** Characters beside a find that decide into which words it falls. Long texts are never cut whole: that eats memory. */
const beside = 24;

/**
 * How a find of Chinese characters lies among the words of its text: `apart` where a word crosses its edge, so that the
 * characters only happen to meet (安全|网 is no 全网); `inside` where it is part of a longer word; `whole` otherwise.
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
    else if ((index < left && last > left) || (index < right && last > right)) return 'apart';
  }
  return inside ? 'inside' : 'whole';
}

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
