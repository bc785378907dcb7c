import type { RuleRef } from './rules.ts';
import type { Severity } from './severity.ts';
import type { StyleRule, VoiceMeasure } from './voice.ts';

/** What a language knows of its words. English comes with a lexicon, which is loaded only where a kit has a voice. */
export interface EnglishWords {
  /** Base forms that a word may be an inflection of, itself among them: "cheapest" → cheapest, cheap. Lower case. */
  lemmas(word: string): readonly string[];
  /** Whether the word, or a base form of it, is one of the language's. */
  isWord(word: string): boolean;
}

/** Part of a text, in its own characters: [start, end). */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** One word that was found. */
export interface Found<R> extends TextSpan {
  readonly rule: R;
  /**
   * `inside`: perhaps only part of other words, which mean something else (最 in 最近, 会员 in 社会员工); `joined`: words
   * that were run together (BIGSAVINGS). Neither is more than a question.
   */
  readonly as: 'word' | 'inside' | 'joined';
}

/** Words of a list, ready to be searched for. */
export interface WordFinder<R> {
  readonly rules: readonly R[];
  /** In the order of the text. `mayBeJoined`: the text was read from pixels, where spaces are lost. */
  find(text: string, mayBeJoined?: boolean): readonly Found<R>[];
}

/** A word that must not be used. */
export interface BannedRule {
  readonly term: string;
  readonly replacement: string | null;
  readonly why: string | null;
  /** Name of the list that it stands in; null for the kit's own. */
  readonly list: string | null;
  readonly severity: Severity | null;
  readonly rule: RuleRef;
  /** The line of the channel's allowance that lets it stand here; null where none does. */
  readonly allowed: RuleRef | null;
}

/** A word that another is preferred to. */
export interface PreferredRule {
  readonly term: string;
  readonly use: string;
  readonly why: string | null;
  readonly rule: RuleRef;
  readonly allowed: RuleRef | null;
}

/** A phrase that must stand there when something else does. */
export interface RequiredRule {
  readonly text: string;
  /** `always`, `price` …, or a pattern between slashes. */
  readonly when: string;
  /** Share of its characters that may differ, 0…1; null where the kit does not say. */
  readonly tolerance: number | null;
  readonly rule: RuleRef;
}

/** A trait, with the ranges that hold: the kit's own, or those of the approved samples. */
export interface TraitRule {
  readonly name: string;
  readonly ranges: readonly {
    readonly measure: VoiceMeasure;
    readonly min: number | null;
    readonly max: number | null;
    /** In how many passages of the approved samples it was counted; null where the kit states the range. */
    readonly learnedFrom: number | null;
  }[];
  readonly rule: RuleRef;
}

/** The kit's demands on copy in one placement: the core's, and what the channel may do differently. */
export interface VoiceRules {
  readonly english: EnglishWords;
  readonly banned: WordFinder<BannedRule>;
  readonly preferred: WordFinder<PreferredRule>;
  readonly required: readonly RequiredRule[];
  readonly names: readonly { readonly name: string; readonly rule: RuleRef }[];
  readonly styles: readonly { readonly style: StyleRule; readonly rule: RuleRef }[];
  readonly traits: readonly TraitRule[];
}
