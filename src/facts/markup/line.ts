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
}

export interface Run {
  readonly struck: boolean;
  readonly href: string | null;
  readonly transform: 'uppercase' | 'lowercase' | 'capitalize' | null;
}

export interface LineBuilder {
  readonly add: (text: string, run: Run) => void;
  /** The line so far, which then begins anew; null where there is nothing to read. */
  readonly take: () => Line | null;
}

export function createLine(): LineBuilder {
  let text = '';
  let struck: Range[] = [];
  let links: { href: string; range: Range }[] = [];

  function add(raw: string, run: Run): void {
    const folded = raw.replace(unseen, '').replace(/[\s\u00a0]+/g, ' ');
    const plain = text === '' || text.endsWith(' ') ? folded.replace(/^ /, '') : folded;
    if (plain === '') return;
    const start = text.length;
    text += transformed(plain, run.transform, start === 0 || text.endsWith(' '));
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
          };
    text = '';
    struck = [];
    links = [];
    return line;
  }
  return { add, take };
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
