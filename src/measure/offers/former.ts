import type { OfferClaim, Price } from '../../model/offers.ts';

/** Words between two prices by which the first is what it was: “£110 now £89”. */
const now =
  /^\s*[,;–—-]?\s*(?:now(?: only| just)?|reduced to|down to|现在?(?:仅|只要|只需)?|(?:仅|只)[要需售]|(?:现|特|活动|促销|到手|秒杀)价)\s*[:：]?\s*$/i;

/** Two prices side by side, of which the first is the former one. */
interface Pair {
  readonly first: Price;
  readonly second: Price;
  /** No word says so: the stroke through the first was lost, or they are two prices. */
  readonly isDoubtful: boolean;
}

/**
 * Pairs of a higher price and, right after it, a lower one, neither of them said to be anything else. A row of three or
 * more is a list of sizes.
 */
export function fallingPairs(text: string, claims: readonly OfferClaim[]): readonly Pair[] {
  const prices = claims.filter((claim) => claim.kind === 'price');
  const between = (i: number): string | null => {
    const [one, other] = [prices[i], prices[i + 1]];
    return one === undefined || other === undefined ? null : text.slice(one.span[1], other.span[0]);
  };
  const isBare = (i: number): boolean => between(i)?.trim() === '';
  return prices.flatMap((first, i): readonly Pair[] => {
    const second = prices[i + 1];
    const words = between(i);
    if (second === undefined || words === null || first.role !== 'now' || second.role !== 'now') return [];
    if (first.currency !== second.currency || first.amount <= second.amount) return [];
    if (now.test(words)) return [{ first, second, isDoubtful: false }];
    return isBare(i) && !isBare(i - 1) && !isBare(i + 1) ? [{ first, second, isDoubtful: true }] : [];
  });
}
