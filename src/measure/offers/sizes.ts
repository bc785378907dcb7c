import { fold } from '../words/fold.ts';
import type { PlacedClaim, Sentence } from './asset.ts';
import { variantOf, variantsIn } from './conditions.ts';

/** A text without names, as long as it was: a “Mini” that is called so is no small one. */
const without = (text: string, names: readonly string[]): string =>
  names.reduce((rest, name) => {
    const called = fold(name).text;
    return rest.replaceAll(called, ' '.repeat(called.length));
  }, text);

/** The size that a text speaks of beside `names`; '' where none. */
export const sizeIn = (folded: string, names: readonly string[]): string => variantOf(without(folded, names));

/**
 * The size that a claim's own sentence gives it; '' for none. In “350 ml $24, 500 ml $29” each price has the size before it,
 * in “$24 350 ml, $29 500 ml” the one after it.
 */
export function sizeOf({ claim, sentence, piece }: PlacedClaim, names: readonly string[]): string {
  const text = without(sentence.text, names);
  const sizes = variantsIn(text);
  const [first] = sizes;
  if (first === undefined) return variantOf(text);
  const prices = piece.claims.filter((one) => one.sentence === sentence && one.claim.kind === 'price');
  const paid = prices.filter(({ claim: one }) => one.kind === 'price' && one.role === 'now');
  const at = foldedAt(sentence, claim.span[0]);
  const [firstPrice = at] = prices.map((one) => foldedAt(sentence, one.claim.span[0]));
  if (sizes.length === 1) return first.at < at || paid.length <= 1 ? first.text : '';
  if (claim.kind !== 'price') return '';
  const nearest = first.at < firstPrice ? sizes.findLast((one) => one.at < at) : sizes.find((one) => one.at > at);
  return nearest?.text ?? '';
}

/** Where a place of the piece stands in the folded sentence. */
const foldedAt = ({ at, starts }: Sentence, place: number): number => {
  const found = starts.findIndex((start) => start >= place - at);
  return found < 0 ? starts.length : found;
};
