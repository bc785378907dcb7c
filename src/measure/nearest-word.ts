import { closest, distance } from 'fastest-levenshtein';

/** Share of the longer word's letters that may differ before a guess helps nobody. */
const farthest = 0.4;

/** The valid word that was most likely meant; null where none is near. Case and surrounding space do not count. */
export function nearestWord(word: string, valid: Iterable<string>): string | null {
  const plain = word.trim().toLowerCase();
  const candidates = new Map([...valid].filter((one) => one !== word).map((one) => [one.toLowerCase(), one]));
  if (plain === '' || candidates.size === 0) return null;
  const best = closest(plain, [...candidates.keys()]);
  const far = distance(plain, best);
  if (far > Math.floor(Math.max(plain.length, best.length) * farthest)) return null;
  return candidates.get(best) ?? null;
}
