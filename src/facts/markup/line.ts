import type { Node } from './dom.ts';
import { foldWhite } from './white-space.ts';

/** Characters that take no room: soft hyphens, zero-width ones, the padding that preheaders are stuffed with. */
const unseen = /\u034f|[\u00ad\u061c\u200b\u200c\u200e\u200f\u2060\ufeff]/g;

/** A part of a line, as [start, end). */
export type Range = [number, number];

/** One line of text as it comes together from inline elements: white space folded, `<span>$</span>19` → `$19`. */
export interface Line {
  readonly text: string;
  readonly struck: readonly Range[];
  /** What of it leads somewhere. */
  readonly links: readonly { readonly href: string; readonly range: Range }[];
  /** Which text of the document each part of it was written in; the last may hold a space more. */
  readonly parts: readonly { readonly node: Node; readonly range: Range }[];
}

export interface Run {
  readonly struck: boolean;
  readonly href: string | null;
  readonly transform: 'uppercase' | 'lowercase' | 'capitalize' | null;
}

export interface LineBuilder {
  readonly add: (text: string, run: Run, node?: Node) => void;
  /** The line so far, which then begins anew; null where there is nothing to read. */
  readonly take: () => Line | null;
}

export function createLine(): LineBuilder {
  let text = '';
  let struck: Range[] = [];
  let links: { href: string; range: Range }[] = [];
  let parts: { node: Node; range: Range }[] = [];

  function add(raw: string, run: Run, node?: Node): void {
    const folded = foldWhite(raw.replace(unseen, ''));
    const plain = text === '' || text.endsWith(' ') ? folded.replace(/^ /, '') : folded;
    if (plain === '') return;
    const start = text.length;
    text += transformed(plain, run.transform, start === 0 || text.endsWith(' '));
    if (node !== undefined) parts.push({ node, range: [start, text.length] });
    if (run.struck) extend(struck, [start, text.length]);
    if (run.href !== null) {
      const last = links.at(-1);
      if (last !== undefined && last.href === run.href && last.range[1] === start) last.range[1] = text.length;
      else links.push({ href: run.href, range: [start, text.length] });
    }
  }

  function take(): Line | null {
    const whole = text.replace(/ $/, '');
    const within = ([start, end]: Range): Range => [start, Math.min(end, whole.length)];
    const line =
      whole === ''
        ? null
        : {
            text: whole,
            struck: struck.map(within).filter(([start, end]) => end > start),
            links: links.map(({ href, range }) => ({ href, range: within(range) })),
            parts,
          };
    text = '';
    struck = [];
    links = [];
    parts = [];
    return line;
  }
  return { add, take };
}

/**
 * Where the characters of a line stand in the raw text that they were written in: one offset a character, as `add` folds
 * it. A letter that two stand for in capitals (ß) shifts the rest of its part by one.
 */
export function offsetsIn(raw: string, length: number): readonly number[] {
  const offsets: number[] = [];
  let afterSpace = false;
  for (let i = 0; i < raw.length; i += 1) {
    const character = raw.charAt(i);
    if (character.search(unseen) === 0) continue;
    const isSpace = /[\s\u00a0]/.test(character);
    if (!isSpace || !afterSpace) offsets.push(i);
    afterSpace = isSpace;
  }
  // Of white space that begins a line, nothing is left.
  const isTrimmed = offsets.length > length && /[\s\u00a0]/.test(raw.charAt(offsets[0] ?? 0));
  return (isTrimmed ? offsets.slice(1) : offsets).slice(0, length);
}

function extend(ranges: Range[], [start, end]: Range): void {
  const last = ranges.at(-1);
  if (last !== undefined && last[1] === start) last[1] = end;
  else ranges.push([start, end]);
}

function transformed(text: string, transform: Run['transform'], startsWord: boolean): string {
  switch (transform) {
    case 'uppercase':
      return text.toUpperCase();
    case 'lowercase':
      return text.toLowerCase();
    case 'capitalize':
      return text.replace(/(^|\s)(\p{Ll})/gu, (_, before: string, letter: string, at: number) =>
        at === 0 && before === '' && !startsWord ? letter : before + letter.toUpperCase(),
      );
    case null:
      return text;
  }
}
