import type { OfferClaim } from '../../model/offers.ts';
import { grouped } from '../grouped.ts';
import type { ReadPiece, Sentence } from './asset.ts';
import { namesInLine } from './names.ts';
import type { ProductFinder } from './products.ts';

type Kind = OfferClaim['kind'];
export type ClaimOf<K extends Kind> = Extract<OfferClaim, { kind: K }>;

/**
 * Pieces that stand together in the layout, and what is asked of them for every claim among them, answered once: a mail
 * may hold thousands of prices in one card.
 */
export interface Card {
  readonly pieces: readonly ReadPiece[];
  /** Products that its lines name. */
  readonly names: readonly string[];
  /** Different prices that are paid now. */
  readonly prices: number;
}

/** The pieces of an asset, by card. */
export interface Laid {
  readonly pieces: readonly ReadPiece[];
  readonly names: (part: ReadPiece | Sentence) => readonly string[];
  readonly cardOf: (piece: ReadPiece) => Card;
  readonly cards: readonly Card[];
  readonly whole: Card;
}

export function layOut(pieces: readonly ReadPiece[], find: ProductFinder): Laid {
  const named = new Map<ReadPiece | Sentence, readonly string[]>();
  for (const piece of pieces) {
    const whole = find(piece.folded);
    named.set(piece, whole);
    for (const one of piece.sentences) named.set(one, piece.sentences.length === 1 ? whole : find(one.text));
  }
  const names = (part: ReadPiece | Sentence): readonly string[] => named.get(part) ?? [];
  const card = (some: readonly ReadPiece[]): Card => ({
    pieces: some,
    names: [...new Set(some.flatMap(names))],
    prices: nowPrices(some),
  });
  const byGroup = new Map([...grouped(pieces, ({ group }) => group)].map(([group, some]) => [group, card(some)]));
  const whole = card(pieces);
  return { pieces, names, cardOf: ({ group }) => byGroup.get(group) ?? whole, cards: [...byGroup.values()], whole };
}

/** Which product a claim is about: only where the layout says so, else null. `sentence`: its own, where it is known. */
export type Link = (piece: ReadPiece, kind: Kind, sentence?: Sentence) => string | null;

export function linker({ names, cardOf, cards, whole }: Laid): Link {
  const isOneOffer = cards.filter(({ prices }) => prices > 0).length <= 1 && whole.prices <= 1;
  return (piece, kind, sentence) => {
    const own = sentence === undefined ? [] : names(sentence);
    if (own.length > 0) return only(own);
    const here = names(piece);
    const card = cardOf(piece);
    // “The Larch Kettle costs $49. An Otherbrand kettle costs $140.”
    if (here.length > 0 && sentence !== undefined && namesInLine(sentence.original).length > 0) return null;
    // “The Larch Kettle goes with moss. FERNS15 gives you 20 % off everything.”
    if (kind === 'percent' && sentence !== undefined && isOfAll(sentence, piece)) return null;
    // Its own sentence, its line, then its card, then, for a price, an asset that is about one product and states one.
    if (here.length > 0) return only(here);
    // A line with a code of its own speaks of the code, whatever stands above it.
    if (kind !== 'price' && piece.claims.some(({ claim }) => claim.kind === 'code')) return null;
    if (card.names.length > 0) return card.prices <= 1 ? only(card.names) : null;
    return kind === 'price' && isOneOffer ? only(whole.names) : null;
  };
}

const all = /\boff (?:everything|all\b|(?:your|any|every) (?:\w+ )?(?:order|purchase)|store-?wide|site-?wide)|全[场店]/;
/** A saving that a sentence says of everything, or of the code that it names itself. */
const isOfAll = (sentence: Sentence, piece: ReadPiece): boolean =>
  all.test(sentence.text) || piece.claims.some((one) => one.sentence === sentence && one.claim.kind === 'code');

export const claimsOf = <K extends Kind>(pieces: readonly ReadPiece[], kind: K): readonly ClaimOf<K>[] =>
  pieces.flatMap(({ claims }) => claims.flatMap(({ claim }) => (claim.kind === kind ? [claim as ClaimOf<K>] : [])));

export const nowPrices = (pieces: readonly ReadPiece[]): number =>
  new Set(
    claimsOf(pieces, 'price').flatMap(({ role, amount, currency }) => (role === 'now' ? `${amount} ${currency}` : [])),
  ).size;

/** The one value that all have, else null. */
export function only<T>(values: readonly T[]): T | null {
  const distinct = [...new Set(values)];
  return distinct.length === 1 ? (distinct[0] ?? null) : null;
}
