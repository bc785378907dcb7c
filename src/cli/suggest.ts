import { closest, distance } from 'fastest-levenshtein';

/** The word that was probably meant; null where none is near: more than a third of the letters would have to change. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const best = closest(word.toLowerCase(), [...known]);
  return distance(word.toLowerCase(), best) <= Math.max(2, word.length / 3) ? best : null;
}
