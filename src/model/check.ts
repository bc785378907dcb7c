import type { FactName, Facts, SetFacts } from './facts.ts';
import type { Known } from './known.ts';
import type { InEveryLanguage } from './language.ts';
import type { Placement } from './placement.ts';
import type { Region } from './region.ts';
import type { BrandRules, ColourRules, LogoRules, RuleRef } from './rules.ts';
import type { Severity } from './severity.ts';
import type { VoiceRules } from './voice-rules.ts';

export type Unit = 'px' | '%' | 'points' | 'ΔE00' | 'bytes' | 'ratio' | 'count' | 'ppi' | 'quality' | '×' | '°' | '';

/** The numbers of a deviation as data: words, tables, sorting and exports are made from it. */
export interface Evidence<V extends EvidenceValues = EvidenceValues> {
  /** What was measured, in `unit`; text for kinds ("1080×1350", "gif"). */
  readonly measured: number | string;
  /** What was allowed, in the same unit; null where there is no single limit. */
  readonly limit: number | string | null;
  readonly unit: Unit;
  /** The colour that was found, where the matter is a colour. */
  readonly found?: { readonly hex: string; readonly share: number };
  /** The colour of the kit that was wanted instead. */
  readonly wanted?: { readonly name: string; readonly hex: string };
  /** Further numbers and names that the words use. */
  readonly values: V;
}
export type EvidenceValues = Readonly<Record<string, string | number | boolean | null>>;

/** What one check found out of line. */
export interface Finding<V extends EvidenceValues = EvidenceValues> {
  /** Stable name that survives re-export: `colour:#e4002b`, `dimensions`. Unique within check and asset. */
  readonly subject: string;
  /** At least one. */
  readonly regions: readonly Region[];
  readonly evidence: Evidence<V>;
  /** `ask`: it can't be told for sure; shown for review, costs no points. */
  readonly certainty: 'sure' | 'ask';
  /** How far past the limit, in multiples of it: 0 = just at it, 1 = twice the limit. Sorts the worst first. */
  readonly extent: number;
  readonly rule: RuleRef;
  /** Never worse than this, because the source of the limit is not surer than that. */
  readonly atMost?: Severity;
  /** Where the set contradicts itself: each place with what it says there. */
  readonly places?: readonly Place[];
}

/** One place that a finding of the set is about. */
export interface Place {
  readonly path: string;
  readonly region: Region;
  /** What stands there, as written. */
  readonly quote: string;
}

/** What passed only because a channel's allowance says so. */
export interface Allowed {
  readonly subject: string;
  readonly rule: RuleRef;
}

/** A check either applies, with what it found, or says why it does not. */
export type Judgement<V extends EvidenceValues, Because extends string> =
  | { readonly findings: readonly Finding<V>[]; readonly allowed?: readonly Allowed[] }
  | { readonly because: Because };

export type Limits = Readonly<Record<string, Limit>>;
export interface Limit {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly unit: Unit;
  /** What the number decides, and where it comes from. */
  readonly why: InEveryLanguage<string>;
}

export interface CheckContext<L extends Limits> {
  /** The placement that the asset is judged for; null where it is not known. */
  readonly placement: Placement | null;
  /** Colour rules in force there. */
  readonly colours: ColourRules;
  /** Demands on logos in force there; null where the kit names none. */
  readonly logos: LogoRules | null;
  /** Demands on copy in force there; null where the kit states no voice. */
  readonly voice: VoiceRules | null;
  /** What else is the brand's own: where its links lead, and what its type is set in; empty where the kit does not say. */
  readonly brand: BrandRules;
  /** The check's limits: its defaults, changed by the kit and by the channel's allowance. */
  readonly limits: { readonly [K in keyof L]: number };
  /** Where each limit is written down. */
  limitRule(name: keyof L & string): RuleRef;
  /** Sizes, formats and weight that the channel's allowance adds. */
  readonly size: SizeAllowance | null;
  /** The day of the run (ISO), for colours accepted until a date. */
  readonly today: string;
}
export interface SizeAllowance {
  readonly also: readonly { readonly width: number; readonly height: number }[];
  readonly formats: readonly string[] | null;
  readonly maxBytes: number | null;
  readonly pointer: string;
}

export interface CheckWords<V extends EvidenceValues, Because extends string> {
  /** Names the demand, as a noun: "Colours of the palette". */
  readonly title: string;
  /** Why it matters, in a sentence or two. */
  readonly why: string;
  /** What it can't see; printed in its documentation. */
  readonly blind: string;
  /** What is wrong, with the numbers. */
  message(evidence: Evidence<V>): string;
  /** What to do about it, as an imperative. */
  remedy(evidence: Evidence<V>): string;
  /** Why it does not apply. */
  readonly because: Readonly<Record<Because, string>>;
}

export type CheckCategory = 'size' | 'file' | 'picture' | 'colour' | 'logo' | 'copy' | 'email' | 'set';

interface CheckBase<V extends EvidenceValues, L extends Limits, Because extends string> {
  readonly id: string;
  readonly category: CheckCategory;
  readonly severity: Severity;
  /** Share in the score; 0…10. */
  readonly weight: number;
  readonly limits: L;
  readonly words: InEveryLanguage<CheckWords<V, Because>>;
}

/** Judges one asset in one placement. Pure and synchronous; sees the facts it names and no others. */
export interface AssetCheck<N extends FactName, V extends EvidenceValues, L extends Limits, Because extends string>
  extends CheckBase<V, L, Because> {
  readonly scope: 'asset';
  readonly needs: readonly N[];
  run(facts: Pick<Facts, N>, context: CheckContext<L>): Judgement<V, Because>;
}

/** Judges the set: sees the facts of all assets at once. A finding names the asset it is shown on. */
export interface SetCheck<N extends FactName, V extends EvidenceValues, L extends Limits, Because extends string>
  extends CheckBase<V, L, Because> {
  readonly scope: 'set';
  readonly needs: readonly N[];
  run(
    assets: readonly SetMember<N>[],
    context: Pick<CheckContext<L>, 'limits' | 'limitRule' | 'today'> & { readonly known: Known },
  ): SetJudgement<V, Because>;
}
export interface SetMember<N extends FactName> {
  readonly path: string;
  /** Ids of the placements that it is judged for, and of their channels. */
  readonly placements: readonly string[];
  readonly channels: readonly string[];
  readonly facts: Pick<SetFacts, N>;
}
export type SetJudgement<V extends EvidenceValues, Because extends string> =
  | { readonly findings: readonly (Finding<V> & { readonly paths: readonly string[] })[] }
  | { readonly because: Because };

/** Any check, once its own types no longer matter: what the registry holds. */
export type Check =
  | AssetCheck<FactName, EvidenceValues, Limits, string>
  | SetCheck<FactName, EvidenceValues, Limits, string>;

/** Types `run` by `needs`, `limits` and the words' `because`; asking for another fact does not compile. */
export function defineAssetCheck<
  const N extends FactName,
  V extends EvidenceValues,
  const L extends Limits,
  Because extends string,
>(check: Omit<AssetCheck<N, V, L, Because>, 'scope'>): AssetCheck<N, V, L, Because> {
  return { ...check, scope: 'asset' };
}
export function defineSetCheck<
  const N extends FactName,
  V extends EvidenceValues,
  const L extends Limits,
  Because extends string,
>(check: Omit<SetCheck<N, V, L, Because>, 'scope'>): SetCheck<N, V, L, Because> {
  return { ...check, scope: 'set' };
}
