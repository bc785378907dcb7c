import type { ImportedColour } from '../../../model/imported.ts';
import type { SrgbColour } from './colour.ts';
import { type Reason, reason, type Where, wholeFile } from './words.ts';

/** More colours than any palette has (Photoshop's colour books end at some 4,000); bounds what a hostile file costs. */
const mostColours = 10_000;
/** As many left-out lines as a person would read. */
const mostSkipped = 200;

/** What a reader found, before it is put into words. */
export interface Found {
  readonly title: string | null;
  readonly colours: readonly ImportedColour[];
  readonly skipped: readonly { readonly where: Where; readonly why: Reason }[];
}

interface Entry {
  /** '' where the file gives none: the hex value is then the name. */
  readonly name: string;
  readonly group: string | null;
  readonly original: string;
  readonly colour: SrgbColour;
}

/** Gathers what a reader finds: same name and colour counted once, other colours of that name under a name of their own. */
export interface Collector {
  add(entry: Entry): void;
  skip(where: Where, why: Reason): void;
  /** True once the limit is reached: a reader may stop. */
  full(): boolean;
  found(title: string | null): Found;
}

export function collector(): Collector {
  const colours: ImportedColour[] = [];
  const hexByName = new Map<string, Set<string>>();
  const taken = new Set<string>();
  const lastNumber = new Map<string, number>();
  const skipped: { where: Where; why: Reason }[] = [];
  let unlisted = 0;
  let overflowed = false;

  const freeName = (name: string, group: string | null): string => {
    if (!taken.has(name)) return name;
    const inGroup = group === null ? name : `${name} (${group})`;
    if (!taken.has(inGroup)) return inGroup;
    let number = lastNumber.get(inGroup) ?? 1;
    do number++;
    while (taken.has(`${inGroup} ${number}`));
    lastNumber.set(inGroup, number);
    return `${inGroup} ${number}`;
  };

  return {
    add({ name: given, group, original, colour }) {
      const name = given === '' ? colour.hex : given;
      const seen = hexByName.get(name) ?? new Set<string>();
      const value = `${colour.hex} ${colour.alpha}`;
      if (seen.has(value)) return;
      if (colours.length >= mostColours) {
        overflowed = true;
        return;
      }
      hexByName.set(name, seen.add(value));
      const free = freeName(name, group);
      taken.add(free);
      colours.push({ name: free, group, hex: colour.hex, original, inSrgb: colour.inSrgb, alpha: colour.alpha });
    },
    skip(where, why) {
      if (skipped.length < mostSkipped) skipped.push({ where, why });
      else unlisted++;
    },
    full: () => overflowed,
    found(title) {
      const last = [];
      if (unlisted > 0) last.push({ where: wholeFile, why: reason('more-skipped', { count: unlisted }) });
      if (overflowed) last.push({ where: wholeFile, why: reason('too-many', { limit: mostColours }) });
      return { title, colours, skipped: [...skipped, ...last] };
    },
  };
}
