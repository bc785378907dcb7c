import { distance } from 'fastest-levenshtein';
import { grouped } from '../../measure/grouped.ts';
import { stemOf } from '../../measure/offers/dated.ts';
import { fold } from '../../measure/words/fold.ts';
import type { LedgerRow } from '../../model/ledger.ts';
import { isSameAmount } from './offers.ts';

/** Share of its letters that a reader may mistake in a name: 夹 for 爽 in 细雨夹克. */
const misread = 0.34;

/** Pictures whose one price is another than the one in the caption beside them. */
export function besidePairs(
  rows: readonly LedgerRow[],
): readonly (readonly [picture: LedgerRow, caption: LedgerRow])[] {
  const stated = rows.filter(({ role }) => role === 'now');
  return [...grouped(stated, ({ path }) => stemOf(path)).values()].flatMap((same) => {
    const ones = [...grouped(same, ({ path }) => path).values()].map(onlyOne);
    const [picture, ...pictures] = ones.filter((row) => row !== null && row.certainty !== 'given');
    const [caption, ...captions] = ones.filter((row) => row?.certainty === 'given');
    if (picture == null || caption == null || pictures.length > 0 || captions.length > 0) return [];
    return mayBeOne(picture, caption) && !isSameAmount(picture.value, caption.value)
      ? [[picture, caption] as const]
      : [];
  });
}

/** The price of an asset that states one, of one product; null of any other. */
function onlyOne(rows: readonly LedgerRow[]): LedgerRow | null {
  const [first] = rows;
  const isOne = rows.every(
    ({ value, currency, product }) =>
      isSameAmount(value, first?.value ?? '') && currency === first?.currency && product === first.product,
  );
  return isOne ? (first ?? null) : null;
}

function mayBeOne(one: LedgerRow, other: LedgerRow): boolean {
  if (one.currency !== other.currency || one.terms !== other.terms || one.variant !== other.variant) return false;
  if (one.product === null || other.product === null) return true;
  const [name, called] = [fold(one.product).text, fold(other.product).text];
  if (!one.isNameRead && !other.isNameRead) return name === called;
  return distance(name, called) <= Math.max(name.length, called.length) * misread;
}
