import { isDeepStrictEqual } from 'node:util';
import type { Path } from './pointer.ts';

/** One change of a JSON value at a path. */
export type Change =
  /** `value` undefined takes the key out. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: unknown }
  /** Elements that go from the list there; ascending. */
  | { readonly kind: 'cut'; readonly path: Path; readonly indices: readonly number[] }
  /** Elements that come into the list there, the first at this index. */
  | { readonly kind: 'add'; readonly path: Path; readonly at: number; readonly values: readonly unknown[] };

/** What makes one value of the other, in an order in which each path is still right when its turn comes. */
export function changesBetween(from: unknown, to: unknown, path: Path = []): readonly Change[] {
  if (isDeepStrictEqual(from, to)) return [];
  if (Array.isArray(from) && Array.isArray(to)) return listChanges(from, to, path);
  if (!isObject(from) || !isObject(to)) return [{ kind: 'set', path, value: to }];
  const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...keys].flatMap((key) => {
    const before = Object.hasOwn(from, key) ? from[key] : undefined;
    const after = Object.hasOwn(to, key) ? to[key] : undefined;
    return before === undefined || after === undefined
      ? isDeepStrictEqual(before, after)
        ? []
        : [{ kind: 'set', path: [...path, key], value: after }]
      : changesBetween(before, after, [...path, key]);
  });
}

/** What stays, stays; between, elements are changed one for one, and the rest goes or comes. */
function listChanges(from: readonly unknown[], to: readonly unknown[], path: Path): readonly Change[] {
  const changed: Change[] = [];
  const gone: number[] = [];
  const come: Change[] = [];
  let [i, j] = [0, 0];
  for (const [nextFrom, nextTo] of [...staying(from, to), [from.length, to.length] as const]) {
    const both = Math.min(nextFrom - i, nextTo - j);
    for (let k = 0; k < both; k++) changed.push(...changesBetween(from[i + k], to[j + k], [...path, i + k]));
    for (let k = i + both; k < nextFrom; k++) gone.push(k);
    if (j + both < nextTo) come.push({ kind: 'add', path, at: j + both, values: to.slice(j + both, nextTo) });
    [i, j] = [nextFrom + 1, nextTo + 1];
  }
  return [...changed, ...(gone.length > 0 ? [{ kind: 'cut', path, indices: gone } as const] : []), ...come];
}

/** Index in each list of the elements that both have, ascending. Where they were put in another order: only of those that begin and end alike. */
function staying(from: readonly unknown[], to: readonly unknown[]): readonly (readonly [number, number])[] {
  const [before, after] = [from, to].map((list) => list.map((one) => JSON.stringify(one))) as [string[], string[]];
  const [had, has] = [new Set(before), new Set(after)];
  const both = (list: readonly string[], other: ReadonlySet<string>) =>
    list.flatMap((one, index) => (other.has(one) ? [{ one, index }] : []));
  const [ofFrom, ofTo] = [both(before, has), both(after, had)];
  const pairs = ofFrom.flatMap(({ one, index }, k) => {
    const other = ofTo[k];
    return other?.one === one ? [[index, other.index] as const] : [];
  });
  if (pairs.length === ofFrom.length && pairs.length === ofTo.length) return pairs;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [
    ...Array.from({ length: head }, (_, k) => [k, k] as const),
    ...Array.from({ length: tail }, (_, k) => [before.length - tail + k, after.length - tail + k] as const),
  ];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
