import type { BrandKit } from './kit.ts';
import type { Placement } from './placement.ts';

/** A palette colour of the kit, read: kept as written and mapped to sRGB. */
export interface KitColour {
  readonly name: string;
  /** As written in the kit. */
  readonly value: string;
  /** sRGB, lower case `#rrggbb`; mapped where the colour lies outside. */
  readonly hex: string;
  /** False where `hex` is only the nearest that sRGB can show. */
  readonly inSrgb: boolean;
  /** Path of keys in brandkit.json: `palette.colours[2]`. */
  readonly pointer: string;
}

/** A brand kit that was read and validated. Immutable; plain data, so that it can cross to a worker. */
export interface OpenKit {
  readonly kit: BrandKit;
  /** sha256 over brandkit.json (parsed, keys sorted) and every file it names. */
  readonly digest: string;
  /** In the order of `kit.palette.colours`. */
  readonly palette: readonly KitColour[];
  /** In the order of `kit.palette.accepted`. */
  readonly accepted: readonly KitColour[];
  /** Colours that allowances add, by channel key, in their order. */
  readonly allowed: Readonly<Record<string, readonly KitColour[]>>;
  /** The kit's own placements as full placements. */
  readonly placements: readonly Placement[];
  /** Content of the files that the kit names (logos, samples), by posix path; a missing file has no entry. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Line of brandkit.json by pointer; every object, array and value has an entry. */
  readonly lines: Readonly<Record<string, number>>;
}

/** What is wrong with a kit, in a form that an editor can jump to. */
export interface KitProblem {
  /** Which of the things that can be wrong (`src/kit/tell.ts` has them all); other words than `message` go by it. */
  readonly code: string;
  /** Posix path inside the kit. */
  readonly file: string;
  /** 1-based; null where the trouble is with the file as a whole. */
  readonly line: number | null;
  /** Path of keys: `palette.colours[2].value`; '' for the whole file. */
  readonly key: string;
  /** `error`: the kit can't be used; `warning`: it can, but contradicts itself or will surprise. */
  readonly level: 'error' | 'warning';
  readonly found: string;
  readonly expected: string;
  /** The nearest valid word, where one is near. */
  readonly nearest: string | null;
  /** One sentence for a person, with what to do. */
  readonly message: string;
}
