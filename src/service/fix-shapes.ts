import type { FixKind } from '../model/fix.ts';
import type { AssetKind } from '../model/placement.ts';
import type { Severity } from '../model/severity.ts';

/** What an asset owes: what a fix can be tried for, and what none can be, with the reason. */
export interface FixRow {
  readonly path: string;
  readonly digest: string;
  readonly format: string;
  readonly kind: AssetKind;
  readonly fixes: readonly (FixedFinding & { readonly kind: FixKind })[];
  readonly left: readonly LeftFinding[];
}

/** All that the open campaign owes, the worst first. */
export interface FixList {
  readonly assets: readonly FixRow[];
  /** What is between several files. */
  readonly set: readonly LeftFinding[];
}

/** One side of a comparison; its pictures are named by the digest. */
export interface FixSide {
  readonly digest: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly format: string;
  readonly score: number | null;
}

/** What came of trying to fix an asset: made, and judged again. */
export interface FixTrial {
  /** Saves it; null where nothing could be fixed safely. */
  readonly id: string | null;
  /** Name of the fixed file. */
  readonly name: string | null;
  readonly path: string;
  readonly before: FixSide;
  readonly after: FixSide | null;
  /** Share of the width at which a divider between the two shows what changed on both its sides. */
  readonly dividedAt: number;
  /** What was done, in words with the numbers. */
  readonly changes: readonly string[];
  readonly solved: readonly FixedFinding[];
  readonly left: readonly LeftFinding[];
}

export interface FixedFinding {
  readonly check: string;
  readonly subject: string;
  /** What is wrong. */
  readonly message: string;
}

/** A finding that is not fixed. */
export interface LeftFinding extends FixedFinding {
  readonly severity: Severity;
  /** Why not. */
  readonly why: string;
}
