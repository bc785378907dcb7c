/** Keys and indexes from the root of a JSON document to one of its values. */
export type Path = readonly (string | number)[];

/** The path as people write it: `palette.colours[2].value`; '' for the root. */
export const pointer = (path: Path): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');

/** The path that a pointer names. */
export const pathOf = (key: string): Path =>
  [...key.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) => (index === undefined ? name : Number(index)));

export interface Placed {
  readonly path: Path;
  readonly value: unknown;
}

/** Every value that a pattern of keys reaches, where `*` is each key or index: `['palette', 'colours', '*', 'name']`. */
export function each(root: unknown, pattern: readonly string[]): readonly Placed[] {
  return pattern.reduce<readonly Placed[]>(
    (placed, key) =>
      placed.flatMap(({ path, value }) => {
        if (typeof value !== 'object' || value === null) return [];
        if (Array.isArray(value))
          return key === '*' ? value.map((item, i) => ({ path: [...path, i], value: item })) : [];
        return Object.entries(value)
          .filter(([name]) => key === '*' || name === key)
          .map(([name, item]) => ({ path: [...path, name], value: item }));
      }),
    [{ path: [], value: root }],
  );
}

/** The value at a path; undefined where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, key) =>
      typeof here === 'object' && here !== null && Object.hasOwn(here, key)
        ? (here as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    root,
  );
}
