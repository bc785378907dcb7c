import type { CopyFact } from '../../model/copy.ts';
import { fold } from './fold.ts';

/** Shares of Han characters among Han characters and Latin words: from here on it is Chinese, up to there it is Latin. */
const chineseFrom = 0.8;
const latinUpTo = 0.1;
/** Share of its characters that simplified script writes otherwise: 3 in 10 in running traditional text. */
const traditionalFrom = 0.1;

const hanOf = (text: string): string => text.match(/\p{Script=Han}/gu)?.join('') ?? '';

/** Which rules of language apply. Characters that both scripts share count as simplified. */
export function scriptOf(text: string): CopyFact['script'] {
  const count = [...hanOf(text)].length;
  const latin = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  if (count + latin === 0) return 'none';
  const share = count / (count + latin);
  if (share <= latinUpTo) return 'latin';
  return share < chineseFrom ? 'mixed' : writingOf(text);
}

/** The writing of a text that is in one language, whatever names and numbers stand in it. */
export function writingOf(text: string): 'latin' | 'hans' | 'hant' {
  if (!/\p{Script=Han}/u.test(text)) return 'latin';
  return traditionalShare(text) >= traditionalFrom ? 'hant' : 'hans';
}

/** Share (0…1) of a text's Chinese characters that simplified script writes otherwise; 0 where there are none. */
export function traditionalShare(text: string): number {
  const han = hanOf(text);
  const simplified = [...fold(han).text];
  const changed = [...han].filter((character, i) => character !== simplified[i]).length;
  return changed / Math.max(1, simplified.length);
}
