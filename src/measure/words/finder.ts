import type { EnglishWords, Found, WordFinder } from '../../model/voice-rules.ts';
import { americanised } from './english.ts';
import { type Folded, fold, isHan, unfolded } from './fold.ts';
import { apart } from './joined.ts';
import { findPattern } from './pattern.ts';
import { liesAs } from './straddle.ts';
import { readTerm, type Term, type Token, tokensOf } from './term.ts';

/** A word to look for, and phrases that hold it and are right. */
export interface Wanted {
  readonly term: string;
  readonly except?: readonly string[] | undefined;
}

/**
 * Makes a list of words ready to be searched for. Thousands of them cost little: words are looked up by the first of
 * their tokens, Chinese by its first character; only patterns are tried one by one.
 */
export function wordFinder<R>(
  rules: readonly R[],
  wantedOf: (rule: R) => Wanted,
  english: EnglishWords,
): WordFinder<R> {
  const terms = rules.map((rule) => wantedOf(rule).term);
  const exceptions = rules.flatMap((rule, i) => (wantedOf(rule).except ?? []).map((term) => ({ term, i })));
  const search = searchFor(terms, english);
  const searchExceptions = searchFor(
    exceptions.map(({ term }) => term),
    english,
  );
  return {
    rules,
    find(text, mayBeJoined = false) {
      const folded = fold(text);
      const found = search(text, folded, mayBeJoined);
      if (found.length === 0) return [];
      const right = exceptions.length === 0 ? [] : searchExceptions(text, folded, false);
      return found
        .filter((one) => !right.some((phrase) => exceptions[phrase.i]?.i === one.i && holds(phrase, one)))
        .filter((one) => !found.some((other) => other !== one && isLonger(other, one)))
        .sort((a, b) => a.start - b.start || a.i - b.i)
        .flatMap(({ i, start, end, as }): readonly Found<R>[] => {
          const rule = rules[i];
          return rule === undefined ? [] : [{ rule, start, end, as }];
        });
    },
  };
}

/** `i`: which of the terms. Places are in the original text. */
interface Hit {
  readonly i: number;
  readonly start: number;
  readonly end: number;
  readonly as: Found<unknown>['as'];
}

const holds = (outer: Hit, inner: Hit): boolean => outer.start <= inner.start && outer.end >= inner.end;
/** Of “last chance” and “chance” the longer says it all; the same place is told once. */
const isLonger = (other: Hit, one: Hit): boolean =>
  holds(other, one) && (other.end - other.start > one.end - one.start || other.i < one.i);

type Placed<Kind extends Term['kind']> = Extract<Term, { kind: Kind }> & { readonly i: number };

function searchFor(written: readonly string[], english: EnglishWords) {
  const words = new Map<string, Placed<'words'>[]>();
  const literals = new Map<string, Placed<'literal'>[]>();
  const patterns: Placed<'pattern'>[] = [];
  for (const [i, text] of written.entries()) {
    const term = readTerm(text);
    if (term?.kind === 'words') {
      // Copy is looked up in both spellings, so that one is enough here.
      const tokens = term.exact ? term.tokens : term.tokens.map(americanised);
      push(words, tokens[0] ?? '', { ...term, tokens, i });
    }
    if (term?.kind === 'literal') push(literals, term.text[0] ?? '', { ...term, i });
    if (term?.kind === 'pattern') patterns.push({ ...term, i });
  }

  /** Terms whose words stand at `at`, in any inflection where they are not exact. */
  const startingAt = (tokens: readonly Token[], at: number, gapAfter: (i: number) => string) =>
    english
      .lemmas(tokens[at]?.text ?? '')
      .flatMap((lemma) => words.get(lemma) ?? [])
      .filter(({ tokens: wanted, gaps, exact }) => {
        const inCopy = tokens.slice(at, at + wanted.length).map(({ text }) => text);
        const stands = wanted.every(
          (want, k) =>
            (k === 0 || isGap(gapAfter(at + k - 1), gaps[k - 1] ?? ' ')) &&
            (inCopy[k] === want || (!exact && english.lemmas(inCopy[k] ?? '').includes(want))),
        );
        // “Last chances” is a last chance; in “lasting chances” hardly a word is left of it.
        return (
          stands &&
          (wanted.length === 1 || wanted.filter((want, k) => americanised(inCopy[k] ?? '') !== want).length <= 1)
        );
      });

  return (original: string, folded: Folded, mayBeJoined: boolean): readonly Hit[] => {
    const { text } = folded;
    const hits: Hit[] = [];
    const hit = (i: number, start: number, end: number, as: Hit['as']): void => {
      hits.push({ i, ...unfolded(folded, start, end), as });
    };
    if (words.size > 0) {
      const tokens = tokensOf(text);
      const gapAfter = (i: number): string => text.slice(tokens[i]?.end ?? 0, tokens[i + 1]?.start ?? 0);
      for (const [at, token] of tokens.entries()) {
        for (const { i, tokens: wanted } of startingAt(tokens, at, gapAfter))
          hit(i, token.start, tokens[at + wanted.length - 1]?.end ?? token.end, 'word');
        if (!mayBeJoined || !isCapitals(original, folded, token)) continue;
        const parts = apart(token, english);
        for (const [part, { start, end }] of parts.entries())
          for (const { i, tokens: wanted } of startingAt(parts, part, () => ' '))
            hit(i, start, parts[part + wanted.length - 1]?.end ?? end, 'joined');
      }
    }
    if (literals.size > 0) {
      for (let start = 0; start < text.length; start++) {
        for (const { i, text: wanted } of literals.get(text[start] ?? '') ?? []) {
          if (!text.startsWith(wanted, start)) continue;
          const as = literalAs(text, start, start + wanted.length);
          if (as !== null) hit(i, start, start + wanted.length, as);
        }
      }
    }
    for (const { i, pattern } of patterns)
      for (const { start, end } of findPattern(pattern, original)) hits.push({ i, start, end, as: 'word' });
    return hits;
  };
}

function isCapitals(original: string, folded: Folded, { start, end }: Token): boolean {
  const place = unfolded(folded, start, end);
  const written = original.slice(place.start, place.end);
  return written === written.toUpperCase();
}

/** A space of the kit may be a hyphen in the copy; a hyphen is one: “you must have it” is no “must-have”. */
const isGap = (gap: string, wanted: string): boolean => gap === wanted || (wanted === ' ' && gap === '-');

/** How characters that stand there lie among the words around them; null where they only happen to meet. */
function literalAs(text: string, start: number, end: number): Hit['as'] | null {
  const [first = '', last = ''] = [text[start], text[end - 1]];
  if (isPartOfWord(first, text[start - 1]) || isPartOfWord(last, text[end])) return null;
  if (!isHan(first) && !isHan(last)) return 'word';
  const lies = liesAs(text, start, end);
  return lies === 'apart' ? null : lies === 'inside' ? 'inside' : 'word';
}

const letter = /[\p{L}\p{N}]/u;
/** Latin letters and digits go on into the next; Chinese characters do not. */
const isPartOfWord = (edge: string, next: string | undefined): boolean =>
  next !== undefined && letter.test(edge) && letter.test(next) && !isHan(edge) && !isHan(next);

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
