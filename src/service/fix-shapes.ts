import type { FixKind } from '../model/fix.ts';

/** What could be fixed of one asset. */
export interface FixOffer {
  readonly path: string;
  readonly digest: string;
  readonly fixes: readonly {
    readonly check: string;
    readonly subject: string;
    readonly kind: FixKind;
    /** What would be done, in words. */
    readonly offer: string;
    /** What is wrong. */
    readonly message: string;
  }[];
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
  /** What was done, in words with the numbers. */
  readonly changes: readonly string[];
  readonly solved: readonly FixedFinding[];
  /** What was not fixed; `message` says why. */
  readonly refused: readonly FixedFinding[];
}
interface FixedFinding {
  readonly check: string;
  readonly subject: string;
  readonly message: string;
}
