/** `2026-03-02`, `20260302`, `2026.3.2`, `2026年3月2日`: a year of this century, a month and a day. */
const days =
  /(?<!\d)(20\d\d)(?:([-_.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2})|\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日)(?!\d)/gu;

/** The day (ISO) that a path states: the file's name before its folders, the last one of a name. Null where none is stated. */
export function dayInPath(path: string): string | null {
  for (const name of path.split('/').reverse()) {
    const found = [...name.matchAll(days)].flatMap((match) => {
      const [, year = '', , ...parts] = match;
      const [month = '', day = ''] = parts.filter((part) => part !== undefined);
      return isoDay(Number(year), Number(month), Number(day)) ?? [];
    });
    const last = found.at(-1);
    if (last !== undefined) return last;
  }
  return null;
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
