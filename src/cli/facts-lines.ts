import type { ChalkInstance } from 'chalk';
import { swatch, table } from './kit-table.ts';
import { printable } from './summary.ts';

/** So many entries of a list are shown; the rest is counted. */
const entriesShown = 8;
/** Letters of a long text that are shown. */
const lettersShown = 60;

type Row = readonly [key: string, value: string];

/** Measured facts as lines for people: one heading a fact, one line a value, colours as colours. */
export function factLines(facts: Readonly<Record<string, unknown>>, paint: ChalkInstance): string {
  const parts = Object.entries(facts).map(([name, fact]) => {
    const rows = rowsOf('', fact, paint).map(([key, value]) => [paint.dim(key), value]);
    return `${paint.bold(name)}\n${table(rows)}\n`;
  });
  return parts.join('\n');
}

function rowsOf(key: string, value: unknown, paint: ChalkInstance): readonly Row[] {
  if (Array.isArray(value)) return listRows(key, value, paint);
  if (typeof value !== 'object' || value === null) return [[key, plain(value, paint)]];
  return Object.entries(value).flatMap(([name, inner]) => rowsOf(key === '' ? name : `${key}.${name}`, inner, paint));
}

function listRows(key: string, list: readonly unknown[], paint: ChalkInstance): readonly Row[] {
  const more = list.length - entriesShown;
  const shown = list.slice(0, entriesShown);
  const rest: readonly Row[] = more > 0 ? [['', `+ ${more}`]] : [];
  if (list.length === 0) return [[key, '–']];
  if (list.every((one) => typeof one === 'number')) {
    return [[key, [...shown.map((one) => plain(one, paint)), ...(more > 0 ? [`+ ${more}`] : [])].join(' ')]];
  }
  return [...shown.map((one, i): Row => [i === 0 ? key : '', entry(one, paint)]), ...rest];
}

/** One entry of a list on one line; lists within it are only counted. */
function entry(value: unknown, paint: ChalkInstance): string {
  if (Array.isArray(value)) return `(${value.length})`;
  if (typeof value !== 'object' || value === null) return plain(value, paint);
  return Object.entries(value)
    .map(([name, inner]) => (name === 'hex' ? plain(inner, paint) : `${paint.dim(name)} ${entry(inner, paint)}`))
    .join('  ');
}

function plain(value: unknown, paint: ChalkInstance): string {
  if (typeof value === 'number') return String(Number.isInteger(value) ? value : Number(value.toPrecision(4)));
  if (typeof value !== 'string') return value === null ? '–' : String(value);
  if (/^#[\da-f]{6}$/.test(value)) return `${swatch(value, paint)}${value}`;
  const text = printable(value.replaceAll('\n', ' ⏎ '));
  return text.length > lettersShown ? `${text.slice(0, lettersShown)}…` : text;
}
