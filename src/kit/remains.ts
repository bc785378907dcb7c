import type { z } from 'zod';
import { type BrandKit, brandKitSchema } from '../model/kit.ts';
import { type Path, pathOf, pointer, valueAt } from './pointer.ts';
import { refusedPaths } from './validate.ts';

/** What is left of a kit without the parts that can't be used. */
export interface Remains {
  readonly kit: BrandKit;
  /** Pointers of what was left out, in the kit as it is written. */
  readonly removed: readonly string[];
  /** Where a value of what is left stands in the kit as it is written: entries of lists may have moved up. */
  readonly original: (key: string) => string;
}

/** Leaving out a part can leave its holder without what it must have, which then goes, too. */
const mostRounds = 12;

/** The kit without `unusable` and without what the schema refuses; null where too little is left. */
export function remainsOf(value: unknown, unusable: readonly Path[]): Remains | null {
  // Entries of lists become undefined, which JSON does not have, so that the others keep their places.
  const rest: unknown = structuredClone(value);
  const removed: string[] = [];
  const remove = (path: Path): void => {
    const key = path.at(-1);
    const holder = valueAt(rest, path.slice(0, -1));
    if (key === undefined) return;
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) {
      remove(path.slice(0, -1));
      return;
    }
    if (Array.isArray(holder)) holder[Number(key)] = undefined;
    else Reflect.deleteProperty(holder, key);
    removed.push(pointer(path));
  };
  unusable.forEach(remove);
  for (let round = 0; round < mostRounds; round += 1) {
    const parsed = brandKitSchema.safeParse(dense(rest));
    if (parsed.success) {
      return { kit: parsed.data, removed, original: (key) => pointer(originalPath(rest, pathOf(key))) };
    }
    const paths = parsed.error.issues.flatMap((issue: z.core.$ZodIssue) => refusedPaths(issue));
    paths.map((path) => originalPath(rest, path)).forEach(remove);
  }
  return null;
}

function dense(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(dense);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, dense(inner)]));
}

function originalPath(rest: unknown, path: Path): Path {
  const original: (string | number)[] = [];
  for (const key of path) {
    const holder = valueAt(rest, original);
    const places = Array.isArray(holder) ? holder.flatMap((item: unknown, i) => (item === undefined ? [] : [i])) : [];
    original.push(typeof key === 'number' ? (places[key] ?? key) : key);
  }
  return original;
}
