import { daysBetween } from '../../measure/days.ts';
import { grouped } from '../../measure/grouped.ts';
import { datedTogether } from '../../measure/offers/dated.ts';
import { frameOf } from '../../measure/offers/frame.ts';
import { ledgerOf, type Said } from '../../measure/offers/ledger.ts';
import type { Place, SetMember } from '../../model/check.ts';
import type { Known } from '../../model/known.ts';
import type { LedgerRow } from '../../model/ledger.ts';

export type CopyMember = SetMember<'copy'>;

export const saidBy = (members: readonly CopyMember[]): readonly Said[] =>
  datedTogether(members.map(({ path, channels, facts }) => ({ path, channel: channels[0] ?? null, copy: facts.copy })));

/** The ledger of a set, with the products of the kit and of the plan. */
export const ledgerFor = (members: readonly CopyMember[], known: Known): readonly LedgerRow[] =>
  ledgerOf(saidBy(members), frameOf(known));

/** Rows that say different things of one matter. */
export interface Contradiction {
  /** Those that differ from another, in the order of the set. */
  readonly rows: readonly LedgerRow[];
  readonly certainty: 'sure' | 'ask';
  /** Every sure pair has a side that was read from pixels. */
  readonly isRead: boolean;
}

/** Most rows of one value that are held against those of another. */
const most = 50;

/**
 * Whether rows about one matter contradict each other. An asset that states several values itself is left out: which of
 * them is meant can't be told. Days far apart, or terms that don't overlap, are two offers and no contradiction.
 *
 * `isSame`: two values that are no contradiction; `mayFollow`: two that held one after the other, or may have where a day is unknown. `near`, `far`: days between two assets up to which it is sure, and up
 * to which it is worth a question.
 */
export function contradictionIn(
  rows: readonly LedgerRow[],
  isSame: (one: LedgerRow['value'], other: LedgerRow['value']) => boolean,
  { near, far }: { readonly near: number; readonly far: number },
  mayFollow: (one: LedgerRow, other: LedgerRow) => boolean = () => false,
): Contradiction | null {
  const clear = withoutAmbiguous(rows, isSame);
  const byValue = grouped(clear, ({ value }) => value);
  if (byValue.size < 2) return null;
  const differing = new Set<LedgerRow>();
  let sure = false;
  let given = false;
  const values = [...byValue.values()].map((same) => same.slice(0, most));
  for (const [i, ones] of values.entries()) {
    for (const others of values.slice(i + 1)) {
      for (const one of ones) {
        for (const other of others) {
          if (isSame(one.value, other.value)) continue;
          const apart = distance(one, other);
          const follows = mayFollow(one, other) || mayFollow(other, one);
          if (apart === null || apart > far || (follows && one.from !== null && other.from !== null)) continue;
          differing.add(one).add(other);
          const isSure = apart <= near && !follows && isStated(one) && isStated(other);
          sure ||= isSure;
          given ||= isSure && one.certainty === 'given' && other.certainty === 'given';
        }
      }
    }
  }
  if (differing.size === 0) return null;
  return { rows: clear.filter((row) => differing.has(row)), certainty: sure ? 'sure' : 'ask', isRead: !given };
}

/** Read well, and of a product that the kit or the plan names. */
const isStated = ({ certainty, isNameRead }: LedgerRow): boolean => certainty !== 'unsure' && !isNameRead;

function withoutAmbiguous(
  rows: readonly LedgerRow[],
  isSame: (one: LedgerRow['value'], other: LedgerRow['value']) => boolean,
): readonly LedgerRow[] {
  return [...grouped(rows, ({ path }) => path).values()].flatMap((own) => {
    const [first] = own;
    return first !== undefined && own.every(({ value }) => isSame(value, first.value)) ? [first] : [];
  });
}

/** Days between two rows' own days; 0 where one has none. Null where the one ends before the other begins. */
function distance(one: LedgerRow, other: LedgerRow): number | null {
  if (isOver(one, other) || isOver(other, one)) return null;
  return one.from === null || other.from === null ? 0 : Math.abs(daysBetween(one.from, other.from));
}
const isOver = (one: LedgerRow, other: LedgerRow): boolean =>
  one.until !== null && other.from !== null && daysBetween(one.until, other.from) > 0;

/** Same to the cent. */
export const isSameAmount = (one: LedgerRow['value'], other: LedgerRow['value']): boolean =>
  typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) < 0.005 : one === other;

export const placesOf = (rows: readonly Place[]): readonly Place[] =>
  rows.map(({ path, region, quote }) => ({ path, region, quote }));
export const pathsOf = (rows: readonly { readonly path: string }[]): readonly string[] => [
  ...new Set(rows.map(({ path }) => path)),
];

/** Most values that a sentence names. */
const named = 4;
/** Values that differ, least first: part of what a contradiction is about, so that it is another one once they change. */
export const differing = (values: readonly (number | string)[]): string =>
  [...new Set(values.map(String))].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).join('|');

/** “$49 (mail/offer.eml), $59 (x/cover.png +2)”, and the same with the marks of Chinese. */
export interface ToldBy {
  readonly told: string;
  readonly toldZh: string;
}

/** Every value with where it stands, the rarest first. */
export function toldBy(rows: readonly LedgerRow[], write: (row: LedgerRow) => string): ToldBy {
  const told = [...grouped(rows, write)]
    .map(([value, same]) => ({ value, paths: pathsOf(same) }))
    .sort((a, b) => a.paths.length - b.paths.length)
    .map(({ value, paths }) => ({ value, at: `${paths[0] ?? ''}${paths.length > 1 ? ` +${paths.length - 1}` : ''}` }));
  const more = told.length > named ? ` +${told.length - named}` : '';
  const first = told.slice(0, named);
  return {
    told: first.map(({ value, at }) => `${value} (${at})`).join(', ') + more,
    toldZh: first.map(({ value, at }) => `${value}（${at}）`).join('，') + more,
  };
}
