import { type Reason, reason } from './words.ts';

/** A name used inside a value. */
export interface Reference {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Used where the name is not defined. */
  readonly fallback: string | null;
}

export type Resolved = { readonly text: string } | { readonly why: Reason };

/** Longer chains of names are mistakes or attacks; bounds the recursion. */
const longestChain = 64;
/** Longer than any colour: what unfolds further is none, and is not unfolded. */
const longestValue = 1000;

/**
 * Replaces names by what they stand for, through any number of steps.
 * `next` finds the first reference in a text at or after an offset.
 */
export function resolver(
  definitions: ReadonlyMap<string, string>,
  next: (text: string, from: number) => Reference | null,
): (value: string) => Resolved {
  const known = new Map<string, Resolved>();
  const open = new Set<string>();

  const lookUp = (name: string, depth: number): Resolved => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const value = definitions.get(name);
    if (value === undefined) return { why: reason('undefined', { name }) };
    if (open.has(name)) return { why: reason('cycle', { name }) };
    open.add(name);
    const resolved = unfold(value, depth + 1);
    open.delete(name);
    known.set(name, resolved);
    return resolved;
  };

  const unfold = (value: string, depth: number): Resolved => {
    if (value.length > longestValue) return { text: '' };
    if (depth > longestChain) return { why: reason('long-chain') };
    let text = '';
    let from = 0;
    for (let found = next(value, 0); found !== null; found = next(value, from)) {
      let part = lookUp(found.name, depth);
      if ('why' in part && found.fallback !== null) part = unfold(found.fallback, depth + 1);
      if ('why' in part) return part;
      text += value.slice(from, found.start) + part.text;
      if (text.length > longestValue) return { text: '' };
      from = found.end;
    }
    return { text: (text + value.slice(from)).trim() };
  };

  return (value) => unfold(value, 0);
}

/** The first `var(--name, fallback)` of a CSS value. */
export function nextVar(text: string, from: number): Reference | null {
  const call = /(?<![\w-])var\(\s*(--[^\s,()]+)\s*/gi;
  call.lastIndex = from;
  const match = call.exec(text);
  if (match === null) return null;
  const [whole, name = ''] = match;
  const inside = match.index + whole.length;
  const close = closingParenthesis(text, inside);
  const fallback = text[inside] === ',' ? text.slice(inside + 1, close).trim() : null;
  return { name, start: match.index, end: close + 1, fallback };
}

/** Where the parenthesis closes that is open at `from`; the text's end where it never does. */
export function closingParenthesis(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return text.length;
}

/** Splits at commas outside brackets and quotes. */
export function splitAtCommas(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (quote !== '') {
      if (char === '\\') at++;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '(' || char === '[' || char === '{') depth++;
    else if (char === ')' || char === ']' || char === '}') depth--;
    else if (char === ',' && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim());
}
