import { closest, distance } from 'fastest-levenshtein';

/** Share of the longer word's letters that may differ before a guess helps nobody. */
const farthest = 0.4;

/** The word with each two neighbours swapped, the commonest slip in typing: Levenshtein counts it as two. */
const swaps = (word: string): readonly string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, i) =>
    [word.slice(0, i), word[i + 1], word[i], word.slice(i + 2)].join(''),
  );

/** The valid word that was most likely meant; null where none is near. Case and surrounding space do not count. */
export function nearestWord(word: string, valid: Iterable<string>): string | null {
  const plain = word.trim().toLowerCase();
  const candidates = new Map([...valid].filter((one) => one !== word).map((one) => [one.toLowerCase(), one]));
  if (plain === '' || candidates.size === 0) return null;
  const swapped = swaps(plain).find((one) => candidates.has(one));
  if (swapped !== undefined) return candidates.get(swapped) ?? null;
  const best = closest(plain, [...candidates.keys()]);
  const far = distance(plain, best);
  if (far > Math.floor(Math.max(plain.length, best.length) * farthest)) return null;
  return candidates.get(best) ?? null;
}
