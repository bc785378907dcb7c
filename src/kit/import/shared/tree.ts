import type { Collector } from './collect.ts';
import { readCssValue } from './css-value.ts';
import { atName, reason } from './words.ts';

/** A value of parsed JSON, and where it stands. */
export interface Leaf {
  /** Keys from the root; array places as "0", "1". */
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Deeper than any palette is grouped; what lies below is left out. */
export const deepestTree = 32;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Visits objects and arrays in the order they are written, with a stack of its own.
 * `visit` says whether to go into the value; it never sees what lies deeper than `deepestTree`, whose number is returned.
 */
export function walkTree(root: unknown, visit: (leaf: Leaf) => boolean): { readonly tooDeep: string | null } {
  const stack: Leaf[] = [{ path: [], value: root }];
  let tooDeep: string | null = null;
  for (let leaf = stack.pop(); leaf !== undefined; leaf = stack.pop()) {
    if (leaf.path.length > deepestTree) {
      tooDeep ??= leaf.path.slice(0, 3).join('.');
      continue;
    }
    if (!visit(leaf) || typeof leaf.value !== 'object' || leaf.value === null) continue;
    const { path } = leaf;
    const inside = Object.entries(leaf.value).map(([key, value]) => ({ path: [...path, key], value }));
    for (const next of inside.reverse()) stack.push(next);
  }
  return { tooDeep };
}

/** Theme objects of Tailwind 3: only these hold colours by name, all else in a resolved configuration repeats them. */
const themePaths = [['theme', 'colors'], ['theme', 'extend', 'colors'], ['colors']] as const;
/** Tailwind's key for a family's own colour: `brand.DEFAULT` is used as `brand`. */
const ownColour = 'DEFAULT';
/** Keys of a colour that is written as an object: `{ "name": "Brand red", "hex": "#e4002b" }`. */
const valueKeys = ['hex', 'value', 'color', 'colour'] as const;

/** Colours of nested names: `{ "grey": { "100": "#f3f4f6" } }` gives `grey.100` in the group `grey`. */
export function addTree(found: Collector, root: unknown): void {
  const themes = themePaths.map((path) =>
    path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), root),
  );
  const roots = themes.filter((theme) => isObject(theme));
  for (const tree of roots.length > 0 ? roots : [root]) {
    const { tooDeep } = walkTree(tree, ({ path, value }) => {
      if (found.full()) return false;
      if (typeof value === 'string') addLeaf(found, path, value);
      const named = isObject(value) ? namedColour(value) : null;
      if (named === null) return true;
      const groups = path.filter((key) => !isIndex(key));
      addColour(found, named.value, () => ({ name: named.name, group: groups.join('.') || null }));
      return false;
    });
    if (tooDeep !== null) found.skip(atName(tooDeep), reason('too-deep', { limit: deepestTree }));
  }
}

function addLeaf(found: Collector, path: readonly string[], text: string): void {
  addColour(found, text, () => {
    const own = path.length > 1 && path.at(-1) === ownColour ? path.slice(0, -1) : path;
    return { name: own.join('.'), group: own.slice(0, -1).join('.') || null };
  });
}

/** Asks for names only where there is a colour: most texts of a large file are none. */
function addColour(
  found: Collector,
  text: string,
  named: () => { readonly name: string; readonly group: string | null },
): void {
  const original = text.trim();
  const value = original === '' ? null : readCssValue(original);
  if (value === null) return;
  const { name, group } = named();
  if ('why' in value) found.skip(atName(name), value.why);
  else found.add({ name, group, original, colour: value.colour });
}

function namedColour(
  value: Readonly<Record<string, unknown>>,
): { readonly name: string; readonly value: string } | null {
  const name = value.name ?? value.title;
  const colour = valueKeys.map((key) => value[key]).find((candidate) => typeof candidate === 'string');
  return typeof name === 'string' && typeof colour === 'string' ? { name: name.trim(), value: colour } : null;
}

const isIndex = (key: string): boolean => /^\d+$/.test(key);
