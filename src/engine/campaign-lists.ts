import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { isoDate } from '../measure/days.ts';
import type { Known, PlannedContact, PlannedPromotion } from '../model/known.ts';
import { type Problem, problem } from '../model/problem.ts';

/** The campaign's own lists beside its assets: what was planned, and when. */
export const promotionsFileName = 'promos.csv';
export const calendarFileName = 'calendar.csv';

export interface CampaignLists extends Pick<Known, 'promotions' | 'calendar'> {
  readonly problems: readonly Problem[];
}
type Row = Readonly<Record<string, string>>;
interface Read<T> {
  readonly rows: readonly T[] | null;
  readonly problems: readonly Problem[];
}

/** Reads promos.csv and calendar.csv of a campaign's folder; a list that is not there is null. */
export async function readCampaignLists(folder: string): Promise<CampaignLists> {
  const [promotions, calendar] = await Promise.all([
    readList(folder, promotionsFileName, ['product'], promotionOf),
    readList(folder, calendarFileName, ['date'], contactOf),
  ]);
  return {
    promotions: promotions.rows,
    calendar: calendar.rows,
    problems: [...promotions.problems, ...calendar.problems],
  };
}

async function readList<T>(
  folder: string,
  file: string,
  needed: readonly string[],
  read: (row: Row, line: number) => T | string,
): Promise<Read<T>> {
  let text: string;
  try {
    text = await readFile(join(folder, file), 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return { rows: null, problems: code === 'ENOENT' ? [] : [problem('file-unreadable', file, { detail: code })] };
  }
  const parsed = parseRows(text);
  if (typeof parsed === 'string') return { rows: null, problems: [problem('list-broken', file, { detail: parsed })] };
  const lacks = needed.filter((column) => parsed.every(({ row }) => row[column] === undefined));
  if (lacks.length > 0) return { rows: null, problems: [problem('list-column', file, { column: lacks.join(', ') })] };
  const rows: T[] = [];
  const problems: Problem[] = [];
  for (const { row, line } of parsed) {
    const told = read(row, line);
    if (typeof told === 'string') problems.push(problem('list-row', file, { line, detail: told }));
    else rows.push(told);
  }
  return { rows, problems };
}

/** Rows by their column's name in lower case; a text where the file is no CSV. */
function parseRows(text: string): readonly { readonly row: Row; readonly line: number }[] | string {
  try {
    const records = parse(text, {
      bom: true,
      columns: (head: readonly string[]) => head.map((name) => name.trim().toLowerCase()),
      delimiter: [',', ';', '\t'],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly { readonly record: Row; readonly info: { readonly lines: number } }[];
    return records.map(({ record, info }) => ({ row: record, line: info.lines }));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const dayOf = (text: string): string | null => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year === undefined ? null : isoDate(Number(year), Number(month), Number(day));
};
const signs: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR', '¥': 'CNY', '￥': 'CNY', 元: 'CNY' };

function promotionOf(row: Row, line: number): PlannedPromotion | string {
  const {
    product = '',
    price = '',
    was = '',
    off = '',
    currency = '',
    code = '',
    starts = '',
    ends = '',
    terms = '',
  } = row;
  const amounts = [price, was].map((text) => (text === '' ? null : Number(text.replace(/[$£€¥￥\s]/g, ''))));
  const wrong = amounts.findIndex((amount) => amount !== null && (!Number.isFinite(amount) || amount < 0));
  if (wrong >= 0) return `${wrong === 0 ? 'price' : 'was'}: ${wrong === 0 ? price : was}`;
  const points = off === '' ? null : Number(off.replace(/[%％\s]/g, ''));
  if (points !== null && !(points > 0 && points < 100)) return `off: ${off}`;
  for (const [name, text] of Object.entries({ starts, ends }))
    if (text !== '' && dayOf(text) === null) return `${name}: ${text}`;
  if (product === '' && code === '') return 'product, code';
  return {
    product,
    price: amounts[0] ?? null,
    was: amounts[1] ?? null,
    off: points,
    currency: currency === '' ? null : (signs[currency] ?? currency.toUpperCase()),
    code: code === '' ? null : code.toUpperCase(),
    starts: dayOf(starts),
    ends: dayOf(ends),
    terms,
    line,
  };
}

function contactOf(row: Row, line: number): PlannedContact | string {
  const { date = '', channel = '', audience = '', title = '', subject = '' } = row;
  const day = dayOf(date);
  return day === null ? `date: ${date}` : { date: day, channel, audience, title: title === '' ? subject : title, line };
}
