import type { StyleRule } from '../../model/voice.ts';
import type { TextSpan } from '../../model/voice-rules.ts';
import { fold, unfolded } from './fold.ts';
import { findPattern, holdsPattern } from './pattern.ts';
import { sentencesOf } from './sentences.ts';
import { patternOf, tokensOf } from './term.ts';

/** Where a text breaks a rule of style, and how often it has what is counted. */
export interface Breach extends TextSpan {
  readonly count: number;
  readonly limit: number | null;
  /** Of a pair, the way that is met more often, as the copy has it. */
  readonly other?: string;
}

/** One paragraph of copy. Headings alone are held against rules of capitals. */
export interface Paragraph {
  readonly text: string;
  readonly isHeading: boolean;
}

/** Every breach in each paragraph, in their order; a rule that counts over the whole text tells it at the last that adds to it. */
export function breachesOf(rule: StyleRule, paragraphs: readonly Paragraph[]): readonly (readonly Breach[])[] {
  switch (rule.kind) {
    case 'occurrence':
      return rule.per === 'text' ? overText(rule, paragraphs) : paragraphs.map(({ text }) => overParts(rule, text));
    case 'repetition':
      return paragraphs.map(({ text }) => repeated(rule.pattern, text));
    case 'consistency':
      return consistent(rule.pairs, paragraphs);
    case 'conditional':
      return conditional(rule, paragraphs);
    case 'capitalization':
      return paragraphs.map(({ text, isHeading }) =>
        isHeading && !isCapitalised(rule.match, rule.except, text)
          ? [{ start: 0, end: text.length, count: 1, limit: 0 }]
          : [],
      );
  }
}

type Rule<Kind extends StyleRule['kind']> = Extract<StyleRule, { kind: Kind }>;

const spansOf = (pattern: string, text: string): readonly TextSpan[] => {
  const regex = patternOf(pattern)?.regex ?? null;
  return regex === null ? [] : findPattern(regex, text);
};

function overParts({ pattern, per, min = 0, max }: Rule<'occurrence'>, text: string): readonly Breach[] {
  const parts = per === 'sentence' ? sentencesOf(text) : [text];
  let from = 0;
  return parts.flatMap((part): readonly Breach[] => {
    const start = Math.max(0, text.indexOf(part, from));
    from = start + part.length;
    const count = spansOf(pattern, part).length;
    const limit = max !== undefined && count > max ? max : count < min ? min : null;
    return limit === null ? [] : [{ start, end: from, count, limit }];
  });
}

function overText(
  { pattern, min = 0, max }: Rule<'occurrence'>,
  paragraphs: readonly Paragraph[],
): readonly (readonly Breach[])[] {
  const found = paragraphs.map(({ text }) => spansOf(pattern, text));
  const count = found.flat().length;
  const limit = max !== undefined && count > max ? max : count < min ? min : null;
  if (limit === null) return paragraphs.map(() => []);
  const missing =
    count === 0 ? paragraphs.map(({ text }, i) => (i === 0 ? [{ start: 0, end: text.length }] : [])) : found;
  return missing.map((spans) => spans.map((span) => ({ ...span, count, limit })));
}

/** The same twice with nothing but space between. */
function repeated(pattern: string, text: string): readonly Breach[] {
  const spans = spansOf(pattern, text);
  return spans.flatMap((span, i) => {
    const before = spans[i - 1];
    if (before === undefined || text.slice(before.end, span.start).trim() !== '') return [];
    const same = text.slice(before.start, before.end).toLowerCase() === text.slice(span.start, span.end).toLowerCase();
    return same ? [{ start: before.start, end: span.end, count: 2, limit: 1 }] : [];
  });
}

/** Places of the way that is met less often. */
function consistent(
  pairs: Rule<'consistency'>['pairs'],
  paragraphs: readonly Paragraph[],
): readonly (readonly Breach[])[] {
  const ways = pairs.map(([one, other]) =>
    [one, other].map((way) => paragraphs.map(({ text }) => spansOf(`/\\b(?:${way})\\b/i`, text))),
  );
  return paragraphs.map((_, at) =>
    ways.flatMap(([one = [], other = []]) => {
      const [ones, others] = [one.flat().length, other.flat().length];
      if (ones === 0 || others === 0) return [];
      const [fewer, more] = ones < others ? [one, other] : [other, one];
      const usual = more.flatMap((spans, i) => spans.map(({ start, end }) => paragraphs[i]?.text.slice(start, end)))[0];
      return (fewer[at] ?? []).map((span) => ({
        ...span,
        count: Math.min(ones, others),
        limit: 0,
        ...(usual === undefined ? {} : { other: usual }),
      }));
    }),
  );
}

function conditional(
  { first, second, except }: Rule<'conditional'>,
  paragraphs: readonly Paragraph[],
): readonly (readonly Breach[])[] {
  const regex = patternOf(second)?.regex ?? null;
  const stands = regex !== null && paragraphs.some(({ text }) => holdsPattern(regex, text));
  return paragraphs.map(({ text }) =>
    stands
      ? []
      : spansOf(first, text)
          .filter(({ start, end }) => !except.includes(text.slice(start, end)))
          .map((span) => ({ ...span, count: 1, limit: 0 })),
  );
}

/** Words that AP, Chicago and their like leave small inside a title. */
const small = new Set(
  'a an and as at but by for if in nor of on or per so the to up via vs yet from with into over'.split(' '),
);

function isCapitalised(match: Rule<'capitalization'>['match'], except: readonly string[], text: string): boolean {
  const regex = patternOf(match)?.regex ?? null;
  if (regex !== null) return holdsPattern(regex, text);
  const folded = fold(text);
  const words = tokensOf(folded.text).map(({ start, end }) => {
    const place = unfolded(folded, start, end);
    return text.slice(place.start, place.end);
  });
  const isRight = (word: string, i: number): boolean => {
    const starts = /^\p{Lu}|^\P{L}/u.test(word);
    const isName = except.includes(word) || /\p{Ll}\p{Lu}|\p{N}|^\p{Lu}{2,4}$/u.test(word);
    switch (match) {
      case 'upper':
        return word === word.toUpperCase();
      case 'lower':
        return isName || word === word.toLowerCase();
      case 'title':
        return isName || starts || (i > 0 && i < words.length - 1 && small.has(word.toLowerCase()));
      default:
        return isName || (i === 0 ? starts : word === word.toLowerCase() || /^I\b/.test(word));
    }
  };
  const wrong = words.filter((word, i) => !isRight(word, i)).length;
  // A name in a sentence is right in capitals, and no list knows them all: most words decide.
  return match === 'sentence' || match === 'lower' ? wrong * 2 <= words.length : wrong === 0;
}
