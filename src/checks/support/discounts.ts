import { grouped } from '../../measure/grouped.ts';
import type { LedgerRow } from '../../model/ledger.ts';

/** Points off that were stated or follow from two prices, under the name of what they are taken off. */
export interface Discount {
  readonly key: string;
  readonly kind: 'product' | 'code' | 'sale' | 'spend';
  /** The product, code or sale as people call it. */
  readonly about: string;
  readonly row: LedgerRow;
}

/** Rows that may be held against each other, each under every name that it goes by; the surest name first. */
export function discountsOf(rows: readonly LedgerRow[]): readonly Discount[] {
  return [...rows, ...computed(rows)].flatMap((row): readonly Discount[] => {
    const { role, value, product, code, sale, terms } = row;
    if (role === 'promotion') {
      const spend = /^spend (\S+) save (\S+)$/.exec(String(value));
      if (spend === null) return [];
      const about = code ?? sale;
      const told: LedgerRow = { ...row, value: Number(spend[2]) };
      return [{ key: `spend ${spend[1]} ${about}`, kind: 'spend', about: spend[1] ?? '', row: told }];
    }
    if (role !== 'discount' || typeof value !== 'number') return [];
    if (product !== null)
      return [{ key: `product ${product} ${row.variant} ${terms}`, kind: 'product', about: product, row }];
    return [
      ...(code === null ? [] : [{ key: `code ${code}`, kind: 'code' as const, about: code, row }]),
      ...(sale === '' || code !== null
        ? []
        : [{ key: `sale ${sale} ${terms}`, kind: 'sale' as const, about: sale, row }]),
    ];
  });
}

/** Points off that a product's former and present price come to, where an asset states one of each and no points itself. */
function computed(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  const ofProduct = rows.filter(({ product }) => product !== null);
  return [
    ...grouped(
      ofProduct,
      ({ path, product, variant, currency }) => `${path}\n${product}\n${variant}\n${currency}`,
    ).values(),
  ].flatMap((own) => {
    const was = own.filter(({ role }) => role === 'was');
    const now = own.filter(({ role }) => role === 'now');
    const [before, after] = [was[0], now[0]];
    if (before === undefined || after === undefined || was.length > 1 || now.length > 1) return [];
    const [from, to] = [Number(before.value), Number(after.value)];
    return to > 0 && to < from
      ? [{ ...after, role: 'discount' as const, currency: null, value: Math.round((1 - to / from) * 10_000) / 100 }]
      : [];
  });
}
