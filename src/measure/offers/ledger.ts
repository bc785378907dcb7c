import type { CopyFact } from '../../model/copy.ts';
import type { LedgerRow } from '../../model/ledger.ts';
import type { OfferClaim } from '../../model/offers.ts';
import { grouped } from '../grouped.ts';
import { fold } from '../words/fold.ts';
import { type PlacedClaim, type ReadPiece, readAsset, type Sentence } from './asset.ts';
import { type Card, claimsOf, layOut, linker, nowPrices, only } from './cards.ts';
import { saleOf } from './conditions.ts';
import type { Frame } from './frame.ts';
import { heldIn } from './held.ts';
import { nameBeside } from './names.ts';
import { type ProductFinder, productFinder } from './products.ts';
import { sizeIn, sizeOf } from './sizes.ts';
import { isYearless, type StatedDay, yearFinder } from './years.ts';

/** An asset as the ledger sees it. */
export interface Said {
  readonly path: string;
  readonly channel: string | null;
  readonly copy: CopyFact;
}

/** What all assets say of offers, in the order of assets and of their copy. */
export function ledgerOf(assets: readonly Said[], { products, own, days }: Frame): readonly LedgerRow[] {
  const find = productFinder(products);
  const place = yearFinder([...days, ...daysIn(assets)]);
  const isOwn = new Set(own.map((name) => fold(name).text));
  return settled(
    assets.flatMap((asset) => rowsOf(asset, find, place)),
    isOwn,
  );
}

/** One name with so many prices is a slogan over several products, and none of theirs. */
const slogan = 3;

/** Names that were read: one spelling for those that differ in case alone, and none for what names no product. */
function settled(rows: readonly LedgerRow[], isOwn: ReadonlySet<string>): readonly LedgerRow[] {
  const keyOf = ({ product }: LedgerRow): string => fold(product ?? '').text;
  const byName = grouped(
    rows.filter(({ isNameRead }) => isNameRead),
    keyOf,
  );
  return rows.map((row) => {
    if (!row.isNameRead) return row;
    const same = byName.get(keyOf(row)) ?? [];
    const prices = new Set(same.flatMap(({ role, value }) => (role === 'now' ? value : [])));
    if (prices.size >= slogan || isOwn.has(keyOf(row))) return { ...row, product: null, isNameRead: false };
    const written = same.flatMap(({ product }) => product ?? []);
    return { ...row, product: written.find((name) => name !== name.toUpperCase()) ?? row.product };
  });
}

/** Days that assets state with their year: their own, and those that their copy names. */
export const daysIn = (assets: readonly Said[]): readonly StatedDay[] =>
  assets.flatMap(({ path, copy }) => {
    const ends = claimsOf(readAsset(copy), 'term').flatMap(({ end }) => (end === null || isYearless(end) ? [] : end));
    return [...new Set([...(copy.date === null ? [] : [copy.date]), ...ends])].map((day) => ({ day, from: path }));
  });
type PlaceDay = ReturnType<typeof yearFinder>;

function rowsOf({ path, channel, copy }: Said, find: ProductFinder, place: PlaceDay): readonly LedgerRow[] {
  const pieces = readAsset(copy);
  if (pieces.every(({ claims }) => claims.length === 0)) return [];
  const laid = layOut(pieces, find);
  const link = linker(laid);
  const sale = only(pieces.flatMap(({ text }) => saleOf(text) || [])) ?? '';
  const held = heldIn(laid);
  const codesIn = grouped(
    pieces.flatMap(({ claims }) =>
      claims.flatMap(({ claim, sentence }) => (claim.kind === 'code' ? { sentence, code: claim.code } : [])),
    ),
    ({ sentence }) => sentence,
  );
  const codeIn = (sentence: Sentence): string | null => only(codesIn.get(sentence)?.map(({ code }) => code) ?? []);

  const namesFor = (piece: ReadPiece, read: string | null): readonly string[] => [
    ...laid.names(piece),
    ...(read === null ? [] : [read]),
  ];
  const sizesAmong = (pieces: readonly ReadPiece[], read: string | null): readonly string[] =>
    pieces.flatMap((piece) => piece.sentences.flatMap(({ text }) => sizeIn(text, namesFor(piece, read)) || []));
  const sizesIn = new Map(laid.cards.map((card) => [card, only(sizesAmong(card.pieces, null))]));
  const row = (placed: PlacedClaim): LedgerRow | null => {
    const { claim, piece, sentence, certainty, region } = placed;
    const card = laid.cardOf(piece);
    const linked = link(piece, claim.kind, sentence);
    const isUnnamed = linked === null && laid.names(piece).length === 0 && nowPrices([piece]) <= 1;
    const read = isUnnamed && isPaid(claim) ? nameBeside(placed, isOfOne(card) ? card.pieces : [piece]) : null;
    const product = linked ?? read;
    // A line that names its product itself has no size from the line beside it.
    const isNamedHere = laid.names(piece).length > 0 || (read !== null && piece.folded.includes(fold(read).text));
    const sizeBeside = (): string | null => {
      if (product === null || !isPaid(claim) || laid.names(sentence).length > 0) return null;
      if (isNamedHere) return only(sizesAmong([piece], read));
      return read === null ? (sizesIn.get(card) ?? null) : only(sizesAmong(card.pieces, read));
    };
    const term = held.termFor(product, card);
    const stated = statedBy(claim);
    if (stated === null) return null;
    const last = place(term?.end ?? null);
    return {
      path,
      channel,
      product,
      isNameRead: read !== null,
      variant: sizeOf(placed, namesFor(piece, read)) || (sizeBeside() ?? ''),
      ...stated,
      code: claim.kind === 'code' ? claim.code : (codeIn(sentence) ?? held.codeFor(product, card)),
      from: place(term?.start ?? null).day ?? copy.date,
      until: last.day,
      yearless: last.yearless,
      terms: sentence.terms,
      sale: saleOf(piece.text) || sale,
      certainty,
      region,
      quote: piece.text.length > 200 ? `${piece.text.slice(0, 199)}…` : piece.text,
    };
  };
  return pieces.flatMap(({ claims }) => claims.flatMap((placed) => row(placed) ?? []));
}

/** What somebody pays or paid for one thing, rather than a bound or what is taken off. */
const isPaid = (claim: OfferClaim): boolean =>
  claim.kind === 'price' && (claim.role === 'now' || claim.role === 'was' || claim.role === 'per');
/** Whether a card may be about one product that the kit does not name: then the lines around a price may name it. */
const isOfOne = ({ prices, names }: Card): boolean => prices <= 1 && names.length === 0;

/** What stands in the ledger's columns; null for what is no row of it. */
function statedBy(claim: OfferClaim): Pick<LedgerRow, 'role' | 'value' | 'currency'> | null {
  switch (claim.kind) {
    case 'price':
      return claim.role === 'aside' ? null : { role: claim.role, value: claim.amount, currency: claim.currency };
    case 'percent':
      return claim.upTo
        ? { role: 'discount', value: `up to ${claim.off}`, currency: null }
        : { role: 'discount', value: claim.off, currency: null };
    case 'promotion':
      return { role: 'promotion', value: claim.plain, currency: null };
    case 'code':
      return { role: 'code', value: claim.code, currency: null };
    case 'term':
      return null;
  }
}
