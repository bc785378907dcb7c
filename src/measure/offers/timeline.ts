import type { LedgerRow, UrgencyClaim } from '../../model/ledger.ts';
import { grouped } from '../grouped.ts';
import { readAsset } from './asset.ts';
import { type Card, layOut, linker } from './cards.ts';
import type { Frame } from './frame.ts';
import { daysIn, type Said } from './ledger.ts';
import { productFinder } from './products.ts';
import { yearFinder } from './years.ts';

/**
 * Every claim that time runs out, with what is said to end. `rows` is the ledger of the same assets. What ends is what
 * stands in the claim's own card; a claim that has none beside it ends all that its asset offers.
 */
export function timelineOf(
  assets: readonly Said[],
  rows: readonly LedgerRow[],
  { products, days }: Frame,
): readonly UrgencyClaim[] {
  const find = productFinder(products);
  const place = yearFinder([...days, ...daysIn(assets)]);
  const byPath = grouped(rows, ({ path }) => path);
  return assets.flatMap(({ path, channel, copy }) => {
    const pieces = readAsset(copy);
    const laid = layOut(pieces, find);
    const link = linker(laid);
    const own = byPath.get(path) ?? [];
    const ofAll = offersOf(own);
    const ofProduct = new Map(
      [...grouped(own, ({ product }) => product)].map(([name, some]) => [name, offersOf(some)]),
    );
    const byQuote = grouped(own, ({ quote }) => quote);
    const besides = new Map(laid.cards.map((card) => [card, besideIn(card, byQuote)]));
    return pieces.flatMap((piece) =>
      piece.claims.flatMap(({ claim, certainty, region }): readonly UrgencyClaim[] => {
        if (claim.kind !== 'term') return [];
        const product = link(piece, claim.kind);
        const last = place(claim.end);
        const ends =
          product === null
            ? (besides.get(laid.cardOf(piece)) ?? ofAll)
            : (ofProduct.get(product) ?? [`product:${product}`]);
        return [
          {
            path,
            channel,
            date: copy.date,
            start: place(claim.start).day,
            end: last.day,
            yearless: last.yearless,
            ending: claim.ending,
            offer: [...ends].sort(),
            certainty,
            region,
            quote: piece.text,
          },
        ];
      }),
    );
  });
}

/** What a card offers itself; null where that is nothing. */
function besideIn({ pieces }: Card, byQuote: ReadonlyMap<string, readonly LedgerRow[]>): readonly string[] | null {
  const beside = [...new Set(pieces.map(({ text }) => text))].flatMap((text) => byQuote.get(text) ?? []);
  return beside.length === 0 ? null : offersOf(beside);
}

/** What two offers may share and so be comparable; `isComparable` reads them. */
function keysOf({
  product: named,
  isNameRead,
  code,
  sale,
  role,
  value,
  currency,
  terms,
}: LedgerRow): readonly string[] {
  const product = isNameRead ? null : named;
  return [
    ...(code === null ? [] : [`code:${code}`]),
    ...(sale === '' ? [] : [`sale:${sale}`]),
    ...(role === 'discount' ? [`off:${String(value).replace('up to ', '')}:${product ?? ''}:${openTerms(terms)}`] : []),
    ...(role === 'now' && product !== null ? [`price:${value}:${currency}:${product}`] : []),
    ...(role === 'promotion' ? [`promotion:${value}`] : []),
  ];
}

/** A code that everybody is told is no condition. */
const openTerms = (terms: string): string =>
  terms
    .split(', ')
    .filter((one) => one !== 'with code')
    .join(', ');

/** Points off, and share of a price, within which two offers are comparable: a second “last day” at 22 instead of 20 % is the same trick. */
const pointsApart = 5;
const shareApart = 0.05;

/** Whether two offers are one to a customer: the same code, sale or promotion, or nearly as much off the same. */
export const isComparable = (ones: readonly string[], others: readonly string[]): boolean =>
  ones.some((one) => others.some((other) => one === other || isNearly(one.split(':'), other.split(':'))));

function isNearly(
  [kind, value, ...about]: readonly string[],
  [otherKind, other, ...otherAbout]: readonly string[],
): boolean {
  if (kind !== otherKind || about.join(':') !== otherAbout.join(':')) return false;
  const apart = Math.abs(Number(value) - Number(other));
  if (kind === 'off') return apart <= pointsApart;
  return kind === 'price' && apart <= shareApart * Math.max(Number(value), Number(other));
}

/** What an asset offers, urgent or not. */
export const offersOf = (rows: readonly LedgerRow[]): readonly string[] => [...new Set(rows.flatMap(keysOf))];
