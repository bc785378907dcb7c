import type { LedgerRow } from '../../model/ledger.ts';
import { isSameAmount } from './offers.ts';

export const isPrice = ({ role }: LedgerRow): boolean => role === 'now' || role === 'was' || role === 'per';
/** What two prices must share to be of one thing. */
export const priceKey = ({ product, variant, role, currency, terms }: LedgerRow): string =>
  [product, variant, role, currency, terms].join('\n');

/** “€10.50 instead of €12.50”: what an asset of an earlier or unknown day asked may have been the price before. */
export function beforeReduction(rows: readonly LedgerRow[]): (first: LedgerRow, second: LedgerRow) => boolean {
  const former = new Map(
    rows.flatMap((row) =>
      row.role === 'was' ? [[`${row.path}\n${priceKey({ ...row, role: 'now' })}`, row.value]] : [],
    ),
  );
  return (first, second) => {
    const before = former.get(`${second.path}\n${priceKey(second)}`);
    return (
      before !== undefined &&
      isSameAmount(first.value, before) &&
      second.from !== null &&
      (first.from === null || first.from < second.from)
    );
  };
}
