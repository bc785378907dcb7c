import type { UrgencyClaim } from '../../model/ledger.ts';

/** What is doubtful about a claim that time runs out, held against what another asset says. */
export interface Doubt {
  /**
   * `past`: over before it was sent; `repeated`: back after its end; `extended`: put off; `continued`: offered on without
   * a word of the end; `differ`: two ends for one offer; `plan`: not the end that promos.csv states.
   */
  readonly kind: 'past' | 'repeated' | 'extended' | 'continued' | 'differ' | 'plan';
  readonly first: UrgencyClaim;
  /** Other assets that announce the same end. */
  readonly alike: readonly UrgencyClaim[];
  /** What it is held against; null for `past` and `plan`. */
  readonly second: Pick<
    UrgencyClaim,
    'path' | 'region' | 'quote' | 'date' | 'end' | 'ending' | 'yearless' | 'certainty'
  > | null;
  /** Days between the first end and the second day. */
  readonly gap: number;
  readonly certainty: 'sure' | 'ask';
  /** The last day of promos.csv, and its line; null for all but `plan`. */
  readonly planned: { readonly end: string; readonly line: number } | null;
}
