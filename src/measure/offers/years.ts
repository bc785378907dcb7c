import type { Yearless } from '../../model/ledger.ts';
import { dateNear, daysBetween } from '../days.ts';

/** A day (ISO) that a campaign itself states, and where: an asset, promos.csv, calendar.csv or onbrand.json. */
export interface StatedDay {
  readonly day: string;
  readonly from: string;
}

/** A day as it was said, with its year where that is known. */
export interface Placed {
  /** ISO; null where it can't be told. */
  readonly day: string | null;
  readonly yearless: Yearless | null;
}

/** `--02-07`: ISO 8601’s day of no year. */
export const isYearless = (day: string): boolean => day.startsWith('--');

/**
 * Gives days without a year the one that the campaign's own days make unambiguous: each of them would mean the same day by
 * it. Where they differ, or there is none, the year stays unknown.
 */
export function yearFinder(stated: readonly StatedDay[]): (day: string | null) => Placed {
  const known = new Map<string, Placed>();
  const place = (said: string): Placed => {
    const [month = 1, day = 1] = said.slice(2).split('-').map(Number);
    const meant = stated.flatMap((one) => {
      const at = dateNear(one.day, month, day);
      return at === null ? [] : [{ at, from: one.from, apart: Math.abs(daysBetween(one.day, at)) }];
    });
    const [nearest] = meant.sort((a, b) => a.apart - b.apart || (a.from < b.from ? -1 : 1));
    const isClear = nearest !== undefined && meant.every(({ at }) => at === nearest.at);
    return isClear
      ? { day: nearest.at, yearless: { day: said, from: nearest.from } }
      : { day: null, yearless: { day: said, from: null } };
  };
  return (day) => {
    if (day === null || !isYearless(day)) return { day, yearless: null };
    const placed = known.get(day) ?? place(day);
    known.set(day, placed);
    return placed;
  };
}
