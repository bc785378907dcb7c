import { fold } from '../words/fold.ts';
import type { PlacedClaim } from './asset.ts';
import { type Card, type ClaimOf, type Laid, only } from './cards.ts';
import { namesInLine } from './names.ts';

/**
 * Which code and which last day hold for a row of this product in this card; `product` is null where nothing names it. What
 * its own card says holds unless it is said of another product. What is said elsewhere holds only where the asset says one
 * such thing, and not of another product: a blanket's code is not the robe's below it.
 */
export interface Held {
  readonly codeFor: (product: string | null, card: Card) => string | null;
  readonly termFor: (product: string | null, card: Card) => ClaimOf<'term'> | null;
}

export function heldIn(laid: Laid): Held {
  const codes = saidIn(laid, 'code', ({ code }) => code);
  const terms = saidIn(laid, 'term', ({ end }) => end);
  return {
    codeFor: (product, card) =>
      only(codes.here(product, card).map(({ code }) => code)) ?? codes.elsewhere(product)?.code ?? null,
    termFor: (product, card) => terms.here(product, card)[0] ?? terms.elsewhere(product),
  };
}

/** A claim, and the products that the kit or the plan names in its sentence, else in its line. */
interface Told<C> {
  readonly claim: C;
  readonly placed: PlacedClaim;
  readonly names: readonly string[];
}

function saidIn<K extends 'code' | 'term'>(laid: Laid, kind: K, sayOf: (claim: ClaimOf<K>) => string | null) {
  // One of each that is said of the same: a mail may say it thousands of times.
  const toldIn = ({ pieces }: Card): readonly Told<ClaimOf<K>>[] => {
    const told = new Map<string, Told<ClaimOf<K>>>();
    for (const placed of pieces.flatMap(({ claims }) => claims)) {
      if (placed.claim.kind !== kind) continue;
      const claim = placed.claim as ClaimOf<K>;
      const own = laid.names(placed.sentence);
      const names = own.length > 0 ? own : laid.names(placed.piece);
      const key = [sayOf(claim), ...names].join('\n');
      if (!told.has(key)) told.set(key, { claim, placed, names });
    }
    return [...told.values()];
  };
  const byCard = new Map(laid.cards.map((card) => [card, toldIn(card)]));
  const whole = toldIn(laid.whole);
  const one = only(whole.map(({ claim }) => sayOf(claim))) === null ? [] : whole;
  const abouts = one.map(({ placed, names }) => (names.length > 0 ? names : laid.cardOf(placed.piece).names));
  return {
    here: (product: string | null, card: Card): readonly ClaimOf<K>[] =>
      (byCard.get(card) ?? []).flatMap(({ claim, names }) =>
        product === null || names.length === 0 || names.includes(product) ? claim : [],
      ),
    elsewhere: (product: string | null): ClaimOf<K> | null =>
      one.find(({ placed }, i) => isAbout(abouts[i] ?? [], placed, product))?.claim ?? null,
  };
}

/** `named`: products of the kit that a claim is said of, by its line or its card; without one, what its line calls so counts. */
function isAbout(named: readonly string[], { piece }: PlacedClaim, product: string | null): boolean {
  if (named.length > 0) return product !== null && named.includes(product);
  const read = product === null ? [] : namesInLine(piece.text).map((name) => fold(name).text);
  return read.length === 0 || (product !== null && read.includes(fold(product).text));
}
