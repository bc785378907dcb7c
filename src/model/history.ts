import type { Language } from './language.ts';
import type { Score } from './report.ts';
import type { Severity } from './severity.ts';

/** One run as it was kept. */
export interface RecordedRun {
  /** Counts up in one history; never given twice. */
  readonly id: number;
  /** The campaign's name at that time. */
  readonly name: string;
  /** ISO date and time. */
  readonly startedAt: string;
  readonly kit: { readonly name: string; readonly digest: string };
  /** Version of Onbrand that judged. */
  readonly tool: string;
  /** Judged with part of the checks or channels, or ended early: not to be held against whole runs. */
  readonly partial: boolean;
  readonly score: Score;
  readonly assets: number;
  /** Sure findings by severity, those of the set among them; accepted ones are not counted here. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly questions: number;
  /** Findings that somebody accepted. */
  readonly accepted: number;
  /** What its findings are told in; null where that was not kept yet. */
  readonly language: Language | null;
}

/** One check on one channel in one run. */
export interface Tally {
  /** Null for assets without a placement, and for checks of the set. */
  readonly channel: string | null;
  /** As people name it; null where `channel` is. */
  readonly title: string | null;
  readonly check: string;
  /** Assets that it applied to and that could be judged. */
  readonly judged: number;
  /** Of those, assets with at least one sure finding that nobody accepted. */
  readonly deviating: number;
  /** Of those, assets with a question and nothing sure. */
  readonly asking: number;
}

/** A run with all that is drawn of it. */
export interface TalliedRun {
  readonly run: RecordedRun;
  readonly tallies: readonly Tally[];
}

export interface RecordedFinding {
  /** The identity of a finding across runs, as in the report. */
  readonly fingerprint: string;
  readonly check: string;
  /** Null for a finding of the set that names no asset. */
  readonly path: string | null;
  readonly severity: Severity;
  readonly certainty: 'sure' | 'ask';
  readonly accepted: boolean;
  /** As that run told it, in the run's language. */
  readonly message: string;
}

export interface RecordedAsset {
  readonly path: string;
  readonly score: number | null;
  /** Of its content; null where that was not kept yet. */
  readonly digest: string | null;
}

/** All that a history keeps of a run. */
export interface Entry {
  readonly run: Omit<RecordedRun, 'id'>;
  readonly tallies: readonly Tally[];
  readonly findings: readonly RecordedFinding[];
  /** Every asset that was judged, with its score. */
  readonly assets: readonly RecordedAsset[];
}

/** Why two runs can't be held against each other as they stand. */
export type Caveat = 'other-kit' | 'other-tool' | 'partial' | 'other-campaign';

/** What became of the findings of one run in another. */
export interface Comparison {
  readonly before: RecordedRun;
  readonly after: RecordedRun;
  readonly caveats: readonly Caveat[];
  /** Points gained, as the two scores are read; null where one of them is none. */
  readonly points: number | null;
  /** Gone, while the asset is still there. */
  readonly fixed: readonly RecordedFinding[];
  /** Never seen before `after` in this campaign. */
  readonly fresh: readonly RecordedFinding[];
  /** Not in `before`, but in a run earlier than that. */
  readonly back: readonly RecordedFinding[];
  /** Accepted since. */
  readonly accepted: readonly RecordedFinding[];
  /** Accepted then and not now: its day is past, it changed, or it was taken back. */
  readonly reopened: readonly RecordedFinding[];
  /** In both, and accepted in neither or both. */
  readonly still: number;
  /** Gone with their assets. */
  readonly left: number;
}
