import type { FactName, Facts } from '../model/facts.ts';
import type { KitLogo } from '../model/logos.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Problem } from '../model/problem.ts';
import type { ColourRules } from '../model/rules.ts';

/** What a fact may read beside other facts. */
export interface Measuring {
  /** Posix path from the campaign's root; stands in problems. */
  readonly path: string;
  /** The whole file. Read once per asset, shared by all facts. */
  readonly content: Uint8Array;
  /** Colour rules of the placement; only facts with `usesRules` may look at them. */
  readonly rules: ColourRules;
  /** Logos of the kit; only facts with `usesLogos` may look at them. */
  readonly logos: readonly KitLogo[];
  /** Where what is prepared of the logos is kept; as long as the thread lives without it. */
  readonly shelf?: Shelf | null;
}

/** Keeps what was made once from run to run, under a key that says from what. Losing it costs time, never a result. */
export interface Shelf {
  /** Null where there is nothing, or it can't be read. */
  readonly read: (key: string) => Promise<Uint8Array | null>;
  /** What can't be written is not kept. */
  readonly write: (key: string, content: Uint8Array) => Promise<void>;
}

/** How one fact is measured, and from which other facts. Expected trouble is a problem; bugs throw. */
export interface FactSource<Name extends FactName, From extends FactName> {
  readonly name: Name;
  /** Raised when the same file would give another result; part of the cache key. */
  readonly version: number;
  readonly from: readonly From[];
  /** Depends on the kit: computed and cached once per set of colour rules. */
  readonly usesRules: boolean;
  /** Depends on the kit's logos: cached once per set of them. */
  readonly usesLogos?: true;
  /** False for facts that are too large to keep (pixels). */
  readonly cached: boolean;
  readonly measure: (from: Pick<Facts, From>, measuring: Measuring) => Promise<Outcome<Facts[Name], Problem>>;
}

export const defineFact = <Name extends FactName, const From extends FactName>(
  source: FactSource<Name, From>,
): FactSource<Name, From> => source;
