const oneDay = 86_400_000;

/** Days since 1970-01-01 of an ISO date. */
export const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / oneDay);
export const isoOf = (day: number): string => new Date(day * oneDay).toISOString().slice(0, 10);
export const addDays = (iso: string, days: number): string => isoOf(dayNumber(iso) + days);
/** From `a` to `b`, in days; negative where `b` lies before. */
export const daysBetween = (a: string, b: string): number => dayNumber(b) - dayNumber(a);

/** ISO date; null where there is no such day. Month 1…12. */
export function isoDate(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.toISOString().slice(0, 10) : null;
}
/** 0 = Monday … 6 = Sunday. */
export const weekdayOf = (iso: string): number => (new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7;
export const endOfMonth = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** How long after its date an asset's copy still means a day of the same year: a mail in March doesn't announce last December. */
const longestPast = 120;

/** A day without a year, in the year that lies nearest after `near`: null where there is no such day. */
export function dateNear(near: string, month: number, day: number): string | null {
  const year = Number(near.slice(0, 4));
  const here = isoDate(year, month, day);
  const next = isoDate(year + 1, month, day);
  if (here === null) return next;
  return daysBetween(here, near) > longestPast ? next : here;
}

/** The same, or `--MM-DD` (ISO 8601) where the asset has no date to tell the year by. */
export function dayOfNoYear(near: string | null, month: number, day: number): string | null {
  if (near !== null) return dateNear(near, month, day);
  const some = isoDate(2000, month, day);
  return some === null ? null : `-${some.slice(4)}`;
}
