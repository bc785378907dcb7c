import { fold, isHan } from './fold.ts';

/**
 * What a kit writes as a word to look for.
 * `words`: whole words in a row, each in any inflection unless it is `exact`; `literal`: the characters as they stand,
 * for Chinese and for what holds signs (24/7, C++); `pattern`: a regular expression.
 */
export type Term =
  | {
      readonly kind: 'words';
      readonly tokens: readonly string[];
      readonly gaps: readonly string[];
      readonly exact: boolean;
    }
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'pattern'; readonly pattern: RegExp };

/** One word of a folded text: [start, end) in it. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits in a row; Chinese characters are searched for in another way. */
const word = /(?:(?!\p{Script=Han})[\p{L}\p{N}]\p{M}*)+(?:'(?:(?!\p{Script=Han})\p{L}\p{M}*)+)*/gu;
export const tokensOf = (folded: string): readonly Token[] =>
  [...folded.matchAll(word)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }));

/** A term as the kit writes it; null for a pattern that can't be used, which the kit's own check tells. */
export function readTerm(written: string): Term | null {
  const pattern = patternOf(written);
  if (pattern !== null) return pattern.regex === null ? null : { kind: 'pattern', pattern: pattern.regex };
  const quoted = /^=(.+)$|^["“](.+)["”]$/su.exec(written.trim());
  const text = fold((quoted?.[1] ?? quoted?.[2] ?? written).trim()).text.trim();
  const tokens = tokensOf(text);
  const gaps = tokens.slice(1).map(({ start }, i) => text.slice(tokens[i]?.end ?? 0, start));
  const isPlain =
    tokens.length > 0 &&
    tokens[0]?.start === 0 &&
    tokens.at(-1)?.end === text.length &&
    gaps.every((gap) => gap === ' ' || gap === '-') &&
    ![...text].some(isHan);
  if (!isPlain) return text === '' ? null : { kind: 'literal', text };
  return { kind: 'words', tokens: tokens.map((token) => token.text), gaps, exact: quoted !== null };
}

/** Between slashes stands a regular expression; null where none does. `regex` is null where it can't be read. */
export function patternOf(written: string): { readonly source: string; readonly regex: RegExp | null } | null {
  const found = /^\/(.+)\/(i?)$/s.exec(written.trim());
  if (found === null) return null;
  const [, source = '', flags = ''] = found;
  return { source, regex: compiled(source, `g${flags}`) };
}

/** With Unicode's classes where the pattern allows for them: older ones escape more than these take. */
function compiled(source: string, flags: string): RegExp | null {
  for (const mode of [`${flags}u`, flags]) {
    try {
      return new RegExp(source, mode);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return null;
}
