import { fold } from '../../measure/words/fold.ts';
import type { Known, PlannedPromotion } from '../../model/known.ts';
import type { LedgerRow } from '../../model/ledger.ts';

/** A price that promos.csv gives, and the line it stands in. */
interface PlannedPrice {
  readonly price: number;
  /** What it was before, where the row is of what it is now. */
  readonly former: number | null;
  readonly line: number;
}

/** What the plan says of a row; null where it says nothing, or two things. Another condition is another price than the planned one. */
export function plannedFor(row: LedgerRow, { promotions }: Known): PlannedPrice | null {
  const { product, variant, role, terms } = row;
  if (promotions === null || product === null || terms !== '' || role === 'per') return null;
  const wanted = squeezed(`${product}${variant}`);
  const [only, another] = promotions.filter(
    (one) => squeezed(one.product) === wanted && isOneMoney(one, row) && isInForce(one, row),
  );
  if (only === undefined || another !== undefined) return null;
  const price = role === 'was' ? only.was : only.price;
  return price === null ? null : { price, former: role === 'was' ? null : only.was, line: only.line };
}

/** What an asset says after the plan's last day, or before its first of days before it, is another price; a day that it does not say is within. */
const isInForce = ({ starts, ends }: PlannedPromotion, { from, until }: LedgerRow): boolean =>
  (from === null || ends === null || from <= ends) && (starts === null || (until ?? from ?? starts) >= starts);

/** “Meadow Flask 500 ml” is one product to a plan, and a product and a size to the copy. */
const squeezed = (name: string): string => fold(name).text.replaceAll(' ', '');

/** Countries whose money is a dollar: copy writes most of them with the bare sign. */
const dollars: readonly string[] = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN'];
/** A plan states the country, copy the sign: ¥ is of China and of Japan, $ of many. */
function isOneMoney({ currency: planned }: PlannedPromotion, { currency: told, quote }: LedgerRow): boolean {
  if (planned === null || told === null || planned === told) return true;
  if (planned === '$' || told === '$') return dollars.includes(planned === '$' ? told : planned);
  return planned === 'JPY' && told === 'CNY' && /[¥￥]/.test(quote);
}

/** What the plan takes off a product, or what its two prices come to, in points; null where it says neither. */
export function plannedOff(
  product: string,
  { promotions }: Known,
): { readonly off: number; readonly line: number } | null {
  const [only, another] = promotions?.filter((row) => row.product === product) ?? [];
  if (only === undefined || another !== undefined) return null;
  const off = offOf(only);
  return off === null ? null : { off, line: only.line };
}

/** What the plan says that a code takes off everything, in points; null where it does not, or says two things. */
export function plannedOffBy(
  code: string,
  { promotions }: Known,
): { readonly off: number; readonly line: number } | null {
  const [only, another] =
    promotions?.filter((row) => row.code === code && row.product === '' && row.off !== null) ?? [];
  return only === undefined || only.off === null || another !== undefined ? null : { off: only.off, line: only.line };
}

/** What a code's rows take off or come to, in points: the least and the most; null where none says it. */
export function plannedByCode(code: string, { promotions }: Known): readonly [least: number, most: number] | null {
  const off = promotions?.flatMap((row) => (row.code === code ? (offOf(row) ?? []) : [])) ?? [];
  return off.length === 0 ? null : [Math.min(...off), Math.max(...off)];
}

const offOf = ({ off, price, was }: PlannedPromotion): number | null =>
  off ?? (price === null || was === null || was <= price ? null : (1 - price / was) * 100);
