import { daysBetween } from '../../measure/days.ts';
import { grouped } from '../../measure/grouped.ts';
import type { Known, PlannedPromotion } from '../../model/known.ts';
import type { UrgencyClaim } from '../../model/ledger.ts';
import type { Doubt } from './doubt.ts';
import { dayApart } from './named-day.ts';

/**
 * Last days that promos.csv states otherwise, of what it lists by code or by product; of several rows of one offer, any may
 * be meant. It is sure where the claim itself names the code or the product.
 */
export function againstPlan(claims: readonly UrgencyClaim[], { promotions }: Known): readonly Doubt[] {
  const planned = (promotions ?? []).filter(({ ends }) => ends !== null);
  if (planned.length === 0) return [];
  return [...grouped(claims, ({ path, end }) => `${path}\n${end}`).values()].flatMap((same): readonly Doubt[] => {
    const told = same.flatMap((claim) => heldBy(claim, planned) ?? []);
    return told.length < same.length ? [] : told.slice(0, 1);
  });
}

/** What the plan holds against a claim; null where it holds nothing. */
function heldBy(claim: UrgencyClaim, planned: readonly PlannedPromotion[]): Doubt | null {
  const { end, quote } = claim;
  if (end === null) return null;
  const gapTo = (row: PlannedPromotion): number => Math.abs(daysBetween(row.ends ?? end, end));
  const [row] = planned.filter((one) => isOf(one, claim)).sort((a, b) => gapTo(a) - gapTo(b));
  if (row === undefined || row.ends === null) return null;
  const gap = gapTo(row);
  // “Before 1 December” is until 30 November.
  if (gap === 0 || (gap === 1 && dayApart(claim, claim) === null)) return null;
  const said = quote.toLowerCase();
  const isNamed = [row.code, row.product].some((name) => name && said.includes(name.toLowerCase()));
  const isSure = isNamed && claim.certainty !== 'unsure' && claim.yearless === null;
  return {
    kind: 'plan',
    first: claim,
    alike: [],
    second: null,
    gap,
    certainty: isSure ? 'sure' : 'ask',
    planned: { end: row.ends, line: row.line },
  };
}

/** Whether a row of the plan is of what a claim says to end. */
function isOf({ code, product, price }: PlannedPromotion, { offer }: UrgencyClaim): boolean {
  const keys = offer.map((key) => key.split(':'));
  const valuesOf = (kind: string, at: number): readonly string[] =>
    keys.flatMap((key) => (key[0] === kind ? (key[at] ?? []) : []));
  const codes = valuesOf('code', 1);
  const names = [...valuesOf('product', 1), ...valuesOf('price', 3), ...valuesOf('off', 2)].filter(
    (name) => name !== '',
  );
  const prices = keys.flatMap(([kind, value, , name]) => (kind === 'price' && name === product ? Number(value) : []));
  if (product !== '' && names.length > 0 && !names.includes(product)) return false;
  if (price !== null && prices.length > 0 && !prices.includes(price)) return false;
  if (code !== null && codes.length > 0) return codes.includes(code);
  return product !== '' && names.includes(product);
}
