/**
 * A draft of a kit is JSON that may be broken. One pointer, written as problems name it (`palette.colours[2].value`),
 * finds a value in it, the field that shows the value, and what is wrong with it.
 */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

type Key = string | number;

const keysOf = (pointer: string): readonly Key[] =>
  pointer
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const step = (here: Json | undefined, key: Key): Json | undefined => {
  if (Array.isArray(here)) return typeof key === 'number' ? here[key] : undefined;
  return isObject(here) && Object.hasOwn(here, key) ? here[key] : undefined;
};

/** The value at a pointer; undefined where there is none. */
export const readAt = (root: JsonObject, pointer: string): Json | undefined =>
  keysOf(pointer).reduce<Json | undefined>(step, root);

/**
 * The same document with another value at the pointer. `undefined` takes it out, and with it every object and list that
 * would be left empty: a kit says nothing of what it does not ask for.
 */
export function writeAt(root: JsonObject, pointer: string, value: Json | undefined): JsonObject {
  const next = written(root, keysOf(pointer), value);
  return isObject(next) ? next : {};
}

function written(here: Json | undefined, keys: readonly Key[], value: Json | undefined): Json | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const inner = written(step(here, key), rest, value);
  if (typeof key === 'number') {
    const list = Array.isArray(here) ? here : [];
    const kept = inner === undefined ? [] : [inner];
    const next = [...list.slice(0, key), ...kept, ...list.slice(key + 1)];
    return next.length === 0 ? undefined : next;
  }
  const entries = Object.entries(isObject(here) ? here : {});
  // What is there keeps its place: files are read by people, and compared.
  const next =
    inner === undefined
      ? entries.filter(([name]) => name !== key)
      : entries.some(([name]) => name === key)
        ? entries.map(([name, old]) => [name, name === key ? inner : old] as const)
        : [...entries, [key, inner] as const];
  return next.length === 0 ? undefined : Object.fromEntries(next);
}

/** The document with an item more at the end of the list at a pointer. */
export function appendAt(root: JsonObject, pointer: string, ...items: readonly Json[]): JsonObject {
  const list = readAt(root, pointer);
  return writeAt(root, pointer, [...(Array.isArray(list) ? list : []), ...items]);
}

/** The document with two neighbours of a list changed about: the item at `from` goes `by` places on. */
export function movedAt(root: JsonObject, pointer: string, from: number, by: -1 | 1): JsonObject {
  const list = readAt(root, pointer);
  if (!Array.isArray(list)) return root;
  const [one, other] = [list[from], list[from + by]];
  return one === undefined || other === undefined
    ? root
    : writeAt(root, pointer, list.with(from, other).with(from + by, one));
}
