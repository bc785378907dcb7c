import type { Match, MatchCandidate } from '../model/match.ts';
import type { Weighed } from './weigh.ts';

/**
 * Limits, chosen on the development paths (precision first) and held against paths that were not looked at:
 * `npm run bench` prints both.
 */
const limits = {
  /** Points of a name that is clear enough to stand against any size. */
  name: 40,
  /** Points of name and size together that are enough without such a name. */
  together: 35,
  /** How far the best must be ahead. */
  ahead: 10,
  /** Among placements that the name leaves open, how far ahead the better size must be: recommended over alternative. */
  sizeAhead: 5,
  /** Points from which a placement is worth asking about. */
  worthAsking: 20,
  candidates: 3,
} as const;

const total = ({ name, size, extra }: Weighed): number => name + size + extra;

/** One placement where one is clear; the likeliest where several are; none where nothing speaks for any. */
export function decide(weighed: readonly Weighed[]): Match {
  const named = weighed.filter((one) => one.named && one.name >= limits.name);
  if (named.length > 0) {
    const best = Math.max(...named.map(({ name }) => name));
    const open = named
      .filter(({ name }) => name > best - limits.ahead)
      .sort((a, b) => b.size - a.size || byShape(a, b));
    const [first, second] = open;
    if (first !== undefined && (second === undefined || isBetterSize(first, second))) return assigned(first);
    return asks(open);
  }
  const ranked = [...weighed].sort((a, b) => total(b) - total(a));
  const [first, second] = ranked;
  if (first === undefined) return asks([]);
  const clear = total(first) >= limits.together && total(first) - (second ? total(second) : 0) >= limits.ahead;
  return clear && first.agrees ? assigned(first) : asks(ranked.filter((one) => total(one) >= limits.worthAsking));
}

const byShape = (a: Weighed, b: Weighed): number => Number(b.fit === 'shape') - Number(a.fit === 'shape');

function isBetterSize(first: Weighed, second: Weighed): boolean {
  const ahead = first.size - second.size;
  switch (first.fit) {
    case 'shape':
      // `instagram-post.jpg` at 1200×1200: the others would take a square too, but one is the square.
      return second.fit !== 'shape';
    case 'ratio':
      return ahead >= limits.ahead;
    case 'other':
      return false;
    default:
      return ahead >= limits.sizeAhead;
  }
}

function assigned(one: Weighed): Match {
  return { kind: 'assigned', placements: [one.id], score: total(one), reasons: one.reasons(), candidates: [] };
}

function asks(open: readonly Weighed[]): Match {
  const candidates = [...open]
    .sort((a, b) => total(b) - total(a) || byShape(a, b) || (a.id < b.id ? -1 : 1))
    .slice(0, limits.candidates)
    .map((one): MatchCandidate => ({ placement: one.id, score: total(one), reasons: one.reasons() }));
  const best = candidates[0];
  return best === undefined
    ? { kind: 'none', placements: [], score: null, reasons: [], candidates: [] }
    : { kind: 'asks', placements: [], score: best.score, reasons: [], candidates };
}
